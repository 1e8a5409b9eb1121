package org.chainscape.ui.wizards;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.List;

import org.chainscape.ui.Problems;
import org.chainscape.ui.UiTexts;
import org.chainscape.ui.Workspace;
import org.chainscape.validation.settings.SettingsFile;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Path;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.SubMonitor;
import org.osgi.framework.Bundle;

/** The chain files that come with the product, with the settings of their project, as a new project. */
final class ExampleImport {

	/** Symbolic name of the bundle that holds the examples. */
	static final String BUNDLE = "org.chainscape.examples";
	/** Name of the library's file. */
	static final String LIBRARY = "aigc.chain";
	private static final String FOLDER = "chains";

	private ExampleImport() {
	}

	/**
	 * Makes a project with a copy of every example.
	 *
	 * @param description name and place of the project, which must not exist
	 * @param monitor progress
	 * @return the first of its files
	 * @throws CoreException if the workspace refuses it, or no example is installed
	 */
	static IFile run(IProjectDescription description, IProgressMonitor monitor) throws CoreException {
		Bundle bundle = Platform.getBundle(BUNDLE);
		List<String> examples = examples(bundle);
		if (examples.isEmpty()) {
			throw new CoreException(Problems.status(UiTexts.text("example.missing"), null));
		}
		SubMonitor progress = SubMonitor.convert(monitor, UiTexts.text("example.progress", description.getName()), examples.size() + 2);
		IProject project = Workspace.root().getProject(description.getName());
		project.create(description, progress.split(1));
		project.open(progress.split(1));
		IFile first = null;
		for (String example : examples) {
			IFile file = project.getFile(new Path(example).lastSegment());
			copy(bundle.getEntry(example), file, progress.split(1));
			first = first == null ? file : first;
		}
		return first;
	}

	/** Whether a project was made for the library, and is not the place for chains of one's own. */
	static boolean isLibrary(IProject project) {
		return project != null && project.getName().startsWith(UiTexts.text("example.project")) && project.getFile(LIBRARY).exists();
	}

	private static void copy(URL example, IFile file, IProgressMonitor monitor) throws CoreException {
		try (InputStream content = example.openStream()) {
			file.create(content, false, monitor);
		} catch (IOException e) {
			throw new CoreException(Problems.status(UiTexts.text("example.unreadable", file.getName()), e));
		}
	}

	/** Paths of the examples and their settings in their bundle, in order. */
	private static List<String> examples(Bundle bundle) {
		Enumeration<String> found = bundle == null ? null : bundle.getEntryPaths(FOLDER);
		List<String> examples = found == null ? new ArrayList<>() : Collections.list(found);
		examples.removeIf(path -> !path.endsWith('.' + Workspace.EXTENSION) && !path.endsWith('/' + SettingsFile.NAME));
		// The chains first: the first file is what is opened.
		examples.sort(Comparator.comparing((String path) -> !path.endsWith('.' + Workspace.EXTENSION)).thenComparing(path -> path));
		return examples;
	}
}
