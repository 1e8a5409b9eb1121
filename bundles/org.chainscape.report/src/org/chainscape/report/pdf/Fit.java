package org.chainscape.report.pdf;

import java.util.List;

/**
 * On which sheet a figure stands, and how large.
 *
 * @param sheet the sheet
 * @param width width on paper in units of 1/96 inch
 * @param height height on paper in the same units
 * @param lead height of what stands above it on the same sheet
 */
record Fit(Sheet sheet, double width, double height, double lead) {

	/** Type below this, in units of 1/96 inch (4.8 points), is worth a sheet of its own. */
	private static final double READABLE = 6.4;
	/** A figure is never enlarged by more than this. */
	private static final double LARGEST = 1.1;
	/** Caption with its space, and a line below the figure. */
	private static final double CAPTION = 32;
	private static final double LINE = 17;
	/** What lines may be higher than reckoned. */
	private static final double SLACK = 26;
	/** Turning the sheet must be worth it. */
	private static final double TURNING = 1.12;

	/**
	 * Finds the sheet.
	 *
	 * @param art what is to be placed
	 * @param lead height of what stands above it on the same sheet: headings and text
	 * @return the sheet of text if the figure can be read there, or else the one on which it is largest
	 */
	static Fit of(Artwork art, double lead) {
		double text = scale(art, Sheet.TEXT, lead);
		if (text * art.smallest() >= READABLE || text >= 1) {
			return on(art, Sheet.TEXT, text, lead);
		}
		double upright = scale(art, Sheet.UPRIGHT, lead);
		double wide = scale(art, Sheet.WIDE, lead);
		return wide > upright * TURNING ? on(art, Sheet.WIDE, wide, lead) : on(art, Sheet.UPRIGHT, upright, lead);
	}

	private static Fit on(Artwork art, Sheet sheet, double scale, double lead) {
		return new Fit(sheet, art.width() * scale, art.height() * scale, lead);
	}

	private static double scale(Artwork art, Sheet sheet, double lead) {
		double below = CAPTION + lines(art.below(), sheet) * LINE + SLACK;
		double height = Math.max(sheet.depth() / 3, sheet.depth() - lead - below);
		return Math.min(LARGEST, Math.min(sheet.room() / art.width(), height / art.height()));
	}

	private static double lines(List<String> below, Sheet sheet) {
		return below.stream().mapToDouble(line -> Math.ceil(advance(line) * 11.5 / sheet.room())).sum();
	}

	/** {@return whether heading, text and figure fit on one sheet together} */
	boolean isWhole() {
		return lead <= sheet.depth() * 2 / 3;
	}

	/** How many Chinese characters wide a line is, about. */
	static double advance(String line) {
		return line.codePoints().mapToDouble(point -> point < 0x2000 ? 0.55 : 1).sum();
	}
}
