package org.chainscape.layout;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.chainscape.model.view.Diagram;
import org.chainscape.model.view.DiagramNode;
import org.chainscape.scene.Point;
import org.chainscape.scene.Rect;

/** Where a layout puts the boxes, in diagram coordinates. Lines find their way around the boxes by themselves. */
final class Arrangement {

	private final Cards cards;
	private final Map<String, Point> positions = new HashMap<>();

	/**
	 * Nothing has moved yet.
	 *
	 * @param cards the boxes
	 */
	Arrangement(Cards cards) {
		this.cards = cards;
	}

	void place(String elementId, Point topLeft) {
		positions.put(elementId, topLeft);
	}

	/** {@return where a box will stand} */
	Rect bounds(String elementId) {
		Rect now = cards.bounds(elementId);
		Point position = positions.get(elementId);
		return position == null || cards.isFixed(elementId) ? now : new Rect(position.x(), position.y(), now.width(), now.height());
	}

	/** Writes the positions and takes back all bend points, which fitted the old ones. */
	void writeTo(Diagram diagram) {
		write(diagram);
		diagram.getEdges().stream().filter(edge -> !edge.getBendPoints().isEmpty()).forEach(edge -> edge.getBendPoints().clear());
	}

	/** Writes the positions and takes back the bend points of lines that end at a box that moved. */
	void writeChangesTo(Diagram diagram) {
		Set<String> bent = cards.relationsOf(write(diagram));
		diagram.getEdges().stream().filter(edge -> !edge.getBendPoints().isEmpty() && bent.contains(edge.getRelation()))
				.forEach(edge -> edge.getBendPoints().clear());
	}

	private Set<String> write(Diagram diagram) {
		Set<String> moved = new HashSet<>();
		for (DiagramNode node : diagram.getNodes()) {
			Point position = positions.get(node.getElement());
			if (position != null && !Cards.isFixed(node)) {
				int x = (int) Math.round(position.x());
				int y = (int) Math.round(position.y());
				if (x != node.getX() || y != node.getY()) {
					node.setX(x);
					node.setY(y);
					moved.add(node.getElement());
				}
			}
		}
		return moved;
	}
}
