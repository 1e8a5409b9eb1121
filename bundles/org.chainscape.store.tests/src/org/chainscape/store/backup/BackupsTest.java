package org.chainscape.store.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupsTest {

	@TempDir
	private Path folder;
	private Path state;
	private Path file;
	private Instant now = Instant.parse("2026-11-23T09:00:00Z");
	private Backups backups;

	@BeforeEach
	void begin() {
		state = folder.resolve("state");
		file = folder.resolve("a.chain");
		backups = new Backups(state, () -> now);
	}

	@Test
	void formerVersionsAreListedAndRead() throws IOException {
		save("one");
		save("two");
		save("three");
		List<FormerVersion> versions = backups.of(file);
		assertEquals(List.of("two", "one"), versions.stream().map(this::text).toList());
		assertEquals(List.of(3L, 3L), versions.stream().map(FormerVersion::size).toList());
		assertEquals(now.minus(Duration.ofMinutes(1)), versions.get(0).saved());
	}

	@Test
	void whatIsKeptIsNotKeptTwice() throws IOException {
		save("one");
		FormerVersion kept = backups.keep(file, false).orElseThrow();
		assertEquals(kept, backups.keep(file, false).orElseThrow());
		Path copy = Files.copy(file, folder.resolve("b.chain"));
		assertEquals(kept.hash(), backups.keep(copy, false).orElseThrow().hash());
		assertEquals(1, contents());
	}

	@Test
	void restoringKeepsWhatWasThere() throws IOException {
		save("one");
		save("two");
		save("three");
		backups.restore(backups.of(file).get(1), file);
		assertEquals("one", Files.readString(file));
		assertEquals(List.of("three", "two", "one"), backups.of(file).stream().map(this::text).toList());
		backups.restore(backups.of(file).get(0), folder.resolve("new.chain"));
		assertEquals("three", Files.readString(folder.resolve("new.chain")));
	}

	@Test
	void whereNothingIsNothingIsKept() throws IOException {
		assertTrue(backups.keep(file, false).isEmpty());
		assertEquals(List.of(), backups.of(file));
		assertFalse(Files.exists(state));
	}

	@Test
	void aDamagedContentIsNoticed() throws IOException {
		save("one");
		save("two");
		Path blob = files().stream().filter(path -> path.toString().endsWith(".gz")).findFirst().orElseThrow();
		save("two and a half");
		Path other = files().stream().filter(path -> path.toString().endsWith(".gz") && !path.equals(blob)).findFirst().orElseThrow();
		Files.copy(other, blob, StandardCopyOption.REPLACE_EXISTING);
		FormerVersion first = backups.of(file).get(1);
		assertThrows(IOException.class, () -> backups.restore(first, file));
		assertEquals("two and a half", Files.readString(file));
	}

	@Test
	void oldOnesAreThinned() throws IOException {
		for (int i = 0; i < 60; i++) {
			save("version " + i);
		}
		assertEquals(59, backups.of(file).size());
		now = now.plus(Duration.ofHours(5));
		save("last");
		// The sixty were saved within the hours of 9 and 10.
		assertEquals(2, backups.of(file).size());
		assertEquals(2, contents());
	}

	@Test
	void thePinnedOneStays() throws IOException {
		save("old format");
		backups.keep(file, true);
		for (int i = 0; i < 5; i++) {
			now = now.plus(Duration.ofDays(400));
			save("version " + i);
		}
		assertEquals(List.of("version 3", "old format"), backups.of(file).stream().map(this::text).toList());
	}

	@Test
	void thereIsNoMoreThanTheLimits() throws IOException {
		backups.limit(new Limits(4, 10, 1));
		assertEquals(new Limits(4, 10, 1), backups.limits());
		for (int i = 0; i < 8; i++) {
			save("version " + i);
		}
		assertEquals(4, backups.of(file).size());
		Random random = new Random(1);
		for (int i = 0; i < 3; i++) {
			byte[] noise = new byte[400_000];
			random.nextBytes(noise);
			Path big = folder.resolve("big" + i);
			Files.write(big, noise);
			Files.setLastModifiedTime(big, FileTime.from(now));
			backups.keep(big, false);
		}
		assertEquals(1, backups.of(file).size(), "the last one of each file stays");
		assertEquals(4, contents());
	}

	@Test
	void whatAJournalBeginsWithStays() throws IOException {
		save("one");
		String hash = backups.keep(file, false).orElseThrow().hash();
		Path journal = Backups.journals(state).resolve("1-" + hash + ".journal");
		Files.createDirectories(journal.getParent());
		Files.createFile(journal);
		backups.limit(new Limits(1, 1, 1));
		save("two");
		save("three");
		try (InputStream stream = backups.open(hash)) {
			assertEquals("one", new String(stream.readAllBytes(), StandardCharsets.UTF_8));
		}
		Files.delete(journal);
		save("four");
		assertThrows(IOException.class, () -> backups.open(hash));
	}

	@Test
	void linesNobodyUnderstandsAreLeftOut() throws IOException {
		save("one");
		save("two");
		Path list = files().stream().filter(path -> path.toString().endsWith(".txt")).findFirst().orElseThrow();
		Files.writeString(list, Files.readString(list) + "rubbish\n9\t9\tno hash\t\n");
		assertEquals(1, backups.of(file).size());
	}

	/** As an editor does: what is there is kept, then replaced; a minute passes. */
	private void save(String text) throws IOException {
		backups.keep(file, false);
		now = now.plus(Duration.ofMinutes(1));
		Files.writeString(file, text);
		Files.setLastModifiedTime(file, FileTime.from(now));
	}

	private String text(FormerVersion version) {
		try (InputStream stream = backups.open(version)) {
			return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private long contents() throws IOException {
		return files().stream().filter(path -> path.toString().endsWith(".gz")).count();
	}

	private List<Path> files() throws IOException {
		try (Stream<Path> all = Files.walk(state)) {
			return all.filter(Files::isRegularFile).toList();
		}
	}
}
