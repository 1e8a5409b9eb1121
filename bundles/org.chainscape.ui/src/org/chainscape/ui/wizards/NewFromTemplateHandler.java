package org.chainscape.ui.wizards;

import java.util.Arrays;

import org.chainscape.store.NewChain.Template;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the wizard for a new chain with a template chosen, by its name on the command line. */
public final class NewFromTemplateHandler extends AbstractHandler {

	private static final String TEMPLATE = "org.chainscape.ui.newFromTemplate.template";

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		ISelection selection = HandlerUtil.getCurrentSelection(event);
		String wanted = event.getParameter(TEMPLATE);
		NewChainWizard wizard = new NewChainWizard();
		wizard.init(window.getWorkbench(), selection instanceof IStructuredSelection chosen ? chosen : StructuredSelection.EMPTY);
		Arrays.stream(Template.values()).filter(template -> template.key().equals(wanted)).findFirst().ifPresent(wizard::choose);
		new WizardDialog(window.getShell(), wizard).open();
		return null;
	}
}
