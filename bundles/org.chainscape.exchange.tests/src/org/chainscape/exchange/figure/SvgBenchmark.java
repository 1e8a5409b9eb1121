package org.chainscape.exchange.figure;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
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

import org.chainscape.scene.Color;
import org.chainscape.scene.Connector;
import org.chainscape.scene.FontSpec;
import org.chainscape.scene.Point;
import org.chainscape.scene.Rect;
import org.chainscape.scene.Scene;
import org.chainscape.scene.ScenePart;
import org.chainscape.scene.Shape;

/**
 * Measures writing an SVG of a finished picture against {@code neato -n2 -Tsvg} of Graphviz writing its SVG of the same picture: the same
 * boxes in the same places with the same names, the same lines through the same points. No test. Both count as time of the processor, ours
 * warm and the middle of several runs, theirs the whole program, which reads the picture from a file, and once more without what reading
 * and starting take.
 */
public final class SvgBenchmark {

	private static final double RELATIONS = 1.6;
	private static final int RUNS = 9;
	private static final double COLUMN = 260;
	private static final double ROW = 60;
	private static final double POINTS = 0.75;
	private static final Color INK = Color.of("#1f2a37");
	private static final Color GROUND = Color.of("#f8fafc");
	private static final String[] WORDS = {"算力芯片", "光模块", "服务器", "数据标注", "大模型训练", "向量数据库", "智能驾驶", "内容生成", "交换机", "散热"};
	private static final Pattern TIME = Pattern.compile("(\\d+)m([\\d.]+)s");

	private final int rows;
	private final List<ScenePart> boxes = new ArrayList<>();
	private final List<Connector> lines = new ArrayList<>();

	private SvgBenchmark(int nodes) {
		rows = (int) Math.round(Math.sqrt(nodes * COLUMN / ROW));
		Shape.Stroke stroke = new Shape.Stroke(INK, 1.2, false);
		for (int i = 0; i < nodes; i++) {
			Rect bounds = new Rect(20 + i / rows * COLUMN, 20 + i % rows * ROW, 160, 32);
			String name = WORDS[i % WORDS.length] + i;
			Shape.Text text = new Shape.Text(bounds.x() + 12, bounds.y() + 21, 100, name, new FontSpec(14, false), INK);
			boxes.add(new ScenePart("n" + i, ScenePart.Role.CARD, "n" + i, bounds, List.of(new Shape.Box(bounds, 6, GROUND, stroke), text),
					List.of()));
		}
		Random random = new Random(nodes);
		for (int i = 0; i < nodes * RELATIONS; i++) {
			int source = random.nextInt(nodes - rows);
			int target = Math.max(0, Math.min(nodes - 1, source + rows + (int) (random.nextGaussian() * 3)));
			line(i, boxes.get(source).bounds(), boxes.get(target).bounds(), source, target);
		}
	}

	private void line(int number, Rect from, Rect to, int source, int target) {
		Point start = new Point(from.right(), from.center().y());
		Point tip = new Point(to.x(), to.center().y());
		double middle = (start.x() + tip.x()) / 2 + number % 9 * 4 - 16;
		List<Point> points = List.of(start, new Point(middle, start.y()), new Point(middle, tip.y()), tip);
		List<Point> drawn = List.of(start, points.get(1), points.get(2), new Point(tip.x() - 6, tip.y()));
		Shape.Polygon head = new Shape.Polygon(List.of(tip, new Point(tip.x() - 8, tip.y() - 3.4), new Point(tip.x() - 8, tip.y() + 3.4)), INK);
		lines.add(new Connector("e" + number, "e" + number, "n" + source, "n" + target, points,
				List.of(new Shape.Line(drawn, 6, new Shape.Stroke(INK, 1.2, false)), head)));
	}

	/**
	 * Writes a page with the table.
	 *
	 * @param arguments the file to write, then numbers of nodes; 1000, 2000 and 5000 if there are none
	 * @throws IOException if it cannot be written
	 * @throws InterruptedException if somebody stops it
	 */
	public static void main(String[] arguments) throws IOException, InterruptedException {
		Path page = Path.of(arguments[0]);
		int[] sizes = arguments.length == 1 ? new int[] {1000, 2000, 5000}
				: Arrays.stream(arguments).skip(1).mapToInt(Integer::parseInt).toArray();
		new SvgBenchmark(500).ours();
		List<String> table = new ArrayList<>(List.of("# SVG of a finished picture against Graphviz", "",
				"| nodes | ours ms | ours kB | Graphviz ms | of it for the SVG ms | Graphviz kB | time ÷ Graphviz | time ÷ its SVG |",
				"|---|---|---|---|---|---|---|---|"));
		for (int size : sizes) {
			table.add(new SvgBenchmark(size).row(size));
		}
		Files.createDirectories(page.toAbsolutePath().getParent());
		Files.write(page, table);
	}

