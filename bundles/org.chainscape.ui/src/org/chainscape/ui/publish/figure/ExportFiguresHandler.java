package org.chainscape.ui.publish.figure;

import org.chainscape.ui.publish.Opening;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;

/** Opens the wizard that exports figures; its parameter names the diagram that is meant. */
public final class ExportFiguresHandler extends AbstractHandler {

	private static final String DIAGRAM = "org.chainscape.ui.exportFigures.diagram";

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		String diagram = event.getParameter(DIAGRAM);
		ExportFiguresWizard wizard = new ExportFiguresWizard();
		Opening.open(event, wizard, () -> {
			if (diagram != null) {
				wizard.choose(diagram);
			}
		});
		return null;
	}
}
