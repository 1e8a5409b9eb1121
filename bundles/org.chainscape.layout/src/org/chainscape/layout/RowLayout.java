package org.chainscape.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.chainscape.scene.Point;
import org.chainscape.scene.Rect;
import org.chainscape.scene.StageMapMetrics;

/** The columns of one perspective: ELK finds order and distances, then the boxes are stacked from the top of their columns. */
final class RowLayout {

	/** Between the boxes of two columns where the diagram says nothing. */
	static final double COLUMN_GAP = 2 * StageMapMetrics.BAND_PADDING + StageMapMetrics.BAND_GAP;

	private final ColumnStack stack;
	private final List<List<String>> columns;
	private final List<Double> lefts = new ArrayList<>();
	private final double width;

	/**
	 * Finds the order of the boxes of a row.
	 *
	 * @param cards the boxes of the diagram
	 * @param row which of them stand in the row
	 * @param settings gaps, and whether the order stays
	 * @param progress asked whether to stop
	 */
	RowLayout(Cards cards, StageRow row, LayoutSettings settings, LayoutProgress progress) {
		stack = new ColumnStack(cards, cards.fixed(), settings.nodeGap(StageMapMetrics.CARD_GAP));
		List<List<String>> wanted = (settings.keepOrder() ? row.asPlaced(cards) : row).columns(cards);
		LayoutGraph graph = graph(cards, wanted, spacing(settings), progress);
		List<List<String>> found = settings.keepOrder() ? graph.spaceColumns(wanted) : graph.layoutColumns(wanted);
		columns = StageRow.headsFirst(found, row.heads());
		double right = 0;
		for (List<String> column : columns) {
			lefts.add(column.stream().mapToDouble(element -> graph.bounds(element).x()).min().orElse(right));
			right = column.stream().mapToDouble(element -> graph.bounds(element).right()).max().orElse(right);
		}
		width = right;
	}

	static LayoutSpacing spacing(LayoutSettings settings) {
		return new LayoutSpacing(settings.nodeGap(StageMapMetrics.CARD_GAP), settings.layerGap(COLUMN_GAP), 8,
				StageMapMetrics.BAND_PADDING + 4);
	}

	/** {@return how wide the row is without widening, from the first box to the last} */
	double width() {
		return width;
	}

	/**
	 * Places the boxes of the row.
	 *
	 * @param top where the bands of the row begin, in diagram coordinates
	 * @param wanted width to fill; the distances between the columns take up what is missing
	 * @param arrangement takes the result
	 * @return the bottom of the lowest box
	 */
	double layout(double top, double wanted, Arrangement arrangement) {
		double extra = columns.size() < 2 ? 0 : Math.max(0, wanted - width) / (columns.size() - 1);
		double bottom = top + StageMapMetrics.BAND_HEADER;
		for (int i = 0; i < columns.size(); i++) {
			double left = StageMapMetrics.BAND_PADDING + lefts.get(i) + i * extra;
			Map<String, Rect> stacked = stack.stack(columns.get(i), left, top + StageMapMetrics.BAND_HEADER);
			for (Map.Entry<String, Rect> box : stacked.entrySet()) {
				arrangement.place(box.getKey(), new Point(box.getValue().x(), box.getValue().y()));
				bottom = Math.max(bottom, box.getValue().bottom());
			}
		}
		return bottom;
	}

	/** Lines inside a column are left out: ELK has no lines inside a layer. */
	static LayoutGraph graph(Cards cards, List<List<String>> columns, LayoutSpacing spacing, LayoutProgress progress) {
		LayoutGraph graph = new LayoutGraph(spacing, progress);
		Map<String, Integer> columnOf = StageRow.columnOf(columns);
		columns.forEach(column -> column.forEach(element -> graph.addNode(element, cards.bounds(element))));
		cards.linksAmong(columnOf.keySet()).stream().filter(link -> !columnOf.get(link.source()).equals(columnOf.get(link.target())))
				.forEach(link -> graph.addEdge(link.source(), link.target()));
		return graph;
	}
}
