package org.chainscape.exchange.drawio;

import java.util.List;
import java.util.stream.Collectors;

import org.chainscape.scene.Point;
import org.chainscape.scene.Rect;

/** Filled polygons as shapes of draw.io. */
final class Polygons {

	private static final double NEAR = 0.02;

	private Polygons() {
	}

	static Rect bounds(List<Point> points) {
		double left = points.stream().mapToDouble(Point::x).min().orElseThrow();
		double top = points.stream().mapToDouble(Point::y).min().orElseThrow();
		double right = points.stream().mapToDouble(Point::x).max().orElseThrow();
		double bottom = points.stream().mapToDouble(Point::y).max().orElseThrow();
		return new Rect(left, top, right - left, bottom - top);
	}

	/** A standing diamond is one of the basic shapes; anything else says where its corners are. */
	static Style style(List<Point> points, Rect bounds) {
		List<Point> shares = points.stream().map(point -> new Point(share(point.x() - bounds.x(), bounds.width()),
				share(point.y() - bounds.y(), bounds.height()))).toList();
		if (shares.size() == 4 && shares.stream().allMatch(point -> isMiddle(point.x()) != isMiddle(point.y()))) {
			return new Style("rhombus");
		}
		String corners = shares.stream().map(point -> "[" + Cells.number(point.x()) + ',' + Cells.number(point.y()) + ']')
				.collect(Collectors.joining(",", "[", "]"));
		return new Style("").with("shape", "mxgraph.basic.polygon").with("polyCoords", corners).with("polyline", "0");
	}

	private static double share(double length, double whole) {
		return whole == 0 ? 0 : length / whole;
	}

	private static boolean isMiddle(double share) {
		return Math.abs(share - 0.5) < NEAR;
	}
}
