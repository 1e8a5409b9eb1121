package org.chainscape.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.chainscape.model.text.Labels;
import org.chainscape.model.text.Language;
import org.chainscape.model.text.Texts;
import org.chainscape.model.view.Diagram;

/** What stands around the picture: caption above, legend, hairline, source line and remark below. */
final class Frame {

	private static final Texts TEXTS = Texts.beside(SceneBuilder.class);

	private final Diagram diagram;
	private final Ink ink;
	private final Language language;

	Frame(Diagram diagram, Ink ink) {
		this.diagram = diagram;
		this.ink = ink;
		this.language = ink.options().language();
	}

	/** The caption with its upper left corner at (0, 0), or {@code null} where none is wanted. */
	ScenePart caption(double width) {
		if (!isDrawn()) {
			return null;
		}
		FontSpec font = ink.type().caption();
		List<Shape> shapes = new ArrayList<>();
		Rect bounds = lines(captionText(), font, ink.palette().caption(), width, shapes);
		return shapes.isEmpty() ? null : new ScenePart("caption", ScenePart.Role.CAPTION, null, bounds, shapes, List.of());
	}

	private boolean isDrawn() {
		return diagram.isShowCaption() && ink.options().edition().framed();
	}

	/** The title without its number. */
	String titleText() {
		String title = TextWrap.clean(diagram.getTitle());
		return title.isEmpty() ? TextWrap.clean(Labels.name(diagram, language)) : title;
	}

	/** The title as printed. */
	String captionText() {
		String text = titleText();
		Integer number = diagram.getFigureNumber();
		return number == null ? text : TEXTS.get(language, "caption", String.valueOf(number), text);
	}

	/** Hairline, source line and remark with the upper left corner at (0, 0), or {@code null} where there is nothing to say. */
	ScenePart source(Set<String> publishers, double width) {
		if (!isDrawn()) {
			return null;
		}
		FontSpec font = ink.type().small();
		List<Shape> shapes = new ArrayList<>();
		double y = 0;
		String sources = sourceText(publishers);
		if (!sources.isEmpty()) {
			y = lines(sources, font, ink.palette().muted(), width, shapes).bottom();
		}
		String remark = TextWrap.clean(diagram.getRemark());
		if (!remark.isEmpty()) {
			List<Shape> below = new ArrayList<>();
			Rect bounds = lines(TEXTS.get(language, "remark", remark), font, ink.palette().muted(), width, below);
			shapes.addAll(Moves.shapes(below, 0, y));
			y += bounds.height();
		}
		if (shapes.isEmpty()) {
			return null;
		}
		double top = 9;
		List<Shape> all = new ArrayList<>();
		all.add(new Shape.Line(List.of(new Point(0, 0.5), new Point(width, 0.5)), 0, new Shape.Stroke(ink.palette().hairline(), 1, false)));
		all.addAll(Moves.shapes(shapes, 0, top));
		return new ScenePart("source", ScenePart.Role.SOURCE_LINE, null, new Rect(0, 0, width, top + y), all, List.of());
	}

	/** 资料来源：A，B，institute，截至 date; empty if nothing is known. */
	String sourceText(Set<String> publishers) {
		String institute = TextWrap.clean(diagram.getInstitute());
		return SourceLine.text(publishers, institute.isEmpty() ? ink.options().edition().institute() : institute, diagram.getAsOf(), language);
	}

	private Rect lines(String text, FontSpec font, Color color, double width, List<Shape> shapes) {
		double line = ink.lineHeight(font);
		double y = 0;
		double widest = 0;
		for (String piece : ink.wrap().lines(text, font, width)) {
			Shape.Text shape = ink.text(piece, 0, y + line / 2, font, color);
			shapes.add(shape);
			widest = Math.max(widest, shape.width());
			y += line;
		}
		return new Rect(0, 0, widest, y);
	}
}
