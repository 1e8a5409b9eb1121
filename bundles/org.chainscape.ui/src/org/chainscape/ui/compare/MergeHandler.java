package org.chainscape.ui.compare;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;

/** Merges another version into the chain file that is meant. */
public final class MergeHandler extends AbstractHandler {

	private static final int WIDTH = 860;
	private static final int HEIGHT = 420;

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		Shell shell = HandlerUtil.getActiveShellChecked(event);
		IFile file = MeantFile.of(event).orElse(null);
		if (file == null) {
			MessageDialog.openInformation(shell, CompareTexts.text("merge.title"), CompareTexts.text("none.chain"));
			return null;
		}
		WizardDialog dialog = new WizardDialog(shell, new MergeWizard(file, HandlerUtil.getActiveWorkbenchWindow(event).getActivePage()));
		dialog.setPageSize(WIDTH, HEIGHT);
		dialog.open();
		return null;
	}
}
