package org.chainscape.layout;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.chainscape.scene.Point;

/** What a layout decides, in diagram coordinates: where boxes stand and how lines run. */
final class Arrangement {

	private final Map<String, Point> positions = new HashMap<>();
	private final Map<String, List<Point>> bends = new HashMap<>();

	void place(String elementId, Point topLeft) {
		positions.put(elementId, topLeft);
	}

	/** Sets the corners of a line without its two ends. */
	void route(String relationId, List<Point> corners) {
		bends.put(relationId, List.copyOf(corners));
	}

	Map<String, Point> positions() {
		return positions;
	}

	Map<String, List<Point>> bends() {
		return bends;
	}
}
