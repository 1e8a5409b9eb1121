package org.chainscape.diagram.part;

import java.util.Collection;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.ui.parts.ScrollingGraphicalViewer;

/** Shows a diagram. What one points at gets its edit part before anything asks for it. */
public class DiagramViewer extends ScrollingGraphicalViewer {

	@Override
	public EditPart findObjectAtExcluding(Point point, Collection exclusion, Conditional condition) {
		if (getContents() instanceof DiagramRootPart root) {
			root.pointAt(point);
		}
		return super.findObjectAtExcluding(point, exclusion, condition);
	}
}
