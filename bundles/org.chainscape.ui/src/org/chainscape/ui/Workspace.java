package org.chainscape.ui;

import java.net.URI;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Path;
import org.eclipse.core.runtime.SubMonitor;

/** What the workbench asks of the workspace: its chain files, and folders of the file system as projects. */
public final class Workspace {

	/** Extension of chain files, without the dot. */
	public static final String EXTENSION = "chain";

	private Workspace() {
	}

	/**
	 * Whether a resource is a chain file that belongs to the user, and not something a tool derived.
	 *
	 * @param resource any resource
	 * @return true for a file with the extension of chain files
	 */
	public static boolean isChainFile(IResource resource) {
		return resource instanceof IFile && EXTENSION.equalsIgnoreCase(resource.getFileExtension())
			&& !resource.isDerived(IResource.CHECK_ANCESTORS);
	}

	/**
	 * All chain files in a container, in the order of their paths.
	 *
	 * @param container a container
	 * @return its chain files; none if it is closed or does not exist
	 * @throws CoreException if the workspace cannot be read
	 */
	public static List<IFile> chainFiles(IContainer container) throws CoreException {
		List<IFile> files = new ArrayList<>();
		if (container.isAccessible()) {
			container.accept(resource -> {
				if (isChainFile(resource)) {
					files.add((IFile) resource);
				}
				return resource.isAccessible();
			});
		}
		files.sort(Comparator.comparing(file -> file.getFullPath().toString()));
		return files;
	}

	/**
	 * Shows a folder of the file system as a project, at its place: nothing is copied. A project that is already there is opened and reused,
	 * also after its folder was deleted and made anew.
	 *
	 * @param folder an existing folder
	 * @param monitor progress
	 * @return the open project
	 * @throws CoreException if the workspace refuses the folder
	 */
	public static IProject projectOf(java.nio.file.Path folder, IProgressMonitor monitor) throws CoreException {
		SubMonitor progress = SubMonitor.convert(monitor, 3);
		java.nio.file.Path place = folder.toAbsolutePath().normalize();
		IProject project = existing(place);
		if (project != null && !Files.exists(place.resolve(IProjectDescription.DESCRIPTION_FILE_NAME))) {
			// The folder was made anew since; the workspace could not open what it remembers of it.
			project.delete(false, true, null);
			project = null;
		}
		if (project == null) {
			project = root().getProject(freeName(place.getFileName() == null ? "project" : place.getFileName().toString()));
			IProjectDescription description = ResourcesPlugin.getWorkspace().newProjectDescription(project.getName());
			IPath location = Path.fromOSString(place.toString());
			boolean inWorkspace = location.removeLastSegments(1).equals(root().getLocation())
				&& project.getName().equals(location.lastSegment());
			description.setLocation(inWorkspace ? null : location);
			project.create(description, progress.split(1));
		}
		project.open(progress.split(1));
		project.refreshLocal(IResource.DEPTH_INFINITE, progress.split(1));
		return project;
	}

	/**
	 * A container that exists afterwards: the project is created and opened, the folders are created.
	 *
	 * @param path path in the workspace, at least a project
	 * @param monitor progress
	 * @return the container
	 * @throws CoreException if the workspace refuses one of them
	 */
	public static IContainer ensure(IPath path, IProgressMonitor monitor) throws CoreException {
		IProject project = root().getProject(path.segment(0));
		if (!project.exists()) {
			project.create(monitor);
		}
		project.open(monitor);
		IContainer container = project;
		for (int i = 1; i < path.segmentCount(); i++) {
			var folder = container.getFolder(new Path(path.segment(i)));
			if (!folder.exists()) {
				folder.create(false, true, new NullProgressMonitor());
			}
			container = folder;
		}
		return container;
	}

	/**
	 * A project name that is not taken.
	 *
	 * @param wish the name wanted
	 * @return the wish, with a number behind it where it is taken
	 */
	public static String freeName(String wish) {
		String name = wish;
		for (int number = 2; root().getProject(name).exists(); number++) {
			name = wish + ' ' + number;
		}
		return name;
	}

	/** {@return the root of the workspace} */
	public static IWorkspaceRoot root() {
		return ResourcesPlugin.getWorkspace().getRoot();
	}

	private static IProject existing(java.nio.file.Path place) {
		URI uri = place.toUri();
		for (IContainer container : root().findContainersForLocationURI(uri)) {
			if (container instanceof IProject project) {
				return project;
			}
		}
		for (IProject project : root().getProjects()) {
			if (project.getLocation() != null && project.getLocation().toFile().toPath().normalize().equals(place)) {
				return project;
			}
		}
		return null;
	}
}
