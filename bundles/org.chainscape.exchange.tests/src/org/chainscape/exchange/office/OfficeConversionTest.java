package org.chainscape.exchange.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.chainscape.exchange.figure.PagePreset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Another program opens the files: where LibreOffice is installed, it makes PDF files of them with every text. */
class OfficeConversionTest {

	@TempDir
	private Path folder;

	@Test
	void anotherProgramReadsEveryText() throws Exception {
		assumeTrue(isThere("soffice") && isThere("pdftotext"), "LibreOffice and pdftotext");
		try (OutputStream slides = Files.newOutputStream(folder.resolve("slides.pptx"));
				OutputStream text = Files.newOutputStream(folder.resolve("text.docx"))) {
			PptxFigure.write(Sketch.scene(), PagePreset.WIDESCREEN, slides);
			DocxFigure.write(Sketch.scene(), PagePreset.COLUMN, text);
		}
		run("soffice", "-env:UserInstallation=" + folder.resolve("profile").toUri(), "--headless", "--convert-to", "pdf", "--outdir",
				folder.toString(), folder.resolve("slides.pptx").toString(), folder.resolve("text.docx").toString());
		for (String name : List.of("slides", "text")) {
			run("pdftotext", "-layout", folder.resolve(name + ".pdf").toString());
			String read = Files.readString(folder.resolve(name + ".txt"));
			String found = read.replaceAll("\\s", "");
			for (String text : List.of("上游", "算力芯片&AI", "寒武纪", "Caffe<2>", "服务器", "云", "依托")) {
				assertTrue(found.contains(text), name + " without " + text + ": " + read);
			}
			assertEquals(1, read.chars().filter(c -> c == '\f').count(), name + " has one page");
		}
	}

	private static boolean isThere(String program) {
		return Stream.of(System.getenv().getOrDefault("PATH", "").split(":")).anyMatch(path -> Files.isExecutable(Path.of(path, program)));
	}

	private void run(String... command) throws IOException, InterruptedException {
		Path log = folder.resolve("log.txt");
		List<String> words = new ArrayList<>(List.of(command));
		Process process = new ProcessBuilder(words).redirectErrorStream(true).redirectOutput(log.toFile()).start();
		assertTrue(process.waitFor(120, TimeUnit.SECONDS), words.get(0) + " does not end");
		assertEquals(0, process.exitValue(), Files.readString(log, StandardCharsets.UTF_8));
	}
}
