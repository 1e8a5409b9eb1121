package org.chainscape.report.plot;

import java.util.Locale;

import org.chainscape.model.chain.Property;

/** What templates call plots: short, stable, of letters, digits and dashes. */
final class PlotNames {

	private PlotNames() {
	}

	/** A name of the kind of a plot, its property, and what sets it apart from others of the same property. */
	static String of(String kind, Property property, String further) {
		String english = property.getNameEn() == null || property.getNameEn().isBlank() ? property.getName() : property.getNameEn();
		return word(english) + "-" + kind + (further.isEmpty() ? "" : "-" + word(further));
	}

	private static String word(String text) {
		return text.strip().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
	}
}
