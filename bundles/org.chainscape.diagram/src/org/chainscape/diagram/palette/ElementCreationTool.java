package org.chainscape.diagram.palette;

import org.chainscape.diagram.part.Created;
import org.chainscape.diagram.part.DiagramRootPart;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.requests.CreateRequest;
import org.eclipse.gef.tools.CreationTool;

/** Creates an element, selects it and lets the user type its name. Kept, or with Shift held, it creates one after the other instead. */
public final class ElementCreationTool extends CreationTool implements Sticky {

	private boolean kept;

	@Override
	public void keep() {
		kept = true;
	}

	@Override
	protected void handleFinished() {
		if (stays()) {
			reactivate();
		} else {
			super.handleFinished();
		}
	}

	private boolean stays() {
		return kept || getCurrentInput().isShiftKeyDown();
	}

	@Override
	protected void performCreation(int button) {
		CreateRequest request = getCreateRequest();
		EditPartViewer viewer = getCurrentViewer();
		super.performCreation(button);
		if (!stays()) {
			name(viewer, Created.of(request));
		}
	}

	/** Opens the field for the name of something new, once the selection tool is back. */
	static void name(EditPartViewer viewer, EObject created) {
		if (created != null && viewer != null && viewer.getContents() instanceof DiagramRootPart root) {
			viewer.getControl().getDisplay().asyncExec(() -> beginNaming(viewer, root, created));
		}
	}

	private static void beginNaming(EditPartViewer viewer, DiagramRootPart root, EObject created) {
		EditPart part = viewer.getControl() == null || viewer.getControl().isDisposed() ? null : root.find(created);
		if (part != null) {
			viewer.getControl().setFocus();
			viewer.select(part);
			viewer.reveal(part);
			part.performRequest(new Request(RequestConstants.REQ_DIRECT_EDIT));
		}
	}
}
