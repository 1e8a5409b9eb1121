package org.chainscape.scene;

import java.util.List;

/** Keeps text legible on any ground, after WCAG 2. */
final class Contrast {

	/** Least contrast of text to its ground. */
	static final double LEGIBLE = 4.5;
	private static final Color WHITE = new Color(255, 255, 255);
	private static final Color BLACK = new Color(0, 0, 0);

	private Contrast() {
	}

	/** The wanted colour where it can be read on a ground, otherwise the first of white and black that can; one of the two always can. */
	static Color ink(Color wanted, Color ground) {
		return List.of(wanted, WHITE, BLACK).stream().filter(color -> ratio(color, ground) >= LEGIBLE).findFirst().orElse(BLACK);
	}

	/** 1 for equal lightness to 21 for black and white. */
	static double ratio(Color one, Color other) {
		double a = luminance(one);
		double b = luminance(other);
		return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
	}

	private static double luminance(Color color) {
		return 0.2126 * linear(color.red()) + 0.7152 * linear(color.green()) + 0.0722 * linear(color.blue());
	}

	private static double linear(int component) {
		double value = component / 255.0;
		return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
	}
}
