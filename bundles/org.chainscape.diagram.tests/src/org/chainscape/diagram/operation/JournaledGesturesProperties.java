package org.chainscape.diagram.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.chainscape.diagram.safety.StepTelling;
import org.chainscape.model.chain.ChainDocument;
import org.chainscape.store.ChainStore;
import org.chainscape.store.disk.FileStamp;
import org.chainscape.store.journal.Autosave;
import org.chainscape.store.journal.Unsaved;

/**
 * Gestures of every kind, undone and redone in between: the file with its journal is the document in memory, each time
 * the journal is written.
 */
class JournaledGesturesProperties {

	private static final int ROUNDS = 40;
	private static final int MOST_AT_ONCE = 8;

	@Property(tries = 6, shrinking = ShrinkingMode.OFF)
	@Label("the journal of any gestures, done again on the saved file, gives the document in memory")
	void theJournalIsTheDocument(@ForAll long seed) throws IOException {
		Path folder = Files.createTempDirectory("journaled");
		Path file = folder.resolve("链.chain");
		Workshop workshop = new Workshop();
		ChainStore.save(workshop.document, file);
		Autosave autosave = new Autosave(workshop.document, () -> file, FileStamp.of(file).orElseThrow(),
				new Autosave.Storage(folder.resolve("state"), Runnable::run), failure -> {
					throw new AssertionError(failure);
				});
		workshop.history.addCommandStackListener(event -> StepTelling.tell(workshop.history.lastChange(), autosave));
		RandomGestures gestures = new RandomGestures(workshop, seed);
		Random random = new Random(seed);
		int compared = 0;
		for (int round = 0; round < ROUNDS; round++) {
			for (int i = random.nextInt(MOST_AT_ONCE); i >= 0; i--) {
				step(workshop, gestures, random);
			}
			assertTrue(autosave.work(() -> true));
			List<Unsaved> left = left(folder);
			if (!left.isEmpty()) {
				compared++;
				ChainDocument recovered = left.get(0).recover();
				assertEquals(workshop.text(), Workshop.text(recovered));
			}
		}
		assertTrue(compared > ROUNDS / 2, "compared only " + compared);
		try (Stream<Path> all = Files.walk(folder)) {
			for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
				Files.delete(each);
			}
		}
	}

	private static void step(Workshop workshop, RandomGestures gestures, Random random) {
		int chance = random.nextInt(6);
		if (chance == 0 && workshop.history.canUndo()) {
			workshop.history.undo();
		} else if (chance == 1 && workshop.history.canRedo()) {
			workshop.history.redo();
		} else {
			gestures.next();
		}
	}

	/** A copy of the journal, which nobody holds, with the contents it begins with. */
	private static List<Unsaved> left(Path folder) throws IOException {
		Path state = folder.resolve("state");
		Path copy = folder.resolve("left");
		Files.createDirectories(copy.resolve("journals"));
		if (!Files.exists(state.resolve("journals"))) {
			return List.of();
		}
		if (!Files.exists(copy.resolve("backups"))) {
			Files.createSymbolicLink(copy.resolve("backups"), state.resolve("backups"));
		}
		try (Stream<Path> old = Files.list(copy.resolve("journals"))) {
			for (Path each : old.toList()) {
				Files.delete(each);
			}
		}
		try (Stream<Path> all = Files.list(state.resolve("journals"))) {
			for (Path each : all.toList()) {
				Files.copy(each, copy.resolve("journals").resolve(each.getFileName()));
			}
		}
		return Unsaved.find(copy);
	}
}
