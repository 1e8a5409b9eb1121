package org.chainscape.diagram.part;

import java.util.Collection;

import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.MouseWheelHandler;
import org.eclipse.gef.ui.parts.ScrollingGraphicalViewer;
import org.eclipse.swt.SWT;

/** Shows a diagram. What one points at gets its edit part before anything asks for it. */
public class DiagramViewer extends ScrollingGraphicalViewer {

	@Override
	protected void hookControl() {
		super.hookControl();
		SpacePan.install((FigureCanvas) getControl());
		setProperty(MouseWheelHandler.KeyGenerator.getKey(SWT.MOD1), new PointerZoom());
	}

	@Override
	public EditPart findObjectAtExcluding(Point point, Collection exclusion, Conditional condition) {
		if (getContents() instanceof DiagramRootPart root) {
			root.pointAt(point);
		}
		return super.findObjectAtExcluding(point, exclusion, condition);
	}
}
