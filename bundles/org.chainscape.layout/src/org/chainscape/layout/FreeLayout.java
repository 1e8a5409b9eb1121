package org.chainscape.layout;

import java.util.List;
import java.util.Set;

import org.chainscape.layout.Cards.Link;
import org.chainscape.layout.LayoutGraph.End;
import org.chainscape.scene.Point;
import org.chainscape.scene.Rect;

/** Arranges the boxes of a diagram without stages from left to right along their relations. */
final class FreeLayout {

	private static final LayoutSpacing SPACING = new LayoutSpacing(24, 64, 12, 16);

	private final Cards cards;

	FreeLayout(Cards cards) {
		this.cards = cards;
	}

	void layout(Arrangement arrangement) {
		Set<String> elements = cards.elements();
		List<Link> links = cards.linksAmong(elements);
		LayoutGraph graph = new LayoutGraph(SPACING);
		elements.forEach(element -> graph.addNode(element, cards.bounds(element)));
		links.forEach(link -> graph.addEdge(link.relation(), new End(link.source(), Double.NaN), new End(link.target(), Double.NaN)));
		graph.layoutFreely();
		for (String element : elements) {
			Rect bounds = graph.bounds(element);
			arrangement.place(element, new Point(bounds.x(), bounds.y()));
		}
		for (Link link : links) {
			List<Point> route = graph.route(link.relation());
			arrangement.route(link.relation(), route.size() < 3 ? List.of() : route.subList(1, route.size() - 1));
		}
	}
}
