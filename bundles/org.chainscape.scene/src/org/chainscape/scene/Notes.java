package org.chainscape.scene;

import java.util.ArrayList;
import java.util.List;

import org.chainscape.model.query.ElementIndex;
import org.chainscape.model.view.Diagram;
import org.chainscape.model.view.Note;

/** Draws notes where somebody put them: on maps as part of their body, on diagrams placed by rule over what the rule has placed. */
final class Notes {

	private static final double WIDTH = 180;
	private static final double PADDING = 8;
	private static final double RADIUS = 4;

	private Notes() {
	}

	/** A way of drawing that adds the notes of the diagram to the picture of another. */
	static Drawing over(Drawing drawing, Ink ink) {
		return (diagram, index) -> add(drawing.draw(diagram, index), diagram, index, ink);
	}

	private static Picture add(Picture picture, Diagram diagram, ElementIndex index, Ink ink) {
		if (diagram.getAnnotations().isEmpty()) {
			return picture;
		}
		Visibility visibility = new Visibility(diagram, index);
		List<ScenePart> parts = new ArrayList<>(picture.parts());
		for (Note note : diagram.getAnnotations()) {
			ScenePart part = visibility.onVisibleLayer(note) ? draw(note, ink) : null;
			if (part != null) {
				parts.add(part);
			}
		}
		return new Picture(parts, picture.connectors(), picture.badges(), picture.legend(), picture.credits());
	}

	/** A note in diagram coordinates, or {@code null} if it says nothing. */
	static ScenePart draw(Note note, Ink ink) {
		FontSpec font = CardStyle.font(note.getStyle(), ink.type().small());
		double width = note.getWidth() > 0 ? note.getWidth() : WIDTH;
		List<String> lines = new ArrayList<>();
		for (String paragraph : String.valueOf(note.getText() == null ? "" : note.getText()).split("\\R")) {
			lines.addAll(ink.wrap().lines(paragraph, font, width - 2 * PADDING));
		}
		if (lines.isEmpty()) {
			return null;
		}
		double line = ink.lineHeight(font);
		double height = Math.max(note.getHeight(), lines.size() * line + 2 * PADDING);
		Rect bounds = new Rect(note.getX(), note.getY(), width, height);
		CardStyle style = CardStyle.of(ink.options().theme().tint(2), note.getStyle(), ink.options().theme());
		boolean own = note.getStyle() != null && note.getStyle().getFill() != null;
		List<Shape> shapes = new ArrayList<>();
		shapes.add(new Shape.Box(bounds, RADIUS, own ? style.fill() : ink.palette().note(),
				new Shape.Stroke(ink.palette().hairline(), 1, false)));
		double y = bounds.y() + PADDING + line / 2;
		for (String text : lines) {
			shapes.add(ink.text(text, bounds.x() + PADDING, y, font, style.text()));
			y += line;
		}
		return new ScenePart(note.getId(), ScenePart.Role.NOTE, note.getId(), bounds, shapes, List.of());
	}
}
