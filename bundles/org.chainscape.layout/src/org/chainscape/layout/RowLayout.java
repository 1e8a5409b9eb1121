package org.chainscape.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.chainscape.scene.Point;
import org.chainscape.scene.Rect;
import org.chainscape.scene.StageMapMetrics;

/** The columns of one perspective: ELK finds order and distances, then the boxes are stacked from the top of their columns. */
final class RowLayout {

	private static final LayoutSpacing SPACING = new LayoutSpacing(StageMapMetrics.CARD_GAP,
			2 * StageMapMetrics.BAND_PADDING + StageMapMetrics.BAND_GAP, 8, StageMapMetrics.BAND_PADDING + 4);

	private final Cards cards;
	private final Set<String> pinned;
	private final List<List<String>> columns;
	private final List<Double> lefts = new ArrayList<>();
	private final double width;

	RowLayout(Cards cards, StageRow row, Set<String> pinned) {
		this.cards = cards;
		this.pinned = pinned;
		LayoutGraph graph = graph(row);
		columns = headsFirst(graph.layoutColumns(row.columns()), row.heads());
		double right = 0;
		for (List<String> column : columns) {
			lefts.add(column.stream().mapToDouble(element -> graph.bounds(element).x()).min().orElse(right));
			right = column.stream().mapToDouble(element -> graph.bounds(element).right()).max().orElse(right);
		}
		width = right;
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
			Map<String, Rect> stacked = new ColumnStack(cards, pinned).stack(columns.get(i), left, top + StageMapMetrics.BAND_HEADER);
			for (Map.Entry<String, Rect> box : stacked.entrySet()) {
				arrangement.place(box.getKey(), new Point(box.getValue().x(), box.getValue().y()));
				bottom = Math.max(bottom, box.getValue().bottom());
			}
		}
		return bottom;
	}

	/** Lines inside a column are left out: ELK has no lines inside a layer. */
	private LayoutGraph graph(StageRow row) {
		LayoutGraph graph = new LayoutGraph(SPACING);
		Map<String, Integer> columnOf = row.columnOf();
		row.columns().forEach(column -> column.forEach(element -> graph.addNode(element, cards.bounds(element))));
		cards.linksAmong(columnOf.keySet()).stream().filter(link -> !columnOf.get(link.source()).equals(columnOf.get(link.target())))
				.forEach(link -> graph.addEdge(link.source(), link.target()));
		return graph;
	}

	private static List<List<String>> headsFirst(List<List<String>> columns, Set<String> heads) {
		return columns.stream().map(column -> column.stream().sorted(Comparator.comparing(element -> !heads.contains(element))).toList())
				.toList();
	}
}
