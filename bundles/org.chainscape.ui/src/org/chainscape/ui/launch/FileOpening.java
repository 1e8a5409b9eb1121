package org.chainscape.ui.launch;

import java.io.File;
import java.util.function.Consumer;

import org.chainscape.ui.Problems;
import org.chainscape.ui.UiTexts;
import org.chainscape.ui.Workspace;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Path;
import org.eclipse.core.runtime.Status;
import org.eclipse.ui.PlatformUI;

/** Opens a file from anywhere on the disk, in the background. Outside the workspace it is linked at its place, not copied. */
public final class FileOpening extends WorkspaceJob {

	private final File chosen;
	private final Consumer<IFile> receiver;

	/** @param chosen a file of the file system */
	public FileOpening(File chosen) {
		this(chosen, file -> FolderOpening.open(PlatformUI.getWorkbench(), file));
	}

	private FileOpening(File chosen, Consumer<IFile> receiver) {
		super(UiTexts.text("open.job", chosen.getName()));
		this.chosen = chosen;
		this.receiver = receiver;
		setRule(Workspace.root());
		setUser(true);
	}

	/**
	 * Lets the workspace know a file from anywhere on the disk.
	 *
	 * @param chosen a file of the file system
	 * @param receiver is given the file of the workspace in the user interface thread
	 */
	public static void find(File chosen, Consumer<IFile> receiver) {
		new FileOpening(chosen, receiver).schedule();
	}

	@Override
	public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
		if (!chosen.isFile()) {
			return Problems.status(UiTexts.text("open.nofile", chosen), null);
		}
		IFile file = inWorkspace(monitor);
		PlatformUI.getWorkbench().getDisplay().asyncExec(() -> receiver.accept(file));
		return Status.OK_STATUS;
	}

	@Override
	public boolean belongsTo(Object family) {
		return family == FolderOpening.FAMILY;
	}

	private IFile inWorkspace(IProgressMonitor monitor) throws CoreException {
		for (IFile present : Workspace.root().findFilesForLocationURI(chosen.toURI())) {
			if (present.getProject().isOpen()) {
				present.refreshLocal(IResource.DEPTH_ZERO, monitor);
				return present;
			}
		}
		IContainer project = Workspace.ensure(new Path(UiTexts.text("open.project")), monitor);
		IFile link = project.getFile(new Path(chosen.getName()));
		for (int number = 2; link.exists(); number++) {
			link = project.getFile(new Path(chosen.getName().replaceFirst("(\\.[^.]*)?$", " " + number + "$1")));
		}
		link.createLink(chosen.toURI(), IResource.NONE, monitor);
		return link;
	}
}
