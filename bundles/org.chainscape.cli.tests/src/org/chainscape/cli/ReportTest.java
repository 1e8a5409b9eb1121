package org.chainscape.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A report comes out in every format from one command, and nothing an analyst wrote into it is lost. */
class ReportTest {

	private static final List<String> FORMATS = List.of("docx", "pptx", "pdf", "html", "md", "xlsx");

	@TempDir
	private Path folder;
	private Path file;

	@BeforeEach
	void write() throws IOException {
		file = Samples.save(Samples.twoDiagrams("全景图", "细分图"), folder.resolve("链.chain"));
	}

	@Test
	void oneCommandMakesEveryFormat() throws IOException {
		Run run = Run.zh("report", file, "--format", "all", "-o", folder.resolve("out"));
		assertEquals(0, run.exit(), run.err());
		assertEquals(1, run.errLines().size(), "page numbers of contents are for Word to count: " + run.err());
		assertEquals(FORMATS.stream().map(format -> folder.resolve("out/链." + format).toString()).toList(), run.outLines());
		for (String line : run.outLines()) {
			assertTrue(Files.size(Path.of(line)) > 200, line);
		}
	}

	@Test
	void theSameChainGivesTheSameBytes() throws IOException {
		Run.zh("report", file, "--format", "all", "-o", folder.resolve("one"));
		Run.en("report", file, "--format", "all", "-o", folder.resolve("two"), "--lang", "zh");
		for (String format : FORMATS) {
			byte[] one = Files.readAllBytes(folder.resolve("one/链." + format));
			assertArrayEquals(one, Files.readAllBytes(folder.resolve("two/链." + format)), format);
		}
	}

	@Test
	void aReportIsRenewedInPlaceUnlessItIsMadeAnew() throws IOException {
		Path report = folder.resolve("链.docx");
		assertEquals(0, Run.zh("report", file, "--format", "docx", "-o", report).exit());
		writeInto(report, "这是分析师手写的一段。");
		assertEquals(0, Run.zh("report", file, "--format", "docx", "-o", report).exit());
		assertTrue(text(report).contains("这是分析师手写的一段。"));
		assertEquals(0, Run.zh("report", file, "--format", "docx", "--anew", "-o", report).exit());
		assertTrue(!text(report).contains("这是分析师手写的一段。"));
	}

	@Test
	void aDocumentThatIsNoReportIsNotTouched() throws IOException {
		Path letter = folder.resolve("信.docx");
		try (XWPFDocument document = new XWPFDocument(); OutputStream stream = Files.newOutputStream(letter)) {
			document.createParagraph().createRun().setText("别的文件");
			document.write(stream);
		}
		byte[] before = Files.readAllBytes(letter);
		Run run = Run.zh("report", file, "--format", "docx", "-o", letter);
		assertEquals(2, run.exit());
		assertTrue(run.err().startsWith(letter + " 已存在"), run.err());
		assertArrayEquals(before, Files.readAllBytes(letter));
	}

	@Test
	void theNeutralTemplateIsWrittenToBeChanged() throws IOException {
		Path template = folder.resolve("模板.docx");
		assertEquals(0, Run.zh("report", file, "--format", "docx", "--template-only", "-o", template).exit());
		assertTrue(text(template).contains("{{"));
		Path report = folder.resolve("r.docx");
		assertEquals(0, Run.zh("report", file, "--format", "docx", "--template", template, "-o", report).exit());
		assertTrue(text(report).contains("资料来源"), text(report));
	}

	@Test
	void onlyTheFiguresThatAreWantedArePrinted() throws IOException {
		Path report = folder.resolve("r.md");
		assertEquals(0, Run.zh("report", file, "--format", "md", "--diagram", "细分图", "-o", report).exit());
		assertTrue(Files.readString(report).contains("细分图") && !Files.readString(report).contains("全景图"));
	}

	@Test
	void wrongUseIsToldAndLeavesNothing() throws IOException {
		Path out = folder.resolve("x");
		assertRefused("--format 的值 odt 无效：可用的值有 docx, pptx, pdf, html, md, xlsx。", "report", file, "--format", "odt", "-o", out);
		assertRefused("--template 只用于 docx 和 pptx：请去掉它，或改用 --format docx。", "report", file, "--format", "pdf", "--template", file, "-o",
			out);
		assertRefused("--date 的值 昨天 不是日期：请写成 2023-02-28 的样子。", "report", file, "--format", "pdf", "--date", "昨天", "-o", out);
		assertRefused(file + ": 这就是要导出的产业链文件：请换一个文件名。", "report", file, "--format", "pdf", "-o", file);
		Path missing = folder.resolve("缺.docx");
		Run run = Run.zh("report", file, "--format", "docx", "--template", missing, "-o", out);
		assertEquals(2, run.exit());
		assertTrue(run.err().startsWith(missing + ": "), run.err());
		assertEquals(Set.of("链.chain"), Samples.files(folder).keySet());
	}

	private void assertRefused(String message, Object... args) {
		Run run = Run.zh(args);
		assertEquals(List.of(message), run.errLines());
		assertEquals(2, run.exit());
	}

	private static void writeInto(Path report, String sentence) throws IOException {
		try (InputStream stream = Files.newInputStream(report); XWPFDocument document = new XWPFDocument(stream)) {
			document.createParagraph().createRun().setText(sentence);
			try (OutputStream out = Files.newOutputStream(report)) {
				document.write(out);
			}
		}
	}

	private static String text(Path report) throws IOException {
		try (InputStream stream = Files.newInputStream(report); XWPFDocument document = new XWPFDocument(stream)) {
			return document.getDocument().getBody().xmlText().replaceAll("<[^>]*>", "")
				+ document.getParagraphs().stream().map(XWPFParagraph::getText).collect(Collectors.joining());
		}
	}
}
