package org.chainscape.diagram.safety;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.chainscape.diagram.session.EditSession;
import org.chainscape.store.disk.FileStamp;
import org.chainscape.store.disk.StateFolder;
import org.chainscape.store.journal.Autosave;
import org.chainscape.store.journal.Unsaved;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;

/**
 * Journals the unsaved work of an editor: a while after a change, in slices between the events of the user interface, written in the
 * background. User interface thread only.
 */
public final class Journaling {

	/** Plug-in id under which the settings lie. */
	private static final String SETTINGS = "org.chainscape.ui";
	/** Setting: seconds from a change to the journal, at least 1. */
	private static final String SECONDS = "autosave.seconds";
	private static final int STANDARD_SECONDS = 10;
	private static final long SLICE_NS = 8_000_000;
	private static final long IDLE_S = 2;
	private static final long LATER_MS = 1_000;

	private final EditSession session;
	private final Autosave autosave;
	private final Consumer<Runnable> userInterface;
	private final ExecutorService background = new ThreadPoolExecutor(0, 1, IDLE_S, TimeUnit.SECONDS, new LinkedBlockingQueue<>());
	private final Job pause;
	/** Journals whose work has come into this document; they hold until the one of this editor does. */
	private Unsaved recovered;
	private boolean scheduled;
	private boolean stopped;
	private volatile boolean failed;

	/**
	 * Begins to journal.
	 *
	 * @param session the open document, as its file is
	 * @param file where it lies now
	 * @param stamp what the file was before it was read; {@code null} if unknown
	 * @param userInterface runs code later in the user interface thread, or never if that has ended
	 */
	public Journaling(EditSession session, Supplier<Path> file, FileStamp stamp, Consumer<Runnable> userInterface) {
		this.session = session;
		this.userInterface = userInterface;
		autosave = new Autosave(session.document(), file, stamp, new Autosave.Storage(StateFolder.ofUser(), background), this::failed);
		pause = Job.createSystem("autosave", (IProgressMonitor monitor) -> {
			userInterface.accept(this::work);
			return Status.OK_STATUS;
		});
		session.onChange(this::changed);
	}

	/** It is told once; the next frame tries again. */
	private void failed(IOException e) {
		if (!failed) {
			failed = true;
			ILog.of(Journaling.class).log(new Status(IStatus.WARNING, SETTINGS, SafetyTexts.get("journal.failed"), e));
		}
	}

	private void changed() {
		if (stopped) {
			return;
		}
		if (!session.history().isSaveNeeded()) {
			autosave.saved(null);
			return;
		}
		StepTelling.tell(session.lastChange(), autosave);
		schedule(1000L * Math.max(1, Platform.getPreferencesService().getInt(SETTINGS, SECONDS, STANDARD_SECONDS, null)));
	}

	private void schedule(long milliseconds) {
		if (!scheduled) {
			scheduled = true;
			pause.schedule(milliseconds);
		}
	}

	private void work() {
		scheduled = false;
		if (stopped) {
			return;
		}
		if (session.history().isPausing()) {
			schedule(LATER_MS);
			return;
		}
		long end = System.nanoTime() + SLICE_NS;
		if (autosave.work(() -> System.nanoTime() < end)) {
			background.execute(() -> userInterface.accept(this::written));
		} else {
			scheduled = true;
			userInterface.accept(this::work);
		}
	}

	/** After the disk has had its turn: perhaps it asks for the whole document. */
	private void written() {
		if (stopped) {
			return;
		}
		if (autosave.isBaseMissing()) {
			work();
		} else if (recovered != null && !failed) {
			forget(recovered);
			recovered = null;
		}
	}

	/**
	 * Brings unsaved work back, as one step that can be undone. What was left of it goes once it is journaled anew.
	 *
	 * @param left the work, begun with the file as the document is now
	 */
	public void recover(Unsaved left) {
		session.run(SafetyTexts.get("recover.step"), () -> left.redo(session.document()));
		if (session.history().isSaveNeeded()) {
			recovered = left;
			pause.cancel();
			scheduled = true;
			work();
		} else {
			forget(left);
		}
	}

	private void forget(Unsaved left) {
		background.execute(() -> {
			try {
				left.discard();
			} catch (IOException e) {
				failed(e);
			}
		});
	}

	/**
	 * To be told once the document is saved.
	 *
	 * @param stamp what the file is now; {@code null} if unknown
	 */
	public void saved(FileStamp stamp) {
		if (recovered != null) {
			forget(recovered);
			recovered = null;
		}
		autosave.saved(stamp);
	}

	/** Ends: what is unsaved now is not wanted any more. */
	public void stop() {
		if (!stopped) {
			stopped = true;
			pause.cancel();
			autosave.discard();
			background.shutdown();
		}
	}
}
