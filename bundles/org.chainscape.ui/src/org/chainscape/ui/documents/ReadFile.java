package org.chainscape.ui.documents;

import java.lang.ref.SoftReference;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.query.Census;
import org.chainscape.model.query.ElementIndex;
import org.chainscape.model.search.Catalogue;
import org.chainscape.store.ChainFileException;
import org.chainscape.store.ChainStore;
import org.chainscape.ui.BackgroundReading;
import org.chainscape.ui.UiTexts;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;

/** A file that is open in no editor: read in the background, kept while there is memory. User interface thread, but for the reading. */
final class ReadFile {

	private final IFile file;
	private final Display display;
	private final Runnable told;
	private final List<Consumer<Catalogue>> waiting = new ArrayList<>();
	private SoftReference<Read> kept = new SoftReference<>(null);
	/** Needs far less than the document and outlives it. */
	private SoftReference<Catalogue> catalogue = new SoftReference<>(null);
	private String problem;
	private boolean stale;
	private Job job;

	ReadFile(IFile file, Display display, Runnable told) {
		this.file = file;
		this.display = display;
		this.told = told;
	}

	/**
	 * What came of reading.
	 *
	 * @param document the document
	 * @param census its census
	 */
	private record Read(ChainDocument document, Census census) {
	}

	/** What is known; what is not known begins to be read. */
	Content content() {
		Read read = kept.get();
		if (stale || read == null && problem == null) {
			start();
		}
		return content(read);
	}

	/** What is known, without reading anything. */
	Content present() {
		return content(kept.get());
	}

	private Content content(Read read) {
		return read == null ? new Content(file, null, null, null, problem) : new Content(file, read.document(), null, read.census(), null);
	}

	void catalogue(Consumer<Catalogue> receiver) {
		Catalogue known = catalogue.get();
		if (known != null && !stale) {
			receiver.accept(known);
		} else if (problem == null || stale) {
			waiting.add(receiver);
			start();
		}
	}

	/** The file was written: what is known stays until somebody asks. */
	void changed() {
		stale = true;
	}

	private void start() {
		if (job != null) {
			return;
		}
		stale = false;
		job = new ReadingJob();
		job.setSystem(true);
		job.setPriority(Job.LONG);
		job.setRule(BackgroundReading.rule());
		job.schedule();
	}

	private void ended(Read read, Catalogue made, String why) {
		job = null;
		kept = new SoftReference<>(read);
		catalogue = new SoftReference<>(made);
		problem = why;
		List<Consumer<Catalogue>> receivers = List.copyOf(waiting);
		waiting.clear();
		if (made != null) {
			receivers.forEach(receiver -> receiver.accept(made));
		}
		told.run();
	}

	/** Reads the file once. */
	private final class ReadingJob extends Job {

		ReadingJob() {
			super(UiTexts.text("tree.job", file.getName()));
		}

		@Override
		protected IStatus run(IProgressMonitor monitor) {
			if (file.getLocation() == null || !BackgroundReading.letEditorsGoFirst(monitor)) {
				end(null, null, UiTexts.text("chain.nowhere", file.getName()));
				return Status.CANCEL_STATUS;
			}
			try {
				ChainDocument document = ChainStore.load(file.getLocation().toFile().toPath());
				ElementIndex.keep(document);
				end(new Read(document, Census.of(document)), Catalogue.of(document, UiTexts.language()), null);
			} catch (ChainFileException e) {
				end(null, null, e.message(UiTexts.language()));
			}
			return Status.OK_STATUS;
		}

		private void end(Read read, Catalogue made, String why) {
			if (!display.isDisposed()) {
				display.asyncExec(() -> ended(read, made, why));
			}
		}

		@Override
		public boolean belongsTo(Object family) {
			return family == Documents.FAMILY;
		}
	}
}
