package org.chainscape.diagram.create;

import org.chainscape.diagram.action.DiagramView;
import org.chainscape.diagram.part.ElementPart;
import org.chainscape.scene.ScenePart;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.editparts.LayerManager;
import org.eclipse.gef.tools.SelectionTool;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/** Shows the connect handle at the one box that is selected, and at the card under the mouse. Never more than these two. */
final class ConnectHandles {

	private static final int REACH = 16;

	private final DiagramView page;
	private ConnectHandle selected;
	private ConnectHandle hovered;

	private ConnectHandles(DiagramView page) {
		this.page = page;
	}

	/** Installs them on a page. */
	static void install(DiagramView page) {
		ConnectHandles handles = new ConnectHandles(page);
		Control canvas = page.viewer().getControl();
		page.viewer().addSelectionChangedListener(event -> handles.select());
		canvas.addListener(SWT.MouseMove, handles::hover);
		canvas.addListener(SWT.MouseExit, event -> handles.hovered = handles.replace(handles.hovered, null));
	}

	private void select() {
		ElementPart part = page.viewer().getSelectedEditParts().size() == 1
				&& page.viewer().getSelectedEditParts().get(0) instanceof ElementPart one && one.node().relationEnd() != null ? one : null;
		selected = replace(selected, part);
		if (hovered != null && hovered.part() == part) {
			hovered = replace(hovered, null);
		}
	}

	private void hover(Event event) {
		boolean idle = (event.stateMask & SWT.BUTTON_MASK) == 0 && page.domain().getActiveTool() instanceof SelectionTool;
		Point mouse = new Point(event.x, event.y);
		if (hovered != null && idle && near(hovered, mouse)) {
			return;
		}
		EditPart found = idle ? page.viewer().findObjectAt(mouse) : null;
		boolean card = found instanceof ElementPart part && part.node().relationEnd() != null
				&& (part.role() == ScenePart.Role.CARD || part.role() == ScenePart.Role.SUB_CARD) && part.getSelected() == EditPart.SELECTED_NONE;
		hovered = replace(hovered, card ? (ElementPart) found : null);
	}

	private static boolean near(ConnectHandle handle, Point mouse) {
		Rectangle bounds = handle.getBounds().getCopy();
		handle.translateToAbsolute(bounds);
		return bounds.expand(REACH, REACH).contains(mouse);
	}

	private ConnectHandle replace(ConnectHandle old, ElementPart part) {
		if (old != null && old.part() == part && old.getParent() != null) {
			return old;
		}
		IFigure layer = LayerManager.Helper.find(page.rootPart()).getLayer(LayerConstants.HANDLE_LAYER);
		if (old != null && old.getParent() != null) {
			layer.remove(old);
		}
		if (part == null || !part.isActive()) {
			return null;
		}
		ConnectHandle handle = new ConnectHandle(part, page);
		layer.add(handle);
		return handle;
	}
}
