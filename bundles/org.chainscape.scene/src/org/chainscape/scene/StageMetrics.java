package org.chainscape.scene;

import java.util.List;

import org.chainscape.model.query.ElementIndex;
import org.chainscape.model.view.Diagram;

/**
 * The measures of the columns and rows of a stage map, for whoever places its cards. Lengths are in units of 1/96 inch.
 *
 * @param columnWidth width of a card without a width of its own
 * @param columnPitch from the left side of one column's cards to that of the next: card, padding of both bands and the gap between them
 * @param bandPadding from a card to the side of its band
 * @param bandBottom from the lowest card of a row to the bottom of its bands
 * @param cardGap between two cards of a stage
 * @param relatedGap between two cards of a stage that a relation joins
 * @param rowGap from the bottom of a row's bands to what follows
 * @param headerHeights per drawn row: from the top of its title (or of its bands, where one row is drawn) to its highest card
 */
public record StageMetrics(double columnWidth, double columnPitch, double bandPadding, double bandBottom, double cardGap,
		double relatedGap, double rowGap, List<Double> headerHeights) {

	/** Copies the heights. */
	public StageMetrics {
		headerHeights = List.copyOf(headerHeights);
	}

	/**
	 * The measures of a diagram.
	 *
	 * @param diagram the diagram
	 * @param index its document
	 * @param options language, look and measurer the diagram will be drawn with
	 * @return its measures
	 */
	public static StageMetrics of(Diagram diagram, ElementIndex index, SceneOptions options) {
		Preparation preparation = new Preparation(diagram, index, options);
		Metrics metrics = options.theme().metrics();
		double width = preparation.preferredWidth();
		List<Double> headers = preparation.grid().rows().stream()
				.map(row -> preparation.headerHeight(row) + preparation.rowTitleHeight()).toList();
		return new StageMetrics(width, width + 2 * metrics.bandPadding() + metrics.bandGap(), metrics.bandPadding(), metrics.bandBottom(),
				metrics.cardGap(), metrics.relatedGap(), metrics.rowGap(), headers);
	}
}
