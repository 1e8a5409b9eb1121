package org.chainscape.diagram.part;

import java.util.List;

import org.chainscape.diagram.session.OperationCommand;
import org.chainscape.diagram.text.DiagramTexts;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.ComponentEditPolicy;
import org.eclipse.gef.requests.GroupRequest;

/** Deletes what an edit part shows. */
final class RemovePolicy extends ComponentEditPolicy {

	@Override
	protected Command createDeleteCommand(GroupRequest request) {
		Renamable part = (Renamable) getHost();
		if (part instanceof ElementPart element && PlaceTracker.isLocked(element)) {
			return null;
		}
		Removal removal = new Removal(part.scene());
		List<Object> shown = List.of(part.getModel());
		return removal.isPossible(shown) ? new OperationCommand(DiagramTexts.get("step.delete"), () -> removal.remove(shown)) : null;
	}
}
