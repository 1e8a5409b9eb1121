package org.chainscape.store.journal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.ChainFactory;
import org.chainscape.store.ChainStore;
import org.chainscape.store.backup.Backups;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Unsaved work on a file that a program left when it ended untimely. */
public final class Unsaved {

	private final Path journal;
	private final JournalFile.Read read;
	private final Backups backups;
	private FileChannel claim;

	private Unsaved(Path journal, JournalFile.Read read, Path state) {
		this.journal = journal;
		this.read = read;
		backups = new Backups(state, Instant::now);
	}

	/**
	 * Finds what was left. Journals of programs that are alive are let be.
	 *
	 * @param state the state folder
	 * @return unsaved work, the latest first; journals nobody can read are left out
	 * @throws IOException if the folder cannot be read
	 */
	public static List<Unsaved> find(Path state) throws IOException {
		Path folder = Backups.journals(state);
		if (!Files.isDirectory(folder)) {
			return List.of();
		}
		List<Unsaved> found = new ArrayList<>();
		try (Stream<Path> journals = Files.list(folder)) {
			for (Path journal : journals.filter(path -> path.toString().endsWith(JournalFile.END)).sorted().toList()) {
				if (!JournalFile.isAlive(journal)) {
					open(journal, state).ifPresent(found::add);
				}
			}
		}
		found.sort(Comparator.comparing(Unsaved::when).reversed());
		return found;
	}

	/**
	 * The unsaved work on one file.
	 *
	 * @param state the state folder
	 * @param file the file
	 * @return what was left, the latest first
	 * @throws IOException if the folder cannot be read
	 */
	public static List<Unsaved> find(Path state, Path file) throws IOException {
		Path place = file.toAbsolutePath().normalize();
		return find(state).stream().filter(each -> each.file().normalize().equals(place)).toList();
	}

	/**
	 * Unsaved work by its name, whoever has claimed it: what its journal holds now.
	 *
	 * @param state the state folder
	 * @param name what {@link #name()} said
	 * @return the work; empty if it has been dealt with
	 * @throws IOException if the journal cannot be read
	 */
	public static Optional<Unsaved> named(Path state, String name) throws IOException {
		Path journal = Backups.journals(state).resolve(name);
		if (!name.endsWith(JournalFile.END) || !Files.isRegularFile(journal)) {
			return Optional.empty();
		}
		return JournalFile.read(journal).filter(read -> !read.entries().isEmpty()).map(read -> new Unsaved(journal, read, state));
	}

	/** A journal without a single frame was begun in the moment the program ended. */
	private static Optional<Unsaved> open(Path journal, Path state) throws IOException {
		Optional<JournalFile.Read> read = JournalFile.read(journal);
		if (read.isEmpty() || read.get().entries().isEmpty()) {
			Files.deleteIfExists(journal);
			return Optional.empty();
		}
		return Optional.of(new Unsaved(journal, read.get(), state));
	}

	/**
	 * Takes the work for this program, so that no other one offers it, and this one not twice.
	 *
	 * @return false if somebody else has it, or has dealt with it
	 * @throws IOException if the journal cannot be opened
	 */
	public boolean claim() throws IOException {
		if (claim == null && Files.exists(journal)) {
			claim = JournalFile.claim(journal).orElse(null);
		}
		return claim != null;
	}

	/**
	 * Lets the work be again, to be offered later.
	 *
	 * @throws IOException if that fails
	 */
	public void release() throws IOException {
		if (claim != null) {
			claim.close();
			claim = null;
		}
	}

	/** {@return what its journal is called, by which it is found again} */
	public String name() {
		return journal.getFileName().toString();
	}

	/** {@return the file} */
	public Path file() {
		return read.head().file();
	}

	/** {@return from when the latest state of the work is} */
	public Instant when() {
		return read.entries().get(read.entries().size() - 1).when();
	}

	/** {@return when the work was begun} */
	public Instant since() {
		return read.head().begun();
	}

	/**
	 * Whether the file is still what the work began with.
	 *
	 * @return false if somebody else has written it since, or it is gone
	 * @throws IOException if it cannot be read
	 */
	public boolean isFileUnchanged() throws IOException {
		return Files.isRegularFile(file()) && Backups.hash(file()).equals(read.head().base());
	}

	/**
	 * Brings the work back.
	 *
	 * @return the document as it was when the latest frame was written, in a resource for the file
	 * @throws IOException if what it began with is not there any more
	 */
	public ChainDocument recover() throws IOException {
		ChainDocument document;
		if (read.entries().get(0).frame().fresh()) {
			ChainDocument nothing = ChainFactory.eINSTANCE.createChainDocument();
			nothing.setId(EcoreUtil.generateUUID());
			byte[] bytes = ChainStore.serialise(nothing);
			document = ChainStore.load(file(), () -> new ByteArrayInputStream(bytes));
		} else {
			document = ChainStore.load(file(), () -> backups.open(read.head().base()));
		}
		redo(document);
		return document;
	}

	/**
	 * Does the work again on a document that is as the file was when it began.
	 *
	 * @param document the document
	 */
	public void redo(ChainDocument document) {
		Replay replay = new Replay(document);
		read.entries().forEach(entry -> replay.apply(entry.frame()));
	}

	/**
	 * Whether the file has all of the work, as when the program ended right after saving.
	 *
	 * @return whether nothing is unsaved
	 * @throws IOException if the file or the work cannot be read
	 */
	public boolean isSaved() throws IOException {
		return Files.isRegularFile(file()) && !isFileUnchanged()
				&& Arrays.equals(ChainStore.serialise(recover()), Files.readAllBytes(file()));
	}

	/**
	 * Throws the work away.
	 *
	 * @throws IOException if it cannot be removed
	 */
	public void discard() throws IOException {
		release();
		Files.deleteIfExists(journal);
	}
}
