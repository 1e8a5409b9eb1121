package org.chainscape.diagram.part;

import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.tools.MarqueeDragTracker;

/** The frame that is drawn on empty ground with the selection tool; like {@link SeeingMarqueeTool}. */
final class SeeingMarqueeTracker extends MarqueeDragTracker {

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
