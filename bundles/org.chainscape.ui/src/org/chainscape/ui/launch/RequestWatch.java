package org.chainscape.ui.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.chainscape.ui.Problems;
import org.chainscape.ui.UiTexts;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;

/** Opens what other starts for the same workspace were asked to open, and brings the window to the front. */
final class RequestWatch extends Job {

	/** How often it looks, in milliseconds: a person waits for this; looking is the listing of one folder. */
	private static final long EVERY = 500;

	private final IWorkbench workbench;
	private final OpenRequests requests;

	RequestWatch(IWorkbench workbench, OpenRequests requests) {
		super(UiTexts.text("open.watch"));
		this.workbench = workbench;
		this.requests = requests;
		setSystem(true);
		setPriority(DECORATE);
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		try {
			Optional<List<Path>> wish = requests.take();
			while (wish.isPresent() && !monitor.isCanceled()) {
				workbench.getDisplay().asyncExec(this::toFront);
				wish.get().forEach(RequestWatch::open);
				wish = requests.take();
			}
		} catch (IOException e) {
			Problems.log(UiTexts.text("open.watch.failed"), e);
			return Status.OK_STATUS;
		}
		if (!workbench.isClosing()) {
			schedule(EVERY);
		}
		return Status.OK_STATUS;
	}

	/**
	 * Opens a file or a folder.
	 *
	 * @param path path of the file system; what is no folder is opened as a file, which says so if there is none
	 */
	static void open(Path path) {
		if (Files.isDirectory(path)) {
			new FolderOpening(path).schedule();
		} else {
			new FileOpening(path.toFile()).schedule();
		}
	}

	private void toFront() {
		IWorkbenchWindow window = workbench.getActiveWorkbenchWindow();
		if (window == null && workbench.getWorkbenchWindowCount() > 0) {
			window = workbench.getWorkbenchWindows()[0];
		}
		Shell shell = window == null ? null : window.getShell();
		if (shell != null && !shell.isDisposed()) {
			shell.setMinimized(false);
			shell.forceActive();
		}
	}
}
