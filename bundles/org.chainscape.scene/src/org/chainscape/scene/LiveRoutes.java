package org.chainscape.scene;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.chainscape.model.view.Routing;

/**
 * The lines of a figure from one state to the next. Where nothing but places has changed since the last time, only those lines are looked
 * at whose ends, whose way or whose neighbours have changed; the result is the same as that of routing everything anew.
 */
final class LiveRoutes {

	/** After more changes than this everything is routed anew: comparing would cost more. */
	private static final int MOST_CHANGES = 200;

	private final HandRoutes hand = new HandRoutes();
	private final LiveLines lines = new LiveLines();
	/** Lines that look for their way, by the keys of their ends. */
	private final Map<String, List<Integer>> touching = new HashMap<>();
	private List<Course> courses = List.of();
	private PartIndex known;
	private SideChooser sides;
	private List<Rect> obstacles = List.of();
	private Buckets<Rect> boxes;
	private Buckets<Rect> turned;
	private TreeSet<Double> middles = new TreeSet<>();
	private Nudger upright;
	private Nudger level;
	private boolean small;
	private Work work;

	/**
	 * What routing cost.
	 *
	 * @param chosen lines whose sides were chosen
	 * @param spread lines whose ends were placed
	 * @param found lines that looked for a way
	 * @param separated lines that were put in order with those beside them
	 */
	record Work(int chosen, int spread, int found, int separated) {
	}

	/** What is known of a line. */
	private static final class Course {

		private Edge edge;
		private boolean free;
		private boolean stored;
		/** The area that decides about its sides. */
		private Rect reach;
		private WayFinder.Way way;
		private Point from;
		private Side leaving;
		private Point to;
		private Side entering;
		/** Before it was separated from others. */
		private List<Point> raw;
		private List<Point> points;

		Course(Edge edge, Course before) {
			this.edge = edge;
			free = EdgeRouter.isFree(edge);
			stored = edge.isStored();
			if (before != null) {
				way = free && before.way != null && before.way.reach() != null ? before.way : null;
				from = before.from;
				leaving = before.leaving;
				to = before.to;
				entering = before.entering;
				points = before.points;
			}
		}

		boolean isWayOf(Edge other) {
			return way != null && leaving == other.sourceSide() && entering == other.targetSide() && from.equals(EdgeRouter.start(other))
					&& to.equals(EdgeRouter.end(other));
		}

		void take(WayFinder.Way found) {
			way = found;
			leaving = edge.sourceSide();
			entering = edge.targetSide();
			from = EdgeRouter.start(edge);
			to = EdgeRouter.end(edge);
		}

		/** Its final corners; the same list as before if they are the same. */
		void finish(List<Point> corners) {
			points = corners.equals(points) ? points : List.copyOf(corners);
			edge.keep(points);
		}
	}

	/**
	 * What is different from the state before.
	 *
	 * @param all whether it is another figure, or too different to compare
	 * @param comparable whether ways that were found before may still do
	 * @param shifts parts that lie elsewhere
	 * @param rects boxes that came or went
	 * @param gaps middles that came or went
	 */
	private record Changes(boolean all, boolean comparable, List<PartIndex.Shift> shifts, List<Rect> rects, Set<Double> gaps) {

		boolean touch(Rect reach) {
			for (Rect rect : rects) {
				if (reach.overlaps(rect)) {
					return true;
				}
			}
			return !gaps.isEmpty() && gaps.stream().anyMatch(x -> x >= reach.x() && x <= reach.right());
		}

		boolean concern(Rect reach) {
			for (PartIndex.Shift shift : shifts) {
				if (shift.concerns(reach)) {
					return true;
				}
			}
			return false;
		}
	}

	/** What the last routing cost. */
	Work work() {
		return work;
	}

	/**
	 * Finds the way of every edge.
	 *
	 * @param parts what is drawn; the same index as before where nothing but places has changed
	 * @param rects what lines must go around
	 * @param gaps horizontal positions of the middles of the gaps between bands
	 * @param edges all edges, in painting order; they get their points
	 */
	void route(PartIndex parts, List<Rect> rects, Set<Double> gaps, List<Edge> edges) {
		TreeSet<Double> sorted = new TreeSet<>(gaps);
		Changes changes = changes(parts, rects, sorted, edges);
		if (changes.all()) {
			begin(parts, rects, edges);
		}
		if (changes.all() || !changes.rects().isEmpty()) {
			boxes = Buckets.of(rects);
			turned = Buckets.of(rects.stream().map(EdgeRouter::transposed).toList());
		}
		obstacles = List.copyOf(rects);
		middles = sorted;
		work = new Work(0, 0, 0, 0);
		ExitPath exits = new ExitPath(parts);
		BitSet replaced = new BitSet();
		BitSet changed = choose(edges, new SideChooser(parts, exits), changes, replaced);
		PortSpreader ports = new PortSpreader(exits, edges, touching);
		BitSet spread = ports.spread(changed);
		routeByHand(ports, spread, replaced);
		Map<Integer, List<Point>> raw = ways(ports, spread, changed, changes);
		separate(edges, raw, changes.rects());
	}

