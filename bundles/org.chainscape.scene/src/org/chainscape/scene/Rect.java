package org.chainscape.scene;

/**
 * An upright rectangle of a scene, in units of 1/96 inch.
 *
 * @param x left edge
 * @param y top edge
 * @param width width, not negative
 * @param height height, not negative
 */
public record Rect(double x, double y, double width, double height) {

	/** Refuses negative extents. */
	public Rect {
		if (width < 0 || height < 0) {
			throw new IllegalArgumentException("Negative extent: " + width + " × " + height);
		}
	}

	/** {@return the right edge} */
	public double right() {
		return x + width;
	}

	/** {@return the bottom edge} */
	public double bottom() {
		return y + height;
	}

	/** {@return the middle} */
	public Point center() {
		return new Point(x + width / 2, y + height / 2);
	}

	/**
	 * Whether the inner areas of two rectangles share a point.
	 *
	 * @param other another rectangle
	 * @return false if they only touch
	 */
	public boolean overlaps(Rect other) {
		return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
	}

	/**
	 * Whether another rectangle lies inside this one; edges may touch.
	 *
	 * @param other another rectangle
	 * @return true if it sticks out nowhere
	 */
	public boolean contains(Rect other) {
		return x <= other.x && y <= other.y && right() >= other.right() && bottom() >= other.bottom();
	}

	/**
	 * The smallest rectangle around both.
	 *
	 * @param other another rectangle
	 * @return their union
	 */
	public Rect union(Rect other) {
		double left = Math.min(x, other.x);
		double top = Math.min(y, other.y);
		return new Rect(left, top, Math.max(right(), other.right()) - left, Math.max(bottom(), other.bottom()) - top);
	}

	/**
	 * This rectangle moved.
	 *
	 * @param dx to the right
	 * @param dy downwards
	 * @return the moved rectangle
	 */
	public Rect translate(double dx, double dy) {
		return new Rect(x + dx, y + dy, width, height);
	}
}
