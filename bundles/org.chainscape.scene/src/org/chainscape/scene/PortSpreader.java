package org.chainscape.scene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Decides where on a side each line starts and ends: spread along the side in the order of the other ends, so that lines do not cross at
 * the card; lines of one kind from one card share their start. Where a straight line is possible both ends get the same height.
 */
final class PortSpreader {

	private static final double WIDEST = 14;
	private static final double CORNER = 10;
	private static final double MARGIN = 4;

	private final ExitPath exits;
	private final Map<Port, Map<Object, Slot>> sides = new LinkedHashMap<>();

	/** A side of a part. */
	private record Port(String key, Side side) {
	}

	PortSpreader(ExitPath exits) {
		this.exits = exits;
	}

	void spread(List<Edge> edges) {
		giveWay(edges);
		Map<Edge, Slot> sources = new HashMap<>();
		Map<Edge, Slot> targets = new HashMap<>();
		for (Edge edge : edges) {
			if (!edge.isDirect()) {
				sources.put(edge, slot(edge.source(), edge.sourceSide(), edge.bundle(), edge.target()));
				targets.put(edge, slot(edge.target(), edge.targetSide(), "to|" + edge.relation().getId(), edge.source()));
			}
		}
		sides.values().forEach(PortSpreader::distribute);
		for (Edge edge : edges) {
			if (!edge.isDirect()) {
				straighten(sources.get(edge), targets.get(edge));
			}
		}
		for (Edge edge : edges) {
			if (!edge.isDirect()) {
				edge.sourceExit(exits.path(edge.source(), edge.sourceSide(), sources.get(edge).at));
				edge.targetExit(exits.path(edge.target(), edge.targetSide(), targets.get(edge).at));
			}
		}
		direct(edges);
	}

	/** A straight line from side to side takes its turn with the others where one of them meets the same side: else they were one line. */
	private static void giveWay(List<Edge> edges) {
		Set<Port> used = new HashSet<>();
		for (Edge edge : edges) {
			if (!edge.isDirect()) {
				used.add(new Port(edge.source().key(), edge.sourceSide()));
				used.add(new Port(edge.target().key(), edge.targetSide()));
			}
		}
		for (Edge edge : edges) {
			boolean meets = used.contains(new Port(edge.source().key(), edge.sourceSide()))
					|| used.contains(new Port(edge.target().key(), edge.targetSide()));
			if (edge.isDirect() && edge.sourceSide().isHorizontal() && meets && !edge.source().isNested() && !edge.target().isNested()) {
				edge.sides(edge.sourceSide(), edge.targetSide(), false);
			}
		}
	}

	private Slot slot(Terminal terminal, Side side, Object key, Terminal other) {
		Slot slot = sides.computeIfAbsent(new Port(terminal.key(), side), unused -> new LinkedHashMap<>())
				.computeIfAbsent(key, unused -> new Slot(terminal.rect()));
		slot.count++;
		slot.sum += other.rect().center().y();
		return slot;
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

	private static void straighten(Slot source, Slot target) {
		double low = Math.max(source.low(), target.low());
		double high = Math.min(source.high(), target.high());
		if (source.alone && target.alone && source.count == 1 && low <= high) {
			source.at = (low + high) / 2;
			target.at = source.at;
		} else if (target.alone && source.at >= target.low() && source.at <= target.high()) {
			target.at = source.at;
		} else if (source.alone && source.count == 1 && target.at >= source.low() && target.at <= source.high()) {
			source.at = target.at;
		}
	}

	/** Straight lines between neighbours, beside each other where there are several. */
	private static void direct(List<Edge> edges) {
		Map<String, List<Edge>> pairs = new LinkedHashMap<>();
		for (Edge edge : edges) {
			if (edge.isDirect()) {
				String one = edge.source().key();
				String other = edge.target().key();
				pairs.computeIfAbsent(one.compareTo(other) < 0 ? one + '|' + other : other + '|' + one, key -> new ArrayList<>()).add(edge);
			}
		}
		for (List<Edge> pair : pairs.values()) {
			double step = pair.size() == 1 ? 0 : Math.min(WIDEST, (overlap(pair.get(0)) - MARGIN) / (pair.size() - 1));
			for (int i = 0; i < pair.size(); i++) {
				line(pair.get(i), (i - (pair.size() - 1) / 2.0) * step);
			}
		}
	}

	/** How much of the two sides lies opposite each other. */
	private static double overlap(Edge edge) {
		Rect from = edge.source().rect();
		Rect to = edge.target().rect();
		return edge.sourceSide().isHorizontal() ? Math.min(from.bottom(), to.bottom()) - Math.max(from.y(), to.y())
				: Math.min(from.right(), to.right()) - Math.max(from.x(), to.x());
	}

	private static void line(Edge edge, double offset) {
		Rect from = edge.source().rect();
		Rect to = edge.target().rect();
		Side side = edge.sourceSide();
		if (side.isHorizontal()) {
			double y = (Math.max(from.y(), to.y()) + Math.min(from.bottom(), to.bottom())) / 2 + offset;
			boolean right = side == Side.RIGHT;
			edge.points(List.of(new Point(right ? from.right() : from.x(), y), new Point(right ? to.x() : to.right(), y)));
		} else {
			double x = (Math.max(from.x(), to.x()) + Math.min(from.right(), to.right())) / 2 + offset;
			boolean down = side == Side.BOTTOM;
			edge.points(List.of(new Point(x, down ? from.bottom() : from.y()), new Point(x, down ? to.y() : to.bottom())));
		}
	}

	private static final class Slot {

		private final Rect rect;
		private int count;
		private double sum;
		private double at;
		private boolean alone;

		Slot(Rect rect) {
			this.rect = rect;
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
