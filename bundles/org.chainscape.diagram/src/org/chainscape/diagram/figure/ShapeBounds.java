package org.chainscape.diagram.figure;

import java.util.List;

import org.chainscape.scene.Point;
import org.chainscape.scene.Rect;
import org.chainscape.scene.ScenePart;
import org.chainscape.scene.Shape;
import org.eclipse.draw2d.geometry.Rectangle;

/** How far shapes reach, in whole pixels of diagram coordinates. */
final class ShapeBounds {

	private static final double TEXT_ASCENT = 1.1;
	private static final double TEXT_DESCENT = 0.4;

	private ShapeBounds() {
	}

	/**
	 * The area a part and everything inside it is painted on.
	 *
	 * @param part a part
	 * @param origin origin of the scene
	 * @return the area
	 */
	static Rectangle of(ScenePart part, Point origin) {
		Rect area = part.stream().map(each -> of(each.shapes(), each.bounds())).reduce(Rect::union).orElse(part.bounds());
		return outward(area, origin);
	}

	/**
	 * The area shapes are painted on.
	 *
	 * @param shapes the shapes
	 * @param start an area that is always included
	 * @return the area in scene coordinates
	 */
	static Rect of(List<Shape> shapes, Rect start) {
		Rect area = start;
		for (Shape shape : shapes) {
			area = area.union(of(shape));
		}
		return area;
	}

	/**
	 * Rounds to whole pixels, with a pixel to spare.
	 *
	 * @param area an area of the scene
	 * @param origin origin of the scene
	 * @return the pixels it touches, in diagram coordinates
	 */
	static Rectangle outward(Rect area, Point origin) {
		int left = (int) Math.floor(area.x() - origin.x()) - 1;
		int top = (int) Math.floor(area.y() - origin.y()) - 1;
		int right = (int) Math.ceil(area.right() - origin.x()) + 1;
		int bottom = (int) Math.ceil(area.bottom() - origin.y()) + 1;
		return new Rectangle(left, top, right - left, bottom - top);
	}

	private static Rect of(Shape shape) {
		if (shape instanceof Shape.Box box) {
			return grown(box.bounds(), box.stroke());
		}
		if (shape instanceof Shape.Ellipse ellipse) {
			return grown(ellipse.bounds(), ellipse.stroke());
		}
		if (shape instanceof Shape.Polygon polygon) {
			return around(polygon.points());
		}
		if (shape instanceof Shape.Line line) {
			return grown(around(line.points()), line.stroke());
		}
		if (shape instanceof Shape.Picture picture) {
			return picture.bounds();
		}
		Shape.Text text = (Shape.Text) shape;
		double size = text.font().size();
		return new Rect(text.x(), text.baseline() - TEXT_ASCENT * size, Math.max(0, text.width()), (TEXT_ASCENT + TEXT_DESCENT) * size);
	}

	private static Rect around(List<Point> points) {
		double left = points.stream().mapToDouble(Point::x).min().orElse(0);
		double top = points.stream().mapToDouble(Point::y).min().orElse(0);
		double right = points.stream().mapToDouble(Point::x).max().orElse(0);
		double bottom = points.stream().mapToDouble(Point::y).max().orElse(0);
		return new Rect(left, top, right - left, bottom - top);
	}

	private static Rect grown(Rect rect, Shape.Stroke stroke) {
		double half = stroke == null ? 0 : stroke.width() / 2;
		return new Rect(rect.x() - half, rect.y() - half, rect.width() + 2 * half, rect.height() + 2 * half);
	}
}
