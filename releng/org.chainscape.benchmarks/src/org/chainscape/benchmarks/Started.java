package org.chainscape.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Processes that are started and timed. */
final class Started {

	private static final long PATIENCE_MS = 180_000;
	private static final long PAUSE_MS = 50;
	/** What the studio writes into its log, and a bare window on its output. */
	private static final Pattern USABLE = Pattern.compile("usable (\\d+) ms");

	private Started() {
	}

	/** {@return how long a command takes to its end, in milliseconds} */
	static long answer(List<String> command) throws IOException, InterruptedException {
		long start = System.nanoTime();
		output(command);
		return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
	}

	/** {@return what a command that says itself how long it took has said, in milliseconds} */
	static long said(List<String> command) throws IOException, InterruptedException {
		String output = output(command);
		Matcher matcher = USABLE.matcher(output);
		if (!matcher.find()) {
			throw new IOException("No time in the output of " + command + ": " + output);
		}
		return Long.parseLong(matcher.group(1));
	}

	/** {@return what a command has written} */
	static String output(List<String> command) throws IOException, InterruptedException {
		Process process = begin(command);
		String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		if (process.waitFor() != 0 && output.isBlank()) {
			throw new IOException(command + " ended with " + process.exitValue());
		}
		return output;
	}

	/** Starts the studio, waits until its log says that the window is usable, and ends it; {@return the time in the log, in milliseconds} */
	static long usable(List<String> command, Path workspace) throws IOException, InterruptedException {
		Path log = workspace.resolve(".metadata").resolve(".log");
		Files.deleteIfExists(log);
		Process process = begin(command);
		try {
			for (long waited = 0; waited < PATIENCE_MS; waited += PAUSE_MS) {
				Thread.sleep(PAUSE_MS);
				Matcher matcher = USABLE.matcher(Files.exists(log) ? Files.readString(log) : "");
				if (matcher.find()) {
					return Long.parseLong(matcher.group(1));
				}
			}
			throw new IOException("The studio did not say that it is usable: " + command);
		} finally {
			process.descendants().forEach(ProcessHandle::destroy);
			process.waitFor();
		}
	}

	private static Process begin(List<String> command) throws IOException {
		ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
		builder.environment().put("CHAINSCAPE_LANG", "en");
		return builder.start();
	}
}
