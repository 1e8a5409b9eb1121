package org.chainscape.ui.publish.data;

import org.chainscape.ui.publish.Opening;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;

/** Opens the wizard that exports data. */
public final class ExportDataHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		Opening.open(event, new ExportDataWizard(), () -> {
			// It knows what is meant from the selection.
		});
		return null;
	}
}
