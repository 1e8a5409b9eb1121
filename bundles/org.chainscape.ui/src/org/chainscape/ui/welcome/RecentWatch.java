package org.chainscape.ui.welcome;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

import org.chainscape.ui.WindowParts;
import org.chainscape.ui.Workspace;
import org.chainscape.ui.launch.Startup;
import org.eclipse.core.resources.IFile;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.ResourceUtil;

/** Remembers every chain file that is opened in an editor; shows the welcome page to whoever starts with nothing open. */
public final class RecentWatch extends WindowParts implements IStartup {

	private final Map<IWorkbenchWindow, EmptyStates> states = new HashMap<>();

	@Override
	public void earlyStartup() {
		IWorkbench workbench = PlatformUI.getWorkbench();
		workbench.getDisplay().syncExec(() -> {
			start(workbench);
			IWorkbenchWindow front = workbench.getActiveWorkbenchWindow();
			boolean nothing = front != null && front.getActivePage() != null && front.getActivePage().getEditorReferences().length == 0;
			if (nothing && System.getProperty(Startup.OPEN) == null) {
				workbench.getIntroManager().showIntro(front, false);
			}
		});
	}

	@Override
	public void windowOpened(IWorkbenchWindow window) {
		super.windowOpened(window);
		states.put(window, EmptyStates.follow(window));
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
	public void windowClosed(IWorkbenchWindow window) {
		super.windowClosed(window);
		EmptyStates left = states.remove(window);
		if (left != null) {
			left.stop();
		}
	}
}
