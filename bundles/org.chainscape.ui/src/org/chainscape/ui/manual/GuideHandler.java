package org.chainscape.ui.manual;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.cheatsheets.OpenCheatSheetAction;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens a guided task beside the work: its parameter names the cheat sheet. */
public final class GuideHandler extends AbstractHandler {

	private static final String SHEET = "org.chainscape.ui.guide.sheet";

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbench workbench = HandlerUtil.getActiveWorkbenchWindowChecked(event).getWorkbench();
		workbench.getIntroManager().closeIntro(workbench.getIntroManager().getIntro());
		new OpenCheatSheetAction(event.getParameter(SHEET)).run();
		return null;
	}
}
