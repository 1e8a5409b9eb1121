package org.chainscape.ui.manual;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/** F1 where the platform does not bring it: help about what has the focus, else the manual. */
public final class HelpHereHandler extends AbstractHandler {

	/** Where the workbench keeps the help of a control. */
	private static final String KEY = "org.eclipse.ui.help";

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		String context = contextOf(Display.getCurrent().getFocusControl());
		if (context == null) {
			ManualView.open(PlatformUI.getWorkbench(), null);
		} else {
			PlatformUI.getWorkbench().getHelpSystem().displayHelp(context);
		}
		return null;
	}

	/** The help context of a control or of what it stands in; null if there is none. */
	static String contextOf(Control control) {
		for (Control each = control; each != null; each = each.getParent()) {
			if (each.getData(KEY) instanceof String context) {
				return context;
			}
		}
		return null;
	}
}
