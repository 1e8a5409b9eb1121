package org.chainscape.store.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.ChainPackage;
import org.chainscape.model.text.Language;
import org.chainscape.store.ChainStore;
import org.chainscape.store.NewChain;
import org.chainscape.store.backup.Backups;
import org.chainscape.store.disk.FileStamp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Unsaved work is looked at by its name while somebody decides about it. */
class UnsavedByNameTest {

	@TempDir
	private Path folder;

	@Test
	void workThatIsClaimedCanBeLookedAt() throws IOException {
		Path file = folder.resolve("链.chain");
		Path state = folder.resolve("state");
		ChainStore.save(NewChain.create(NewChain.Template.SERIAL, "保存的", Language.ZH), file);
		ChainDocument document = ChainStore.load(file);
		Autosave autosave = new Autosave(document, () -> file, FileStamp.of(file).orElseThrow(), new Autosave.Storage(state, Runnable::run),
				failure -> {
					throw new AssertionError(failure);
				});
		document.setName("未保存的");
		autosave.changed(document, ChainPackage.Literals.NAMED_ELEMENT__NAME);
		autosave.work(() -> true);
		Path journals = Backups.journals(state);
		try (Stream<Path> all = Files.list(journals)) {
			Path journal = all.findFirst().orElseThrow();
			Files.copy(journal, journals.resolve("left-" + journal.getFileName()));
		}
		autosave.discard();
		Unsaved left = Unsaved.find(state, file).get(0);
		assertTrue(left.claim());
		assertEquals(List.of(), Unsaved.find(state, file), "offered once");
		assertEquals("未保存的", Unsaved.named(state, left.name()).orElseThrow().recover().getName());
		left.discard();
		assertTrue(Unsaved.named(state, left.name()).isEmpty());
		assertTrue(Unsaved.named(state, "../链.chain").isEmpty(), "no journal");
	}
}
