package org.chainscape.diagram.part;

import org.chainscape.diagram.operation.Names;
import org.chainscape.diagram.session.OperationCommand;
import org.chainscape.diagram.text.DiagramTexts;
import org.chainscape.model.chain.ChainDocument;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.UnexecutableCommand;
import org.eclipse.gef.editpolicies.DirectEditPolicy;
import org.eclipse.gef.requests.DirectEditRequest;

/** Renames what an edit part shows. */
final class RenamePolicy extends DirectEditPolicy {

	@Override
	protected Command getDirectEditCommand(DirectEditRequest request) {
		Renamable part = (Renamable) getHost();
		Object value = request.getCellEditor() == null ? request.getDirectEditFeature() : request.getCellEditor().getValue();
		String name = value == null ? "" : value.toString();
		EObject object = part.renamed();
		if (object == null || Names.problem(object, name, DiagramTexts.language()).isPresent()) {
			return UnexecutableCommand.INSTANCE;
		}
		ChainDocument document = part.scene().session().document();
		return new OperationCommand(DiagramTexts.get("step.rename"), () -> {
			Names.rename(document, object, name);
			part.scene().canvas().settle();
		});
	}

	@Override
	protected void showCurrentEditValue(DirectEditRequest request) {
		// The cell editor shows it; the figure follows the model.
	}
}
