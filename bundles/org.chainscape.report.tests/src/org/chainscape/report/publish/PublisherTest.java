package org.chainscape.report.publish;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;

import org.chainscape.model.PartialDate;
import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.ChainFactory;
import org.chainscape.model.chain.Report;
import org.chainscape.model.query.Views;
import org.chainscape.model.text.Language;
import org.chainscape.model.view.Diagram;
import org.chainscape.report.ReportException;
import org.chainscape.report.ReportProgress;
import org.chainscape.report.ReportRequest;
import org.chainscape.report.house.HouseStyle;
import org.chainscape.scene.FontMissingException;
import org.chainscape.store.NewChain;
import org.chainscape.store.NewChain.Template;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Reports come out whole or not at all, and nothing that was there is lost. */
class PublisherTest {

	/** The last place of private use: no font shows it. */
	private static final String UNSHOWABLE = "\udbff\udffd";

	@TempDir
	private Path folder;
	private final ChainDocument document = document();

	@ParameterizedTest
	@EnumSource
	void aReportOfEveryFormatIsMadeTwiceAlike(ReportFormat format) throws Exception {
		List<String> steps = new ArrayList<>();
		byte[] one = write(format, (what, done, total) -> steps.add(what));
		assertTrue(one.length > 100, "something is written");
		assertFalse(steps.isEmpty(), "progress is told");
		assertArrayEquals(one, write(format, ReportProgress.NONE));
	}

	@ParameterizedTest
	@EnumSource
	void whoCancelsKeepsWhatWasThere(ReportFormat format) throws Exception {
		Path file = Files.writeString(folder.resolve("r." + format.extension()), "before");
		ReportProgress impatient = (what, done, total) -> {
			throw new CancellationException();
		};
		assertThrows(CancellationException.class, () -> Publisher.write(request(), target(format, true), impatient));
		assertEquals("before", Files.readString(file));
		assertEquals(List.of(file.getFileName().toString()), names());
	}

	@ParameterizedTest
	@EnumSource(names = { "DOCX", "PPTX", "PDF", "HTML", "MARKDOWN" })
	void aFigureThatCannotBeDrawnIsAnErrorAndNotLeftOut(ReportFormat format) throws Exception {
		document.getChains().get(0).getPerspectives().get(0).getStages().get(0).setName("缺" + UNSHOWABLE);
		assertThrows(FontMissingException.class, () -> write(format, ReportProgress.NONE));
		assertEquals(List.of(), names());
	}

	@ParameterizedTest
	@EnumSource(names = { "DOCX", "PPTX" })
	void whatIsNoReportIsNotWrittenOver(ReportFormat format) throws Exception {
		Path file = Files.writeString(folder.resolve("r." + format.extension()), "a letter");
		ReportException refused = assertThrows(ReportException.class,
				() -> Publisher.write(request(), target(format, false), ReportProgress.NONE));
		assertFalse(refused.message(Language.ZH).isBlank());
		assertEquals("a letter", Files.readString(file));
	}

	@ParameterizedTest
	@EnumSource(names = { "DOCX", "PPTX" })
	void aReportRenewedWithoutAnyChangeStaysAsItIs(ReportFormat format) throws Exception {
		byte[] one = write(format, ReportProgress.NONE);
		Publisher.write(request(), target(format, false), ReportProgress.NONE);
		byte[] two = Files.readAllBytes(folder.resolve("r." + format.extension()));
		Publisher.write(request(), target(format, false), ReportProgress.NONE);
		assertArrayEquals(two, Files.readAllBytes(folder.resolve("r." + format.extension())));
		assertTrue(Math.abs(two.length - one.length) < one.length / 2, "nothing is there twice");
	}

	@ParameterizedTest
	@EnumSource(names = { "DOCX", "PPTX" })
	void theNeutralTemplateIsATemplate(ReportFormat format) throws Exception {
		Path template = folder.resolve("t." + format.extension());
		Publisher.template(HouseStyle.neutral(), Language.ZH, format, template);
		Path file = folder.resolve("r." + format.extension());
		Publisher.write(request(), new Publisher.Target(format, file, template, false), ReportProgress.NONE);
		byte[] named = Files.readAllBytes(file);
		assertArrayEquals(named, write(format, ReportProgress.NONE), "it is what reports without a template are made from");
	}

	@Test
	void theDayOfAReportFollowsFromTheChain() throws Exception {
		LocalDate today = LocalDate.of(2030, 1, 1);
		Path file = folder.resolve("a.chain");
		assertEquals(today, ReportDay.of(document, file, today));
		Report source = ChainFactory.eINSTANCE.createReport();
		source.setDate(PartialDate.parse("2023-02-14"));
		document.getSources().add(source);
		assertEquals(LocalDate.of(2023, 2, 14), ReportDay.of(document, file, today));
		Views.diagrams(document).get(0).setAsOf(PartialDate.parse("2023-02-28"));
		assertEquals(LocalDate.of(2023, 2, 28), ReportDay.of(document, file, today));
		Files.writeString(folder.resolve("chainscape.rules.json"),
				"{\"schema\": \"chainscape-rules\", \"version\": 1, \"policy\": {\"asOf\": \"2023-11-30\"}}");
		assertEquals(LocalDate.of(2023, 11, 30), ReportDay.of(document, file, today));
	}

	private byte[] write(ReportFormat format, ReportProgress progress) throws IOException, ReportException {
		Publisher.write(request(), target(format, true), progress);
		return Files.readAllBytes(folder.resolve("r." + format.extension()));
	}

	private Publisher.Target target(ReportFormat format, boolean anew) {
		return new Publisher.Target(format, folder.resolve("r." + format.extension()), null, anew);
	}

	private ReportRequest request() {
		return ReportRequest.whole(document, folder.resolve("a.chain"), HouseStyle.neutral(), LocalDate.of(2023, 2, 28));
	}

	private List<String> names() throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.map(file -> file.getFileName().toString()).toList();
		}
	}

	private static ChainDocument document() {
		ChainDocument document = NewChain.create(Template.UP_MID_DOWN, "服务器产业链", Language.ZH);
		Diagram diagram = Views.diagrams(document).get(0);
		diagram.setTitle("服务器产业链全景");
		return document;
	}
}
