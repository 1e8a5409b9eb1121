package org.chainscape.diagram.operation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.chainscape.model.chain.Stage;
import org.chainscape.scene.Point;
import org.chainscape.scene.Rect;

/**
 * Aligns, distributes and sizes several boxes at once. Locked boxes stay; where there are some, the others are aligned with them.
 * <p>
 * On stage maps the columns are given: cards are aligned to the left and right within their own band only, and one above the other they
 * keep their order and distances when they are aligned with cards of other bands. Cards of one column alone cannot be brought to one
 * height.
 */
public final class Arranging {

	private static final int FEWEST_TO_DISTRIBUTE = 3;

	private final Placing placing;

	/**
	 * For one diagram.
	 *
	 * @param placing moves the boxes
	 */
	public Arranging(Placing placing) {
		this.placing = placing;
	}

	/**
	 * Whether aligning would have something to work on.
	 *
	 * @param boxes boxes
	 * @param alignment how
	 * @return true if two of them can come to lie on a line
	 */
	public boolean canAlign(Collection<Placed> boxes, Alignment alignment) {
		return alignment.isHorizontal() ? byColumn(boxes).stream().anyMatch(set -> set.size() > 1) : Levels.columns(boxes).size() > 1;
	}

	/**
	 * Aligns boxes with the outermost of them.
	 *
	 * @param boxes boxes
	 * @param alignment how
	 */
	public void align(Collection<Placed> boxes, Alignment alignment) {
		if (!alignment.isHorizontal()) {
			placing.move(levels().corners(boxes, alignment));
			return;
		}
		Map<Placed, Point> corners = new LinkedHashMap<>();
		for (List<Placed> set : byColumn(boxes)) {
			List<Placed> free = placing.free(set);
			Rect reference = around(free.size() == set.size() ? set : set.stream().filter(box -> !free.contains(box)).toList());
			for (Placed box : free) {
				corners.put(box, new Point(box.outline().x() + alignment.way(box.outline(), reference).x(), box.outline().y()));
			}
		}
		placing.move(corners);
	}

	private Levels levels() {
		return new Levels(placing.drawn(), placing::isLocked);
	}

	/**
	 * Whether distributing would have something to work on.
	 *
	 * @param boxes boxes
	 * @param horizontally whether beside each other
	 * @return true if there are three of them
	 */
	public boolean canDistribute(Collection<Placed> boxes, boolean horizontally) {
		return rows(boxes, horizontally).stream().anyMatch(set -> set.size() >= FEWEST_TO_DISTRIBUTE);
	}

	/**
	 * Makes the gaps between boxes equal; the outermost stay.
	 *
	 * @param boxes boxes
	 * @param horizontally whether beside each other or above each other
	 */
	public void distribute(Collection<Placed> boxes, boolean horizontally) {
		Map<Placed, Point> corners = new LinkedHashMap<>();
		for (List<Placed> set : rows(boxes, horizontally)) {
			if (set.size() >= FEWEST_TO_DISTRIBUTE) {
				distribute(set, horizontally, corners);
			}
		}
		placing.move(corners);
	}

	private static void distribute(List<Placed> set, boolean horizontally, Map<Placed, Point> corners) {
		List<Placed> sorted = new ArrayList<>(set);
		sorted.sort(Comparator.comparingDouble(box -> start(box, horizontally) + length(box, horizontally) / 2));
		Placed last = sorted.get(sorted.size() - 1);
		double from = start(sorted.get(0), horizontally);
		double room = start(last, horizontally) + length(last, horizontally) - from;
		double gap = (room - sorted.stream().mapToDouble(box -> length(box, horizontally)).sum()) / (sorted.size() - 1);
		double at = from;
		for (Placed box : sorted) {
			corners.put(box, horizontally ? new Point(at, box.outline().y()) : new Point(box.outline().x(), at));
			at += length(box, horizontally) + gap;
		}
	}

