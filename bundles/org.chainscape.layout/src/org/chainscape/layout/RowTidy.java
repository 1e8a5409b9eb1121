package org.chainscape.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

import org.chainscape.scene.Point;
import org.chainscape.scene.Rect;
import org.chainscape.scene.StageMapMetrics;

/**
 * Tidies one row of a stage map with small movements: new boxes find a place in the order of the model, boxes that overlap give way, gaps
 * that a box has left close. What stands well stays.
 */
final class RowTidy {

	/** Boxes nearer than this to the edge of their column are meant to stand at it. */
	private static final double ASKEW = 24;
	/** Boxes of two stages are never nearer, so that their bands do not touch. */
	private static final double CLOSEST_COLUMNS = 2 * StageMapMetrics.BAND_PADDING + 4;
	/** Boxes of a column are never nearer. */
	private static final double CLOSEST_BOXES = 4;

	private final Cards cards;
	private final StageRow row;
	private final Set<String> fresh;
	private final ColumnStack stack;
	private final double boxGap;
	private final double columnGap;

	/**
	 * For one row.
	 *
	 * @param cards the boxes of the diagram
	 * @param row which of them stand in the row
	 * @param settings gaps
	 * @param fresh elements whose boxes have no place yet
	 */
	RowTidy(Cards cards, StageRow row, LayoutSettings settings, Set<String> fresh) {
		this.cards = cards;
		this.row = row;
		this.fresh = fresh;
		boxGap = settings.nodeGap(StageMapMetrics.CARD_GAP);
		columnGap = settings.layerGap(RowLayout.COLUMN_GAP);
		stack = new ColumnStack(cards, cards.fixed(), boxGap);
	}

	/**
	 * Places the boxes of the row.
	 *
	 * @param top where the first box belongs if none of the row has a place yet
	 * @param arrangement takes the result
	 */
	void tidy(double top, Arrangement arrangement) {
		List<StageColumn> columns = columns();
		double first = row.stages().stream().flatMap(List::stream).filter(box -> !fresh.contains(box))
				.mapToDouble(box -> cards.bounds(box).y()).min().orElse(top);
		double shift = 0;
		double right = Double.NaN;
		for (StageColumn column : columns) {
			double left = left(column, right, shift);
			shift = column.isPlaced() ? left - column.left() : shift;
			place(column, left, first, arrangement);
			right = Double.isNaN(right) ? left + width(column) : Math.max(right, left + width(column));
		}
	}

	/** All columns, left to right; those of new stages behind those of the stage before. */
	private List<StageColumn> columns() {
		List<StageColumn> columns = new ArrayList<>();
		for (int stage = 0; stage < row.stages().size(); stage++) {
			List<String> known = row.stages().get(stage).stream().filter(box -> !fresh.contains(box)).toList();
			columns.addAll(StageColumn.of(stage, known, cards));
		}
		columns.sort(Comparator.comparingDouble(StageColumn::left));
		for (int stage = 0; stage < row.stages().size(); stage++) {
			insert(stage, columns);
		}
		return columns;
	}

	private void insert(int stage, List<StageColumn> columns) {
		String before = null;
		for (String box : row.stages().get(stage)) {
			if (fresh.contains(box)) {
				StageColumn column = columnFor(stage, before, columns);
				if (column == null) {
					columns.add(placeOf(stage, columns), StageColumn.unplaced(stage, box));
				} else {
					column.boxes().add(before == null ? 0 : column.boxes().indexOf(before) + 1, box);
				}
			}
			before = box;
		}
	}

	private static StageColumn columnFor(int stage, String before, List<StageColumn> columns) {
		return columns.stream().filter(column -> column.stage() == stage && (before == null || column.boxes().contains(before))).findFirst()
				.orElse(null);
	}

	private static int placeOf(int stage, List<StageColumn> columns) {
		for (int i = columns.size(); i > 0; i--) {
			if (columns.get(i - 1).stage() < stage) {
				return i;
			}
		}
		return 0;
	}

	private double width(StageColumn column) {
		return column.boxes().stream().mapToDouble(box -> aside(box, column) + cards.bounds(box).width()).max().orElse(0);
	}

	/** How far a box stands from the left edge of its column, and is left there. */
	private double aside(String box, StageColumn column) {
		double aside = cards.bounds(box).x() - column.left();
		return fresh.contains(box) || !column.isPlaced() || !cards.isFixed(box) && aside <= ASKEW ? 0 : aside;
	}

	private double left(StageColumn column, double right, double shift) {
		boolean first = Double.isNaN(right);
		if (!column.isPlaced()) {
			return first ? StageMapMetrics.BAND_PADDING : right + columnGap;
		}
		if (first || column.boxes().stream().anyMatch(cards::isFixed)) {
			return column.left();
		}
		double wished = column.left() + shift;
		return wished - right < CLOSEST_COLUMNS ? right + columnGap : wished;
	}

	private void place(StageColumn column, double left, double top, Arrangement arrangement) {
		double bottom = top - boxGap;
		double shift = 0;
		double hole = 2 * boxGap + CLOSEST_BOXES + StageMapMetrics.CARD_GAP;
		boolean first = true;
		for (String box : column.boxes()) {
			Rect now = cards.bounds(box);
			boolean isNew = fresh.contains(box);
			double wished = isNew ? bottom + boxGap : now.y() + shift;
			boolean misplaced = wished - bottom > hole || !first && wished - bottom < CLOSEST_BOXES || first && wished < top;
			double y = misplaced ? bottom + boxGap : wished;
			Rect place = cards.isFixed(box) ? now : stack.below(new Rect(left + aside(box, column), y, now.width(), now.height()));
			arrangement.place(box, new Point(place.x(), place.y()));
			shift = isNew || cards.isFixed(box) ? shift : place.y() - now.y();
			bottom = Math.max(bottom, place.bottom());
			first = false;
		}
	}
}