	private String row(int size) throws IOException, InterruptedException {
		Took ours = ours();
		Path input = Files.createTempFile("picture", ".dot");
		try {
			Files.writeString(input, graph());
			Took theirs = graphviz(input, "svg");
			if (theirs == null) {
				return String.format(Locale.ROOT, "| %,d | %.0f | %d | not installed | | | | |", size, ours.millis(), ours.bytes() / 1024);
			}
			double writing = theirs.millis() - graphviz(input, "dot").millis();
			return String.format(Locale.ROOT, "| %,d | %.0f | %d | %.0f | %.0f | %d | %.2f | %.2f |", size, ours.millis(), ours.bytes() / 1024,
					theirs.millis(), writing, theirs.bytes() / 1024, ours.millis() / theirs.millis(), ours.millis() / writing);
		} finally {
			Files.delete(input);
		}
	}

	private Took ours() throws IOException {
		Scene scene = new Scene("图", "zh", 20 + Math.ceil(boxes.size() / (double) rows) * COLUMN, 40 + rows * ROW, new Point(0, 0),
				Color.of("#ffffff"), boxes, lines, List.of());
		Path output = Files.createTempFile("picture", ".svg");
		try {
			double[] times = new double[RUNS];
			for (int i = 0; i < RUNS; i++) {
				long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
				try (Writer writer = new OutputStreamWriter(Files.newOutputStream(output), StandardCharsets.UTF_8)) {
					SvgFigure.write(scene, writer);
				}
				times[i] = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e6;
			}
			Arrays.sort(times);
			return new Took(times[RUNS / 2], Files.size(output));
		} finally {
			Files.delete(output);
		}
	}

	/** The time of the whole program, the middle of several runs; {@code null} if it is not installed. */
	private static Took graphviz(Path input, String format) throws IOException, InterruptedException {
		Path output = Files.createTempFile("picture", ".out");
		try {
			double[] times = new double[RUNS];
			for (int i = 0; i < RUNS; i++) {
				Process process = new ProcessBuilder("sh", "-c", "neato -n2 -T\"$1\" -o \"$2\" \"$3\" && times", "sh", format,
						output.toString(), input.toString()).redirectError(ProcessBuilder.Redirect.DISCARD).start();
				String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
				if (process.waitFor() != 0) {
					return null;
				}
				String[] parts = answer.strip().split("\n");
				Matcher time = TIME.matcher(parts[parts.length - 1]);
				while (time.find()) {
					times[i] += 60_000 * Double.parseDouble(time.group(1)) + 1000 * Double.parseDouble(time.group(2));
				}
			}
			Arrays.sort(times);
			return new Took(times[RUNS / 2], Files.size(output));
		} finally {
			Files.delete(output);
		}
	}

	/** Places in points, with y upwards; lines as curves whose control points are their corners. */
	private String graph() {
		StringBuilder text = new StringBuilder("digraph picture {\nnode [shape=box, style=rounded, fixedsize=true, fontsize=10.5];\n");
		for (ScenePart box : boxes) {
			Rect bounds = box.bounds();
			text.append(String.format(Locale.ROOT, "%s [label=\"%s\", pos=\"%.2f,%.2f\", width=%.4f, height=%.4f];%n", box.key(),
					((Shape.Text) box.shapes().get(1)).text(), bounds.center().x() * POINTS, -bounds.center().y() * POINTS, bounds.width() / 96,
					bounds.height() / 96));
		}
		for (Connector line : lines) {
			List<Point> points = line.points();
			text.append(line.sourceKey()).append(" -> ").append(line.targetKey()).append(" [pos=\"e,").append(at(points.get(3)));
			text.append(' ').append(at(points.get(0)));
			for (int i = 1; i < points.size(); i++) {
				text.append(' ').append(at(points.get(i - 1))).append(' ').append(at(points.get(i))).append(' ').append(at(points.get(i)));
			}
			text.append("\"];\n");
		}
		return text.append("}\n").toString();
	}

	private static String at(Point point) {
		return String.format(Locale.ROOT, "%.2f,%.2f", point.x() * POINTS, -point.y() * POINTS);
	}

	/**
	 * What something took.
	 *
	 * @param millis time of the processor
	 * @param bytes size of the file
	 */
	private record Took(double millis, long bytes) {
	}
}
