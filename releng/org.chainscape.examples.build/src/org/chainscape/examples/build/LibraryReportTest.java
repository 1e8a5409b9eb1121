package org.chainscape.examples.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.sl.extractor.SlideShowExtractor;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.chainscape.model.text.Labels;
import org.chainscape.model.text.Language;
import org.chainscape.model.view.Diagram;
import org.chainscape.report.ReportProgress;
import org.chainscape.report.ReportRequest;
import org.chainscape.report.content.ReportMaterial;
import org.chainscape.report.house.HouseStyle;
import org.chainscape.report.publish.Publisher;
import org.chainscape.report.publish.ReportFormat;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The report of the library holds every figure and table in every format, and stays small enough to be sent. */
class LibraryReportTest {

	private static final long LARGEST = 5_000_000;
	private static final int MINUTES = 10;

	@TempDir
	private static Path folder;

	private static Library library;
	private static ReportRequest request;
	private static List<String> titles;

	@BeforeAll
	static void build() throws Exception {
		library = Library.build(folder);
		request = ReportRequest.whole(library.document(), library.file(), HouseStyle.neutral(), LocalDate.of(2023, 11, 30));
		titles = new ArrayList<>();
		for (Diagram diagram : request.diagrams()) {
			titles.add(diagram.getTitle() == null || diagram.getTitle().isBlank() ? Labels.name(diagram, Language.ZH) : diagram.getTitle());
		}
		ReportMaterial material = ReportMaterial.of(request);
		material.tables().forEach(table -> titles.add(table.title()));
		material.plots().forEach(plot -> titles.add(plot.title()));
	}

	@ParameterizedTest
	@EnumSource(names = "XLSX", mode = EnumSource.Mode.EXCLUDE)
	void everyFigureTableAndPlotIsThere(ReportFormat format) throws Exception {
		Path file = folder.resolve("report." + format.extension());
		Publisher.write(request, new Publisher.Target(format, file, null, true), ReportProgress.NONE);
		String text = text(format, file).replaceAll("\\s", "");
		assertEquals(List.of(), titles.stream().filter(title -> !text.contains(title.replaceAll("\\s", ""))).toList());
		assertTrue(text.contains("资料来源："), "sources are named");
		assertTrue(Files.size(file) < LARGEST, file + ": " + Files.size(file));
	}

	@Test
	void theWorkbookHasEveryObservation() throws Exception {
		Path file = folder.resolve("report.xlsx");
		Publisher.write(request, new Publisher.Target(ReportFormat.XLSX, file, null, true), ReportProgress.NONE);
		try (InputStream stream = Files.newInputStream(file); XSSFWorkbook workbook = new XSSFWorkbook(stream)) {
			long rows = workbook.getSheet("数据").getLastRowNum();
			long observations = library.elements(org.chainscape.model.chain.Observation.class).size();
			assertTrue(rows >= observations - 1 && rows < observations + 10, rows + " rows of " + observations + " observations");
		}
		assertTrue(Files.size(file) < LARGEST, "size");
	}

	@ParameterizedTest
	@ValueSource(strings = { "docx", "pptx", "pdf", "html" })
	void aHundredFiguresNeedNoMoreThanAGigabyte(String format) throws IOException, InterruptedException {
		Path file = folder.resolve("hundred." + format);
		Path log = folder.resolve("hundred-" + format + ".log");
		Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx1g",
				"-Djava.awt.headless=true", "-cp", System.getProperty("java.class.path"), HundredFigures.class.getName(),
				library.file().toString(), format, file.toString()).redirectErrorStream(true).redirectOutput(log.toFile()).start();
		if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
			process.destroyForcibly();
			throw new AssertionError("still at work after " + MINUTES + " minutes");
		}
		assertEquals(0, process.exitValue(), () -> read(log));
		if (format.equals("pptx")) {
			try (InputStream stream = Files.newInputStream(file); XMLSlideShow show = new XMLSlideShow(stream)) {
				assertTrue(show.getSlides().size() > HundredFigures.FIGURES, "a slide for each");
			}
		}
	}

	private static String read(Path log) {
		try {
			return Files.readString(log);
		} catch (IOException e) {
			return e.toString();
		}
	}

	private static String text(ReportFormat format, Path file) throws IOException {
		switch (format) {
		case DOCX:
			try (InputStream stream = Files.newInputStream(file); XWPFDocument document = new XWPFDocument(stream)) {
				return document.getDocument().getBody().xmlText().replaceAll("<[^>]*>", "").replace("&amp;", "&");
			}
		case PPTX:
			try (InputStream stream = Files.newInputStream(file);
					SlideShowExtractor<?, ?> texts = new SlideShowExtractor<>(new XMLSlideShow(stream))) {
				return texts.getText();
			}
		case PDF:
			try (PDDocument document = Loader.loadPDF(file.toFile())) {
				return new PDFTextStripper().getText(document);
			}
		default:
			return new String(Files.readAllBytes(file), StandardCharsets.UTF_8).replaceAll("<[^>]*>", "").replace("&amp;", "&");
		}
	}
}
