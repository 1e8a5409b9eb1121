package org.chainscape.scene;

import java.util.ArrayList;
import java.util.List;

/** Changes colours, outlines and weights of finished parts and lines; nothing moves. */
final class Dress {

	private static final double LEAST_OUTLINE = 1.6;
	private static final double LARGEST_DOT = 8;
	private static final double STRIP = 5;
	private static final double STRIP_INSET = 14;

	private final Ink ink;

	Dress(Ink ink) {
		this.ink = ink;
	}

	/** The shapes of a part itself. */
	List<Shape> part(ScenePart part, Look look) {
		List<Shape> shapes = new ArrayList<>(part.shapes());
		if (look.equals(Look.NONE) || shapes.isEmpty() || !(shapes.get(0) instanceof Shape.Box outline)) {
			return shapes;
		}
		Shape.Box ground = ground(part, outline);
		if (ground == null) {
			shapes.set(0, plain(outline, look));
		} else {
			spined(shapes, outline, ground, look);
		}
		int first = ground == null ? 1 : 2;
		for (int i = first; i < shapes.size(); i++) {
			shapes.set(i, isOnMark(shapes, first, i) ? shapes.get(i) : content(shapes.get(i), part.role(), look));
		}
		if (look.strip() != null) {
			Rect bounds = part.bounds();
			double width = Math.max(1, bounds.width() - 2 * STRIP_INSET);
			shapes.add(1, new Shape.Box(new Rect(bounds.x() + STRIP_INSET, bounds.y(), width, STRIP), STRIP / 2, look.strip(), null));
		}
		return shapes;
	}

	/** The shapes of a line with its heads and label. */
	List<Shape> line(List<Shape> shapes, Look look) {
		Shape.Stroke stroke = shapes.stream().filter(Shape.Line.class::isInstance).map(shape -> ((Shape.Line) shape).stroke()).findFirst()
				.orElse(null);
		if (stroke == null || look.equals(Look.NONE)) {
			return shapes;
		}
		Color color = look.line() == null ? stroke.color() : look.line();
		double width = look.width() > 0 ? look.width() : stroke.width();
		Shape.Stroke dressed = new Shape.Stroke(color, width, stroke.dashed() || look.dashed());
		return shapes.stream().map(shape -> recolored(shape, stroke, dressed, look)).toList();
	}

	/** The ground of a card whose outline is an area of its own, or {@code null}. */
	private static Shape.Box ground(ScenePart part, Shape.Box outline) {
		boolean spined = part.role() == ScenePart.Role.CARD && outline.stroke() == null && part.shapes().size() > 1;
		return spined && part.shapes().get(1) instanceof Shape.Box ground && ground.stroke() == null ? ground : null;
	}

	private void spined(List<Shape> shapes, Shape.Box outline, Shape.Box ground, Look look) {
		Rect bounds = outline.bounds();
		Color line = look.line() == null ? outline.fill() : look.line();
		Color fill = look.fill() == null ? ground.fill() : look.fill();
		double width = look.width() > 0 ? look.width()
				: Math.max(ground.bounds().y() - bounds.y(), look.line() == null ? 0 : LEAST_OUTLINE);
		double spine = Math.max(ground.bounds().x() - bounds.x(), width);
		if (look.dashed()) {
			Rect bar = new Rect(bounds.x(), bounds.y() + outline.radius(), spine, Math.max(0, bounds.height() - 2 * outline.radius()));
			shapes.set(0, new Shape.Box(bounds, outline.radius(), fill, new Shape.Stroke(line, width + 0.2, true)));
			shapes.set(1, new Shape.Box(bar, spine / 2, line, null));
		} else {
			Rect inner = new Rect(bounds.x() + spine, bounds.y() + width, bounds.width() - spine - width, bounds.height() - 2 * width);
			shapes.set(0, new Shape.Box(bounds, outline.radius(), line, null));
			shapes.set(1, new Shape.Box(inner, ground.radius(), fill, null));
		}
	}

	private Shape plain(Shape.Box box, Look look) {
		Color fill = look.fill() == null ? box.fill() : look.fill();
		Shape.Stroke old = box.stroke();
		Shape.Stroke stroke = old;
		if (look.line() != null || look.width() > 0 || look.dashed()) {
			Color color = look.line() != null ? look.line() : old != null ? old.color() : ink.palette().edge();
			double width = look.width() > 0 ? look.width()
					: Math.max(old == null ? 1 : old.width(), look.line() == null ? 1 : LEAST_OUTLINE);
			stroke = new Shape.Stroke(color, width, look.dashed() || old != null && old.dashed());
		}
		return new Shape.Box(box.bounds(), box.radius(), fill, stroke);
	}

	/** Whether a shape is a round mark with a number, or that number: it has a ground of its own. */
	private static boolean isOnMark(List<Shape> shapes, int first, int at) {
		Shape shape = shapes.get(at);
		if (shape instanceof Shape.Ellipse mark) {
			return mark.bounds().width() > LARGEST_DOT;
		}
		return shape instanceof Shape.Text text && shapes.subList(first, at).stream()
				.anyMatch(other -> other instanceof Shape.Ellipse mark
						&& mark.bounds().contains(new Rect(text.x(), text.baseline() - 2, 1, 1)));
	}

	private Shape content(Shape shape, ScenePart.Role role, Look look) {
		if (shape instanceof Shape.Text text) {
			Color color = look.text() == null ? text.color() : look.text();
			Color legible = look.fill() == null ? color : Contrast.ink(color, look.fill());
			return look.bold() && role != ScenePart.Role.CARD && role != ScenePart.Role.NOTE ? bold(text, legible)
					: new Shape.Text(text.x(), text.baseline(), text.width(), text.text(), text.font(), legible);
		}
		if (shape instanceof Shape.Ellipse mark && look.fill() != null && mark.stroke() == null) {
			// A mark in a colour near that of its new ground would be lost without a rim.
			return new Shape.Ellipse(mark.bounds(), mark.fill(), new Shape.Stroke(ink.palette().card(), 1, false));
		}
		return shape;
	}

	/** Bold type that would be wider than the room that was measured gets a little smaller, so that nothing is covered. */
	private Shape.Text bold(Shape.Text text, Color color) {
		FontSpec font = new FontSpec(text.font().size(), true);
		double width = ink.width(text.text(), font);
		if (width > text.width() + 3) {
			font = new FontSpec(text.font().size() - 1, true);
			width = ink.width(text.text(), font);
		}
		return new Shape.Text(text.x(), text.baseline(), width, text.text(), font, color);
	}

	private static Shape recolored(Shape shape, Shape.Stroke old, Shape.Stroke stroke, Look look) {
		if (shape instanceof Shape.Line line && line.stroke().color().equals(old.color())) {
			boolean main = line.stroke().equals(old);
			return new Shape.Line(line.points(), line.radius(), main ? stroke
					: new Shape.Stroke(stroke.color(), line.stroke().width(), false));
		}
		if (shape instanceof Shape.Polygon head && head.fill().equals(old.color())) {
			return new Shape.Polygon(head.points(), stroke.color());
		}
		if (shape instanceof Shape.Ellipse dot && old.color().equals(dot.fill())) {
			return new Shape.Ellipse(dot.bounds(), stroke.color(), dot.stroke());
		}
		if (shape instanceof Shape.Text text && look.text() != null) {
			return new Shape.Text(text.x(), text.baseline(), text.width(), text.text(), text.font(), look.text());
		}
		return shape;
	}
}
