package org.chainscape.scene;

import java.util.List;

/**
 * Leads a line from a part inside a card out of the card: straight to the side if nothing stands there, otherwise through the gap below
 * the part.
 */
final class ExitPath {

	private static final double GAP = 3;

	private final PartIndex parts;

	ExitPath(PartIndex parts) {
		this.parts = parts;
	}

	List<Point> path(Terminal terminal, Side side, double y) {
		Rect rect = terminal.rect();
		boolean right = side == Side.RIGHT;
		Point port = new Point(right ? rect.right() : rect.x(), y);
		if (!terminal.isNested()) {
			return List.of(port);
		}
		Rect outer = terminal.outer();
		double border = right ? outer.right() : outer.x();
		Rect corridor = right ? new Rect(rect.right(), y - 1, Math.max(0, border - rect.right()), 2)
				: new Rect(border, y - 1, Math.max(0, rect.x() - border), 2);
		boolean free = parts.all().stream()
				.noneMatch(part -> part.bounds().overlaps(corridor) && !parts.areNested(part.key(), terminal.key()));
		if (free) {
			return List.of(port, new Point(border, y));
		}
		double middle = rect.center().x();
		double below = rect.bottom() + GAP;
		return List.of(new Point(middle, rect.bottom()), new Point(middle, below), new Point(border, below));
	}
}
