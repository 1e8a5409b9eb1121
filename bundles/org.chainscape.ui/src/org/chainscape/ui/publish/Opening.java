package org.chainscape.ui.publish;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.IExportWizard;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens a wizard from a menu, about what is selected there. */
public final class Opening {

	private static final int WIDTH = 1040;
	private static final int HEIGHT = 620;

	private Opening() {
	}

	/**
	 * Opens a wizard.
	 *
	 * @param event what was called
	 * @param wizard the wizard
	 * @param prepare called when it knows what is selected, before it is shown
	 * @throws ExecutionException if there is no window
	 */
	public static void open(ExecutionEvent event, IExportWizard wizard, Runnable prepare) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		ISelection selection = HandlerUtil.getCurrentSelection(event);
		wizard.init(window.getWorkbench(), selection instanceof IStructuredSelection chosen ? chosen : StructuredSelection.EMPTY);
		prepare.run();
		WizardDialog dialog = new WizardDialog(window.getShell(), wizard);
		dialog.setPageSize(WIDTH, HEIGHT);
		dialog.open();
	}
}
