package org.chainscape.diagram.operation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

import org.chainscape.scene.Rect;

/** One direction of snapping: boxes as stretches of a line, with their extent across it. */
final class SnapAxis {

	private static final double SAME = 0.51;

	private final boolean vertical;
	private final List<Span> others = new ArrayList<>();

	/** A box along the axis. */
	record Span(double start, double end, double low, double high) {

		double length() {
			return end - start;
		}

		double middle() {
			return (start + end) / 2;
		}

		Span moved(double way) {
			return new Span(start + way, end + way, low, high);
		}

		boolean isBeside(Span other) {
			return low < other.high && other.low < high;
		}
	}

	/** Something to snap to: how far it is, and whether it is an equal gap. */
	private record Candidate(double way, boolean gap) {
	}

	/**
	 * @param vertical whether the axis runs downwards
	 */
	SnapAxis(boolean vertical, Collection<Rect> boxes) {
		this.vertical = vertical;
		boxes.forEach(box -> others.add(span(box)));
	}

	Span span(Rect box) {
		return vertical ? new Span(box.y(), box.bottom(), box.x(), box.right()) : new Span(box.x(), box.right(), box.y(), box.bottom());
	}

	/** How far to the nearest line or equal gap; not a number if nothing is within reach. */
	double move(Span box, double reach) {
		List<Candidate> candidates = new ArrayList<>();
		for (Span other : others) {
			for (double way : new double[] {other.start - box.start, other.end - box.end, other.middle() - box.middle(),
					other.end - box.start, other.start - box.end}) {
				candidates.add(new Candidate(way, false));
			}
		}
		gaps(box).forEach(way -> candidates.add(new Candidate(way, true)));
		return nearest(candidates, reach);
	}

	/** The same for one edge of a box that is resized: edges of others, or a length as theirs. */
	double resize(Span box, boolean startMoves, double reach) {
		double edge = startMoves ? box.start : box.end;
		List<Candidate> candidates = new ArrayList<>();
		for (Span other : others) {
			candidates.add(new Candidate(other.start - edge, false));
			candidates.add(new Candidate(other.end - edge, false));
			candidates.add(new Candidate(startMoves ? box.end - other.length() - edge : box.start + other.length() - edge, true));
		}
		return nearest(candidates, reach);
	}

	private static double nearest(List<Candidate> candidates, double reach) {
		return candidates.stream().filter(each -> Math.abs(each.way) <= reach)
				.min(Comparator.comparingDouble((Candidate each) -> Math.abs(each.way)).thenComparing(Candidate::gap))
				.map(Candidate::way).orElse(Double.NaN);
	}

	private List<Double> gaps(Span box) {
		Span before = before(box);
		Span after = after(box);
		List<Double> ways = new ArrayList<>();
		if (before != null && after != null && after.start - before.end >= box.length()) {
			ways.add((before.end + after.start - box.length()) / 2 - box.start);
		}
		Span first = before == null ? null : before(before);
		if (before != null && first != null) {
			ways.add(before.end + (before.start - first.end) - box.start);
		}
		Span last = after == null ? null : after(after);
		if (after != null && last != null) {
			ways.add(after.start - (last.start - after.end) - box.end);
		}
		return ways;
	}

	private Span before(Span box) {
		return others.stream().filter(other -> other != box && other.isBeside(box) && other.end <= box.middle() && other.middle() < box.start)
				.max(Comparator.comparingDouble(Span::end)).orElse(null);
	}

	private Span after(Span box) {
		return others.stream().filter(other -> other != box && other.isBeside(box) && other.start >= box.middle() && other.middle() > box.end)
				.min(Comparator.comparingDouble(Span::start)).orElse(null);
	}

	/** The lines a box that has snapped shares with others, and the equal gaps beside it. */
	List<Snap.Guide> guides(Span box) {
		List<Snap.Guide> guides = new ArrayList<>();
		boolean edges = addLine(box, box.start, guides) | addLine(box, box.end, guides);
		if (!edges) {
			addLine(box, box.middle(), guides);
		}
		addGaps(box, guides);
		return guides;
	}

	private boolean addLine(Span box, double at, List<Snap.Guide> guides) {
		boolean middle = at == box.middle();
		double from = box.low;
		double to = box.high;
		boolean found = false;
		for (Span other : others) {
			boolean shared = middle ? near(other.middle(), at) : near(other.start, at) || near(other.end, at);
			if (shared) {
				found = true;
				from = Math.min(from, other.low);
				to = Math.max(to, other.high);
			}
		}
		if (found) {
			guides.add(new Snap.Guide(!vertical, at, from, to, false));
		}
		return found;
	}

	private void addGaps(Span box, List<Snap.Guide> guides) {
		Span before = before(box);
		Span after = after(box);
		Span first = before == null ? null : before(before);
		Span last = after == null ? null : after(after);
		double left = before == null ? Double.NaN : box.start - before.end;
		double right = after == null ? Double.NaN : after.start - box.end;
		boolean both = near(left, right);
		boolean chainBefore = before != null && first != null && near(before.start - first.end, left);
		boolean chainAfter = after != null && last != null && near(last.start - after.end, right);
		if (both || chainBefore) {
			addGap(before, box, guides);
		}
		if (both || chainAfter) {
			addGap(box, after, guides);
		}
		if (chainBefore) {
			addGap(first, before, guides);
		}
		if (chainAfter) {
			addGap(after, last, guides);
		}
	}

	private void addGap(Span one, Span other, List<Snap.Guide> guides) {
		double at = (Math.max(one.low, other.low) + Math.min(one.high, other.high)) / 2;
		if (other.start - one.end > SAME) {
			guides.add(new Snap.Guide(vertical, at, one.end, other.start, true));
		}
	}

	private static boolean near(double one, double other) {
		return Math.abs(one - other) < SAME;
	}
}
