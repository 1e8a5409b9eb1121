package org.chainscape.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * One run of the command line.
 *
 * @param exit the exit code
 * @param out what it printed
 * @param err what it complained of
 */
record Run(int exit, String out, String err) {

	/** Runs in Chinese, whatever the machine's language is. */
	static Run zh(Object... args) {
		return in("zh", args);
	}

	static Run en(Object... args) {
		return in("en", args);
	}

	/** Runs with exactly these arguments. */
	static Run plain(Object... args) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ByteArrayOutputStream err = new ByteArrayOutputStream();
		int exit;
		try (PrintStream outStream = new PrintStream(out, false, StandardCharsets.UTF_8);
			PrintStream errStream = new PrintStream(err, false, StandardCharsets.UTF_8)) {
			exit = Main.run(Stream.of(args).map(String::valueOf).toArray(String[]::new), outStream, errStream);
		}
		return new Run(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
	}

	List<String> outLines() {
		return out.lines().toList();
	}

	List<String> errLines() {
		return err.lines().toList();
	}

	private static Run in(String language, Object... args) {
		List<Object> all = new ArrayList<>(List.of("--lang", language));
		all.addAll(List.of(args));
		return plain(all.toArray());
	}
}
