package org.chainscape.ui.imports.wizard;

import java.util.function.Predicate;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the wizard from a menu, about what is selected there. */
final class WizardOpening {

	private static final int WIDTH = 1080;
	private static final int HEIGHT = 620;

	private WizardOpening() {
	}

	/**
	 * Opens the wizard.
	 *
	 * @param event what was called
	 * @param prepare is given the wizard once it knows what is selected; answers whether it is to open
	 * @throws ExecutionException if there is no window
	 */
	static void open(ExecutionEvent event, Predicate<ImportTablesWizard> prepare) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		ISelection selection = HandlerUtil.getCurrentSelection(event);
		ImportTablesWizard wizard = new ImportTablesWizard();
		wizard.init(window.getWorkbench(), selection instanceof IStructuredSelection chosen ? chosen : StructuredSelection.EMPTY);
		if (prepare.test(wizard)) {
			WizardDialog dialog = new WizardDialog(window.getShell(), wizard);
			size(dialog);
			dialog.open();
		}
	}

	/** Gives a window of the wizard room for its tables. */
	static void size(WizardDialog dialog) {
		dialog.setPageSize(WIDTH, HEIGHT);
	}
}
