package org.chainscape.diagram.part;

import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.tools.MarqueeSelectionTool;

/**
 * Selects what lies in a frame, in a large diagram too, where not everything in view has its edit part yet; of a group of which one member
 * lies in it, all.
 */
public final class SeeingMarqueeTool extends MarqueeSelectionTool {

	@Override
	protected boolean handleButtonDown(int button) {
		if (getCurrentViewer() != null && getCurrentViewer().getContents() instanceof DiagramRootPart root) {
			root.makeSeen();
		}
		return super.handleButtonDown(button);
	}

	@Override
	protected boolean handleButtonUp(int button) {
		EditPartViewer viewer = getCurrentViewer();
		boolean handled = super.handleButtonUp(button);
		if (viewer != null) {
			GroupMembers.complete(viewer);
		}
		return handled;
	}
}
