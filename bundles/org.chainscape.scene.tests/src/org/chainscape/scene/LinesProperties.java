package org.chainscape.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import org.chainscape.model.chain.ChainFactory;
import org.chainscape.model.chain.Relation;
import org.chainscape.model.view.Routing;

/** Whatever stands around: lines go around boxes, keep apart, and are the same however they came about. */
class LinesProperties {

	private static final LineStyle STYLE = new LineStyle(new Shape.Stroke(new Color(0, 0, 0), 1, false), LineStyle.Head.NONE,
			LineStyle.Head.ARROW);
	private static final int COLUMN = 220;
	private static final int ROW = 90;

	/** A field of boxes with lines between them, larger than what one grid is made for. */
	private static final class Field {

		private final Random random;
		private final List<Rect> boxes = new ArrayList<>();
		private final List<Relation> relations = new ArrayList<>();
		private final List<int[]> ends = new ArrayList<>();

		Field(long seed, int count, int lines) {
			random = new Random(seed);
			int side = (int) Math.ceil(Math.sqrt(count));
			for (int i = 0; i < count; i++) {
				boxes.add(new Rect(i % side * COLUMN + random.nextInt(40), i / side * ROW + random.nextInt(20),
						100 + random.nextInt(50), 36));
			}
			Set<List<Integer>> seen = new HashSet<>();
			while (ends.size() < lines) {
				int from = random.nextInt(count);
				int to = random.nextInt(count);
				if (from != to && seen.add(List.of(from, to))) {
					Relation relation = ChainFactory.eINSTANCE.createSupply();
					relation.setId("r" + ends.size());
					relations.add(relation);
					ends.add(new int[] {from, to});
				}
			}
		}

		List<Edge> edges() {
			List<Edge> edges = new ArrayList<>();
			for (int i = 0; i < ends.size(); i++) {
				edges.add(new Edge(relations.get(i), null, terminal(ends.get(i)[0]), terminal(ends.get(i)[1]), STYLE));
			}
			return edges;
		}

		private Terminal terminal(int box) {
			return new Terminal("b" + box, boxes.get(box), boxes.get(box));
		}

		PartIndex parts() {
			List<ScenePart> parts = new ArrayList<>();
			for (int i = 0; i < boxes.size(); i++) {
				parts.add(new ScenePart("b" + i, ScenePart.Role.CARD, "b" + i, boxes.get(i), List.of(), List.of()));
			}
			return new PartIndex(parts);
		}

		void move() {
			int box = random.nextInt(boxes.size());
			boxes.set(box, boxes.get(box).translate(random.nextInt(30) - 15, random.nextInt(12) - 6));
		}
	}

	private static List<Edge> routed(Field field) {
		List<Edge> edges = field.edges();
		new EdgeRouter(field.parts(), field.boxes, Set.of()).route(edges);
		return edges;
	}

	@Property(tries = 30)
	void linesRunUprightOrLevelAroundBoxes(@ForAll long seed) {
		Field field = new Field(seed, 64, 90);
		for (Edge edge : routed(field)) {
			List<Point> points = edge.points();
			assertTrue(points.size() > 1);
			for (int i = 1; i < points.size(); i++) {
				Point from = points.get(i - 1);
				Point to = points.get(i);
				assertTrue(from.x() == to.x() || from.y() == to.y(), () -> "aslant: " + points);
				Rect line = new Rect(Math.min(from.x(), to.x()), Math.min(from.y(), to.y()), Math.abs(from.x() - to.x()) + 0.01,
						Math.abs(from.y() - to.y()) + 0.01);
				for (Rect box : field.boxes) {
					Rect inside = new Rect(box.x() + 0.1, box.y() + 0.1, box.width() - 0.2, box.height() - 0.2);
					assertTrue(!inside.overlaps(line), () -> points + " runs through " + box);
				}
			}
		}
	}

	@Property(tries = 30)
	void linesOfDifferentBoxesNeverShareAPort(@ForAll long seed) {
		Field field = new Field(seed, 64, 90);
		Set<Point> ends = new HashSet<>();
		for (Edge edge : routed(field)) {
			assertTrue(ends.add(edge.points().get(edge.points().size() - 1)), () -> "two lines end at " + edge.points());
		}
	}

	@Property(tries = 20)
	void whatIsKeptBetweenScenesIsWhatRoutingAnewGives(@ForAll long seed) {
		Field field = new Field(seed, 64, 90);
		LiveRoutes live = new LiveRoutes();
		List<Edge> before = field.edges();
		live.route(field.parts(), field.boxes, Set.of(), before);
		for (int step = 0; step < 6; step++) {
			field.move();
			List<Edge> now = field.edges();
			live.route(field.parts(), field.boxes, Set.of(), now);
			List<Edge> anew = routed(field);
			for (int i = 0; i < now.size(); i++) {
				assertEquals(anew.get(i).points(), now.get(i).points());
				if (now.get(i).points().equals(before.get(i).points())) {
					assertSame(before.get(i).points(), now.get(i).points());
				}
			}
			before = now;
		}
	}

	@Property(tries = 40)
	void linesBetweenTheSameTwoBoxesNeverCoincide(@ForAll long seed, @ForAll Routing routing) {
		Random random = new Random(seed);
		Field field = new Field(seed, 4, 1);
		int count = 2 + random.nextInt(4);
		List<Edge> edges = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			Relation relation = i % 2 == 0 ? ChainFactory.eINSTANCE.createSupply() : ChainFactory.eINSTANCE.createEvolution();
			relation.setId("p" + i);
			boolean forward = i == 0 || random.nextBoolean();
			int[] ends = field.ends.get(0);
			Edge edge = new Edge(relation, null, field.terminal(ends[forward ? 0 : 1]), field.terminal(ends[forward ? 1 : 0]), STYLE);
			edge.inherit(routing);
			edges.add(edge);
		}
		new EdgeRouter(field.parts(), field.boxes, Set.of()).route(edges);
		for (int i = 0; i < count; i++) {
			for (int j = i + 1; j < count; j++) {
				Point middle = Connector.labelBase(edges.get(i).points());
				List<Point> other = edges.get(j).points();
				assertTrue(distance(middle, other) > 0.5 || crosses(edges.get(i).points(), other),
						() -> "two lines lie on each other: " + edges.get(0).points() + " and " + other);
			}
		}
	}

	/** Whether the ends differ, so that lines only meet at the middle. */
	private static boolean crosses(List<Point> one, List<Point> other) {
		return distance(one.get(0), other) > 0.5 && distance(one.get(one.size() - 1), other) > 0.5;
	}

	private static double distance(Point point, List<Point> line) {
		double least = Double.POSITIVE_INFINITY;
		for (int i = 1; i < line.size(); i++) {
			Point from = line.get(i - 1);
			Point to = line.get(i);
			double dx = to.x() - from.x();
			double dy = to.y() - from.y();
			double length = dx * dx + dy * dy;
			double t = length == 0 ? 0 : Math.max(0, Math.min(1, ((point.x() - from.x()) * dx + (point.y() - from.y()) * dy) / length));
			least = Math.min(least, Math.hypot(point.x() - from.x() - t * dx, point.y() - from.y() - t * dy));
		}
		return least;
	}
}
