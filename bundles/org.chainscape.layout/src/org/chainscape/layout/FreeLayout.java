package org.chainscape.layout;

import java.util.Set;

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
		LayoutGraph graph = new LayoutGraph(SPACING);
		elements.forEach(element -> graph.addNode(element, cards.bounds(element)));
		cards.linksAmong(elements).forEach(link -> graph.addEdge(link.source(), link.target()));
		graph.layoutFreely();
		for (String element : elements) {
			Rect bounds = graph.bounds(element);
			arrangement.place(element, new Point(bounds.x(), bounds.y()));
		}
	}
}
