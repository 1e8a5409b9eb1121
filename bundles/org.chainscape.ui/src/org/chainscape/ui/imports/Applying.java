package org.chainscape.ui.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

import org.chainscape.diagram.session.EditSession;
import org.chainscape.store.ChainFileException;
import org.chainscape.store.ChainStore;
import org.chainscape.tabular.load.ChangeKind;
import org.chainscape.tabular.load.ImportOptions.Prefer;
import org.chainscape.tabular.load.PlannedChange;
import org.chainscape.ui.Problems;
import org.chainscape.ui.UiTexts;
import org.chainscape.ui.Workspace;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;

/** Does what was tried: as one step of an open chain, or in the background to a file. */
public final class Applying {

	/** The family of jobs that write files, to wait for. */
	public static final Object FAMILY = new Object();

	/** Who is told how it ended, in the user interface thread. */
	public interface Ends {

		/**
		 * It is done.
		 *
		 * @param record what was done
		 */
		void done(ImportRecord record);

		/**
		 * It failed; the file is as it was.
		 *
		 * @param sentence why
		 */
		void failed(String sentence);
	}

	private final Trial trial;
	private final ConflictChoices choices;
	private final Path chain;

	/**
	 * An import that was tried.
	 *
	 * @param trial what it does; it has to prefer the file if that is chosen in a conflict
	 * @param choices what is to be done where file and person disagree
	 * @param chain the chain file
	 */
	public Applying(Trial trial, ConflictChoices choices, Path chain) {
		this.trial = trial;
		this.choices = choices;
		this.chain = chain;
	}

	/**
	 * Does it to an open chain, as one step that can be undone. If it takes long the user can stop it.
	 *
	 * @param session the open chain, as it was when the import was tried
	 * @return what was done; empty if it was stopped or failed, and everything is as before
	 */
	public Optional<ImportRecord> into(EditSession session) {
		boolean[] done = {false};
		session.run(ImportTexts.text("step", trial.mapping().name()), () -> {
			apply(session.history()::pause);
			done[0] = true;
		});
		return done[0] ? Optional.of(record()) : Optional.empty();
	}

	private void apply(Runnable pause) {
		List<PlannedChange> mine = trial.request().prefer() == Prefer.MINE ? List.of()
			: trial.changes(ChangeKind.CONFLICT).stream().filter(conflict -> !choices.test(conflict)).toList();
		KeptValues kept = KeptValues.of(mine);
		trial.plan().apply(pause);
		kept.restore();
	}

	private ImportRecord record() {
		return ImportRecord.of(trial, chain, choices, LocalDateTime.now());
	}

	/**
	 * Does it to the document that was read for the trial, and writes its file in the background.
	 *
	 * @param seen when the file was last changed when it was read; {@code null} if it is new
	 * @param display where the end is told
	 * @param ends who is told
	 * @return the job, to be scheduled
	 */
	public Job writing(FileTime seen, Display display, Ends ends) {
		Job job = new Job(ImportTexts.text("apply.job", chain.getFileName())) {
			@Override
			protected IStatus run(IProgressMonitor monitor) {
				monitor.beginTask(getName(), IProgressMonitor.UNKNOWN);
				try {
					if (seen != null && !seen.equals(Files.getLastModifiedTime(chain))) {
						display.asyncExec(() -> ends.failed(ImportTexts.text("apply.changed", chain.getFileName())));
						return Status.OK_STATUS;
					}
					apply(() -> {
						// Nobody else has this document.
					});
					if (seen == null) {
						FirstFigure.draw(trial.document());
					}
					if (chain.getParent() != null) {
						Files.createDirectories(chain.getParent());
					}
					ChainStore.save(trial.document(), chain);
					ImportRecord done = record();
					refresh(chain);
					display.asyncExec(() -> ends.done(done));
				} catch (ChainFileException e) {
					fail(e.message(UiTexts.language()), e);
				} catch (IOException e) {
					fail(ImportTexts.text("file.unwritable", e.getLocalizedMessage()), e);
				}
				return Status.OK_STATUS;
			}

			private void fail(String sentence, Exception cause) {
				Problems.log(sentence, cause);
				display.asyncExec(() -> ends.failed(sentence));
			}

			@Override
			public boolean belongsTo(Object family) {
				return family == FAMILY;
			}
		};
		job.setUser(true);
		return job;
	}

	/**
	 * Lets the workspace find a file that was written behind its back.
	 *
	 * @param file the file
	 */
	public static void refresh(Path file) {
		for (IFile known : Workspace.root().findFilesForLocationURI(file.toUri())) {
			try {
				known.refreshLocal(IResource.DEPTH_ZERO, new NullProgressMonitor());
			} catch (CoreException e) {
				Problems.log(String.valueOf(e.getMessage()), e);
			}
		}
	}
}
