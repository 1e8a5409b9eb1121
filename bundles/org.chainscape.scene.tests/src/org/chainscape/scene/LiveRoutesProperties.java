package org.chainscape.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import org.chainscape.model.chain.ChainFactory;
import org.chainscape.model.chain.Relation;
import org.chainscape.model.view.BendPoint;
import org.chainscape.model.view.DiagramEdge;
import org.chainscape.model.view.Routing;
import org.chainscape.model.view.ViewFactory;

/** Lines of a figure that is kept while its boxes move: the same as routed anew, at the cost of what moved. */
class LiveRoutesProperties {

	private static final LineStyle STYLE = new LineStyle(new Shape.Stroke(new Color(0, 0, 0), 1, false), LineStyle.Head.NONE,
			LineStyle.Head.ARROW);
	private static final int ROWS = 16;
	private static final int COLUMN = 220;
	private static final int ROW = 70;

	/** Cards in columns, some with chips inside, and lines of every kind, most of them to the next column. */
	private static final class Figure {

		private final Random random;
		private final List<Rect> boxes = new ArrayList<>();
		private final List<ScenePart> roots = new ArrayList<>();
		private final List<Edge> edges = new ArrayList<>();
		private final PartIndex parts;

		Figure(long seed, int count) {
			random = new Random(seed);
			for (int i = 0; i < count; i++) {
				boxes.add(new Rect(i / ROWS * COLUMN, i % ROWS * ROW, 140, 44));
				roots.add(card(i));
			}
			parts = new PartIndex(roots);
			for (int i = 0; i < count * 1.6; i++) {
				int from = random.nextInt(count);
				int far = random.nextInt(30) == 0 ? random.nextInt(4 * ROWS) - 2 * ROWS : ROWS + random.nextInt(7) - 3;
				int to = Math.min(count - 1, Math.max(0, from + far));
				Relation relation = ChainFactory.eINSTANCE.createSupply();
				relation.setId("r" + i);
				Edge edge = new Edge(relation, view(relation), terminal(key(from)), terminal(key(to)), STYLE);
				edge.inherit(Routing.ORTHOGONAL);
				if (!parts.areNested(edge.source().key(), edge.target().key()) || edge.isLoop()) {
					edges.add(edge);
				}
			}
		}

		private DiagramEdge view(Relation relation) {
			DiagramEdge view = ViewFactory.eINSTANCE.createDiagramEdge();
			view.setRelation(relation.getId());
			int kind = random.nextInt(20);
			view.setRouting(kind == 0 ? Routing.CURVED : kind == 1 ? Routing.STRAIGHT : Routing.INHERITED);
			if (kind == 2) {
				BendPoint bend = ViewFactory.eINSTANCE.createBendPoint();
				bend.setX(random.nextInt(900));
				bend.setY(random.nextInt(900));
				view.getBendPoints().add(bend);
			}
			return view;
		}

		private String key(int box) {
			return box % 3 == 0 && random.nextBoolean() ? "chip" + box : "b" + box;
		}

		private ScenePart card(int i) {
			Rect box = boxes.get(i);
			List<ScenePart> inside = new ArrayList<>();
			for (String name : i % 3 == 0 ? List.of("chip", "other") : List.<String>of()) {
				Rect chip = new Rect(box.x() + (name.equals("chip") ? 10 : 74), box.y() + 16, 52, 20);
				inside.add(new ScenePart(name + i, ScenePart.Role.ITEM_CHIP, name + i, chip, List.of(), List.of()));
			}
			return new ScenePart("b" + i, ScenePart.Role.CARD, "b" + i, box, List.of(), inside);
		}

		private Terminal terminal(String key) {
			return new Terminal(key, parts.get(key).bounds(), parts.card(key).bounds());
		}

