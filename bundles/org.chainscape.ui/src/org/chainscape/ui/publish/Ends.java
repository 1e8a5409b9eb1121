package org.chainscape.ui.publish;

import java.util.function.Consumer;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/**
 * Who is told how a job ended, in the user interface thread.
 *
 * @param done is given what was written
 * @param failed is given the sentence of a problem
 */
public record Ends(Consumer<Outcome> done, Consumer<String> failed) {

	/**
	 * Tells it in windows.
	 *
	 * @param title title of the window of a problem
	 * @return the ends
	 */
	public static Ends in(String title) {
		return new Ends(outcome -> ResultDialog.show(shell(), outcome), sentence -> MessageDialog.openError(shell(), title, sentence));
	}

	private static Shell shell() {
		IWorkbenchWindow window = PlatformUI.isWorkbenchRunning() ? PlatformUI.getWorkbench().getActiveWorkbenchWindow() : null;
		return window == null ? null : window.getShell();
	}
}
