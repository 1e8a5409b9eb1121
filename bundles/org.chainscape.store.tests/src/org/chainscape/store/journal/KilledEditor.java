package org.chainscape.store.journal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Random;
import java.util.function.Consumer;

import org.chainscape.model.chain.ChainDocument;
import org.chainscape.store.ChainFileException;
import org.chainscape.store.ChainStore;
import org.chainscape.store.RandomDocuments;
import org.chainscape.store.disk.FileStamp;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** A program that edits, journals and saves without end, the same for the same seed, until somebody kills it. */
final class KilledEditor {

	/** Moments between two edits. */
	enum Moment {
		/** Something was edited. */
		EDITED,
		/** All so far is in the journal. */
		JOURNALED,
		/** All so far is in the file. */
		SAVED
	}

	private final ChainDocument document;
	private final RandomEdits edits;
	private final Random random;

	KilledEditor(ChainDocument document, long seed) {
		this.document = document;
		edits = new RandomEdits(document, seed);
		random = new Random(seed);
	}

	/** The file it begins with. */
	static ChainDocument beginning(long seed) {
		return RandomDocuments.create(seed, 60);
	}

	/** {@return what is done after the next edit} */
	private Moment step() {
		edits.next();
		int chance = random.nextInt(10);
		return chance == 0 ? Moment.SAVED : chance < 5 ? Moment.JOURNALED : Moment.EDITED;
	}

	/** {@return what the document is after the next edit, which nobody journals} */
	String next() throws ChainFileException {
		step();
		return text(document);
	}

	static String text(ChainDocument document) throws ChainFileException {
		return new String(ChainStore.serialise(document), StandardCharsets.UTF_8);
	}

	/**
	 * Runs.
	 *
	 * @param arguments the file, the state folder, the seed, and where to say what is safe by now
	 */
	public static void main(String[] arguments) throws IOException {
		Path file = Path.of(arguments[0]);
		FileStamp stamp = FileStamp.of(file).orElseThrow();
		ChainDocument document = ChainStore.load(file);
		Autosave autosave = new Autosave(document, () -> file, stamp, new Autosave.Storage(Path.of(arguments[1]), Runnable::run),
				failure -> say(Path.of(arguments[3]), "! " + failure));
		KilledEditor editor = new KilledEditor(document, Long.parseLong(arguments[2]));
		editor.edits.follow(told(autosave));
		Consumer<String> say = line -> say(Path.of(arguments[3]), line);
		for (int count = 1; true; count++) {
			Moment moment = editor.step();
			text(document);
			if (moment == Moment.JOURNALED) {
				autosave.work(() -> true);
				say.accept("journaled " + count);
			} else if (moment == Moment.SAVED) {
				ChainStore.save(document, file);
				say.accept("saved " + count);
				autosave.saved(FileStamp.of(file).orElseThrow());
			}
		}
	}

	private static void say(Path log, String line) {
		try {
			Files.writeString(log, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	static RandomEdits.Told told(Autosave autosave) {
		return new RandomEdits.Told() {
			@Override
			public void changed(EObject object, EStructuralFeature feature) {
				autosave.changed(object, feature);
			}

			@Override
			public void arrived(EObject object) {
				autosave.arrived(object);
			}
		};
	}
}
