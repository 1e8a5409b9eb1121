package org.chainscape.diagram.finding;

import java.nio.file.Path;
import java.util.function.UnaryOperator;

import org.chainscape.diagram.text.DiagramTexts;
import org.chainscape.validation.settings.ProjectFileException;
import org.chainscape.validation.settings.Settings;
import org.chainscape.validation.settings.SettingsFile;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;

/** Changes the settings a project keeps about its rules, in the background. The workspace hears of it, and with it everybody who checks. */
final class ProjectRules {

	private static final String BUNDLE = "org.chainscape.diagram";

	private ProjectRules() {
	}

	/**
	 * Changes the settings that hold for a chain file; they are made if there are none.
	 *
	 * @param chain the chain file
	 * @param change the change
	 */
	static void change(Path chain, UnaryOperator<Settings> change) {
		Path file = SettingsFile.place(chain);
		Job job = Job.create(FindingTexts.get("settings.job"), monitor -> {
			try {
				SettingsFile.change(file, change);
				refresh(file, monitor);
			} catch (ProjectFileException e) {
				return new Status(IStatus.ERROR, BUNDLE, e.message(DiagramTexts.language()), e);
			} catch (CoreException e) {
				return e.getStatus();
			}
			return Status.OK_STATUS;
		});
		job.schedule();
	}

	private static void refresh(Path file, IProgressMonitor monitor) throws CoreException {
		for (IContainer folder : ResourcesPlugin.getWorkspace().getRoot().findContainersForLocationURI(file.getParent().toUri())) {
			folder.refreshLocal(IResource.DEPTH_ONE, monitor);
		}
	}
}
