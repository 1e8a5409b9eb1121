package org.chainscape.diagram.operation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

import org.chainscape.model.view.DiagramNode;
import org.chainscape.scene.Point;
import org.chainscape.scene.Rect;
import org.chainscape.scene.StageMapMetrics;

/**
 * Brings boxes to one height. Cards that stand above each other in a band go up and down together, with what stands between them, and never
 * change their order: cards above stay, so none rises further than they allow, and cards below give way downwards.
 */
public final class Levels {

	private static final double ROOM = StageMapMetrics.CARD_GAP;

	private final Drawn drawn;
	private final Predicate<Placed> locked;

	/**
	 * For one diagram.
	 *
	 * @param drawn what it shows
	 * @param locked whether a box stays whatever is done by hand
	 */
	Levels(Drawn drawn, Predicate<Placed> locked) {
		this.drawn = drawn;
		this.locked = locked;
	}

	/** Boxes that go together, what else goes with them, and how far they can rise (not above 0) and sink. */
	private record Run(List<Placed> boxes, Rect outline, double up, double down) {
	}

	/**
	 * Divides things into those that stand above each other, by their left and right edges.
	 *
	 * @param <T> what is divided
	 * @param things the things
	 * @param band in what they stand; things in different ones are never above each other
	 * @param outline where they are
	 * @return the columns
	 */
	public static <T> List<List<T>> columns(Collection<T> things, Function<T, Object> band, Function<T, Rect> outline) {
		Map<Object, List<T>> bands = new LinkedHashMap<>();
		things.forEach(thing -> bands.computeIfAbsent(band.apply(thing), key -> new ArrayList<>()).add(thing));
		List<List<T>> columns = new ArrayList<>();
		for (List<T> inside : bands.values()) {
			inside.sort(Comparator.comparingDouble(thing -> outline.apply(thing).x()));
			double right = Double.NEGATIVE_INFINITY;
			for (T thing : inside) {
				if (outline.apply(thing).x() >= right) {
					columns.add(new ArrayList<>());
				}
				columns.get(columns.size() - 1).add(thing);
				right = Math.max(right, outline.apply(thing).right());
			}
		}
		return columns;
	}

	/** Boxes that stand above each other; notes and images give way to nobody, each is a column of its own. */
	static List<List<Placed>> columns(Collection<Placed> boxes) {
		return columns(boxes, box -> box.view() == box.element() ? box : box.column() == null ? Levels.class : box.column(), Placed::outline);
	}

	/**
	 * Where boxes come to stand.
	 *
	 * @param boxes the boxes that are aligned
	 * @param alignment how, above or below each other
	 * @return the new corners of all that moves, perhaps of other cards too
	 */
	Map<Placed, Point> corners(Collection<Placed> boxes, Alignment alignment) {
		List<Run> runs = columns(boxes).stream().map(this::run).toList();
		List<Placed> held = boxes.stream().filter(locked::test).toList();
		Rect reference = (held.isEmpty() ? boxes : held).stream().map(Placed::outline).reduce(Rect::union).orElseThrow();
		double wanted = held.isEmpty() ? common(runs, alignment, reference) : 0;
		Map<Placed, Point> corners = new LinkedHashMap<>();
		for (Run run : runs) {
			double way = alignment.way(run.outline(), reference).y() + wanted;
			double possible = Math.round(Math.max(run.up(), Math.min(run.down(), way)));
			if (possible != 0) {
				run.boxes().forEach(box -> corners.put(box, new Point(box.outline().x(), box.outline().y() + possible)));
			}
		}
		boxes.stream().map(Placed::column).filter(column -> column != null).distinct()
				.forEach(column -> pushed(drawn.column(column), corners).forEach((box, corner) -> {
					if (!isHeld(box)) {
						corners.putIfAbsent(box, corner);
					}
				}));
		return corners;
	}

	/** How far beside the wanted height the nearest one lies that all can reach. */
	private static double common(List<Run> runs, Alignment alignment, Rect reference) {
		double highest = Double.NEGATIVE_INFINITY;
		double lowest = Double.POSITIVE_INFINITY;
		for (Run run : runs) {
			double way = alignment.way(run.outline(), reference).y();
			highest = Math.max(highest, run.up() - way);
			lowest = Math.min(lowest, run.down() - way);
		}
		return highest > lowest ? 0 : Math.max(highest, Math.min(lowest, 0));
	}

