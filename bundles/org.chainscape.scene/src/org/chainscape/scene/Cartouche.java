package org.chainscape.scene;

import java.util.ArrayList;
import java.util.List;

import org.chainscape.model.PartialDate;
import org.chainscape.model.text.Language;
import org.chainscape.model.text.Texts;
import org.chainscape.model.view.Diagram;

/** The title block at the lower right of the sheet: a small framed table of title, number, institute and date, of what is known. */
final class Cartouche {

	private static final Texts TEXTS = Texts.beside(SceneBuilder.class);
	private static final double WIDTH = 236;
	private static final double HEAD = 44;
	private static final double PADDING = 7;
	private static final double ROW_PADDING = 3;

	private final Diagram diagram;
	private final Ink ink;

	Cartouche(Diagram diagram, Ink ink) {
		this.diagram = diagram;
		this.ink = ink;
	}

	/** The block with its upper left corner at (0, 0), or {@code null} where none is wanted. */
	ScenePart draw(String title) {
		if (!diagram.isShowTitleBlock()) {
			return null;
		}
		List<Shape> shapes = new ArrayList<>();
		double y = row("title", title, new FontSpec(ink.type().small().size(), true), 0, shapes);
		Integer number = diagram.getFigureNumber();
		y = number == null ? y : row("number", text("titleBlock.figure", number.toString()), ink.type().small(), y, shapes);
		y = row("institute", TextWrap.clean(diagram.getInstitute()), ink.type().small(), y, shapes);
		y = diagram.getAsOf() == null ? y : row("asOf", date(diagram.getAsOf()), ink.type().small(), y, shapes);
		Rect bounds = new Rect(0, 0, WIDTH, y);
		Shape.Stroke line = new Shape.Stroke(ink.palette().hairline(), 1, false);
		List<Shape> all = new ArrayList<>();
		all.add(new Shape.Box(bounds, 0, ink.palette().background(), line));
		all.add(new Shape.Line(List.of(new Point(HEAD, 0), new Point(HEAD, y)), 0, line));
		all.addAll(shapes);
		return new ScenePart("titleBlock", ScenePart.Role.TITLE_BLOCK, null, bounds, all, List.of());
	}

	private double row(String key, String value, FontSpec font, double top, List<Shape> shapes) {
		if (value.isEmpty()) {
			return top;
		}
		if (top > 0) {
			shapes.add(new Shape.Line(List.of(new Point(0, top), new Point(WIDTH, top)), 0,
					new Shape.Stroke(ink.palette().hairline(), 1, false)));
		}
		FontSpec head = ink.type().cardSubtitle();
		double line = ink.lineHeight(font);
		double y = top + ROW_PADDING;
		shapes.add(ink.text(text("titleBlock." + key), PADDING, y + line / 2, head, ink.palette().muted()));
		for (String piece : ink.wrap().lines(value, font, WIDTH - HEAD - 2 * PADDING)) {
			shapes.add(ink.text(piece, HEAD + PADDING, y + line / 2, font, ink.palette().text()));
			y += line;
		}
		return y + ROW_PADDING;
	}

	private String date(PartialDate date) {
		return ink.options().language() == Language.ZH ? date.toChinese() : date.toString();
	}

	private String text(String key, String... arguments) {
		return TEXTS.get(ink.options().language(), key, (Object[]) arguments);
	}
}
