package org.chainscape.scene;

import java.util.ArrayList;
import java.util.List;

/** Sets texts, chips and boxes below each other in a width, and puts a ground behind them. */
final class Panel {

	private static final double PAIR_GAP = 10;
	private static final double HEAD_GAP = 5;
	private static final double SECTION_GAP = 10;

	private final Ink ink;
	private final double width;
	private final List<Shape> shapes = new ArrayList<>();
	private final List<ScenePart> parts = new ArrayList<>();
	private double y;

	Panel(Ink ink, double width) {
		this.ink = ink;
		this.width = width;
	}

	double width() {
		return width;
	}

	/** How far down the content reaches. */
	double height() {
		return y;
	}

	/** Leaves room, but none at the top. */
	Panel gap(double height) {
		y += y > 0 ? height : 0;
		return this;
	}

	/** A text in as many lines as it needs. */
	Panel lines(String text, FontSpec font, Color color) {
		double line = ink.lineHeight(font);
		for (String piece : ink.wrap().balanced(TextWrap.clean(text), font, width)) {
			shapes.add(ink.text(piece, 0, y + line / 2, font, color));
			y += line;
		}
		return this;
	}

	/** A name with a quiet text at the right end of the same line, or below it. */
	Panel title(String name, String quiet, FontSpec font, Color color) {
		TitleBlock.Setting setting = new TitleBlock.Setting(font, ink.type().cardSubtitle(), color, ink.palette().muted(), true);
		TitleBlock title = TitleBlock.of(name, quiet, setting, width, ink);
		shapes.addAll(Moves.shapes(title.shapes(), 0, y));
		y += title.height();
		return this;
	}

	/** The heading of what follows. */
	Panel heading(String text, Color color) {
		gap(SECTION_GAP);
		lines(text, ink.type().subCard(), color);
		y += HEAD_GAP;
		return this;
	}

	/** What a number is of, the number with its marks, and what it holds for. */
	Panel pair(String name, String value, String quiet) {
		FontSpec font = ink.type().chip();
		FontSpec small = ink.type().cardSubtitle();
		double line = ink.lineHeight(font);
		double right = ink.width(value, ink.type().subCard()) + (quiet.isEmpty() ? 0 : ink.width(quiet, small) + 5);
		if (ink.width(name, font) + PAIR_GAP + right <= width) {
			shapes.add(ink.text(name, 0, y + line / 2, font, ink.palette().muted()));
			double x = width - right;
			shapes.add(ink.text(value, x, y + line / 2, ink.type().subCard(), ink.palette().text()));
			if (!quiet.isEmpty()) {
				shapes.add(ink.text(quiet, width - ink.width(quiet, small), y + line / 2 + 0.4, small, ink.palette().faint()));
			}
			y += line + 3;
			return this;
		}
		lines(name, font, ink.palette().muted());
		lines(value, ink.type().subCard(), ink.palette().text());
		lines(quiet, small, ink.palette().faint());
		y += 3;
		return this;
	}

	/** Chips in rows as full as can be. */
	Panel chips(List<Chip> chips) {
		double gap = ink.metrics().chipGap();
		double x = 0;
		double row = 0;
		for (Chip chip : chips) {
			if (x > 0 && x + chip.width() > width) {
				y += row + gap;
				x = 0;
				row = 0;
			}
			if (chip.role() == null) {
				shapes.addAll(Moves.shapes(chip.shapes(), x, y + (ink.metrics().chipHeight() - chip.height()) / 2));
			} else {
				parts.add(chip.at(x, y, chip.width()));
			}
			x += chip.width() + gap;
			row = Math.max(row, chip.height());
		}
		y += row;
		return this;
	}

	/** A finished part, its upper left corner at a distance from the left side. */
	Panel add(ScenePart part, double x) {
		parts.add(Moves.move(part, x, y));
		y += part.bounds().height();
		return this;
	}

	/** Parts that stand where they are told, below what is there. */
	Panel addAll(List<ScenePart> placed, double height) {
		placed.forEach(part -> parts.add(Moves.move(part, 0, y)));
		y += height;
		return this;
	}

	/** A card with a spine around the content, its upper left corner at (0, 0). */
	ScenePart card(String key, String elementId, CardStyle style, boolean confirmed) {
		double left = ink.metrics().spine() + ink.metrics().cardPadding() - 1;
		double top = ink.metrics().cardPadding() - 1;
		Rect bounds = new Rect(0, 0, left + width + ink.metrics().cardPadding(), Math.ceil((y + 2 * top) / 4) * 4);
		List<Shape> ground = new ArrayList<>(CardLayout.spined(bounds, style, confirmed, ink));
		return part(key, ScenePart.Role.CARD, elementId, new Point(left, top), bounds, ground);
	}

	/** A band around the content, at least of a height, its upper left corner at (0, 0). */
	ScenePart band(String key, String elementId, StageTint tint, double least) {
		double padding = ink.metrics().bandPadding();
		Rect bounds = new Rect(0, 0, width + 2 * padding, Math.max(least, Math.ceil(y + 2 * ink.metrics().bandBottom())));
		List<Shape> ground = new ArrayList<>(List.of(new Shape.Box(bounds, ink.metrics().bandRadius(), tint.fill(), null)));
		return part(key, ScenePart.Role.BAND, elementId, new Point(padding, ink.metrics().bandBottom()), bounds, ground);
	}

	/** The content alone, moved to a point. */
	ScenePart plain(Point at, Rect bounds) {
		return part("", ScenePart.Role.CARD, null, at, bounds, new ArrayList<>());
	}

	private ScenePart part(String key, ScenePart.Role role, String elementId, Point at, Rect bounds, List<Shape> ground) {
		ground.addAll(Moves.shapes(shapes, at.x(), at.y()));
		return new ScenePart(key, role, elementId, bounds, ground, parts.stream().map(part -> Moves.move(part, at.x(), at.y())).toList());
	}
}
