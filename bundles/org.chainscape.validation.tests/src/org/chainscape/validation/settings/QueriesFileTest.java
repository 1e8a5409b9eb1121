package org.chainscape.validation.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.chainscape.model.search.TextPart;
import org.chainscape.model.search.TextQuestion;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QueriesFileTest {

	private static final SavedQuery TEXT = new SavedQuery("光模块的数",
		new TextQuestion("\"20亿\"", true, false, true, Set.of(TextPart.NUMBERS)), "");
	private static final SavedQuery PLAIN = new SavedQuery("plain", new TextQuestion("GPU"), "");
	private static final SavedQuery QUESTION = new SavedQuery("上游", null, "upstream(锂电池, 3)");

	@TempDir
	private Path folder;
	private Path file;

	@BeforeEach
	void place() {
		file = folder.resolve(QueriesFile.NAME);
	}

	@Test
	@DisplayName("Queries are read as they were written, one a line, in their order")
	void roundTrip() throws IOException {
		List<SavedQuery> all = List.of(TEXT, QUESTION, PLAIN);
		assertEquals(all, QueriesFile.change(file, before -> all));
		assertEquals(all, QueriesFile.read(file));
		assertEquals(1, Files.readAllLines(file).stream().filter(line -> line.contains("光模块的数") && line.contains("regex")).count());
		assertEquals(Files.readString(file), QueriesFile.text(all));
	}

	@Test
	@DisplayName("No file means no queries, and none is written for nothing")
	void nothing() throws IOException {
		assertEquals(List.of(), QueriesFile.read(file));
		assertEquals(List.of(), QueriesFile.change(file, before -> new ArrayList<>(before)));
		assertFalse(Files.exists(file));
	}

	@ParameterizedTest
	@ValueSource(strings = {"{", "[]", "{\"schema\": \"other\", \"version\": 1}", "{\"schema\": \"chainscape-queries\", \"version\": 2}",
		"{\"schema\": \"chainscape-queries\", \"version\": 1, \"more\": 1}",
		"{\"schema\": \"chainscape-queries\", \"version\": 1, \"queries\": [{\"name\": \"a\"}]}",
		"{\"schema\": \"chainscape-queries\", \"version\": 1, \"queries\": [{\"name\": \"a\", \"text\": \"x\", \"expression\": \"y\"}]}",
		"{\"schema\": \"chainscape-queries\", \"version\": 1, \"queries\": [{\"name\": \"a\", \"text\": \"x\", \"parts\": [\"z\"]}]}",
		"{\"schema\": \"chainscape-queries\", \"version\": 1, \"queries\": [{\"name\": \"a\", \"text\": \"x\", \"case\": \"yes\"}]}",
		"{\"schema\": \"chainscape-queries\", \"version\": 1, \"queries\": [{\"name\": \"a\", \"text\": \"x\"}, "
			+ "{\"name\": \"a\", \"text\": \"y\"}]}"})
	@DisplayName("A file that says something else is refused with its place and stays as it is")
	void refused(String text) throws IOException {
		Files.writeString(file, text);
		ProjectFileException refused = assertThrows(ProjectFileException.class, () -> QueriesFile.change(file, before -> List.of(PLAIN)));
		assertTrue(refused.getMessage().contains(QueriesFile.NAME), refused.getMessage());
		assertEquals(text, Files.readString(file));
	}
}
