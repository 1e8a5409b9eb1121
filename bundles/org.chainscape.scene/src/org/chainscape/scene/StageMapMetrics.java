package org.chainscape.scene;

/** Distances of a stage map that drawing and automatic layout share, in units of 1/96 inch; multiples of the 4-unit grid. */
public final class StageMapMetrics {

	/** Inner width of a column where the diagram names none. */
	public static final double COLUMN_WIDTH = 184;
	/** From a band's side to its cards. */
	public static final double BAND_PADDING = 8;
	/** From a band's top to its first card at most: the header with name and subtitle. */
	public static final double BAND_HEADER = 60;
	/** From the lowest card of a row to the bottom of its bands. */
	public static final double BAND_FOOTER = 12;
	/** Between neighbouring bands; lines between columns run here. */
	public static final double BAND_GAP = 28;
	/** Between two cards of a column. */
	public static final double CARD_GAP = 12;
	/** From the bottom of one row of bands to the top of the next; holds the heading of the next perspective. */
	public static final double ROW_GAP = 56;

	private StageMapMetrics() {
	}
}
