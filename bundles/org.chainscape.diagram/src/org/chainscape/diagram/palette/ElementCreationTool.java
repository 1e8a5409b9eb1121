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

/** Creates an element, selects it and lets the user type its name. */
public final class ElementCreationTool extends CreationTool {

	@Override
	protected void performCreation(int button) {
		CreateRequest request = getCreateRequest();
		EditPartViewer viewer = getCurrentViewer();
		super.performCreation(button);
		EObject created = Created.of(request);
		if (created != null && viewer != null && viewer.getContents() instanceof DiagramRootPart root) {
			// The tool is still active here; naming starts once the selection tool is back.
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
