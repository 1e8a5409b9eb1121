package org.chainscape.scene;

import org.chainscape.model.query.ElementIndex;
import org.chainscape.model.view.Diagram;

/** How diagrams of a kind are drawn. Caption, source line and everything else around the picture are the same for all kinds. */
interface Drawing {

	/**
	 * Draws the picture of a diagram.
	 *
	 * @param diagram the diagram; not changed
	 * @param index the document it points into
	 * @return the picture in diagram coordinates
	 */
	Picture draw(Diagram diagram, ElementIndex index);
}
