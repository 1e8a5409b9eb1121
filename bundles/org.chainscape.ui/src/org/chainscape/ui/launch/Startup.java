package org.chainscape.ui.launch;

import java.nio.file.Path;

import org.chainscape.ui.health.MemoryWatch;
import org.chainscape.ui.health.StartTime;
import org.chainscape.ui.markers.ChainValidationListener;
import org.chainscape.ui.preferences.TeamPlace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/** What the workbench starts with: the checking of chain files, what the command line asks to open, and what later starts ask for. */
public final class Startup implements IStartup {

	/** System property: chain files to open and folders to show as projects, as absolute paths with a bar between them. */
	public static final String OPEN = "chainscape.open";

	@Override
	public void earlyStartup() {
		IWorkbench workbench = PlatformUI.getWorkbench();
		StartTime.note(workbench);
		MemoryWatch.start(workbench);
		TeamPlace.apply();
		ChainValidationListener validation = new ChainValidationListener();
		workbench.getService(IEclipseContext.class).set(ChainValidationListener.class, validation);
		workbench.getDisplay().syncExec(() -> {
			validation.follow(workbench);
			introduce(workbench);
			OtherProducts.leaveAsTheyAre(workbench);
		});
		validation.start(ResourcesPlugin.getWorkspace());
		OpenRequests.paths(System.getProperty(OPEN)).forEach(RequestWatch::open);
		Path place = Path.of(ResourcesPlugin.getWorkspace().getRoot().getLocation().toOSString());
		new RequestWatch(workbench, new OpenRequests(place)).schedule();
	}

	/**
	 * A workbench that was left with a view in front has an editor to be seen that nobody was told of: outline and title would be those of
	 * none until somebody clicks into it.
	 */
	private static void introduce(IWorkbench workbench) {
		for (IWorkbenchWindow window : workbench.getWorkbenchWindows()) {
			IWorkbenchPage page = window.getActivePage();
			if (page != null) {
				introduce(page);
			}
		}
	}

	private static void introduce(IWorkbenchPage page) {
		IEditorPart editor = page.getActiveEditor();
		IWorkbenchPart front = page.getActivePart();
		if (editor != null && front != editor) {
			page.activate(editor);
			if (front != null) {
				page.activate(front);
			}
		}
	}
}