		Set<Double> gaps() {
			Set<Double> gaps = new TreeSet<>(List.of(-20.0));
			for (int from = 0; from < boxes.size(); from += ROWS) {
				double right = boxes.subList(from, Math.min(boxes.size(), from + ROWS)).stream().mapToDouble(Rect::right).max().orElse(0);
				gaps.add(right + 40);
			}
			return gaps;
		}

		void move(int box, double dx, double dy) {
			boxes.set(box, boxes.get(box).translate(dx, dy));
			roots.set(box, card(box));
			Set<String> changed = parts.update(roots);
			edges.replaceAll(edge -> changed.contains(edge.source().key()) || changed.contains(edge.target().key())
					? edge.between(terminal(edge.source().key()), terminal(edge.target().key())) : edge);
		}

		void moveSome() {
			int dx = random.nextInt(4) == 0 ? 0 : random.nextInt(400) - 200;
			move(random.nextInt(boxes.size()), dx, random.nextInt(160) - 80);
		}

		void bend() {
			Edge edge = edges.get(random.nextInt(edges.size()));
			if (edge.isStored()) {
				edge.view().getBendPoints().clear();
			} else {
				BendPoint bend = ViewFactory.eINSTANCE.createBendPoint();
				bend.setX(random.nextInt(900));
				edge.view().getBendPoints().add(bend);
			}
		}

		void route(LiveRoutes live) {
			live.route(parts, boxes, gaps(), edges);
		}

		List<Edge> anew() {
			List<Edge> fresh = edges.stream().map(edge -> edge.between(edge.source(), edge.target())).toList();
			new EdgeRouter(new PartIndex(roots), boxes, gaps()).route(fresh);
			return fresh;
		}
	}

	@Property(tries = 12)
	void whatIsKeptIsWhatRoutingAnewGives(@ForAll long seed) {
		Figure figure = new Figure(seed, 150);
		LiveRoutes live = new LiveRoutes();
		figure.route(live);
		for (int step = 0; step < 12; step++) {
			List<List<Point>> before = figure.edges.stream().map(Edge::points).toList();
			if (figure.random.nextInt(8) == 0) {
				figure.bend();
			} else {
				figure.moveSome();
			}
			figure.route(live);
			List<Edge> anew = figure.anew();
			for (int i = 0; i < anew.size(); i++) {
				assertEquals(anew.get(i).points(), figure.edges.get(i).points(), "step " + step + " line " + i);
				if (before.get(i).equals(anew.get(i).points())) {
					assertSame(before.get(i), figure.edges.get(i).points());
				}
			}
		}
	}

	@Example
	void aMoveCostsTheSameHoweverMuchThereIs() {
		Map<Integer, LiveRoutes.Work> work = Map.of(200, move(200), 1000, move(1000), 3000, move(3000));
		for (int size : List.of(1000, 3000)) {
			LiveRoutes.Work few = work.get(200);
			LiveRoutes.Work many = work.get(size);
			assertTrue(few.chosen() > 0 && few.spread() > 0 && few.found() > 0, few::toString);
			assertTrue(many.chosen() <= 2 * few.chosen() + 10, work::toString);
			assertTrue(many.spread() <= 2 * few.spread() + 10, work::toString);
			assertTrue(many.found() <= 2 * few.found() + 20, work::toString);
			assertTrue(many.separated() <= 2 * few.separated() + 40, work::toString);
		}
	}

	/** What it costs to move boxes in the middle a little: the sum of some. */
	private static LiveRoutes.Work move(int count) {
		Figure figure = new Figure(7, count);
		LiveRoutes live = new LiveRoutes();
		figure.route(live);
		int chosen = 0;
		int spread = 0;
		int found = 0;
		int separated = 0;
		for (int i = 0; i < 12; i++) {
			int column = count / ROWS / 2;
			figure.move(column * ROWS + i, -3, 4);
			figure.route(live);
			chosen += live.work().chosen();
			spread += live.work().spread();
			found += live.work().found();
			separated += live.work().separated();
		}
		return new LiveRoutes.Work(chosen, spread, found, separated);
	}
}
