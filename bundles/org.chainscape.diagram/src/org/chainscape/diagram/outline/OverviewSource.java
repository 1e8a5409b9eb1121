package org.chainscape.diagram.outline;

import org.chainscape.scene.Scene;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.editparts.ZoomManager;

/** What the overview needs to know of the diagram in the editor. */
public interface OverviewSource {

	/** {@return the scene shown} */
	Scene scene();

	/** {@return the part of the diagram that can be seen, in diagram coordinates} */
	Rectangle visible();

	/** {@return the zoom of the diagram} */
	ZoomManager zoom();

	/**
	 * Scrolls.
	 *
	 * @param x left edge wanted, in diagram coordinates
	 * @param y upper edge wanted, in diagram coordinates
	 */
	void scrollTo(int x, int y);
}
