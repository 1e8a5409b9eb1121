package org.chainscape.scene;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Decides where on a side each line starts and ends: spread along the side in the order of the other ends, so that lines do not cross at
 * the card; lines of one kind from one card share their start. Where a straight line is possible both ends get the same height. Looks at
 * the sides of those cards only that lines which changed start or end at.
 */
final class PortSpreader {

	private static final double WIDEST = 14;
	private static final double CORNER = 10;
	private static final double MARGIN = 4;

	private final ExitPath exits;
	private final List<Edge> edges;
	private final Map<String, List<Integer>> touching;
	private final Map<Port, Boolean> used = new HashMap<>();
	private final Map<Port, Map<Object, Slot>> sides = new HashMap<>();

	/** A side of a part. */
	private record Port(String key, Side side) {
	}

	/**
	 * @param edges all edges
	 * @param touching which of those that look for their way start or end at a part, by its key
	 */
	PortSpreader(ExitPath exits, List<Edge> edges, Map<String, List<Integer>> touching) {
		this.exits = exits;
		this.edges = edges;
		this.touching = touching;
	}

	/**
	 * Gives edges their exits.
	 *
	 * @param changed edges whose sides or ends have changed
	 * @return these and those that meet them at a card
	 */
	BitSet spread(BitSet changed) {
		BitSet given = (BitSet) changed.clone();
		near(changed).stream().filter(i -> edges.get(i).giveWay(givesWay(edges.get(i)))).forEach(given::set);
		BitSet near = near(given);
		near.stream().mapToObj(edges::get).filter(edge -> !edge.isDirect()).forEach(this::lead);
		return near;
	}

	private BitSet near(BitSet some) {
		BitSet near = (BitSet) some.clone();
		some.stream().mapToObj(edges::get).forEach(edge -> {
			touching.get(edge.source().key()).forEach(near::set);
			touching.get(edge.target().key()).forEach(near::set);
		});
		return near;
	}

	/** A straight line from side to side takes its turn with the others where one of them meets the same side: else they were one line. */
	private boolean givesWay(Edge edge) {
		return edge.isStraight() && edge.sourceSide().isHorizontal() && !edge.source().isNested() && !edge.target().isNested()
				&& (isUsed(new Port(edge.source().key(), edge.sourceSide())) || isUsed(new Port(edge.target().key(), edge.targetSide())));
	}

	private boolean isUsed(Port port) {
		return used.computeIfAbsent(port, unused -> touching.get(port.key()).stream().map(edges::get)
				.anyMatch(edge -> !edge.isStraight() && (isAtSource(edge, port) || isAtTarget(edge, port))));
	}

	private static boolean isAtSource(Edge edge, Port port) {
		return edge.sourceSide() == port.side() && edge.source().key().equals(port.key());
	}

	private static boolean isAtTarget(Edge edge, Port port) {
		return edge.targetSide() == port.side() && edge.target().key().equals(port.key());
	}

	private Map<Object, Slot> slots(Port port) {
		Map<Object, Slot> known = sides.get(port);
		if (known != null) {
			return known;
		}
		Map<Object, Slot> slots = new LinkedHashMap<>();
		for (int i : touching.get(port.key())) {
			Edge edge = edges.get(i);
			if (!edge.isDirect() && isAtSource(edge, port)) {
				slots.computeIfAbsent(edge.bundle(), key -> new Slot(edge.source().rect())).add(edge.target());
			} else if (!edge.isDirect() && isAtTarget(edge, port)) {
				slots.computeIfAbsent(edge.relation(), key -> new Slot(edge.target().rect())).add(edge.source());
			}
		}
		distribute(slots);
		sides.put(port, slots);
		return slots;
	}

