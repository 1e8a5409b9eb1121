package org.chainscape.scene;

import org.chainscape.model.view.Style;

/**
 * What is changed of a finished part or line; what is {@code null} or 0 stays.
 *
 * @param fill ground
 * @param strip a strip along the upper side, where the ground is too large to be filled
 * @param line outline or line
 * @param text all texts of the part itself
 * @param width width of the outline or line
 * @param dashed whether outline or line becomes dashed
 * @param bold whether texts become bold
 */
record Look(Color fill, Color strip, Color line, Color text, double width, boolean dashed, boolean bold) {

	static final Look NONE = new Look(null, null, null, null, 0, false, false);

	static Look of(Style style) {
		return style == null ? NONE : new Look(CardStyle.color(style.getFill(), null), null, CardStyle.color(style.getLine(), null),
				CardStyle.color(style.getText(), null), Math.max(0, style.getLineWidth()), style.isDashed(), style.isBold());
	}

	Look withFill(Color color) {
		return new Look(color, strip, line, text, width, dashed, bold);
	}

	Look withStrip(Color color) {
		return new Look(fill, color, line, text, width, dashed, bold);
	}

	Look withLine(Color color) {
		return new Look(fill, strip, color, text, width, dashed, bold);
	}

	Look withWidth(double value) {
		return new Look(fill, strip, line, text, value, dashed, bold);
	}
}
