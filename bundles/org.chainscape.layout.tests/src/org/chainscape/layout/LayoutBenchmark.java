package org.chainscape.layout;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.chainscape.model.chain.Perspective;
import org.chainscape.model.chain.Segment;
import org.chainscape.model.chain.Stage;
import org.chainscape.model.query.ElementIndex;
import org.chainscape.model.view.Diagram;
import org.chainscape.scene.Point;
import org.chainscape.scene.Scene;
import org.chainscape.scene.SceneBuilder;

/**
 * Compares laying out and routing a stage map with {@code dot -Tsvg} of the same graph, time and crossings. No test: start it by
 * hand with the
 * sizes as arguments. Only ratios mean something; both are measured in the same run as time of the processor, so that other work
 * on the machine does not count;
 * ours is warm, the middle one of three, and without the threads of the virtual machine.
 */
public final class LayoutBenchmark {

	private static final int STAGES = 12;
	private static final double RELATIONS = 1.6;
	private static final long LIMIT_MINUTES = 5;
	private static final Pattern PATH = Pattern.compile("<path [^>]*\\bd=\"M([^\"]*)\"");
	private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:\\.\\d+)?");
	private static final Pattern TIME = Pattern.compile("(\\d+)m([\\d.]+)s");
	private static final int CURVE_STEPS = 8;

	private final Chains chains = new Chains();
	private final List<List<Segment>> columns = new ArrayList<>();
	private final List<Segment[]> relations = new ArrayList<>();

	private LayoutBenchmark(int nodes) {
		Perspective perspective = chains.perspective();
		for (int i = 0; i < STAGES; i++) {
			Stage stage = chains.stage(perspective);
			List<Segment> column = new ArrayList<>();
			for (int j = 0; j < nodes / STAGES; j++) {
				column.add(chains.segment(stage));
			}
			columns.add(column);
		}
		relate(new Random(7), (int) (RELATIONS * nodes));
	}

	/**
	 * Prints one line per size.
	 *
	 * @param arguments numbers of nodes; 1000 2000 5000 if there are none
	 * @throws IOException if dot cannot be fed
	 * @throws InterruptedException if somebody stops it
	 */
	public static void main(String[] arguments) throws IOException, InterruptedException {
		int[] sizes = arguments.length == 0 ? new int[] {1000, 2000, 5000} : Arrays.stream(arguments).mapToInt(Integer::parseInt).toArray();
		Ours warm = new LayoutBenchmark(600).ours();
		System.out.println("warmed up, crossings " + warm.crossings());
		if (!hasDot()) {
			System.out.println("dot of Graphviz is not installed: there is nothing to compare with.");
		}
		for (int size : sizes) {
			LayoutBenchmark benchmark = new LayoutBenchmark(size);
			Ours ours = benchmark.ours();
			StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "%d nodes: layout %.2f s + routing %.2f s, %d crossings", size,
					ours.layout(), ours.routing(), ours.crossings()));
			if (hasDot()) {
				benchmark.compare(ours, false, line);
				benchmark.compare(ours, true, line);
			}
			System.out.println(line);
		}
	}

	private void compare(Ours ours, boolean columnsGiven, StringBuilder line) throws IOException, InterruptedException {
		Dots dots = dot(columnsGiven);
		line.append(columnsGiven ? "; dot with the columns given " : "; dot ");
		if (dots == null) {
			line.append("took longer than ").append(LIMIT_MINUTES).append(" minutes");
		} else {
			line.append(String.format(Locale.ROOT, "%.2f s, %d crossings: time × %.3f (layout alone × %.3f), crossings × %.2f", dots.seconds(),
					dots.crossings(), (ours.layout() + ours.routing()) / dots.seconds(), ours.layout() / dots.seconds(),
					(double) ours.crossings() / dots.crossings()));
		}
	}

	/** Mostly to the next stage and to somewhere about the same height, some two stages on. */
	private void relate(Random random, int count) {
		int height = columns.get(0).size();
		for (int i = 0; i < count; i++) {
			int stage = random.nextInt(STAGES - 1);
			int row = random.nextInt(height);
			int target = stage + 1 + (stage + 2 < STAGES && random.nextInt(100) < 15 ? 1 : 0);
			int other = (int) Math.max(0, Math.min(height - 1, row + random.nextGaussian() * height / 10));
			Segment[] pair = {columns.get(stage).get(row), columns.get(target).get(other)};
			relations.add(pair);
			chains.supply(pair[0], pair[1]);
		}
	}

	private Ours ours() {
		double[] layout = new double[3];
		double[] routing = new double[3];
		Scene scene = null;
		for (int i = 0; i < layout.length; i++) {
			Diagram diagram = chains.stageMap();
			ElementIndex index = chains.index();
			long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
			new DiagramLayout(Chains.OPTIONS).layout(diagram, index);
			long between = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
			scene = new SceneBuilder(Chains.OPTIONS).build(diagram, index);
			routing[i] = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - between) / 1e9;
			layout[i] = (between - start) / 1e9;
			chains.document().getViews().remove(diagram);
		}
		Arrays.sort(layout);
		Arrays.sort(routing);
		Crossings crossings = new Crossings();
		scene.connectors().forEach(connector -> crossings.add(connector.points()));
		return new Ours(layout[1], routing[1], crossings.count());
	}

	private Dots dot(boolean columnsGiven) throws IOException, InterruptedException {
		Path input = Files.createTempFile("layout", ".dot");
		Path output = Files.createTempFile("layout", ".svg");
		try {
			Files.writeString(input, graph(columnsGiven), StandardCharsets.UTF_8);
			Process process = new ProcessBuilder("sh", "-c", "timeout " + LIMIT_MINUTES * 60 + " dot -Tsvg -o \"$1\" \"$2\" && times", "sh",
					output.toString(), input.toString()).redirectError(ProcessBuilder.Redirect.INHERIT).start();
			String times = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
			if (process.waitFor() != 0) {
				return null;
			}
			double seconds = seconds(times);
			Crossings crossings = new Crossings();
			Matcher path = PATH.matcher(Files.readString(output));
			while (path.find()) {
				crossings.add(curve(path.group(1)));
			}
			return new Dots(seconds, crossings.count());
		} finally {
			Files.delete(input);
			Files.delete(output);
		}
	}

	/** The last line holds what child processes took, in user mode and in the system. */
	private static double seconds(String times) {
		String[] lines = times.strip().split("\n");
		Matcher time = TIME.matcher(lines[lines.length - 1]);
		double seconds = 0;
		while (time.find()) {
			seconds += 60 * Double.parseDouble(time.group(1)) + Double.parseDouble(time.group(2));
		}
		return seconds;
	}

	private String graph(boolean columnsGiven) {
		StringBuilder text = new StringBuilder("digraph chain {\nrankdir=LR; node [shape=box];\n");
		for (List<Segment> column : columns) {
			column.forEach(segment -> text.append(segment.getId()).append(" [label=\"").append(segment.getName()).append("\"];\n"));
			if (columnsGiven) {
				text.append("{rank=same; ");
				column.forEach(segment -> text.append(segment.getId()).append("; "));
				text.append("}\n");
			}
		}
		relations.forEach(pair -> text.append(pair[0].getId()).append(" -> ").append(pair[1].getId()).append(";\n"));
		return text.append("}\n").toString();
	}

	/** The corners of a path of cubic curves, as dot writes them. */
	private static List<Point> curve(String path) {
		List<Double> numbers = new ArrayList<>();
		Matcher number = NUMBER.matcher(path);
		while (number.find()) {
			numbers.add(Double.valueOf(number.group()));
		}
		List<Point> points = new ArrayList<>();
		for (int i = 0; i + 1 < numbers.size(); i += 2) {
			points.add(new Point(numbers.get(i), numbers.get(i + 1)));
		}
		List<Point> corners = new ArrayList<>(List.of(points.get(0)));
		for (int i = 0; i + 3 < points.size(); i += 3) {
			for (int step = 1; step <= CURVE_STEPS; step++) {
				corners.add(on(points.subList(i, i + 4), (double) step / CURVE_STEPS));
			}
		}
		return corners;
	}

	private static Point on(List<Point> curve, double t) {
		double[] weights = {Math.pow(1 - t, 3), 3 * t * Math.pow(1 - t, 2), 3 * t * t * (1 - t), Math.pow(t, 3)};
		double x = 0;
		double y = 0;
		for (int i = 0; i < weights.length; i++) {
			x += weights[i] * curve.get(i).x();
			y += weights[i] * curve.get(i).y();
		}
		return new Point(x, y);
	}

	private static boolean hasDot() throws InterruptedException {
		try {
			return new ProcessBuilder("dot", "-V").redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() == 0;
		} catch (IOException missing) {
			return false;
		}
	}

	/**
	 * What we do.
	 *
	 * @param layout seconds for the layout
	 * @param routing seconds for the scene with all its lines
	 * @param crossings where lines cross
	 */
	private record Ours(double layout, double routing, long crossings) {
	}

	/**
	 * What dot does.
	 *
	 * @param seconds for the whole run
	 * @param crossings where lines cross
	 */
	private record Dots(double seconds, long crossings) {
	}
}
