package org.chainscape.ui.recovery;

import org.chainscape.diagram.safety.Recovery;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/** Offers what was left unsaved when the program ended untimely, once the window is there. */
public final class RecoveryStartup implements IStartup {

	@Override
	public void earlyStartup() {
		PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
			for (IWorkbenchWindow window : PlatformUI.getWorkbench().getWorkbenchWindows()) {
				if (window.getActivePage() != null) {
					Recovery.offer(window.getActivePage(), null, 0);
					return;
				}
			}
		});
	}
}
