package org.chainscape.scene;

import java.util.List;

/**
 * Leads a line from a part inside a card out of the card: straight to the side if nothing stands there, otherwise through the wider one
 * of the gaps above and below the part.
 */
final class ExitPath {

	private static final double NEAR = 5;
	private static final double MOST = 24;

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
		if (isFree(terminal, side)) {
			return List.of(port, new Point(border, y));
		}
		double above = room(terminal, true);
		double below = room(terminal, false);
		boolean up = above > below;
		double edge = up ? rect.y() : rect.bottom();
		double gap = up ? edge - above / 2 : edge + below / 2;
		double middle = rect.center().x();
		return List.of(new Point(middle, edge), new Point(middle, gap), new Point(border, gap));
	}

	/** The height free of parts above or below a part; what stands above the first row is a title and counts as near. */
	private double room(Terminal terminal, boolean above) {
		Rect rect = terminal.rect();
		double nearest = above ? NEAR : Math.min(MOST, terminal.outer().bottom() - rect.bottom());
		double[] found = {MOST + 1};
		parts.any(terminal.outer(), part -> {
			Rect other = part.bounds();
			double distance = above ? rect.y() - other.bottom() : other.y() - rect.bottom();
			if (distance > 0 && terminal.outer().contains(other) && !parts.areNested(part.key(), terminal.key())) {
				found[0] = Math.min(found[0], distance);
			}
			return false;
		});
		return found[0] <= MOST ? found[0] : nearest;
	}

	/** Whether nothing stands between a part and the side of its card. */
	boolean isFree(Terminal terminal, Side side) {
		Rect rect = terminal.rect();
		Rect outer = terminal.outer();
		Rect corridor = side == Side.RIGHT
				? new Rect(rect.right(), rect.y(), Math.max(0, outer.right() - rect.right()), rect.height())
				: new Rect(outer.x(), rect.y(), Math.max(0, rect.x() - outer.x()), rect.height());
		return !terminal.isNested() || !parts.any(corridor, part -> !parts.areNested(part.key(), terminal.key()));
	}
}