	/**
	 * Makes boxes as large as the largest of them.
	 *
	 * @param boxes boxes
	 * @param width whether they become as wide as the widest
	 * @param height whether they become as high as the highest
	 */
	public void match(Collection<Placed> boxes, boolean width, boolean height) {
		double widest = boxes.stream().mapToDouble(box -> box.outline().width()).max().orElse(0);
		double highest = boxes.stream().mapToDouble(box -> box.outline().height()).max().orElse(0);
		Map<Placed, Rect> outlines = new HashMap<>();
		for (Placed box : placing.free(boxes)) {
			Rect stored = Boxes.stored(box.view());
			outlines.put(box, new Rect(box.outline().x(), box.outline().y(), width ? Math.round(widest) : stored.width(),
					height ? Math.round(highest) : stored.height()));
		}
		placing.resize(outlines);
	}

	/**
	 * Lets boxes have the size of their content.
	 *
	 * @param boxes boxes
	 */
	public void fit(Collection<Placed> boxes) {
		Map<Placed, Rect> outlines = new HashMap<>();
		placing.free(boxes).forEach(box -> outlines.put(box, new Rect(box.outline().x(), box.outline().y(), 0, 0)));
		placing.resize(outlines);
	}

	/**
	 * Makes boxes larger or smaller by the same amount.
	 *
	 * @param boxes boxes
	 * @param dx how much wider
	 * @param dy how much higher
	 */
	public void grow(Collection<Placed> boxes, double dx, double dy) {
		Map<Placed, Rect> outlines = new HashMap<>();
		for (Placed box : placing.free(boxes)) {
			Rect stored = Boxes.stored(box.view());
			outlines.put(box, new Rect(box.outline().x(), box.outline().y(),
					dx == 0 ? stored.width() : Math.max(1, Math.round(box.outline().width() + dx)),
					dy == 0 ? stored.height() : Math.max(1, Math.round(box.outline().height() + dy))));
		}
		placing.resize(outlines);
	}

	/**
	 * What is distributed together: beside each other only boxes outside of bands; above each other the cards of one band, with what stands
	 * between them, from one locked or pinned card to the next.
	 */
	private List<List<Placed>> rows(Collection<Placed> boxes, boolean horizontally) {
		List<List<Placed>> rows = new ArrayList<>();
		for (List<Placed> set : byColumn(placing.free(boxes))) {
			Stage column = set.get(0).column();
			List<Placed> tower = column == null ? set : Levels.between(placing.drawn().column(column), set);
			if (column == null || !isTower(tower)) {
				rows.add(column == null || !horizontally ? set : List.of());
			} else if (!horizontally && set.size() >= FEWEST_TO_DISTRIBUTE) {
				rows.addAll(sections(tower));
			}
		}
		return rows;
	}

	private List<List<Placed>> sections(List<Placed> tower) {
		List<List<Placed>> sections = new ArrayList<>();
		List<Placed> section = new ArrayList<>();
		for (Placed box : tower) {
			section.add(box);
			if (levels().isHeld(box)) {
				sections.add(section);
				section = new ArrayList<>(List.of(box));
			}
		}
		sections.add(section);
		return sections;
	}

	private static boolean isTower(List<Placed> boxes) {
		for (int i = 1; i < boxes.size(); i++) {
			if (boxes.get(i).outline().y() < boxes.get(i - 1).outline().bottom()) {
				return false;
			}
		}
		return true;
	}

	private static List<List<Placed>> byColumn(Collection<Placed> boxes) {
		Map<Optional<Stage>, List<Placed>> columns = new LinkedHashMap<>();
		boxes.forEach(box -> columns.computeIfAbsent(Optional.ofNullable(box.column()), stage -> new ArrayList<>()).add(box));
		return List.copyOf(columns.values());
	}

	private static Rect around(Collection<Placed> boxes) {
		return boxes.stream().map(Placed::outline).reduce(Rect::union).orElseThrow();
	}

	private static double start(Placed box, boolean horizontally) {
		return horizontally ? box.outline().x() : box.outline().y();
	}

	private static double length(Placed box, boolean horizontally) {
		return horizontally ? box.outline().width() : box.outline().height();
	}
}
