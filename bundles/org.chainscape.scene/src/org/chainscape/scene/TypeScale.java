package org.chainscape.scene;

/**
 * The sizes and weights of type in a figure. Whole units, because some formats know no others.
 *
 * @param caption title of the figure
 * @param rowTitle name of a perspective
 * @param band name of a stage
 * @param bandSubtitle subtitle of a stage
 * @param card name of a segment
 * @param cardSubtitle subtitle of a segment
 * @param subCard name of a nested segment
 * @param chip company and item names
 * @param code tickers
 * @param label labels of relations
 * @param badge sign in a badge
 * @param small legend, source line, remark
 */
public record TypeScale(FontSpec caption, FontSpec rowTitle, FontSpec band, FontSpec bandSubtitle, FontSpec card, FontSpec cardSubtitle,
		FontSpec subCard, FontSpec chip, FontSpec code, FontSpec label, FontSpec badge, FontSpec small) {

	/** {@return the sizes of the house} */
	public static TypeScale standard() {
		return new TypeScale(new FontSpec(17, true), new FontSpec(14, true), new FontSpec(15, true), new FontSpec(12, false),
				new FontSpec(14, true), new FontSpec(11, false), new FontSpec(12, true), new FontSpec(12, false), new FontSpec(10, false),
				new FontSpec(11, false), new FontSpec(10, true), new FontSpec(12, false));
	}
}
