package org.chainscape.ui.publish.report;

import org.chainscape.ui.publish.Opening;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;

/** Opens the wizard that makes reports. */
public final class GenerateReportHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		Opening.open(event, new GenerateReportWizard(), () -> { });
		return null;
	}
}
