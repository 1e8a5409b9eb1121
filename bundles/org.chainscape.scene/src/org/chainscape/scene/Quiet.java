package org.chainscape.scene;

import java.util.List;

/** A picture that only says why there is nothing to see. */
final class Quiet {

	private static final double PADDING = 24;

	private Quiet() {
	}

	/** The text on a quiet ground. */
	static Picture picture(String text, Ink ink) {
		FontSpec font = ink.type().chip();
		double line = ink.lineHeight(font);
		Rect bounds = new Rect(0, 0, ink.width(text, font) + 2 * PADDING, line + 2 * PADDING);
		ScenePart part = new ScenePart("quiet", ScenePart.Role.LEGEND, null, bounds,
				List.of(new Shape.Box(bounds, ink.metrics().bandRadius(), ink.palette().chipFill(), null),
						ink.text(text, PADDING, PADDING + line / 2, font, ink.palette().muted())),
				List.of());
		return new Picture(List.of(part), List.of(), List.of(), new Legend(ink), Credits.NONE);
	}
}
