package org.chainscape.scene;

/** A side of a box, and the direction a line leaves it in. */
enum Side {
	LEFT(-1, 0), RIGHT(1, 0), TOP(0, -1), BOTTOM(0, 1);

	private final int dx;
	private final int dy;

	Side(int dx, int dy) {
		this.dx = dx;
		this.dy = dy;
	}

	int dx() {
		return dx;
	}

	int dy() {
		return dy;
	}

	boolean isHorizontal() {
		return dy == 0;
	}

	Side opposite() {
		return switch (this) {
		case LEFT -> RIGHT;
		case RIGHT -> LEFT;
		case TOP -> BOTTOM;
		case BOTTOM -> TOP;
		};
	}

	Point from(Point point, double distance) {
		return new Point(point.x() + dx * distance, point.y() + dy * distance);
	}
}
