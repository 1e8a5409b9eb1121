package org.chainscape.exchange.format;

import java.util.Objects;

import org.chainscape.exchange.figure.PagePreset;

/**
 * How a figure is written.
 *
 * @param dpi pixels per inch, 1 to 2400; counts for pixels only
 * @param preset the page it is made for
 */
public record FigureSettings(int dpi, PagePreset preset) {

	/** Pixels of a figure that is printed. */
	public static final int PRINT = 300;

	/** Refuses a missing page. */
	public FigureSettings {
		Objects.requireNonNull(preset);
	}

	/**
	 * A figure as large as it is drawn.
	 *
	 * @param dpi pixels per inch, 1 to 2400
	 * @return the settings
	 */
	public static FigureSettings natural(int dpi) {
		return new FigureSettings(dpi, PagePreset.NATURAL);
	}
}
