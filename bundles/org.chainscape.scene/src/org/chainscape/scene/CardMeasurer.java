package org.chainscape.scene;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

import org.chainscape.model.query.ElementIndex;
import org.chainscape.model.view.Diagram;

/** Tells how large the cards of a diagram are drawn, which is what a layout needs to know. */
public final class CardMeasurer {

	private CardMeasurer() {
	}

	/**
	 * The sizes of all cards.
	 *
	 * @param diagram the diagram
	 * @param index its document
	 * @param options language, look and measurer the diagram will be drawn with
	 * @return element id of the node to its size, row by row and column by column; a stage is among them only if it has a head card or no
	 *         card (then its height is 0)
	 */
	public static Map<String, Size> sizes(Diagram diagram, ElementIndex index, SceneOptions options) {
		Preparation preparation = new Preparation(diagram, index, options);
		Map<String, Size> sizes = new LinkedHashMap<>();
		preparation.grid().cards().forEach(card -> sizes.put(card.id(), preparation.size(card)));
		return Collections.unmodifiableMap(sizes);
	}
}
