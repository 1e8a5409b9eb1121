package org.chainscape.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

import org.chainscape.model.text.Language;
import org.chainscape.scene.Fonts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import picocli.CommandLine;
import picocli.CommandLine.Command;

class FailureTest {

	private final String home = System.getProperty("user.home");
	private final ByteArrayOutputStream out = new ByteArrayOutputStream();
	private final ByteArrayOutputStream err = new ByteArrayOutputStream();
	@TempDir
	private Path folder;

	@BeforeEach
	void liveElsewhere() {
		System.setProperty("user.home", folder.toString());
	}

	@AfterEach
	void liveAtHome() {
		System.setProperty("user.home", home);
	}

	private Console console() {
		return new Console(new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8), Language.ZH,
			false);
	}

	/** Fails as no verb of ours should. */
	@Command(name = "fail")
	static final class FailingVerb implements Verb {

		@Override
		public int run(Console console) {
			throw new IllegalStateException("two\nlines");
		}
	}

	@Test
	void anInternalErrorIsOneLineAndALog() throws IOException {
		CommandLine parser = Chainscape.parser(Language.ZH).addSubcommand(new FailingVerb());
		assertEquals(3, Main.run(new String[] {"fail"}, console(), parser));
		String line = err.toString(StandardCharsets.UTF_8);
		assertEquals(1, line.lines().count(), line);
		assertFalse(line.contains("\tat "), line);
		Path log = Path.of(line.substring(line.indexOf("日志在 ") + 4, line.indexOf("，报告问题时")));
		assertTrue(Files.readString(log).contains("FailingVerb.run"), line);
		assertTrue(log.startsWith(folder) || System.getenv("CHAINSCAPE_HOME") != null, line);
		assertEquals("", out.toString(StandardCharsets.UTF_8));
	}

	@Test
	void outputThatGoesNowhereIsAnError() {
		OutputStream full = new OutputStream() {
			@Override
			public void write(int b) throws IOException {
				throw new IOException("No space left on device");
			}
		};
		try (PrintStream nowhere = new PrintStream(full)) {
			Console console = new Console(nowhere, new PrintStream(err, true, StandardCharsets.UTF_8), Language.EN, false);
			assertEquals(2, Main.run(new String[] {"help"}, console, Chainscape.parser(Language.EN)));
		}
		assertEquals("Standard output cannot be written: check where it is redirected to and the disk space.\n",
			err.toString(StandardCharsets.UTF_8));
	}

	/** {@code head} and the like close the pipe when they have seen enough. */
	@Test
	void aReaderThatStopsReadingIsNoError() {
		OutputStream pipe = new OutputStream() {
			@Override
			public void write(int b) throws IOException {
				throw new IOException("Broken pipe");
			}
		};
		try (PrintStream nowhere = new PrintStream(new PipedResult(pipe))) {
			Console console = new Console(nowhere, new PrintStream(err, true, StandardCharsets.UTF_8), Language.EN, false);
			assertEquals(0, Main.run(new String[] {"help"}, console, Chainscape.parser(Language.EN)));
		}
		assertEquals("", err.toString(StandardCharsets.UTF_8));
	}

	@Test
	void theCauseOfAFailureIsToldNotItsWrapping() {
		CliException failure = assertThrows(CliException.class, () -> OutputFile.write(folder.resolve("x.png"), stream -> {
			throw new IOException("I/O error writing PNG file!", new IOException("No space left on device"));
		}, console()));
		assertTrue(failure.getMessage().contains("（No space left on device）"), failure.getMessage());
	}

	/** Fails as the drawing of Chinese text does where no font is. */
	@Command(name = "draw")
	static final class DrawingVerb implements Verb {

		@Override
		public int run(Console console) {
			Fonts.ofFiles("no-such-font.ttf");
			return 0;
		}
	}

	@Test
	void aMissingFontIsNoInternalError() {
		CommandLine parser = Chainscape.parser(Language.ZH).addSubcommand(new DrawingVerb());
		assertEquals(2, Main.run(new String[] {"draw"}, console(), parser));
		String line = err.toString(StandardCharsets.UTF_8);
		assertTrue(line.contains("no-such-font.ttf") && line.lines().count() == 1 && !line.contains("Exception"), line);
	}

	@Test
	void aFileIsNeverHalfWritten() throws IOException {
		Path file = Files.writeString(folder.resolve("x.svg"), "old");
		CliException failure = assertThrows(CliException.class, () -> OutputFile.write(file, stream -> {
			stream.write(new byte[100_000]);
			throw new IOException("disk full");
		}, console()));
		assertEquals(file + ": 无法写入（disk full）：请检查权限和磁盘空间，或换一个位置；原有文件没有改动。", failure.getMessage());
		assertEquals("old", Files.readString(file));
		assertEquals(Set.of("x.svg"), Samples.files(folder).keySet());
	}

	@Test
	void aFolderIsNoFile() {
		CliException failure = assertThrows(CliException.class, () -> OutputFile.write(folder, stream -> stream.write(1), console()));
		assertEquals(folder + ": 这是文件夹：请给出文件名。", failure.getMessage());
	}

	@Test
	void aFaultOfTheContentLeavesNothingBehind() throws IOException {
		Path file = folder.resolve("x.svg");
		assertThrows(IllegalStateException.class, () -> OutputFile.write(file, stream -> {
			throw new IllegalStateException("bug");
		}, console()));
		assertEquals(Set.of(), Samples.files(folder).keySet());
	}

	@Test
	void linksAreFollowed() throws IOException, CliException {
		Path real = Files.writeString(folder.resolve("real.svg"), "old");
		Path link = Files.createSymbolicLink(folder.resolve("link.svg"), real);
		OutputFile.write(link, stream -> stream.write("new".getBytes(StandardCharsets.UTF_8)), console());
		assertEquals("new", Files.readString(real));
		assertTrue(Files.isSymbolicLink(link));
	}

	@Test
	void progressIsShownOnlyToAPerson() {
		console().step("step.layout", "图");
		assertEquals("", err.toString(StandardCharsets.UTF_8));
		new Console(System.out, new PrintStream(err, true, StandardCharsets.UTF_8), Language.ZH, true).step("step.layout", "图");
		assertEquals("排版“图”\n", err.toString(StandardCharsets.UTF_8));
	}
}
