package org.chainscape.diagram.part;

import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.Viewport;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.MouseWheelHandler;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.swt.widgets.Event;

/** Zooms with the wheel, in even steps; what lies under the pointer stays there. */
public final class PointerZoom implements MouseWheelHandler {

	private static final double STEP = 1.1;
	/** How many lines one notch of the wheel counts for. */
	private static final double NOTCH = 3;

	@Override
	public void handleMouseWheel(Event event, EditPartViewer viewer) {
		if (viewer.getProperty(ZoomManager.class.toString()) instanceof ZoomManager zoom
				&& viewer.getControl() instanceof FigureCanvas canvas) {
			zoom(zoom, canvas.getViewport(), new Point(event.x, event.y), Math.pow(STEP, event.count / NOTCH));
			event.doit = false;
		}
	}

	/**
	 * Zooms around a point.
	 *
	 * @param zoom the zoom
	 * @param viewport what shows the figure
	 * @param point what stays where it is, in coordinates of the control
	 * @param factor how much larger everything gets
	 */
	public static void zoom(ZoomManager zoom, Viewport viewport, Point point, double factor) {
		double before = zoom.getZoom();
		double after = Math.max(zoom.getMinZoom(), Math.min(zoom.getMaxZoom(), before * factor));
		if (after != before) {
			Point corner = viewport.getViewLocation().getCopy();
			zoom.setZoom(after);
			viewport.validate();
			viewport.setViewLocation((int) Math.round((corner.x + point.x) * after / before - point.x),
					(int) Math.round((corner.y + point.y) * after / before - point.y));
		}
	}
}