	private static void distribute(Map<Object, Slot> side) {
		List<Slot> slots = new ArrayList<>(side.values());
		slots.sort(Comparator.comparingDouble(Slot::wish));
		for (int i = 0; i < slots.size(); i++) {
			Slot slot = slots.get(i);
			double step = slots.size() == 1 ? 0 : Math.min(WIDEST, (slot.high() - slot.low()) / (slots.size() - 1));
			slot.at = (slot.low() + slot.high()) / 2 + (i - (slots.size() - 1) / 2.0) * step;
			slot.alone = slots.size() == 1;
		}
	}

	/** Gives an edge its exits, level with each other where both ends have the room. */
	private void lead(Edge edge) {
		Slot source = slots(new Port(edge.source().key(), edge.sourceSide())).get(edge.bundle());
		Slot target = slots(new Port(edge.target().key(), edge.targetSide())).get(edge.relation());
		double start = source.at;
		double end = target.at;
		double low = Math.max(source.low(), target.low());
		double high = Math.min(source.high(), target.high());
		if (source.alone && target.alone && source.count == 1 && low <= high) {
			start = (low + high) / 2;
			end = start;
		} else if (target.alone && start >= target.low() && start <= target.high()) {
			end = start;
		} else if (source.alone && source.count == 1 && end >= source.low() && end <= source.high()) {
			start = end;
		}
		edge.sourceExit(exits.path(edge.source(), edge.sourceSide(), start));
		edge.targetExit(exits.path(edge.target(), edge.targetSide(), end));
	}

	/** A straight line between neighbours, beside the others there are. */
	List<Point> line(Edge edge) {
		List<Edge> direct = touching.get(edge.source().key()).stream().map(edges::get)
				.filter(other -> other.isDirect() && joins(other, edge.source().key(), edge.target().key())).toList();
		double step = direct.size() == 1 ? 0 : Math.min(WIDEST, (overlap(direct.get(0)) - MARGIN) / (direct.size() - 1));
		return line(edge, (direct.indexOf(edge) - (direct.size() - 1) / 2.0) * step);
	}

	private static boolean joins(Edge edge, String one, String other) {
		return edge.source().key().equals(one) && edge.target().key().equals(other)
				|| edge.source().key().equals(other) && edge.target().key().equals(one);
	}

	/** How much of the two sides lies opposite each other. */
	private static double overlap(Edge edge) {
		Rect from = edge.source().rect();
		Rect to = edge.target().rect();
		return edge.sourceSide().isHorizontal() ? Math.min(from.bottom(), to.bottom()) - Math.max(from.y(), to.y())
				: Math.min(from.right(), to.right()) - Math.max(from.x(), to.x());
	}

	private static List<Point> line(Edge edge, double offset) {
		Rect from = edge.source().rect();
		Rect to = edge.target().rect();
		Side side = edge.sourceSide();
		if (side.isHorizontal()) {
			double y = (Math.max(from.y(), to.y()) + Math.min(from.bottom(), to.bottom())) / 2 + offset;
			boolean right = side == Side.RIGHT;
			return List.of(new Point(right ? from.right() : from.x(), y), new Point(right ? to.x() : to.right(), y));
		}
		double x = (Math.max(from.x(), to.x()) + Math.min(from.right(), to.right())) / 2 + offset;
		boolean down = side == Side.BOTTOM;
		return List.of(new Point(x, down ? from.bottom() : from.y()), new Point(x, down ? to.y() : to.bottom()));
	}

	/** A place on a side that one line or the lines of one bundle start or end at. */
	private static final class Slot {

		private final Rect rect;
		private int count;
		private double sum;
		private double at;
		private boolean alone;

		Slot(Rect rect) {
			this.rect = rect;
		}

		void add(Terminal other) {
			count++;
			sum += other.rect().center().y();
		}

		double wish() {
			return sum / count;
		}

		double low() {
			return rect.y() + corner();
		}

		double high() {
			return rect.bottom() - corner();
		}

		private double corner() {
			return Math.min(CORNER, rect.height() / 2 - 1);
		}
	}
}
