package org.chainscape.ui.manual;

import org.chainscape.ui.Problems;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.handlers.IHandlerService;

/** Goes to the editor in front and runs a command there: a step of a guided task is pressed beside the editor, its commands work inside. */
public final class InEditorHandler extends AbstractHandler {

	private static final String COMMAND = "org.chainscape.ui.inEditor.command";

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		IWorkbenchPage page = window.getActivePage();
		IEditorPart editor = page == null ? null : page.getActiveEditor();
		if (page == null || editor == null) {
			MessageDialog.openInformation(window.getShell(), ManualTexts.get("step"), ManualTexts.get("step.noeditor"));
			return null;
		}
		page.activate(editor);
		String command = event.getParameter(COMMAND);
		// After the activation, by which the handlers of the editor come to life.
		window.getShell().getDisplay().asyncExec(() -> run(window, editor, command));
		return null;
	}

	private static void run(IWorkbenchWindow window, IEditorPart editor, String command) {
		// The sheet has gone on to its next step meanwhile and taken the focus back.
		editor.getSite().getPage().activate(editor);
		try {
			editor.getSite().getService(IHandlerService.class).executeCommand(command, null);
		} catch (CommandException e) {
			Problems.log(String.valueOf(e.getMessage()), e);
			MessageDialog.openInformation(window.getShell(), ManualTexts.get("step"), ManualTexts.get("step.notnow"));
		}
	}
}
