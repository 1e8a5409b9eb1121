package org.chainscape.diagram.safety;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.chainscape.diagram.session.Opening;
import org.chainscape.store.disk.StateFolder;
import org.chainscape.store.journal.Unsaved;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;

/** Looks for unsaved work that was left when a program ended untimely, and offers it. */
public final class Recovery {

	private Recovery() {
	}

	/**
	 * Looks for work in the background, and offers what it finds.
	 *
	 * @param page where files are opened
	 * @param file the file to look for; {@code null} for all files
	 * @param delay milliseconds to wait before
	 */
	public static void offer(IWorkbenchPage page, Path file, long delay) {
		Job job = Job.createSystem(SafetyTexts.get("recovery.title"), (IProgressMonitor monitor) -> {
			List<RecoveryDialog.Entry> found = find(file);
			if (!found.isEmpty()) {
				page.getWorkbenchWindow().getWorkbench().getDisplay().asyncExec(() -> {
					if (page.getWorkbenchWindow().getShell() != null) {
						new RecoveryDialog(page, found, Recovery::recover).open();
					} else {
						found.forEach(entry -> release(entry.work()));
					}
				});
			}
			return Status.OK_STATUS;
		});
		job.schedule(delay);
	}

	/** Work that is in its file, because the program ended right after saving, goes without a word. */
	private static List<RecoveryDialog.Entry> find(Path file) {
		List<RecoveryDialog.Entry> entries = new ArrayList<>();
		try {
			Path state = StateFolder.ofUser();
			for (Unsaved work : file == null ? Unsaved.find(state) : Unsaved.find(state, file)) {
				add(entries, work);
			}
		} catch (IOException e) {
			log(e);
		}
		return entries;
	}

	private static void add(List<RecoveryDialog.Entry> entries, Unsaved work) {
		try {
			if (!work.claim()) {
				return;
			}
			boolean unchanged = work.isFileUnchanged();
			if (!unchanged && isSaved(work)) {
				work.discard();
			} else {
				entries.add(new RecoveryDialog.Entry(work, unchanged));
			}
		} catch (IOException e) {
			log(e);
		}
	}

	/** A file that cannot be read has nothing of the work. */
	private static boolean isSaved(Unsaved work) {
		try {
			return work.isSaved();
		} catch (IOException e) {
			return false;
		}
	}

	/** What is not dealt with is offered again later. */
	static void release(Unsaved work) {
		try {
			work.release();
		} catch (IOException e) {
			log(e);
		}
	}

	/**
	 * Opens the file, in front of the welcome page; as soon as it is read, the work is done again in it.
	 *
	 * @param page where to open it
	 * @param work unsaved work that was claimed
	 */
	public static void recover(IWorkbenchPage page, Unsaved work) {
		IEditorPart editor = FileNames.open(page, work.file());
		Opening opening = editor == null ? null : editor.getAdapter(Opening.class);
		if (editor != null && opening != null) {
			opening.whenOpen(session -> {
				Journaling journaling = editor.getAdapter(Journaling.class);
				if (journaling != null) {
					journaling.recover(work);
				}
			});
		}
	}

	/** {@return from when the latest unsaved work on a file is, in words} */
	public static Optional<String> latest(Path file) {
		try {
			return Unsaved.find(StateFolder.ofUser(), file).stream().findFirst().map(work -> SafetyTexts.time(work.when()));
		} catch (IOException e) {
			log(e);
			return Optional.empty();
		}
	}

	private static void log(IOException e) {
		ILog.of(Recovery.class).log(new Status(IStatus.WARNING, "org.chainscape.diagram", SafetyTexts.get("recovery.title"), e));
	}
}
