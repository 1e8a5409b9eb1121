package org.chainscape.ui.welcome;

import java.time.Instant;

import org.chainscape.ui.Workspace;
import org.eclipse.core.resources.IFile;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWindowListener;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.ResourceUtil;

/** Remembers every chain file that is opened in an editor, for the welcome page. */
public final class RecentWatch implements IStartup, IPartListener2, IWindowListener {

	@Override
	public void earlyStartup() {
		IWorkbench workbench = PlatformUI.getWorkbench();
		workbench.getDisplay().asyncExec(() -> {
			workbench.addWindowListener(this);
			for (IWorkbenchWindow window : workbench.getWorkbenchWindows()) {
				windowOpened(window);
			}
		});
	}

	@Override
	public void windowOpened(IWorkbenchWindow window) {
		window.getPartService().addPartListener(this);
	}

	@Override
	public void partActivated(IWorkbenchPartReference reference) {
		if (reference instanceof IEditorReference editor) {
			try {
				IEditorInput input = editor.getEditorInput();
				IFile file = ResourceUtil.getFile(input);
				if (file != null && Workspace.isChainFile(file)) {
					RecentFiles.opened(file, Instant.now());
				}
			} catch (PartInitException e) {
				// An editor that cannot tell its input has shown nothing to come back to.
				return;
			}
		}
	}

	@Override
	public void windowActivated(IWorkbenchWindow window) {
		// only editors matter
	}

	@Override
	public void windowDeactivated(IWorkbenchWindow window) {
		// only editors matter
	}

	@Override
	public void windowClosed(IWorkbenchWindow window) {
		window.getPartService().removePartListener(this);
	}
}
