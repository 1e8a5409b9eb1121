package org.chainscape.ui;

import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWindowListener;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;

/** Hears of the views and editors of every window, of those that are open at the start as of those to come. User interface thread only. */
public abstract class WindowParts implements IPartListener2, IWindowListener {

	/**
	 * Begins to listen; {@link #partOpened} is called for all that is open now.
	 *
	 * @param workbench the workbench
	 */
	public final void start(IWorkbench workbench) {
		workbench.addWindowListener(this);
		for (IWorkbenchWindow window : workbench.getWorkbenchWindows()) {
			windowOpened(window);
		}
	}

	/**
	 * Listens no longer to windows to come, nor to the parts of those there are.
	 *
	 * @param workbench the workbench
	 */
	public final void stop(IWorkbench workbench) {
		workbench.removeWindowListener(this);
		for (IWorkbenchWindow window : workbench.getWorkbenchWindows()) {
			window.getPartService().removePartListener(this);
		}
	}

	@Override
	public void windowOpened(IWorkbenchWindow window) {
		window.getPartService().addPartListener(this);
		for (IWorkbenchPage page : window.getPages()) {
			for (IViewReference view : page.getViewReferences()) {
				partOpened(view);
			}
			for (IEditorReference editor : page.getEditorReferences()) {
				partOpened(editor);
			}
		}
	}

	@Override
	public void windowClosed(IWorkbenchWindow window) {
		window.getPartService().removePartListener(this);
	}

	@Override
	public void windowActivated(IWorkbenchWindow window) {
		// Which window is in front does not matter.
	}

	@Override
	public void windowDeactivated(IWorkbenchWindow window) {
		// Which window is in front does not matter.
	}
}
