package org.chainscape.ui.imports.result;

import org.chainscape.ui.Problems;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.NotEnabledException;
import org.eclipse.core.commands.NotHandledException;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.ui.IWorkbenchSite;
import org.eclipse.ui.handlers.IHandlerService;

/** Calls the command that imports the tables of the chain in front again. */
final class Reimport {

	private static final String COMMAND = "org.chainscape.ui.reimport";

	private Reimport() {
	}

	static void run(IWorkbenchSite site) {
		try {
			site.getService(IHandlerService.class).executeCommand(COMMAND, null);
		} catch (ExecutionException | NotDefinedException | NotEnabledException | NotHandledException e) {
			Problems.log(String.valueOf(e.getMessage()), e);
		}
	}
}
