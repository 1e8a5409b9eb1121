package org.chainscape.store.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterTry;
import net.jqwik.api.lifecycle.BeforeTry;
import org.chainscape.model.chain.ChainDocument;
import org.chainscape.store.ChainFileException;
import org.chainscape.store.ChainStore;
import org.chainscape.store.RandomDocuments;
import org.chainscape.store.backup.Backups;
import org.chainscape.store.disk.FileStamp;

/** What a journal brings back is the document as it was in memory, whatever was done to it. */
class AutosaveProperties {

	private Path folder;
	private Path file;
	private Path state;
	private final List<IOException> failures = new ArrayList<>();

	@BeforeTry
	void begin() throws IOException {
		folder = Files.createTempDirectory("autosave");
		file = folder.resolve("链.chain");
		state = folder.resolve("state");
		failures.clear();
	}

	@AfterTry
	void end() throws IOException {
		try (Stream<Path> all = Files.walk(folder)) {
			for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
				Files.delete(each);
			}
		}
		assertEquals(List.of(), failures);
	}

	@Property(tries = 40, shrinking = ShrinkingMode.OFF)
	void theFileAndItsJournalAreTheDocument(@ForAll long seed) throws IOException {
		Editing editing = open(seed);
		Random random = new Random(seed);
		for (int frame = 0; frame < 12; frame++) {
			for (int edit = random.nextInt(12); edit >= 0; edit--) {
				editing.edits.next();
				if (random.nextInt(5) == 0) {
					// A slice between edits.
					editing.autosave.work(() -> random.nextBoolean());
				}
			}
			if (random.nextInt(15) == 0) {
				editing.autosave.everything();
			}
			assertTrue(editing.autosave.work(() -> true));
			if (!left().isEmpty()) {
				assertSameText(text(editing.document), text(left().get(0).recover()));
			}
		}
	}

	@Property(tries = 10, shrinking = ShrinkingMode.OFF)
	void savingEndsTheJournalAndTheNextBeginsWithTheSavedFile(@ForAll long seed) throws IOException {
		Editing editing = open(seed);
		for (int round = 0; round < 4; round++) {
			for (int edit = 0; edit < 10; edit++) {
				editing.edits.next();
				editing.autosave.work(() -> true);
			}
			ChainStore.save(editing.document, file);
			editing.autosave.saved(FileStamp.of(file).orElseThrow());
			assertEquals(List.of(), left());
		}
	}

	@Property(tries = 15, shrinking = ShrinkingMode.OFF)
	void aFileThatChangedMeanwhileDoesNotMatter(@ForAll long seed) throws IOException {
		Editing editing = open(seed);
		Files.writeString(file, "another program was faster");
		while (left().isEmpty()) {
			editing.edits.next();
			editing.autosave.work(() -> true);
		}
		assertFalse(left().get(0).isFileUnchanged());
		assertSameText(text(editing.document), text(left().get(0).recover()));
		Files.delete(file);
		editing.edits.next();
		editing.autosave.work(() -> true);
		assertSameText(text(editing.document), text(left().get(0).recover()));
	}

	@Property(tries = 25, shrinking = ShrinkingMode.OFF)
	void aTornJournalGivesAnEarlierStateThatWas(@ForAll long seed) throws IOException {
		Editing editing = open(seed);
		List<String> states = new ArrayList<>();
		while (states.size() < 8) {
			editing.edits.next();
			int before = frames();
			editing.autosave.work(() -> true);
			if (frames() > before) {
				states.add(text(editing.document));
			}
		}
		Path journal = journal();
		long size = Files.size(journal);
		Random random = new Random(seed);
		Path copy = folder.resolve("copy");
		Files.copy(journal, copy);
		for (int i = 0; i < 12; i++) {
			Files.copy(copy, journal, StandardCopyOption.REPLACE_EXISTING);
			try (FileChannel channel = FileChannel.open(journal, StandardOpenOption.WRITE)) {
				if (i % 2 == 0) {
					channel.truncate(random.nextLong(size));
				} else {
					channel.write(ByteBuffer.wrap(new byte[] {(byte) random.nextInt()}), random.nextLong(size));
				}
			}
			List<Unsaved> found = Unsaved.find(state);
			if (!found.isEmpty()) {
				assertTrue(states.contains(text(found.get(0).recover())));
			} else if (!Files.exists(journal)) {
				continue;
			}
		}
	}

	@Example
	void whatALivingProgramWritesIsNotOffered() throws IOException {
		Editing editing = open(1);
		editing.document.setName("changed");
		editing.autosave.work(() -> true);
		assertTrue(JournalFile.isAlive(journal()));
		assertEquals(List.of(), Unsaved.find(state));
		assertEquals(1, left().size());
	}

	@Example
	void workThatWasSavedInTheLastMomentIsRecognised() throws IOException {
		Editing editing = open(2);
		editing.document.setName("changed");
		editing.autosave.work(() -> true);
		assertFalse(left().get(0).isSaved());
		assertTrue(left().get(0).isFileUnchanged());
		ChainStore.save(editing.document, file);
		assertTrue(left().get(0).isSaved());
	}

	private record Editing(ChainDocument document, RandomEdits edits, Autosave autosave) {
	}

	private Editing open(long seed) throws IOException {
		ChainStore.save(RandomDocuments.create(seed, 80), file);
		FileStamp stamp = FileStamp.of(file).orElseThrow();
		ChainDocument document = ChainStore.load(file);
		Autosave autosave = new Autosave(document, () -> file, stamp, new Autosave.Storage(state, Runnable::run), failures::add);
		RandomEdits edits = new RandomEdits(document, seed);
		edits.follow(KilledEditor.told(autosave));
		return new Editing(document, edits, autosave);
	}

	/** As after the program has ended: the lock is on the original, a copy of the folder has none. */
	private List<Unsaved> left() throws IOException {
		Path copy = folder.resolve("left");
		Path journals = Backups.journals(copy);
		Files.createDirectories(journals);
		try (Stream<Path> old = Files.list(journals)) {
			for (Path each : old.toList()) {
				Files.delete(each);
			}
		}
		if (!Files.exists(copy.resolve("backups")) && Files.exists(state.resolve("backups"))) {
			Files.createSymbolicLink(copy.resolve("backups"), state.resolve("backups"));
		}
		if (Files.exists(Backups.journals(state))) {
			try (Stream<Path> all = Files.list(Backups.journals(state))) {
				for (Path each : all.toList()) {
					Files.copy(each, journals.resolve(each.getFileName()));
				}
			}
		}
		return Unsaved.find(copy);
	}

	private Path journal() throws IOException {
		try (Stream<Path> all = Files.list(Backups.journals(state))) {
			return all.findFirst().orElseThrow();
		}
	}

	private int frames() throws IOException {
		if (!Files.exists(Backups.journals(state))) {
			return 0;
		}
		try (Stream<Path> all = Files.list(Backups.journals(state))) {
			Path there = all.findFirst().orElse(null);
			return there == null ? 0 : JournalFile.read(there).map(read -> read.entries().size()).orElse(0);
		}
	}

	/** Says the first line that differs: the whole text is too much. */
	private static void assertSameText(String expected, String actual) {
		List<String> one = expected.lines().toList();
		List<String> other = actual.lines().toList();
		for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
			assertEquals(one.get(i), other.get(i), "line " + i + " after " + one.subList(Math.max(0, i - 3), i));
		}
		assertEquals(one.size(), other.size());
	}

	private static String text(ChainDocument document) throws ChainFileException {
		return new String(ChainStore.serialise(document), StandardCharsets.UTF_8);
	}
}
