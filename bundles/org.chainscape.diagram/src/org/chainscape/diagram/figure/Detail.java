package org.chainscape.diagram.figure;

/**
 * How much is painted at a zoom: what is too small to be read or told apart is left out or painted plainly, so that a large diagram seen as
 * a whole stays calm.
 *
 * @param zoom how large things come out
 * @param smooth whether outlines are smooth and corners round
 * @param chips whether what is inside cards is painted
 * @param badges whether marks are painted
 */
record Detail(double zoom, boolean smooth, boolean chips, boolean badges) {

	private static final double SMOOTH_FROM = 0.34;
	private static final double CHIPS_FROM = 0.1;
	private static final double BADGES_FROM = 0.2;
	/** Least height of letters in pixels; smaller ones are grey bars. */
	private static final double READABLE = 3.5;
	private static final double VISIBLE = 1.2;

	/** Everything, as in print. */
	static final Detail FULL = new Detail(1, true, true, true);

	static Detail at(double zoom) {
		return new Detail(zoom, zoom >= SMOOTH_FROM, zoom >= CHIPS_FROM, zoom >= BADGES_FROM);
	}

	boolean reads(double size) {
		return size * zoom >= READABLE;
	}

	boolean sees(double size) {
		return size * zoom >= VISIBLE;
	}
}
