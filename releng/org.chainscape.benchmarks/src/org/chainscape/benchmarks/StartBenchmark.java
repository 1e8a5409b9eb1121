package org.chainscape.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * How long one waits for the studio and for the command line, against the least there could be on the same platform: a bare window of the
 * same workbench plug-ins, and a bare OSGi framework that says hello. All are processes of their own, started in turn with the same options
 * of Java, so that what the machine does besides hits them alike.
 */
final class StartBenchmark {

	private static final int RUNS = 5;

	private final Path product;
	private final Path folder;

	/**
	 * @param product the folder of a built product
	 * @param folder a folder for workspaces and for what is started
	 */
	StartBenchmark(Path product, Path folder) {
		this.product = product;
		this.folder = folder;
	}

	/** {@return the table, line by line} */
	List<String> run() throws IOException, InterruptedException {
		List<String> table = new ArrayList<>(List.of(
			"# From the start to something usable", "",
			"Medians of " + RUNS + " starts in turn, after one that does not count. Only ratios mean something.", "",
			"| start | ms | anchor | ms | ratio |", "|---|---:|---|---:|---:|"));
		BareProducts bare = new BareProducts(product, folder);
		List<String> hello = bare.hello();
		List<String> window = bare.window();
		Path chain = folder.resolve("small.chain");
		Files.deleteIfExists(chain);
		Started.output(studio("new", "--template", "up-mid-down", "-o", chain.toString()));
		table.add(line("command line: `--version`", () -> Started.answer(studio("--version")), "bare OSGi hello", () -> Started.answer(hello)));
		table.add(line("command line: a small chain validated", () -> Started.answer(studio("validate", chain.toString())),
			"bare OSGi hello", () -> Started.answer(hello)));
		Path workspace = folder.resolve("workspace");
		table.add(line("studio, empty workspace", () -> Started.usable(studio("ide", "-data", workspace.toString()), workspace),
			"bare RCP window", () -> Started.said(window)));
		return table;
	}

	private List<String> studio(String... arguments) {
		List<String> command = new ArrayList<>(List.of("sh", product.resolve("chainscape").toString()));
		command.addAll(Arrays.asList(arguments));
		return command;
	}

	/** One start; {@return how long it took, in milliseconds} */
	private interface Start {

		long time() throws IOException, InterruptedException;
	}

	private static String line(String what, Start start, String anchorName, Start anchor) throws IOException, InterruptedException {
		long[] times = new long[RUNS];
		long[] anchors = new long[RUNS];
		start.time();
		anchor.time();
		for (int i = 0; i < RUNS; i++) {
			times[i] = start.time();
			anchors[i] = anchor.time();
		}
		long time = median(times);
		long least = median(anchors);
		return String.format(Locale.ROOT, "| %s | %d | %s | %d | %.2f |", what, time, anchorName, least, (double) time / least);
	}

	private static long median(long[] times) {
		Arrays.sort(times);
		return times[times.length / 2];
	}
}
