package org.chainscape.layout;

import java.util.HashMap;
import java.util.Map;

import org.chainscape.model.view.Diagram;
import org.chainscape.model.view.DiagramNode;
import org.chainscape.scene.Point;

/** Where a layout puts the boxes, in diagram coordinates. Lines find their way around the boxes by themselves. */
final class Arrangement {

	private final Map<String, Point> positions = new HashMap<>();

	void place(String elementId, Point topLeft) {
		positions.put(elementId, topLeft);
	}

	/** Writes the positions and takes back bend points, which fitted the old ones. */
	void writeTo(Diagram diagram) {
		for (DiagramNode node : diagram.getNodes()) {
			Point position = positions.get(node.getElement());
			if (position != null && !node.isPinned()) {
				node.setX((int) Math.round(position.x()));
				node.setY((int) Math.round(position.y()));
			}
		}
		diagram.getEdges().stream().filter(edge -> !edge.getBendPoints().isEmpty()).forEach(edge -> edge.getBendPoints().clear());
	}
}