	/** What has changed; everything if it is not the same figure, or too much to compare. */
	private Changes changes(PartIndex parts, List<Rect> rects, TreeSet<Double> gaps, List<Edge> edges) {
		List<PartIndex.Shift> shifts = parts.takeShifts();
		Set<Double> moved = new TreeSet<>();
		gaps.stream().filter(x -> !middles.contains(x)).forEach(moved::add);
		middles.stream().filter(x -> !gaps.contains(x)).forEach(moved::add);
		boolean same = parts == known && !small && edges.size() == courses.size() && rects.size() == obstacles.size()
				&& shifts.size() <= MOST_CHANGES;
		for (int i = 0; same && i < edges.size(); i++) {
			Course course = courses.get(i);
			same = course.stored == edges.get(i).isStored() && course.edge.relation() == edges.get(i).relation();
		}
		List<Rect> changed = same ? moved(rects) : exchanged(rects);
		boolean comparable = !courses.isEmpty() && !small && changed.size() <= MOST_CHANGES && haveSameEnds(gaps, middles);
		return new Changes(!same || !comparable, comparable, shifts, changed, moved);
	}

	private List<Rect> moved(List<Rect> rects) {
		List<Rect> changed = new ArrayList<>();
		for (int i = 0; i < rects.size(); i++) {
			if (!rects.get(i).equals(obstacles.get(i))) {
				changed.add(obstacles.get(i));
				changed.add(rects.get(i));
			}
		}
		return changed;
	}

	private List<Rect> exchanged(List<Rect> rects) {
		Set<Rect> old = new HashSet<>(obstacles);
		Set<Rect> now = new HashSet<>(rects);
		List<Rect> changed = new ArrayList<>();
		now.stream().filter(rect -> !old.contains(rect)).forEach(changed::add);
		old.stream().filter(rect -> !now.contains(rect)).forEach(changed::add);
		return changed;
	}

	/** A line looks at the next gap on either side; where there was none, a new one counts however far away it is. */
	private static boolean haveSameEnds(TreeSet<Double> one, TreeSet<Double> other) {
		return one.isEmpty() == other.isEmpty()
				&& (one.isEmpty() || one.first().equals(other.first()) && one.last().equals(other.last()));
	}

	/** Forgets all but the ways of the figure before. */
	private void begin(PartIndex parts, List<Rect> rects, List<Edge> edges) {
		Map<String, Course> before = new HashMap<>();
		courses.forEach(course -> before.put(course.edge.relation().getId(), course));
		EdgeRouter.number(edges);
		courses = new ArrayList<>(edges.size());
		touching.clear();
		int orthogonal = 0;
		for (Edge edge : edges) {
			Course course = new Course(edge, before.get(edge.relation().getId()));
			if (course.free) {
				touching.computeIfAbsent(edge.source().key(), key -> new ArrayList<>()).add(courses.size());
				touching.computeIfAbsent(edge.target().key(), key -> new ArrayList<>()).add(courses.size());
				orthogonal += edge.routing() == Routing.ORTHOGONAL ? 1 : 0;
			}
			courses.add(course);
		}
		small = rects.size() <= EdgeRouter.MOST_BOXES && orthogonal <= EdgeRouter.MOST_LINES;
		known = parts;
		upright = new Nudger(RouteGrid.STUB + 2);
		level = new Nudger(RouteGrid.BESIDE / 2);
	}

	/** Chooses the sides of edges whose surroundings have changed; says of which the choice or the ends are others. */
	private BitSet choose(List<Edge> edges, SideChooser chooser, Changes changes, BitSet replaced) {
		BitSet changed = new BitSet();
		boolean moreOutside = sides == null || !chooser.hasSameEnds(sides);
		int chosen = 0;
		for (int i = 0; i < edges.size(); i++) {
			Course course = courses.get(i);
			Edge edge = edges.get(i);
			boolean fresh = changes.all() || edge != course.edge;
			course.edge = edge;
			replaced.set(i, fresh);
			boolean concerned = fresh || course.reach != null && changes.concern(course.reach);
			if (course.free && (concerned || moreOutside && SideChooser.looksOutside(edge))) {
				changed.set(i, chooseAgain(edge, chooser) || fresh || edge.source().isNested() || edge.target().isNested());
				course.reach = fresh ? chooser.reach(edge) : course.reach;
				chosen++;
			}
		}
		sides = chooser;
		work = new Work(chosen, 0, 0, 0);
		return changed;
	}

