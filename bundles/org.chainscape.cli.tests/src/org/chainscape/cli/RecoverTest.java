package org.chainscape.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;

import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.text.Language;
import org.chainscape.store.ChainStore;
import org.chainscape.store.NewChain;
import org.chainscape.store.disk.FileStamp;
import org.chainscape.store.disk.StateFolder;
import org.chainscape.store.journal.Autosave;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecoverTest {

	@TempDir
	private Path folder;
	private Path file;
	private Path out;
	private ChainDocument document;

	@BeforeEach
	void begin() throws IOException {
		file = folder.resolve("链.chain");
		out = folder.resolve("out.chain");
		document = NewChain.create(NewChain.Template.SERIAL, "甲", Language.ZH);
		save("甲", "2026-11-20T08:00:00Z");
	}

	@Test
	void formerVersionsAreListedAndRestored() throws IOException {
		byte[] first = Files.readAllBytes(file);
		save("乙", "2026-11-21T08:00:00Z");
		save("丙", "2026-11-22T08:00:00Z");
		Run list = Run.zh("recover", file);
		assertEquals(0, list.exit());
		assertEquals(3, list.outLines().size());
		assertTrue(list.outLines().get(1).strip().startsWith("2  2026-11-21"), list.out());
		Run restored = Run.zh("recover", file, "--version", 3, "-o", out);
		assertEquals("", restored.err());
		assertEquals(0, restored.exit());
		assertArrayEquals(first, Files.readAllBytes(out));
		assertEquals("丙", ChainStore.load(file).getName());
		assertEquals(2, Run.zh("recover", file, "--version", 4, "-o", out, "--force").exit());
		assertEquals(2, Run.zh("recover", file, "--version", 1, "-o", out).exit(), "replaced without being told to");
		assertEquals(2, Run.zh("recover", file, "--version", 1, "-o", file, "--force").exit(), "the file itself");
	}

	@Test
	void thatTheVersionBeforeCannotBeKeptIsTold() throws IOException {
		String before = System.getProperty(StateFolder.SETTING);
		System.setProperty(StateFolder.SETTING, Files.createFile(folder.resolve("no folder")).resolve("state").toString());
		try {
			Run run = Run.zh("merge", file, file, file, "-o", file);
			assertEquals(0, run.exit());
			assertTrue(run.err().contains("无法保留原来的版本"), run.err());
		} finally {
			if (before == null) {
				System.clearProperty(StateFolder.SETTING);
			} else {
				System.setProperty(StateFolder.SETTING, before);
			}
		}
	}

	@Test
	void aFileThatIsGoneIsRestored() throws IOException {
		save("乙", "2026-11-21T08:00:00Z");
		Files.delete(file);
		assertEquals(0, Run.zh("recover", file, "--version", 1, "-o", out).exit());
		assertEquals("乙", ChainStore.load(out).getName());
		Run rescue = Run.zh("recover", file, "-o", folder.resolve("b.chain"));
		assertEquals(2, rescue.exit());
		assertTrue(rescue.err().contains("--list"), rescue.err());
	}

	@Test
	void whatCanBeReadOfABrokenFileIsSaved() throws IOException {
		byte[] whole = Files.readAllBytes(file);
		Files.write(file, Arrays.copyOf(whole, whole.length * 2 / 3));
		byte[] broken = Files.readAllBytes(file);
		Run run = Run.zh("recover", file, "-o", out);
		assertEquals(1, run.exit());
		assertTrue(run.err().contains("中断"), run.err());
		assertEquals("甲", ChainStore.load(out).getName());
		assertArrayEquals(broken, Files.readAllBytes(file));
		Files.write(file, new byte[0]);
		assertEquals(2, Run.zh("recover", file, "-o", folder.resolve("empty.chain")).exit());
		assertFalse(Files.exists(folder.resolve("empty.chain")));
	}

	@Test
	void oneSideOfAConflictIsTaken() throws IOException {
		String text = Files.readString(file);
		Files.writeString(file, text.replaceFirst("(?m)^    name=\"甲\"", "<<<<<<< HEAD\n    name=\"我\"\n=======\n    name=\"他\"\n>>>>>>> x"));
		assertEquals(1, Run.zh("recover", file, "--take", "theirs", "-o", out).exit());
		assertEquals("他", ChainStore.load(out).getName());
		assertEquals(2, Run.zh("recover", file, "--take", "both", "-o", out, "--force").exit());
	}

	@Test
	void unsavedWorkIsRecovered() throws IOException {
		assertEquals(2, Run.zh("recover", file, "--unsaved", "-o", out).exit());
		Path state = folder.resolve("state");
		ChainDocument open = ChainStore.load(file);
		Autosave autosave = new Autosave(open, () -> file, FileStamp.of(file).orElseThrow(), new Autosave.Storage(state, Runnable::run),
				failure -> {
					throw new AssertionError(failure);
				});
		open.setName("未保存");
		autosave.everything();
		autosave.work(() -> true);
		// The program that wrote the journal is alive; a copy is as if it were not.
		Path journals = state.resolve("journals");
		Path own = StateFolder.ofUser().resolve("journals");
		Files.createDirectories(own);
		Path journal;
		try (var all = Files.list(journals)) {
			journal = all.findFirst().orElseThrow();
		}
		Path copy = Files.copy(journal, own.resolve(journal.getFileName()));
		try {
			assertTrue(Run.zh("recover", file, "--list").out().startsWith("未保存的修改"));
			assertEquals(0, Run.zh("recover", file, "--unsaved", "-o", out).exit());
			assertEquals("未保存", ChainStore.load(out).getName());
		} finally {
			Files.delete(copy);
		}
	}

	@Test
	void aFileOfALaterVersionIsReadAndSaidSo() throws IOException {
		Files.writeString(file, Files.readString(file).replace("formatVersion=\"1.0\"", "formatVersion=\"1.8\""));
		Run run = Run.zh("quality", file);
		assertTrue(run.err().contains("1.8"), run.err());
		assertTrue(run.exit() < 2, run.err());
		assertEquals(2, Run.zh("layout", file).exit(), "it was written");
	}

	private void save(String name, String time) throws IOException {
		document.setName(name);
		ChainStore.save(document, file);
		Files.setLastModifiedTime(file, FileTime.from(Instant.parse(time)));
	}
}
