package org.chainscape.diagram;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;

import org.chainscape.diagram.session.EditSession;
import org.chainscape.diagram.session.LiveFindings;
import org.chainscape.diagram.session.Opening;
import org.chainscape.diagram.text.DiagramTexts;
import org.chainscape.model.chain.ChainDocument;
import org.chainscape.scene.FontMissingException;
import org.chainscape.scene.ThemeLibrary;
import org.chainscape.store.ChainFileException;
import org.chainscape.store.ChainStore;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.swt.widgets.Composite;

/**
 * Reads the file of an editor in the background, and gets everything ready there that has to look at the whole document. The editor gets a
 * finished session, or is told in a sentence why there is none. User interface thread only, but for the reading itself.
 */
final class DocumentOpening implements Opening {

	/** Where an outcome goes. */
	interface Receiver {

		/**
		 * The document can be worked on.
		 *
		 * @param session its session
		 * @param findings its checks, ready to begin
		 */
		void opened(EditSession session, LiveFindings findings);

		/**
		 * There is nothing to work on.
		 *
		 * @param title what has happened
		 * @param message why, in a sentence
		 * @param mayRetry whether trying again may help
		 */
		void failed(String title, String message, boolean mayRetry);
	}

	private final Consumer<Runnable> userInterface;
	private final Function<ChainDocument, LiveFindings> checks;
	private final Receiver receiver;
	private final List<Consumer<EditSession>> waiting = new ArrayList<>();
	/** One after the other: what is given up is not read beside what is wanted. */
	private final ISchedulingRule turn = new Turn();
	private ReadingJob job;
	private EditSession session;

	/**
	 * @param userInterface runs code later in the user interface thread, or never if the editor is closed by then
	 * @param checks makes the checks of a document
	 * @param receiver gets the outcome
	 */
	DocumentOpening(Consumer<Runnable> userInterface, Function<ChainDocument, LiveFindings> checks, Receiver receiver) {
		this.userInterface = userInterface;
		this.checks = checks;
		this.receiver = receiver;
	}

	/**
	 * Starts to read; what was under way is given up.
	 *
	 * @param file the file
	 * @param parent where the page goes that is shown meanwhile
	 * @return the page
	 */
	OpeningPage start(Path file, Composite parent) {
		stop();
		session = null;
		OpeningPage page = new OpeningPage(parent, file.getFileName().toString(), this::cancel);
		job = new ReadingJob(file, page::show);
		job.setRule(turn);
		job.setPriority(Job.INTERACTIVE);
		job.setSystem(true);
		job.addJobChangeListener(new JobChangeAdapter() {
			@Override
			public void done(IJobChangeEvent event) {
				ReadingJob ended = (ReadingJob) event.getJob();
				userInterface.accept(() -> ended(ended, event.getResult()));
			}
		});
		job.schedule();
		return page;
	}

	/** Gives up what is under way, if anything is; nobody is told. */
	void stop() {
		if (job != null) {
			job.cancel();
			job = null;
		}
	}

	/** The editor is closed; parts of the workbench may remember it, but the document need not stay with it. */
	void close() {
		stop();
		session = null;
		waiting.clear();
	}

	private void cancel() {
		if (job != null) {
			stop();
			receiver.failed(DiagramTexts.get("opening.cancelled"), DiagramTexts.get("opening.cancelled.text"), true);
		}
	}

	private void ended(ReadingJob ended, IStatus result) {
		if (ended != job) {
			// Something else is wanted by now.
			return;
		}
		job = null;
		if (ended.problem != null) {
			receiver.failed(ended.title, ended.problem, false);
		} else if (ended.session == null) {
			receiver.failed(DiagramTexts.get("error.open"), result.getException() instanceof OutOfMemoryError || result.getException() == null
					? DiagramTexts.get("opening.memory") : String.valueOf(result.getException().getLocalizedMessage()), true);
		} else {
			session = ended.session;
			receiver.opened(session, ended.findings);
			List<Consumer<EditSession>> told = List.copyOf(waiting);
			waiting.clear();
			told.forEach(code -> code.accept(session));
		}
	}

	@Override
	public boolean isUnderWay() {
		return job != null;
	}

	@Override
	public void whenOpen(Consumer<EditSession> code) {
		if (session != null) {
			code.accept(session);
		} else if (isUnderWay()) {
			waiting.add(code);
		}
	}

	/** Holds back whoever has the same one. */
	private static final class Turn implements ISchedulingRule {

		@Override
		public boolean contains(ISchedulingRule rule) {
			return rule == this;
		}

		@Override
		public boolean isConflicting(ISchedulingRule rule) {
			return rule == this;
		}
	}

	/** Reads one file; what comes of it is read by others once the job has ended. */
	private final class ReadingJob extends Job {

		private final Path file;
		private final BiConsumer<String, String> told;
		private final StringBuilder finished = new StringBuilder();
		private EditSession session;
		private LiveFindings findings;
		private String title;
		private String problem;

		ReadingJob(Path file, BiConsumer<String, String> told) {
			super(DiagramTexts.get("opening.title", file.getFileName()));
			this.file = file;
			this.told = told;
		}

		@Override
		protected IStatus run(IProgressMonitor monitor) {
			try {
				tell(null, DiagramTexts.get("opening.read", size()));
				ChainDocument document = ChainStore.load(file);
				if (!monitor.isCanceled()) {
					tell(DiagramTexts.get("opening.read.done", size()), DiagramTexts.get("opening.index"));
					EditSession made = new EditSession(document);
					made.use(ThemeLibrary.beside(file));
					made.options();
					made.search();
					tell(DiagramTexts.get("opening.index.done", String.format("%,d", made.index().size())), DiagramTexts.get("opening.checks"));
					findings = checks.apply(document);
					findings.prepare();
					session = made;
				}
			} catch (ChainFileException e) {
				title = DiagramTexts.get("error.open");
				problem = e.message(DiagramTexts.language());
			} catch (FontMissingException e) {
				title = DiagramTexts.get("error.font");
				problem = e.getLocalizedMessage();
			}
			return monitor.isCanceled() ? Status.CANCEL_STATUS : Status.OK_STATUS;
		}

		private void tell(String done, String now) {
			if (done != null) {
				finished.append(finished.isEmpty() ? "" : "\n").append("✓ ").append(done);
			}
			String soFar = finished.toString();
			userInterface.accept(() -> told.accept(soFar, now));
		}

		private String size() {
			try {
				long size = Files.size(file);
				return size < 1_000_000 ? Math.max(1, size / 1_000) + " KB" : size / 1_000_000 + " MB";
			} catch (IOException e) {
				return "?";
			}
		}

		@Override
		public boolean belongsTo(Object family) {
			return family == FAMILY;
		}
	}
}