	/** Whether other sides were chosen. */
	private static boolean chooseAgain(Edge edge, SideChooser chooser) {
		Side from = edge.sourceSide();
		Side to = edge.targetSide();
		boolean straight = edge.isStraight();
		boolean gaveWay = straight && !edge.isDirect();
		chooser.choose(edge);
		if (from != edge.sourceSide() || to != edge.targetSide() || straight != edge.isStraight()) {
			return true;
		}
		edge.giveWay(gaveWay);
		return false;
	}

	/** Lines that do not look for their way, and curves, which need their ends only. */
	private void routeByHand(PortSpreader ports, BitSet spread, BitSet replaced) {
		for (int i = 0; i < courses.size(); i++) {
			Course course = courses.get(i);
			if (course.free ? course.edge.routing() == Routing.CURVED && spread.get(i) : course.stored || replaced.get(i)) {
				if (course.free && course.edge.isDirect()) {
					course.edge.points(ports.line(course.edge));
				}
				hand.route(course.edge);
				course.finish(course.edge.points());
			}
		}
	}

	/** The ways of edges that may have others now; of those the corners that have changed. */
	private Map<Integer, List<Point>> ways(PortSpreader ports, BitSet spread, BitSet changed, Changes changes) {
		BitSet open = (BitSet) spread.clone();
		List<Course> winding = new ArrayList<>();
		for (int i = 0; i < courses.size(); i++) {
			Course course = courses.get(i);
			if (!open.get(i) && course.free && course.way != null && changes.touch(course.way.reach())) {
				open.set(i);
			}
			if (open.get(i) && course.edge.routing() == Routing.ORTHOGONAL && !course.edge.isDirect()) {
				winding.add(course);
			}
		}
		find(winding, changes);
		work = new Work(work.chosen(), spread.cardinality(), winding.size(), 0);
		Map<Integer, List<Point>> raw = new TreeMap<>();
		open.stream().filter(i -> courses.get(i).edge.routing() == Routing.ORTHOGONAL).forEach(i -> {
			Course course = courses.get(i);
			course.way = course.edge.isDirect() ? null : course.way;
			List<Point> points = course.edge.isDirect() ? ports.line(course.edge)
					: EdgeRouter.simplified(EdgeRouter.points(course.edge, course.way.points()));
			if (changed.get(i) || !points.equals(course.raw)) {
				raw.put(i, points);
				course.raw = points;
			}
		});
		return raw;
	}

	/** Every way depends on the boxes alone and not on other ways: the order makes no difference. */
	private void find(List<Course> winding, Changes changes) {
		if (small) {
			RouteGrid grid = EdgeRouter.grid(winding.stream().map(course -> course.edge).toList(), obstacles, middles);
			winding.forEach(course -> course.take(new WayFinder.Way(grid.route(EdgeRouter.start(course.edge), course.edge.sourceSide(),
					EdgeRouter.end(course.edge), course.edge.targetSide()), null)));
			return;
		}
		WayFinder finder = new WayFinder(boxes, obstacles.size(), middles.stream().mapToDouble(Double::doubleValue).toArray());
		(winding.size() < MOST_CHANGES ? winding.stream() : winding.parallelStream()).forEach(course -> {
			Edge edge = course.edge;
			if (!changes.comparable() || !course.isWayOf(edge) || changes.touch(course.way.reach())) {
				course.take(finder.route(EdgeRouter.start(edge), edge.sourceSide(), EdgeRouter.end(edge), edge.targetSide()));
			}
		});
	}

	/** Separates the edges with new corners from those beside them, and gives all that move by it their final corners. */
	private void separate(List<Edge> edges, Map<Integer, List<Point>> raw, List<Rect> shifted) {
		BitSet apart = upright.nudge(edges, raw, boxes, shifted);
		Map<Integer, List<Point>> across = new TreeMap<>();
		apart.stream().forEach(i -> across.put(i, EdgeRouter.transposed(upright.result(i))));
		BitSet done = level.nudge(edges, across, turned, shifted.stream().map(EdgeRouter::transposed).toList());
		done.stream().forEach(i -> courses.get(i).finish(EdgeRouter.simplified(EdgeRouter.transposed(level.result(i)))));
		work = new Work(work.chosen(), work.spread(), work.found(), upright.takeSeparated() + level.takeSeparated());
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
		return lines.connectors(edges, labels, ink, jumps ? new Jumps(edges) : null);
	}
}
