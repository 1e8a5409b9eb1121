package org.chainscape.store.disk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {

	@TempDir
	private Path folder;

	@Test
	void aLinkStaysALink() throws IOException {
		Path real = Files.writeString(folder.resolve("real"), "old");
		Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("real"));
		write(link, "new");
		assertTrue(Files.isSymbolicLink(link));
		assertEquals("new", Files.readString(real));
	}

	@Test
	void aLinkToNothingYetStaysALink() throws IOException {
		Files.createDirectory(folder.resolve("other"));
		Path second = Files.createSymbolicLink(folder.resolve("second"), Path.of("other/real"));
		Path link = Files.createSymbolicLink(folder.resolve("link"), second);
		write(link, "new");
		assertTrue(Files.isSymbolicLink(link));
		assertTrue(Files.isSymbolicLink(second));
		assertEquals("new", Files.readString(folder.resolve("other/real")));
	}

	@Test
	void permissionsStay() throws IOException {
		Path file = Files.writeString(folder.resolve("a"), "old");
		Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r----x"));
		write(file, "new");
		assertEquals("rw-r----x", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
	}

	@Test
	void whatFailsHalfwayLeavesTheOldContentAndNothingElse() throws IOException {
		Path file = Files.writeString(folder.resolve("a"), "old");
		assertThrows(IOException.class, () -> WholeFile.write(file, stream -> {
			stream.write(new byte[100_000]);
			throw new IOException("disk full");
		}, written -> { }));
		assertThrows(IOException.class, () -> WholeFile.write(file, stream -> stream.write(1), written -> {
			throw new IOException("not what was meant");
		}));
		assertEquals("old", Files.readString(file));
		assertEquals(Set.of("a"), names());
	}

	@Test
	void whatAKilledProgramLeftIsClearedAwayLater() throws IOException {
		Path file = folder.resolve("a");
		Path old = Files.writeString(folder.resolve(".a." + UUID.randomUUID() + ".tmp"), "half");
		Files.setLastModifiedTime(old, FileTime.from(Instant.now().minus(Duration.ofDays(2))));
		Path young = Files.writeString(folder.resolve(".a." + UUID.randomUUID() + ".tmp"), "being written by another program");
		Path foreign = Files.writeString(folder.resolve(".b." + UUID.randomUUID() + ".tmp"), "of another file");
		Files.setLastModifiedTime(foreign, FileTime.from(Instant.now().minus(Duration.ofDays(2))));
		write(file, "new");
		assertEquals(Set.of("a", young.getFileName().toString(), foreign.getFileName().toString()), names());
	}

	@Test
	void longNamesCanBeWritten() throws IOException {
		write(folder.resolve("链".repeat(82) + ".chain"), "new");
		assertEquals(1, names().size());
	}

	@Test
	void stampsTellStatesApart() throws IOException {
		Path file = folder.resolve("a");
		assertTrue(FileStamp.of(file).isEmpty());
		write(file, "one");
		FileStamp first = FileStamp.of(file).orElseThrow();
		assertEquals(first, FileStamp.of(file).orElseThrow());
		FileTime time = Files.getLastModifiedTime(file);
		Path kept = Files.move(file, folder.resolve("kept"));
		write(file, "two");
		Files.setLastModifiedTime(file, time);
		assertNotEquals(first, FileStamp.of(file).orElseThrow(), "replaced within a moment by as many bytes");
		assertFalse(Files.readString(kept).isEmpty());
	}

	@Test
	void everySystemHasItsPlaceForTheState() {
		Properties linux = properties("Linux", "/srv/li");
		assertEquals(Path.of("/srv/li/.local/state/chainscape"), StateFolder.of(linux, Map.of()));
		assertEquals(Path.of("/state/chainscape"), StateFolder.of(linux, Map.of("XDG_STATE_HOME", "/state")));
		assertEquals(Path.of("/srv/li/.local/state/chainscape"), StateFolder.of(linux, Map.of("XDG_STATE_HOME", "not/absolute")));
		assertEquals(Path.of("/srv/li/Library/Application Support/Chainscape"), StateFolder.of(properties("Mac OS X", "/srv/li"), Map.of()));
		assertEquals(Path.of("/here"), StateFolder.of(linux, Map.of("CHAINSCAPE_STATE", "/here")));
		linux.setProperty(StateFolder.SETTING, "/there");
		assertEquals(Path.of("/there"), StateFolder.of(linux, Map.of("CHAINSCAPE_STATE", "/here")));
	}

	private static Properties properties(String system, String home) {
		Properties properties = new Properties();
		properties.setProperty("os.name", system);
		properties.setProperty("user.home", home);
		return properties;
	}

	private static void write(Path file, String text) throws IOException {
		WholeFile.write(file, stream -> stream.write(text.getBytes(StandardCharsets.UTF_8)), written -> { });
	}

	private Set<String> names() throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.map(file -> file.getFileName().toString()).collect(Collectors.toSet());
		}
	}
}
