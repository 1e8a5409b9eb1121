package org.chainscape.scene;

import java.util.List;

/** Moves finished pieces of a scene. */
final class Moves {

	private Moves() {
	}

	static ScenePart move(ScenePart part, double dx, double dy) {
		if (dx == 0 && dy == 0) {
			return part;
		}
		return new ScenePart(part.key(), part.role(), part.elementId(), part.bounds().translate(dx, dy), shapes(part.shapes(), dx, dy),
				part.children().stream().map(child -> move(child, dx, dy)).toList());
	}

	static Connector move(Connector connector, double dx, double dy) {
		return new Connector(connector.key(), connector.relationId(), connector.sourceKey(), connector.targetKey(),
				points(connector.points(), dx, dy), shapes(connector.shapes(), dx, dy));
	}

	static List<Shape> shapes(List<Shape> shapes, double dx, double dy) {
		return shapes.stream().map(shape -> move(shape, dx, dy)).toList();
	}

	private static Shape move(Shape shape, double dx, double dy) {
		if (shape instanceof Shape.Box box) {
			return new Shape.Box(box.bounds().translate(dx, dy), box.radius(), box.fill(), box.stroke());
		}
		if (shape instanceof Shape.Ellipse ellipse) {
			return new Shape.Ellipse(ellipse.bounds().translate(dx, dy), ellipse.fill(), ellipse.stroke());
		}
		if (shape instanceof Shape.Polygon polygon) {
			return new Shape.Polygon(points(polygon.points(), dx, dy), polygon.fill());
		}
		if (shape instanceof Shape.Line line) {
			return new Shape.Line(points(line.points(), dx, dy), line.radius(), line.stroke());
		}
		if (shape instanceof Shape.Picture picture) {
			return new Shape.Picture(picture.bounds().translate(dx, dy), picture.mediaType(), picture.data());
		}
		Shape.Text text = (Shape.Text) shape;
		return new Shape.Text(text.x() + dx, text.baseline() + dy, text.width(), text.text(), text.font(), text.color());
	}

	private static List<Point> points(List<Point> points, double dx, double dy) {
		return points.stream().map(point -> new Point(point.x() + dx, point.y() + dy)).toList();
	}
}
