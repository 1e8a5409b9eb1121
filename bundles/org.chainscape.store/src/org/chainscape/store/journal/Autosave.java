package org.chainscape.store.journal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.chainscape.model.chain.ChainDocument;
import org.chainscape.store.backup.Backups;
import org.chainscape.store.backup.FormerVersion;
import org.chainscape.store.disk.FileStamp;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Keeps the unsaved work on one document in a journal. Whoever edits the document tells what changes, and lets this take it down in slices;
 * writing happens elsewhere. The journal begins with the content the file had when the document was read, which is kept for that time;
 * if the
 * file is another one by then, the first frame is the whole document.
 * <p>
 * All methods are for the thread that edits the document.
 */
public final class Autosave {

	private final Changes changes;
	private final Supplier<Path> file;
	private final Path state;
	private final Executor background;
	private final Consumer<IOException> failure;
	private final Writer writer = new Writer();
	private FileStamp base;
	/** Whether the next frame has to be a fresh one, as found out in the background. */
	private volatile boolean baseless;

	/**
	 * Begins to watch over a document that is as its file is.
	 *
	 * @param document the document
	 * @param file where it lies now
	 * @param base what the file was before it was read; {@code null} if there is none
	 * @param state where and how journals are written
	 * @param failure is told in the background when a journal cannot be written
	 */
	public Autosave(ChainDocument document, Supplier<Path> file, FileStamp base, Storage state, Consumer<IOException> failure) {
		changes = new Changes(document);
		this.file = file;
		this.base = base;
		this.state = state.folder();
		background = state.background();
		this.failure = failure;
	}

	/**
	 * Where and how journals are written.
	 *
	 * @param folder the state folder
	 * @param background runs code elsewhere, one piece after the other
	 */
	public record Storage(Path folder, Executor background) {
	}

	/**
	 * A feature has changed.
	 *
	 * @param object of what
	 * @param feature which
	 */
	public void changed(EObject object, EStructuralFeature feature) {
		changes.changed(object, feature);
	}

	/**
	 * An element came into the document, or to another place in it, with all it contains.
	 *
	 * @param object the element
	 */
	public void arrived(EObject object) {
		changes.arrived(object);
	}

	/** More has changed than can be told. */
	public void everything() {
		changes.everything();
	}

	/**
	 * Takes down what has changed. Once nothing is left, it is on its way to the disk.
	 *
	 * @param goOn asked after each element whether there is time for another one
	 * @return whether nothing is left
	 */
	public boolean work(BooleanSupplier goOn) {
		if (baseless) {
			baseless = false;
			changes.everything();
		}
		if (changes.isEmpty()) {
			return true;
		}
		if (!changes.work(goOn)) {
			return false;
		}
		JournalFile.Entry entry = new JournalFile.Entry(Instant.now(), changes.frame());
		Path where = file.get();
		FileStamp begins = base;
		background.execute(() -> writer.write(entry, where, begins));
		return true;
	}

	/** {@return whether the whole document has to be taken down because the content it began with is not there any more} */
	public boolean isBaseMissing() {
		return baseless;
	}

	/**
	 * The document is as its file is, because it was saved, or everything was undone: there is no unsaved work any more.
	 *
	 * @param stamp what the file is now; {@code null} to leave that as it was
	 */
	public void saved(FileStamp stamp) {
		changes.forget();
		baseless = false;
		base = stamp == null ? base : stamp;
		background.execute(writer::discard);
	}

	/** Ends and throws the unsaved work away, as the user has said. */
	public void discard() {
		changes.forget();
		background.execute(writer::discard);
	}

	/** The side of the disk: all in the background. */
	private final class Writer {

		private final List<JournalFile.Entry> waiting = new ArrayList<>();
		private JournalFile journal;

		void write(JournalFile.Entry entry, Path where, FileStamp begins) {
			JournalFile former = null;
			if (entry.frame().fresh()) {
				// What is there holds until all of it is in a new one.
				former = journal;
				journal = null;
				waiting.clear();
			}
			waiting.add(entry);
			try {
				if (journal == null && !begin(where, begins)) {
					waiting.clear();
					baseless = true;
					return;
				}
				while (!waiting.isEmpty()) {
					journal.append(waiting.get(0));
					waiting.remove(0);
				}
				if (former != null) {
					former.discard();
				}
			} catch (IOException e) {
				// It is tried again with the next one.
				if (former != null) {
					takeBack(former);
				}
				failure.accept(e);
			}
		}

		private void takeBack(JournalFile former) {
			JournalFile half = journal;
			journal = former;
			try {
				if (half != null) {
					half.discard();
				}
			} catch (IOException e) {
				failure.accept(e);
			}
		}

		private boolean begin(Path where, FileStamp begins) throws IOException {
			Optional<FileStamp> before = FileStamp.of(where).filter(stamp -> stamp.equals(begins));
			Optional<FormerVersion> kept = before.isEmpty() ? Optional.empty() : new Backups(state, Instant::now).keep(where, false);
			boolean known = kept.isPresent() && FileStamp.of(where).equals(before);
			if (!known && !waiting.get(0).frame().fresh()) {
				return false;
			}
			String hash = known ? kept.get().hash() : "";
			journal = JournalFile.create(Backups.journals(state), new JournalFile.Head(where.toAbsolutePath(), hash, waiting.get(0).when()));
			return true;
		}

		void discard() {
			waiting.clear();
			if (journal != null) {
				JournalFile ended = journal;
				journal = null;
				try {
					ended.discard();
				} catch (IOException e) {
					failure.accept(e);
				}
			}
		}
	}
}
