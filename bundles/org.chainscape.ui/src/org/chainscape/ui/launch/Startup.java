package org.chainscape.ui.launch;

import java.nio.file.Path;

import org.chainscape.ui.markers.ChainValidationListener;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;

/** What the workbench starts with: the checking of chain files, and the folder asked for on the command line. */
public final class Startup implements IStartup {

	/** System property: a folder to show as a project and whose first chain file to open. */
	public static final String OPEN = "chainscape.open";

	@Override
	public void earlyStartup() {
		ChainValidationListener validation = new ChainValidationListener();
		IWorkbench workbench = PlatformUI.getWorkbench();
		workbench.getService(IEclipseContext.class).set(ChainValidationListener.class, validation);
		workbench.getDisplay().syncExec(() -> validation.follow(workbench));
		validation.start(ResourcesPlugin.getWorkspace());
		String folder = System.getProperty(OPEN);
		if (folder != null && !folder.isBlank()) {
			new FolderOpening(Path.of(folder)).schedule();
		}
	}
}
