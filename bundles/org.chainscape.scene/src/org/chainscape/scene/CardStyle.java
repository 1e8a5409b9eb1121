package org.chainscape.scene;

import org.chainscape.model.view.Style;

/**
 * The look of one card: what the theme says, with the deviations stored on its node.
 *
 * @param tint colours of its stage
 * @param fill ground
 * @param line spine and outline
 * @param text name
 * @param lineWidth width of the outline
 * @param title type of the name
 */
record CardStyle(StageTint tint, Color fill, Color line, Color text, double lineWidth, FontSpec title) {

	static CardStyle of(StageTint tint, Style style, Theme theme) {
		FontSpec font = theme.type().card();
		if (style == null) {
			return new CardStyle(tint, theme.palette().card(), tint.ink(), theme.palette().text(), 1, font);
		}
		return new CardStyle(tint, color(style.getFill(), theme.palette().card()), color(style.getLine(), tint.ink()),
				color(style.getText(), theme.palette().text()), style.getLineWidth() > 0 ? style.getLineWidth() : 1,
				font(style, font));
	}

	/** Type in the stored size and weight; the given one where nothing is stored. */
	static FontSpec font(Style style, FontSpec otherwise) {
		return style == null ? otherwise
				: new FontSpec(style.getFontSize() > 0 ? Math.max(6, Math.round(style.getFontSize())) : otherwise.size(),
						otherwise.bold() || style.isBold());
	}

	/** A stored colour; the theme's where it is missing or was mistyped. */
	static Color color(String stored, Color otherwise) {
		return stored != null && stored.matches("#[0-9a-fA-F]{6}") ? Color.of(stored) : otherwise;
	}
}