	private Run run(List<Placed> chosen) {
		Rect around = chosen.stream().map(Placed::outline).reduce(Rect::union).orElseThrow();
		if (chosen.get(0).column() == null) {
			boolean stays = chosen.stream().anyMatch(locked::test);
			return new Run(chosen, around, stays ? 0 : Double.NEGATIVE_INFINITY, stays ? 0 : Double.POSITIVE_INFINITY);
		}
		List<Placed> band = drawn.column(chosen.get(0).column());
		List<Placed> boxes = between(band, chosen);
		boolean stays = boxes.stream().anyMatch(box -> locked.test(box) || !chosen.contains(box) && isHeld(box));
		return new Run(boxes, around, stays ? 0 : up(band, boxes), stays ? 0 : down(band, boxes));
	}

	/** What is chosen in a column, and what stands between. */
	static List<Placed> between(List<Placed> band, List<Placed> chosen) {
		Rect around = chosen.stream().map(Placed::outline).reduce(Rect::union).orElseThrow();
		return band.stream().filter(box -> chosen.contains(box) || isAbove(box, around) && box.outline().y() > around.y()
				&& box.outline().bottom() < around.bottom()).sorted(Comparator.comparingDouble(box -> box.outline().y())).toList();
	}

	/** Whether a box shares a part of its width with an area. */
	private static boolean isAbove(Placed box, Rect area) {
		return box.outline().x() < area.right() && area.x() < box.outline().right();
	}

	/** Locked and pinned cards make others give way. */
	boolean isHeld(Placed box) {
		return locked.test(box) || box.view() instanceof DiagramNode node && node.isPinned();
	}

	private static double up(List<Placed> band, List<Placed> run) {
		double room = Double.POSITIVE_INFINITY;
		for (Placed box : run) {
			for (Placed other : band) {
				if (!run.contains(other) && isAbove(other, box.outline()) && other.outline().y() < box.outline().y()) {
					room = Math.min(room, Math.max(0, box.outline().y() - other.outline().bottom() - ROOM));
				}
			}
		}
		return -room;
	}

	/** As far as no locked or pinned card is pushed. */
	private double down(List<Placed> band, List<Placed> run) {
		if (band.stream().noneMatch(box -> isHeld(box) && !run.contains(box))) {
			return Double.POSITIVE_INFINITY;
		}
		double lowest = band.stream().mapToDouble(box -> box.outline().bottom()).max().orElse(0);
		double way = Math.max(0, lowest - run.get(0).outline().y());
		double excess = 1;
		while (excess > 0 && way > 0) {
			double tried = way;
			Map<Placed, Point> corners = new IdentityHashMap<>();
			run.forEach(box -> corners.put(box, new Point(box.outline().x(), box.outline().y() + tried)));
			excess = 0;
			for (Map.Entry<Placed, Point> each : pushed(band, corners).entrySet()) {
				if (isHeld(each.getKey())) {
					excess = Math.max(excess, each.getValue().y() - each.getKey().outline().y());
				}
			}
			way = Math.max(0, way - excess);
		}
		return way;
	}

	/** Where the cards of a band go that stand in the way of others that were above them. */
	private static Map<Placed, Point> pushed(List<Placed> band, Map<Placed, Point> moved) {
		Map<Placed, Double> tops = new HashMap<>();
		Map<Placed, Point> pushed = new LinkedHashMap<>();
		List<Placed> sorted = new ArrayList<>(band);
		sorted.sort(Comparator.comparingDouble(box -> box.outline().y()));
		for (Placed box : sorted) {
			double top = moved.containsKey(box) ? moved.get(box).y() : box.outline().y();
			for (Map.Entry<Placed, Double> above : tops.entrySet()) {
				Rect other = above.getKey().outline();
				if (!moved.containsKey(box) && above.getValue() > other.y() && isAbove(box, other)) {
					double gap = Math.max(0, Math.min(ROOM, box.outline().y() - other.bottom()));
					top = Math.max(top, Math.ceil(above.getValue() + other.height() + gap));
				}
			}
			tops.put(box, top);
			if (!moved.containsKey(box) && top > box.outline().y()) {
				pushed.put(box, new Point(box.outline().x(), top));
			}
		}
		return pushed;
	}
}
