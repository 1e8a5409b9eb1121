package org.chainscape.scene;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The lines of one diagram from scene to scene. What did not change is not looked for again: a line keeps its way, and the very list of its
 * points, as long as its ends stay and no box came, went or moved where its way runs or was looked for. The result is the same as that of
 * routing everything anew.
 */
final class LiveRoutes {

	/** After more changes than this everything is routed anew: comparing would cost more. */
	private static final int MOST_CHANGES = 200;

	private Map<String, Kept> ways = new HashMap<>();
	private Map<String, List<Point>> points = new HashMap<>();
	private Map<String, Drawn> drawn = new HashMap<>();
	private Set<Rect> obstacles = Set.of();
	private TreeSet<Double> middles = new TreeSet<>();

	/**
	 * A way that was found.
	 *
	 * @param from where it starts
	 * @param leaving in which direction
	 * @param to where it ends
	 * @param entering from which side
	 * @param way the way
	 */
	private record Kept(Point from, Side leaving, Point to, Side entering, WayFinder.Way way) {

		boolean isOf(Edge edge) {
			return leaving == edge.sourceSide() && entering == edge.targetSide() && from.equals(EdgeRouter.start(edge))
					&& to.equals(EdgeRouter.end(edge));
		}
	}

	/**
	 * A connector and what it was drawn from.
	 *
	 * @param points its line
	 * @param style its look
	 * @param arcs where it jumps
	 * @param label its label
	 * @param connector what was drawn
	 */
	private record Drawn(List<Point> points, LineStyle style, Map<Integer, List<Point>> arcs, List<Shape> label, Connector connector) {

		boolean isStill(Edge edge, Map<Integer, List<Point>> newArcs, List<Shape> newLabel) {
			return points == edge.points() && style.equals(edge.style()) && arcs.equals(newArcs) && label.equals(newLabel)
					&& connector.sourceKey().equals(edge.source().key()) && connector.targetKey().equals(edge.target().key());
		}
	}

	/**
	 * Finds the way of every edge.
	 *
	 * @param parts what is drawn
	 * @param boxes what lines must go around
	 * @param gaps horizontal positions of the middles of the gaps between bands
	 * @param edges all edges, in painting order; they get their points
	 */
	void route(PartIndex parts, List<Rect> boxes, Set<Double> gaps, List<Edge> edges) {
		Set<Rect> now = new HashSet<>(boxes);
		List<Rect> changed = new ArrayList<>();
		boxes.stream().filter(box -> !obstacles.contains(box)).forEach(changed::add);
		obstacles.stream().filter(box -> !now.contains(box)).forEach(changed::add);
		Set<Double> moved = new HashSet<>(gaps);
		moved.removeAll(middles);
		middles.stream().filter(middle -> !gaps.contains(middle)).forEach(moved::add);
		Map<String, Kept> found = new HashMap<>();
		TreeSet<Double> sorted = new TreeSet<>(gaps);
		boolean comparable = changed.size() <= MOST_CHANGES && haveSameEnds(sorted, middles);
		new EdgeRouter(parts, boxes, gaps, (edge, search) -> {
			Kept kept = ways.get(id(edge));
			WayFinder.Way way = comparable && kept != null && kept.isOf(edge) && !isTouched(kept.way().reach(), changed, moved)
					? kept.way() : search.find();
			found.put(id(edge), new Kept(EdgeRouter.start(edge), edge.sourceSide(), EdgeRouter.end(edge), edge.targetSide(), way));
			return way;
		}).route(edges);
		ways = found;
		obstacles = now;
		middles = sorted;
		Map<String, List<Point>> routed = new HashMap<>();
		for (Edge edge : edges) {
			List<Point> before = points.get(id(edge));
			edge.keep(edge.points().equals(before) ? before : List.copyOf(edge.points()));
			routed.put(id(edge), edge.points());
		}
		points = routed;
	}

	private static boolean isTouched(Rect reach, List<Rect> changed, Set<Double> moved) {
		return changed.stream().anyMatch(reach::overlaps) || moved.stream().anyMatch(x -> x >= reach.x() && x <= reach.right());
	}

	/** A line looks at the next gap on either side; where there was none, a new one counts however far away it is. */
	private static boolean haveSameEnds(TreeSet<Double> one, TreeSet<Double> other) {
		return one.isEmpty() == other.isEmpty()
				&& (one.isEmpty() || one.first().equals(other.first()) && one.last().equals(other.last()));
	}

	private static String id(Edge edge) {
		return edge.relation().getId();
	}

	/**
	 * The connectors of routed edges. A connector that looks as it did in the scene before is the same instance.
	 *
	 * @param edges the edges {@link #route} was called with
	 * @param labels writes their labels
	 * @param ink theme and measurer
	 * @param jumps whether lines jump over lines they cross
	 * @return one connector per edge, in order
	 */
	List<Connector> connectors(List<Edge> edges, LabelPlacer labels, Ink ink, boolean jumps) {
		LinePainter painter = new LinePainter(ink.palette().background());
		Jumps crossings = jumps ? new Jumps(edges) : null;
		Map<String, Drawn> now = new HashMap<>();
		List<Connector> connectors = new ArrayList<>(edges.size());
		for (Edge edge : edges) {
			Map<Integer, List<Point>> arcs = crossings == null ? Map.of() : crossings.of(edge);
			List<Shape> label = labels.place(edge, edges);
			Drawn before = drawn.get(id(edge));
			Drawn shown = before != null && before.isStill(edge, arcs, label) ? before
					: new Drawn(edge.points(), edge.style(), arcs, label, Lines.connector(edge, painter, arcs, label));
			now.put(id(edge), shown);
			connectors.add(shown.connector());
		}
		drawn = now;
		return connectors;
	}
}
