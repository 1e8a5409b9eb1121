package org.chainscape.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.chainscape.scene.Point;
import org.chainscape.scene.Rect;
import org.chainscape.scene.StageMapMetrics;

/** Lays out some boxes of a row of a stage map; all others stay, and nothing comes to lie on them. */
final class RowSelection {

	private final Cards cards;
	private final Set<String> selected;
	private final LayoutSettings settings;
	private final LayoutProgress progress;
	private final ColumnStack stack;

	/**
	 * For the rows of a diagram.
	 *
	 * @param cards the boxes of the diagram
	 * @param selected the elements whose boxes may move
	 * @param settings gaps, and whether the order stays
	 * @param progress asked whether to stop
	 */
	RowSelection(Cards cards, Set<String> selected, LayoutSettings settings, LayoutProgress progress) {
		this.cards = cards;
		this.selected = selected;
		this.settings = settings;
		this.progress = progress;
		Set<String> others = new HashSet<>(cards.elements());
		others.removeAll(selected);
		stack = new ColumnStack(cards, others, settings.nodeGap(StageMapMetrics.CARD_GAP));
	}

	/**
	 * Places the selected boxes.
	 *
	 * @param rows the rows of the diagram
	 * @param arrangement takes the result
	 */
	void layout(List<StageRow> rows, Arrangement arrangement) {
		rows.forEach(row -> layout(row, arrangement));
	}

	private void layout(StageRow row, Arrangement arrangement) {
		List<List<String>> columns = new ArrayList<>();
		List<Double> lefts = new ArrayList<>();
		for (List<String> stage : row.stages()) {
			collect(stage, columns, lefts);
		}
		if (columns.isEmpty()) {
			return;
		}
		LayoutGraph graph = RowLayout.graph(cards, columns, RowLayout.spacing(settings), progress);
		List<List<String>> ordered = StageRow.headsFirst(settings.keepOrder() ? columns : graph.layoutColumns(columns), row.heads());
		for (int i = 0; i < columns.size(); i++) {
			double top = columns.get(i).stream().mapToDouble(box -> cards.bounds(box).y()).min().orElse(0);
			Map<String, Rect> stacked = stack.stack(ordered.get(i), lefts.get(i), top);
			stacked.values().forEach(stack::take);
			for (Map.Entry<String, Rect> box : stacked.entrySet()) {
				arrangement.place(box.getKey(), new Point(box.getValue().x(), box.getValue().y()));
			}
		}
	}

	/** Each selected box belongs to the column of its stage that stands nearest; where all are selected, to the one it stands in. */
	private void collect(List<String> stage, List<List<String>> columns, List<Double> lefts) {
		List<String> mine = stage.stream().filter(selected::contains).toList();
		List<StageColumn> others = StageColumn.of(stage.stream().filter(box -> !selected.contains(box)).toList(), cards);
		List<StageColumn> targets = others.isEmpty() ? StageColumn.of(mine, cards) : others;
		for (StageColumn target : targets) {
			List<String> column = mine.stream().filter(box -> nearest(box, targets) == target)
					.sorted(Comparator.comparingDouble(box -> cards.bounds(box).y())).toList();
			if (!column.isEmpty()) {
				columns.add(column);
				lefts.add(target.left());
			}
		}
	}

	private StageColumn nearest(String box, List<StageColumn> columns) {
		double x = cards.bounds(box).x();
		return columns.stream().min(Comparator.comparingDouble(column -> Math.abs(column.left() - x))).orElseThrow();
	}
}
