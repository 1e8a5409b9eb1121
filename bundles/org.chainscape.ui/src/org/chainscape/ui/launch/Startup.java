package org.chainscape.ui.launch;

import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;

import org.chainscape.ui.health.MemoryWatch;
import org.chainscape.ui.health.StartTime;
import org.chainscape.ui.markers.ChainValidationListener;
import org.chainscape.ui.preferences.TeamPlace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
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
			activate(workbench);
		});
		validation.start(ResourcesPlugin.getWorkspace());
		OpenRequests.paths(System.getProperty(OPEN)).forEach(RequestWatch::open);
		Path place = Path.of(ResourcesPlugin.getWorkspace().getRoot().getLocation().toOSString());
		new RequestWatch(workbench, new OpenRequests(place)).schedule();
	}

	/**
	 * The workbench that was left with a view in front has an editor to be seen and none that is the active one: outline, properties and the
	 * menus of diagrams would have nothing to be about.
	 */
	private static void activate(IWorkbench workbench) {
		for (IWorkbenchWindow window : workbench.getWorkbenchWindows()) {
			IWorkbenchPage page = window.getActivePage();
			if (page != null && page.getActiveEditor() == null) {
				Stream.of(page.getEditorReferences()).map(each -> each.getEditor(false)).filter(Objects::nonNull).filter(page::isPartVisible)
					.findFirst().ifPresent(page::activate);
			}
		}
	}
}
