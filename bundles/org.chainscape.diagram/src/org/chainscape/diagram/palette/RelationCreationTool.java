package org.chainscape.diagram.palette;

import java.util.List;

import org.chainscape.diagram.part.Created;
import org.chainscape.diagram.part.DiagramRootPart;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.Request;
import org.eclipse.gef.tools.ConnectionCreationTool;
import org.eclipse.jface.viewers.StructuredSelection;

/** Draws one relation, selects it and gives way to the selection tool. Kept, or with Shift held, it draws one after the other instead. */
public final class RelationCreationTool extends ConnectionCreationTool implements Sticky {

	private boolean kept;

	/** Makes the tool. */
	public RelationCreationTool() {
		setUnloadWhenFinished(true);
	}

	@Override
	public void keep() {
		kept = true;
	}

	@Override
	protected void handleFinished() {
		if (kept || getCurrentInput().isShiftKeyDown()) {
			reactivate();
		} else {
			super.handleFinished();
		}
	}

	@Override
	protected boolean handleCreateConnection() {
		Request request = getTargetRequest();
		EditPartViewer viewer = getCurrentViewer();
		boolean handled = super.handleCreateConnection();
		EObject created = Created.of(request);
		if (created != null && viewer != null && viewer.getContents() instanceof DiagramRootPart root) {
			EditPart line = root.find(created);
			if (line != null) {
				viewer.setSelection(new StructuredSelection(List.of(line)));
			}
		}
		return handled;
	}
}
