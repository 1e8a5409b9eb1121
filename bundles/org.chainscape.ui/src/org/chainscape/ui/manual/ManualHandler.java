package org.chainscape.ui.manual;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the manual in the studio; its parameter names a page, such as editor. */
public final class ManualHandler extends AbstractHandler {

	private static final String PAGE = "org.chainscape.ui.manual.page";

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbench workbench = HandlerUtil.getActiveWorkbenchWindowChecked(event).getWorkbench();
		workbench.getIntroManager().closeIntro(workbench.getIntroManager().getIntro());
		String page = event.getParameter(PAGE);
		ManualView.open(workbench, page == null ? null : ManualBook.PREFIX + page + ".html");
		return null;
	}
}
