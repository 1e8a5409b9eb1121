package org.chainscape.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;

/** Keeps what a developer needs to know of an internal error, so that the user sees one line only. */
final class ErrorLog {

	private ErrorLog() {
	}

	/**
	 * Writes a log file.
	 *
	 * @param error what happened
	 * @param arguments the command line
	 * @param console for the language
	 * @return the line for the user, with the place of the log
	 */
	static String write(Throwable error, String[] arguments, Console console) {
		String what = error instanceof OutOfMemoryError ? console.text("error.memory") : console.text("error.internal", error.toString());
		for (Path folder : folders()) {
			try {
				Files.createDirectories(folder);
				Path log = Files.createTempFile(folder, "chainscape-", ".log");
				Files.writeString(log, content(error, arguments));
				return console.text("error.log", what, log);
			} catch (IOException ignored) {
				// The next folder may be writable.
			}
		}
		return what;
	}

	private static List<Path> folders() {
		String home = System.getenv("CHAINSCAPE_HOME");
		Path own = home == null || home.isBlank() ? Path.of(System.getProperty("user.home"), ".chainscape") : Path.of(home);
		return Stream.of(own.resolve("logs"), Path.of(System.getProperty("java.io.tmpdir"))).toList();
	}

	private static String content(Throwable error, String[] arguments) {
		StringWriter text = new StringWriter();
		PrintWriter writer = new PrintWriter(text);
		writer.println(Version.line());
		writer.println(LocalDateTime.now());
		for (String property : List.of("java.version", "java.vendor", "os.name", "os.version", "os.arch")) {
			writer.println(property + "=" + System.getProperty(property));
		}
		writer.println(List.of(arguments));
		error.printStackTrace(writer);
		writer.flush();
		return text.toString();
	}
}
