package org.chainscape.diagram.part;

import org.chainscape.scene.Point;
import org.eclipse.draw2d.geometry.PrecisionPoint;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.editparts.ZoomManager;

/** Between the pixels of a viewer and the units of its diagram. */
final class Points {

	private Points() {
	}

	/** A point of the viewer as a point of the diagram. */
	static Point toDiagram(EditPartViewer viewer, org.eclipse.draw2d.geometry.Point point) {
		PrecisionPoint there = new PrecisionPoint(point.x, point.y);
		((GraphicalEditPart) viewer.getContents()).getFigure().translateToRelative(there);
		return new Point(there.preciseX, there.preciseY);
	}

	/** How many pixels a unit of the diagram has. */
	static double zoom(EditPartViewer viewer) {
		return viewer.getProperty(ZoomManager.class.toString()) instanceof ZoomManager zoom ? zoom.getZoom() : 1;
	}

	/** A way on the diagram in pixels. */
	static org.eclipse.draw2d.geometry.Point toPixels(EditPartViewer viewer, Point way) {
		double zoom = zoom(viewer);
		return new org.eclipse.draw2d.geometry.Point((int) Math.round(way.x() * zoom), (int) Math.round(way.y() * zoom));
	}
}
