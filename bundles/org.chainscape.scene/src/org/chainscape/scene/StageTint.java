package org.chainscape.scene;

import java.util.List;

/**
 * The pair of colours of one stage.
 *
 * @param fill the quiet ground of the band
 * @param ink header, spines and outlines of the cards
 */
public record StageTint(Color fill, Color ink) {

	/**
	 * Ten tints of even lightness. Neighbours differ in hue and, for eyes that do not see the hue, in the order blue–yellow–grey.
	 *
	 * @return upstream, midstream, downstream first
	 */
	public static List<StageTint> standard() {
		return List.of(of("#eef4fc", "#3b6fb6"), of("#edf8f3", "#2f8f6b"), of("#fff7e8", "#c07f16"), of("#f4f1fb", "#7459b0"),
				of("#e9f6f9", "#24819a"), of("#fdf1f0", "#b8576a"), of("#f4f7e6", "#738021"), of("#f2f4f7", "#5a6980"),
				of("#faf0f7", "#9c5290"), of("#f8f3ec", "#916a43"));
	}

	private static StageTint of(String fill, String ink) {
		return new StageTint(Color.of(fill), Color.of(ink));
	}
}
