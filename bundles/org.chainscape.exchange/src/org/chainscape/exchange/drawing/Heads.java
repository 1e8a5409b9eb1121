package org.chainscape.exchange.drawing;

import java.util.ArrayList;
import java.util.List;

import org.chainscape.scene.Connector;
import org.chainscape.scene.Point;
import org.chainscape.scene.Shape;

/**
 * What a connector is made of, as office programs see it.
 *
 * @param points the line from tip to tip, with its jumps over other lines
 * @param line its line as drawn
 * @param start head at its start, or {@code null}
 * @param end head at its end, or {@code null}
 * @param rest what is drawn over it: heads office programs do not have, the label
 */
record Heads(List<Point> points, Shape.Line line, Head start, Head end, List<Shape> rest) {

	private static final double NEAR = 0.01;

	/**
	 * A head.
	 *
	 * @param type its name
	 * @param length its length along the line
	 */
	record Head(String type, double length) {
	}

	/** Takes a connector apart; {@code null} if it has no line. */
	static Heads of(Connector connector) {
		List<Shape> rest = new ArrayList<>(connector.shapes());
		Shape.Line line = rest.stream().filter(Shape.Line.class::isInstance).map(Shape.Line.class::cast).findFirst().orElse(null);
		if (line == null) {
			return null;
		}
		rest.remove(line);
		Point first = connector.points().get(0);
		Point last = connector.points().get(connector.points().size() - 1);
		Head start = take(rest, first);
		Head end = take(rest, last);
		List<Point> points = new ArrayList<>(line.points());
		points.set(0, first);
		points.set(points.size() - 1, last);
		return new Heads(points, line, start, end, rest);
	}

	/** The head at a point, taken out of the shapes; a triangle with another one inside stays what it is. */
	private static Head take(List<Shape> shapes, Point tip) {
		for (int i = 0; i < shapes.size(); i++) {
			Head head = head(shapes.get(i), tip);
			boolean hollow = head != null && i + 1 < shapes.size() && shapes.get(i + 1) instanceof Shape.Polygon inner
					&& Outline.distance(inner.points().get(0), tip) < head.length() && head(inner, tip) == null && inner.points().size() == 3;
			if (head != null) {
				if (!hollow) {
					shapes.remove(i);
				}
				return hollow ? null : head;
			}
		}
		return null;
	}

	private static Head head(Shape shape, Point tip) {
		if (shape instanceof Shape.Polygon polygon && near(polygon.points().get(0), tip)) {
			List<Point> points = polygon.points();
			return points.size() == 3 ? new Head("triangle", Outline.distance(tip, middle(points.get(1), points.get(2))))
					: points.size() == 4 ? new Head("diamond", Outline.distance(tip, points.get(2))) : null;
		}
		if (shape instanceof Shape.Line line && line.points().size() == 3 && near(line.points().get(1), tip)) {
			return new Head("arrow", Outline.distance(tip, middle(line.points().get(0), line.points().get(2))));
		}
		return shape instanceof Shape.Ellipse dot && near(dot.bounds().center(), tip) ? new Head("oval", dot.bounds().width()) : null;
	}

	private static Point middle(Point one, Point other) {
		return new Point((one.x() + other.x()) / 2, (one.y() + other.y()) / 2);
	}

	private static boolean near(Point one, Point other) {
		return Outline.distance(one, other) < NEAR;
	}
}
