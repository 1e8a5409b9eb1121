package org.chainscape.scene;

import java.util.List;
import java.util.Set;

/** A lane map with everything in its place: what lines are led around and where they start. The upper left corner is at (0, 0). */
interface Lanes {

	/** {@return what is drawn, bands with their cards among it} */
	List<ScenePart> parts();

	/** {@return what lines keep clear of} */
	List<Rect> obstacles();

	/**
	 * The label of a band: where relations of the layer start and end.
	 *
	 * @param bandKey key of the band
	 * @return its place
	 */
	Rect label(String bandKey);

	/** {@return heights at which lines run best: between the bands, and outside of them} */
	Set<Double> middles();
}
