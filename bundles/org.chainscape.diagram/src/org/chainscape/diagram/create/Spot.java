package org.chainscape.diagram.create;

import org.chainscape.diagram.action.DiagramView;
import org.chainscape.diagram.figure.PartFigure;
import org.chainscape.diagram.part.ElementPart;
import org.chainscape.model.chain.Place;
import org.chainscape.scene.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditPart;
import org.eclipse.swt.widgets.Control;

/**
 * Where something is to be created or placed.
 *
 * @param target the innermost stage or segment there, or {@code null} for the empty diagram
 * @param at the point in diagram coordinates, or {@code null} to find one
 * @param display the same on the display, for a pop-up
 */
record Spot(EObject target, Point at, org.eclipse.swt.graphics.Point display) {

	/** The spot at a pixel of the canvas. */
	static Spot at(DiagramView page, int x, int y) {
		EObject target = place(page.viewer().findObjectAt(new org.eclipse.draw2d.geometry.Point(x, y)));
		return new Spot(target, diagram(page, x, y), page.viewer().getControl().toDisplay(x, y));
	}

	/** Where the mouse is if it is over the canvas; otherwise at the selected box, or in the middle of what is seen. */
	static Spot now(DiagramView page) {
		Control canvas = page.viewer().getControl();
		org.eclipse.swt.graphics.Point mouse = canvas.toControl(canvas.getDisplay().getCursorLocation());
		Object selected = page.viewer().getSelectedEditParts().isEmpty() ? null : page.viewer().getSelectedEditParts().get(0);
		if (selected instanceof ElementPart part && place(part) != null) {
			return of(page, part);
		}
		org.eclipse.swt.graphics.Point size = canvas.getSize();
		boolean over = mouse.x >= 0 && mouse.y >= 0 && mouse.x < size.x && mouse.y < size.y;
		return over ? at(page, mouse.x, mouse.y) : at(page, size.x / 2, size.y / 2);
	}

	/** Inside a box, wherever there is room. */
	static Spot of(DiagramView page, ElementPart part) {
		Rectangle bounds = ((PartFigure) part.getFigure()).getHandleBounds().getCopy();
		part.getFigure().translateToAbsolute(bounds);
		return new Spot(place(part), null, page.viewer().getControl().toDisplay(bounds.x, bounds.bottom() + 2));
	}

	static Point diagram(DiagramView page, int x, int y) {
		org.eclipse.draw2d.geometry.Point point = new org.eclipse.draw2d.geometry.Point(x, y);
		page.rootPart().getFigure().translateToRelative(point);
		return new Point(point.x, point.y);
	}

	private static EObject place(EditPart part) {
		for (EditPart each = part; each != null; each = each.getParent()) {
			if (each instanceof ElementPart element && element.node().element() instanceof Place place) {
				return place;
			}
		}
		return null;
	}
}
