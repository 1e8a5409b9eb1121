package org.chainscape.ui.publish;

import java.nio.file.Path;
import java.util.concurrent.CancellationException;

import org.chainscape.ui.Problems;
import org.chainscape.ui.Workspace;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;

/** Writes files in the background, with progress, and may be cancelled. What was written, or why it was not, is told at the end. */
public final class PublishJob extends Job {

	/** The family of these jobs, to wait for. */
	public static final Object FAMILY = new Object();

	private final Path folder;
	private final Work work;
	private final Display display;
	private final Ends ends;

	/** Writes the files. */
	@FunctionalInterface
	public interface Work {

		/**
		 * Writes them.
		 *
		 * @param monitor is told of progress; may be cancelled
		 * @return what was written
		 * @throws PublishException if something cannot be written
		 * @throws CancellationException if it was cancelled; files that were finished stay
		 */
		Outcome run(IProgressMonitor monitor) throws PublishException;
	}

	/**
	 * A job, not started yet.
	 *
	 * @param name its name
	 * @param folder the folder the files are in; the project tree is brought up to date with it
	 * @param work writes the files
	 * @param display where the end is told
	 * @param ends who is told how it ended
	 */
	public PublishJob(String name, Path folder, Work work, Display display, Ends ends) {
		super(name);
		this.folder = folder;
		this.work = work;
		this.display = display;
		this.ends = ends;
		setUser(true);
	}

	@Override
	public boolean belongsTo(Object family) {
		return family == FAMILY;
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		try {
			Outcome outcome = work.run(monitor);
			display.asyncExec(() -> ends.done().accept(outcome));
			return Status.OK_STATUS;
		} catch (PublishException e) {
			Problems.log(e.getMessage(), e.getCause());
			display.asyncExec(() -> ends.failed().accept(e.getMessage()));
			return Status.OK_STATUS;
		} catch (CancellationException e) {
			// Somebody wanted it to stop.
			return Status.CANCEL_STATUS;
		} finally {
			refresh();
		}
	}

	/** The project tree is to show the new files. */
	private void refresh() {
		for (IContainer container : Workspace.root().findContainersForLocationURI(folder.toUri())) {
			IContainer known = container;
			while (!known.exists() && known.getParent() != null) {
				known = known.getParent();
			}
			try {
				known.refreshLocal(IResource.DEPTH_INFINITE, null);
			} catch (CoreException e) {
				Problems.log(String.valueOf(e.getMessage()), e);
			}
		}
	}
}
