package org.chainscape.diagram.read;

import org.chainscape.diagram.action.DiagramView;
import org.eclipse.draw2d.Connection;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.gef.handles.HandleBounds;

/** Zooms to what is selected. */
final class Zooms {

	private static final int MARGIN = 30;
	private static final double LARGEST = 2;

	private Zooms() {
	}

	/** Shows what is selected as large as it fits, at most twice its size. */
	static void fitSelection(DiagramView page) {
		Rectangle area = null;
		for (Object part : page.viewer().getSelectedEditParts()) {
			if (part instanceof GraphicalEditPart shown) {
				Rectangle bounds = bounds(shown.getFigure());
				area = area == null ? bounds : area.union(bounds);
			}
		}
		if (area != null) {
			show(page, area.expand(MARGIN, MARGIN));
		}
	}

	private static Rectangle bounds(IFigure figure) {
		if (figure instanceof Connection line) {
			return line.getPoints().getBounds().getCopy();
		}
		return (figure instanceof HandleBounds handles ? handles.getHandleBounds() : figure.getBounds()).getCopy();
	}

	/** Shows an area of the diagram in the middle of the canvas. */
	static void show(DiagramView page, Rectangle area) {
		Rectangle seen = page.visible();
		double zoom = page.zoom().getZoom();
		double fitting = Math.min(seen.width * zoom / Math.max(1, area.width), seen.height * zoom / Math.max(1, area.height));
		page.zoom().setZoom(Math.max(page.zoom().getMinZoom(), Math.min(LARGEST, fitting)));
		Rectangle now = page.visible();
		page.scrollTo(area.getCenter().x - now.width / 2, area.getCenter().y - now.height / 2);
	}

	static void fitWidth(DiagramView page) {
		page.zoom().setZoomAsText(ZoomManager.FIT_WIDTH);
	}
}
