package org.chainscape.scene;

import java.util.List;
import java.util.Objects;

/** What a scene is painted of. Coordinates are absolute; later shapes cover earlier ones. */
public sealed interface Shape {

	/**
	 * A rectangle, possibly with round corners.
	 *
	 * @param bounds where it is
	 * @param radius radius of the corners; half the height makes a pill
	 * @param fill colour of the area, or {@code null} for none
	 * @param stroke the outline, or {@code null} for none
	 */
	record Box(Rect bounds, double radius, Color fill, Stroke stroke) implements Shape {
	}

	/**
	 * An ellipse.
	 *
	 * @param bounds the rectangle it touches
	 * @param fill colour of the area, or {@code null} for none
	 * @param stroke the outline, or {@code null} for none
	 */
	record Ellipse(Rect bounds, Color fill, Stroke stroke) implements Shape {
	}

	/**
	 * A closed polygon, filled.
	 *
	 * @param points its corners, at least three
	 * @param fill colour of the area
	 */
	record Polygon(List<Point> points, Color fill) implements Shape {

		/** Copies the corners. */
		public Polygon {
			points = List.copyOf(points);
		}
	}

	/**
	 * An open line through points.
	 *
	 * @param points its corners, at least two
	 * @param radius radius the inner corners are rounded with
	 * @param stroke how it is drawn
	 */
	record Line(List<Point> points, double radius, Stroke stroke) implements Shape {

		/** Copies the corners. */
		public Line {
			points = List.copyOf(points);
		}
	}

	/**
	 * One line of text, never wrapped by the surface.
	 *
	 * @param x left end of the text
	 * @param baseline vertical position of the baseline
	 * @param width advance width as measured when the scene was built
	 * @param text the text
	 * @param font the type
	 * @param color the colour
	 */
	record Text(double x, double baseline, double width, String text, FontSpec font, Color color) implements Shape {

		/** Refuses a missing text. */
		public Text {
			Objects.requireNonNull(text);
		}
	}

	/**
	 * An embedded picture, stretched over its bounds.
	 *
	 * @param bounds where it is
	 * @param mediaType image/png or image/jpeg
	 * @param data the picture file in Base64
	 */
	record Picture(Rect bounds, String mediaType, String data) implements Shape {

		/** Refuses a missing picture. */
		public Picture {
			Objects.requireNonNull(bounds);
			Objects.requireNonNull(mediaType);
			Objects.requireNonNull(data);
		}
	}

	/**
	 * How a line or outline is drawn.
	 *
	 * @param color colour
	 * @param width width in units of 1/96 inch, above 0
	 * @param dashed whether it is dashed
	 */
	record Stroke(Color color, double width, boolean dashed) {
	}
}
