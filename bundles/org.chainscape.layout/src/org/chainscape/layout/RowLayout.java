package org.chainscape.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.chainscape.layout.Cards.Link;
import org.chainscape.layout.LayoutGraph.End;
import org.chainscape.scene.Point;
import org.chainscape.scene.Rect;
import org.chainscape.scene.StageMapMetrics;

/** Arranges the columns of one perspective below a given height. */
final class RowLayout {

	private static final LayoutSpacing SPACING = new LayoutSpacing(StageMapMetrics.CARD_GAP,
			2 * StageMapMetrics.BAND_PADDING + StageMapMetrics.BAND_GAP, 8, StageMapMetrics.BAND_PADDING + 4);

	private final Cards cards;
	private final StageRow row;
	private final Set<String> pinned;
	private final List<Link> links;

	RowLayout(Cards cards, StageRow row, Set<String> pinned) {
		this.cards = cards;
		this.row = row;
		this.pinned = pinned;
		Map<String, Integer> columnOf = row.columnOf();
		// Lines inside a column are left to the router of the scene: ELK has no lines inside a layer.
		this.links = cards.linksAmong(columnOf.keySet()).stream()
				.filter(link -> !columnOf.get(link.source()).equals(columnOf.get(link.target()))).toList();
	}

	/**
	 * Arranges the row.
	 *
	 * @param top where the bands of the row begin, in diagram coordinates
	 * @param arrangement takes the result
	 * @return the bottom of the lowest box
	 */
	double layout(double top, Arrangement arrangement) {
		List<List<String>> columns = headsFirst(graph().orderColumns(row.columns()));
		LayoutGraph graph = graph();
		graph.layoutColumns(columns);
		double dx = StageMapMetrics.BAND_PADDING;
		double dy = top + StageMapMetrics.BAND_HEADER;
		boolean moved = false;
		double bottom = dy;
		for (List<String> column : columns) {
			for (Map.Entry<String, Rect> box : new PinnedColumn(cards, pinned).stack(column, graph, dx, dy).entrySet()) {
				Rect bounds = box.getValue();
				moved |= !bounds.equals(graph.bounds(box.getKey()).translate(dx, dy));
				arrangement.place(box.getKey(), new Point(bounds.x(), bounds.y()));
				bottom = Math.max(bottom, bounds.bottom());
			}
		}
		if (!moved) {
			route(graph, dx, dy, arrangement);
		}
		return bottom;
	}

	private void route(LayoutGraph graph, double dx, double dy, Arrangement arrangement) {
		for (Link link : links) {
			List<Point> route = graph.route(link.relation());
			List<Point> corners = new ArrayList<>();
			for (Point point : route.size() > 2 ? route.subList(1, route.size() - 1) : middle(route)) {
				corners.add(new Point(point.x() + dx, point.y() + dy));
			}
			arrangement.route(link.relation(), corners);
		}
	}

	/** A straight line keeps its height by one corner half-way. */
	private static List<Point> middle(List<Point> route) {
		if (route.isEmpty()) {
			return route;
		}
		Point first = route.get(0);
		Point last = route.get(route.size() - 1);
		return List.of(new Point((first.x() + last.x()) / 2, first.y()));
	}

	private LayoutGraph graph() {
		LayoutGraph graph = new LayoutGraph(SPACING);
		Set<String> fixed = Cards.withInnerEnds(links);
		row.columns().forEach(column -> column.forEach(element -> graph.addNode(element, cards.bounds(element))));
		for (Link link : links) {
			graph.addEdge(link.relation(), end(link.source(), link.sourceOffset(), fixed), end(link.target(), link.targetOffset(), fixed));
		}
		return graph;
	}

	/** A box with a line to an inner part has fixed ends only; ELK cannot mix fixed and free ends on one box. */
	private End end(String element, double offset, Set<String> fixed) {
		boolean onBox = Double.isNaN(offset) && fixed.contains(element);
		return new End(element, onBox ? Math.min(StageMapMetrics.BAND_HEADER, cards.bounds(element).height()) / 2 : offset);
	}

	private List<List<String>> headsFirst(List<List<String>> columns) {
		List<List<String>> result = new ArrayList<>();
		for (List<String> column : columns) {
			List<String> order = new ArrayList<>(column);
			order.sort(Comparator.comparing(element -> !row.heads().contains(element)));
			result.add(order);
		}
		return result;
	}
}
