package org.chainscape.scene;

/**
 * The measures of a figure, in units of 1/96 inch.
 *
 * @param margin empty border around the figure
 * @param bandGap between two bands of a row
 * @param bandPadding between a band's side and its cards
 * @param bandBottom between the lowest card and the bottom of its band
 * @param bandRadius corners of bands
 * @param cardGap between two cards of a stage
 * @param relatedGap between two cards of a stage that a relation joins, so that its arrow has room
 * @param rowGap between two rows
 * @param cardRadius corners of cards
 * @param spine width of the coloured spine of a card
 * @param cardPadding between a card's right side, top or bottom and its content
 * @param innerPadding the same for nested segments
 * @param chipHeight height of a chip of one line
 * @param chipGap between chips
 * @param headGap between a title and what follows it
 */
public record Metrics(double margin, double bandGap, double bandPadding, double bandBottom, double bandRadius, double cardGap,
		double relatedGap, double rowGap, double cardRadius, double spine, double cardPadding, double innerPadding, double chipHeight,
		double chipGap, double headGap) {

	/** {@return the measures of the house} */
	public static Metrics standard() {
		return new Metrics(20, StageMapMetrics.BAND_GAP, StageMapMetrics.BAND_PADDING, StageMapMetrics.BAND_FOOTER, 12,
				StageMapMetrics.CARD_GAP, 24, 24, 9, 4, 9, 5, 22, 6, 6);
	}
}
