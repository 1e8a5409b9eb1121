package org.chainscape.report.word;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Another program reads the report as it is meant, where that program is installed. */
class LibreOfficeTest {

	private static final Path PROGRAM = Path.of("/usr/bin/soffice");

	@Test
	void captionsAndContentsAreThere(@TempDir Path folder) throws Exception {
		assumeTrue(Files.isExecutable(PROGRAM), "LibreOffice is not installed");
		Path report = folder.resolve("report.docx");
		Files.write(report, Docs.write(new WordSample().material(), null).bytes());
		Process process = new ProcessBuilder(PROGRAM.toString(), "-env:UserInstallation=" + folder.resolve("profile").toUri(), "--headless",
				"--convert-to", "pdf", "--outdir", folder.toString(), report.toString()).redirectErrorStream(true)
				.redirectOutput(folder.resolve("log").toFile()).start();
		boolean finished = process.waitFor(180, TimeUnit.SECONDS);
		if (!finished) {
			process.destroyForcibly();
		}
		assumeTrue(finished, "LibreOffice does not come to an end on this machine");
		try (PDDocument pdf = Loader.loadPDF(folder.resolve("report.pdf").toFile())) {
			String text = new PDFTextStripper().getText(pdf).replaceAll("[\\s\\u00a0]+", "");
			for (String part : new String[] {"图1：全景图", "图2：第二张图", "资料来源：", "目录", "图表目录"}) {
				assertTrue(text.contains(part), part + " in " + text);
			}
			assertFalse(text.contains("SEQ") || text.contains("PAGEREF") || text.contains("{{"), text);
		}
	}
}
