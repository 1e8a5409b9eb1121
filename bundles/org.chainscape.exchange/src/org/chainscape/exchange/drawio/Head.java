package org.chainscape.exchange.drawio;

import java.util.List;

import org.chainscape.scene.Point;
import org.chainscape.scene.Shape;

/** What a line ends in. */
enum Head {
	NONE("none", 0, false), ARROW("block", 6, true), HOLLOW("block", 6, false), OPEN("open", 6, false), DIAMOND("diamondThin", 10, true),
	DOT("oval", 5, true);

	private static final double NEAR = 0.1;
	private static final double INNER = 3;
	/** How much of the last part of a line a head may take. */
	private static final double SHARE = 0.6;

	private final String name;
	private final int size;
	private final boolean filled;

	Head(String name, int size, boolean filled) {
		this.name = name;
		this.size = size;
		this.filled = filled;
	}

	/**
	 * Finds the head at an end of a line and takes the shapes it is drawn of from a list.
	 *
	 * @param tip the end
	 * @param shapes the shapes of a relation without its line
	 * @return the head
	 */
	static Head take(Point tip, List<Shape> shapes) {
		for (int i = 0; i < shapes.size(); i++) {
			Head head = of(tip, shapes.get(i));
			if (head != NONE) {
				shapes.remove(i);
				// The ground in a hollow arrow is a smaller triangle on top.
				boolean hollow = head == ARROW && i < shapes.size() && shapes.get(i) instanceof Shape.Polygon inner
						&& !isAt(inner.points().get(0), tip) && distance(inner.points().get(0), tip) < INNER;
				if (hollow) {
					shapes.remove(i);
				}
				return hollow ? HOLLOW : head;
			}
		}
		return NONE;
	}

	/**
	 * Adds the head to the look of a line.
	 *
	 * @param end start or end
	 * @param room length of the last part of the line, which a head must not fill
	 * @param style the look
	 */
	void write(String end, double room, Style style) {
		style.with(end + "Arrow", name);
		if (this != NONE) {
			style.with(end + "Size", Math.min(size, Math.max(2, room * SHARE))).with(end + "Fill", filled ? "1" : "0");
		}
	}

	private static Head of(Point tip, Shape shape) {
		if (shape instanceof Shape.Polygon polygon && isAt(polygon.points().get(0), tip)) {
			return polygon.points().size() == 3 ? ARROW : DIAMOND;
		}
		if (shape instanceof Shape.Line line && line.points().size() == 3 && isAt(line.points().get(1), tip)) {
			return OPEN;
		}
		return shape instanceof Shape.Ellipse dot && isAt(dot.bounds().center(), tip) ? DOT : NONE;
	}

	private static boolean isAt(Point one, Point other) {
		return distance(one, other) < NEAR;
	}

	static double distance(Point one, Point other) {
		return Math.hypot(one.x() - other.x(), one.y() - other.y());
	}
}
