package org.chainscape.exchange.figure;

import java.util.Arrays;
import java.util.Optional;

import org.chainscape.scene.Scene;

/** The pages a figure is made for. Lengths are in units of 1/96 inch unless said otherwise. */
public enum PagePreset {

	/** As large as the figure is drawn. */
	NATURAL("natural", 0, 0, 0),
	/** The column of text of a research report: 15 cm wide, as high as the figure needs. */
	COLUMN("15cm", 150, 0, 0),
	/** A whole sheet of A4, landscape, with margins of 12 mm. */
	A4_LANDSCAPE("a4-landscape", 297, 210, 12),
	/** A slide of 13.33 × 7.5 inches, with margins of 10 mm. */
	WIDESCREEN("16:9", 338.6667, 190.5, 10);

	/** Units of 1/96 inch in a millimetre. */
	public static final double UNITS = 96 / 25.4;
	private static final double POINTS_PER_UNIT = 0.75;
	/** A figure is never drawn larger than this: small ones keep their size on large sheets. */
	private static final double LARGEST = 1.25;

	private final String word;
	private final double width;
	private final double height;
	private final double margin;

	PagePreset(String word, double width, double height, double margin) {
		this.word = word;
		this.width = width;
		this.height = height;
		this.margin = margin;
	}

	/**
	 * Where a figure stands on its page.
	 *
	 * @param width width of the page
	 * @param height height of the page
	 * @param scale what lengths of the figure are multiplied by
	 * @param x left edge of the figure on the page
	 * @param y upper edge of the figure on the page
	 */
	public record Place(double width, double height, double scale, double x, double y) {
	}

	/** {@return what it is called on the command line and in settings} */
	public String word() {
		return word;
	}

	/**
	 * The preset of a word.
	 *
	 * @param word such as {@code 15cm}
	 * @return the preset; empty if there is none
	 */
	public static Optional<PagePreset> of(String word) {
		return Arrays.stream(values()).filter(preset -> preset.word.equals(word)).findFirst();
	}

	/**
	 * Puts a figure on the page: as large as it fits, in the middle.
	 *
	 * @param figureWidth width of the figure, above 0
	 * @param figureHeight height of the figure, above 0
	 * @return where it stands
	 */
	public Place place(double figureWidth, double figureHeight) {
		if (this == NATURAL) {
			return new Place(figureWidth, figureHeight, 1, 0, 0);
		}
		if (height == 0) {
			double scale = Math.min(LARGEST, width * UNITS / figureWidth);
			return new Place(width * UNITS, figureHeight * scale, scale, (width * UNITS - figureWidth * scale) / 2, 0);
		}
		double room = (width - 2 * margin) * UNITS;
		double scale = Math.min(LARGEST, Math.min(room / figureWidth, (height - 2 * margin) * UNITS / figureHeight));
		return new Place(width * UNITS, height * UNITS, scale, (width * UNITS - figureWidth * scale) / 2,
				(height * UNITS - figureHeight * scale) / 2);
	}

	/**
	 * How small the smallest text of a figure becomes on the page.
	 *
	 * @param scene the figure
	 * @return size of its type in points; infinite if it has no text
	 */
	public double smallestType(Scene scene) {
		double scale = place(scene.width(), scene.height()).scale();
		return scene.smallestText().map(text -> text.font().size() * scale * POINTS_PER_UNIT).orElse(Double.POSITIVE_INFINITY);
	}
}
