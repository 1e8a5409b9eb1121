package org.chainscape.validation.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.chainscape.model.text.Language;
import org.chainscape.validation.RuleTexts;
import org.chainscape.validation.settings.ProjectFileException.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsFileTest {

	private static final String HEAD = "{\"schema\": \"chainscape-rules\", \"version\": 1";

	@TempDir
	private Path folder;

	private Path write(String text) throws IOException {
		return Files.writeString(folder.resolve(SettingsFile.NAME), text);
	}

	private ProjectFileException refused(String text) throws IOException {
		Path file = write(text);
		return assertThrows(ProjectFileException.class, () -> SettingsFile.read(file));
	}

	@Test
	void anEntryIsALineAndEverythingIsSorted() {
		Settings settings = Settings.STANDARD.withLevel("structure.empty-segment", Level.OFF).withLevel("conflict", Level.INFO)
			.withPolicy(new PolicySettings(LocalDate.of(2023, 2, 28), 12, 6.0))
			.withSuppression(Project.suppression("facts.unsourced-number", "b", "因为“甲”", LocalDate.of(2026, 12, 31)))
			.withSuppression(new Suppression(new FindingPattern("facts.unsourced-number", "a", List.of("z", "y"), List.of()), "", "",
				new Justification("r", "", null, null)));
		assertEquals("""
			{
			  "schema": "chainscape-rules",
			  "version": 1,
			  "policy": {"asOf": "2023-02-28", "staleMonths": 12, "smallestPoints": 6},
			  "ruleFolders": ["rules"],
			  "severities": {
			    "conflict": "info",
			    "structure.empty-segment": "off"
			  },
			  "suppressions": [
			    {"rule": "facts.unsourced-number", "element": "a", "related": ["y", "z"], "details": [], "reason": "r"},
			    {"rule": "facts.unsourced-number", "file": "chains/a.chain", "element": "b", "name": "名", "reason": "因为“甲”", "by": "张三", \
			"on": "2026-03-31", "until": "2026-12-31"}
			  ]
			}
			""", SettingsFile.text(settings));
	}

	@Test
	void nothingIsWrittenInLittle() {
		assertEquals("""
			{
			  "schema": "chainscape-rules",
			  "version": 1,
			  "ruleFolders": ["rules"],
			  "severities": {},
			  "suppressions": []
			}
			""", SettingsFile.text(Settings.STANDARD));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
		, "severity": {}}                                     | UNKNOWN_KEY   | 1:46 | severity (
		, "policy": {"stale": 3}}                             | UNKNOWN_KEY   | 1:57 | stale (asOf
		, "suppressions": [{"rule": "a.b", "who": "x"}]}      | UNKNOWN_KEY   | 1:79 | who (rule
		, "ruleFolders": [], "ruleFolders": []}               | DUPLICATE_KEY | 1:65 | ruleFolders
		, "suppressions": [{"rule": "a.b", "reason": "x"}]}   | MISSING_KEY   | 1:63 | element
		, "suppressions": [{"element": "x"}]}                 | MISSING_KEY   | 1:63 | rule
		, "suppressions": {}}                                 | WRONG_TYPE    | 1:46 | suppressions […]
		, "suppressions": ["x"]}                              | WRONG_TYPE    | 1:63 | suppressions {…}
		, "severities": []}                                   | WRONG_TYPE    | 1:46 | severities {…}
		, "severities": {"facts": 1}}                         | WRONG_TYPE    | 1:61 | facts "…"
		, "ruleFolders": "rules"}                             | WRONG_TYPE    | 1:46 | ruleFolders […]
		, "ruleFolders": [1]}                                 | WRONG_TYPE    | 1:62 | ruleFolders ["…"]
		, "policy": {"staleMonths": "x"}}                     | WRONG_TYPE    | 1:57 | staleMonths 0, 1, 2 …
		, "policy": {"asOf": 2023}}                           | WRONG_TYPE    | 1:57 | asOf "YYYY-MM-DD"
		, "policy": {"staleMonths": 1.5}}                     | BAD_VALUE     | 1:57 | staleMonths 1.5
		, "policy": {"staleMonths": -1}}                      | BAD_VALUE     | 1:57 | staleMonths -1
		, "policy": {"smallestPoints": -0.5}}                 | BAD_VALUE     | 1:57 | smallestPoints -0.5
		, "policy": {"asOf": "2023-02-29"}}                   | BAD_VALUE     | 1:57 | asOf "2023-02-29" (YYYY-MM-DD)
		, "severities": {"facts": "fatal"}}                   | BAD_VALUE     | 1:61 | facts "fatal" (error, warning, info, off)
		, "suppressions": [{"rule": "", "element": "x"}]}     | BAD_VALUE     | 1:64 | rule ""
		, "policy": {}                                        | NOT_JSON      | 1:  |
		, "policy": {}}}                                      | NOT_JSON      | 1:59 |
		""")
	void faultsAreNamedWithTheirPlace(String rest, Kind kind, String place, String detail) throws IOException {
		ProjectFileException refused = refused(HEAD + rest);
		assertEquals(kind, refused.kind(), refused.getMessage());
		String start = folder.resolve(SettingsFile.NAME) + ":" + place;
		for (Language language : Language.values()) {
			String message = refused.message(language);
			assertTrue(message.startsWith(start), message);
			assertTrue(message.contains(detail == null ? "JSON" : detail), message);
			assertFalse(message.contains("\n"), message);
		}
	}

	@Test
	void otherFilesAreRefused() throws IOException {
		assertEquals(Kind.OTHER_FORMAT, refused("{}").kind());
		assertEquals(Kind.OTHER_FORMAT, refused("{\"schema\": \"chainscape-baseline\", \"version\": 1}").kind());
		assertEquals(Kind.WRONG_TYPE, refused("[]").kind());
		assertEquals(Kind.NOT_JSON, refused("").kind());
		assertEquals(Kind.NEWER_VERSION, refused("{\"schema\": \"chainscape-rules\", \"version\": 2, \"new\": 1}").kind());
		assertEquals(Kind.BAD_VALUE, refused("{\"schema\": \"chainscape-rules\"}").kind());
		Path file = folder.resolve(SettingsFile.NAME);
		Files.write(file, "{\"schema\": \"检查\"}".getBytes("GBK"));
		assertEquals(Kind.NOT_UTF8, assertThrows(ProjectFileException.class, () -> SettingsFile.read(file)).kind());
		Path missing = folder.resolve("missing.json");
		assertEquals(Kind.MISSING, assertThrows(ProjectFileException.class, () -> SettingsFile.read(missing)).kind());
		assertEquals(Kind.UNREADABLE, assertThrows(ProjectFileException.class, () -> SettingsFile.read(folder)).kind());
		assertEquals(Kind.NOT_JSON, refused("[".repeat(5000)).kind());
	}

	@Test
	void everyKindHasItsTexts() {
		Set<String> texts = RuleTexts.keys(Language.ZH).stream().filter(key -> key.startsWith("file.")).collect(Collectors.toSet());
		assertEquals(Arrays.stream(Kind.values()).map(kind -> kind.text().key()).collect(Collectors.toSet()), texts);
		assertEquals(EnumSet.allOf(Kind.class).size(), texts.size());
	}

	@Test
	void aByteOrderMarkDoesNotMatter() throws IOException {
		assertEquals(Settings.STANDARD, SettingsFile.read(write("\uFEFF" + HEAD + "}")));
	}

	@Test
	void aChangeKeepsTheRest() throws IOException {
		Path file = write(HEAD + ", \"$schema\": \"../rules.schema.json\", \"severities\": {\"facts\": \"off\"}}");
		SettingsFile.change(file, settings -> settings.withLevel("facts.unsourced-number", Level.ERROR));
		String text = Files.readString(file);
		assertTrue(text.startsWith("{\n  \"$schema\": \"../rules.schema.json\",\n  \"schema\""), text);
		assertTrue(text.contains("    \"facts\": \"off\",\n    \"facts.unsourced-number\": \"error\"\n"), text);
	}

	@Test
	void aChangeThatChangesNothingLeavesTheFileAsItIs() throws IOException {
		Path file = write(HEAD + "}");
		SettingsFile.change(file, settings -> settings.withLevel("facts", null));
		assertEquals(HEAD + "}", Files.readString(file));
		SettingsFile.change(folder.resolve("none.json"), settings -> settings);
		assertFalse(Files.exists(folder.resolve("none.json")));
	}

	@Test
	void brokenSettingsAreNotOverwritten() throws IOException {
		Path file = write(HEAD);
		assertThrows(ProjectFileException.class, () -> SettingsFile.change(file, settings -> settings.withLevel("facts", Level.OFF)));
		assertEquals(HEAD, Files.readString(file));
	}

	@Test
	void settingsThatCannotBeWrittenAreNamed() {
		Path file = folder.resolve("gone").resolve(SettingsFile.NAME);
		ProjectFileException refused = assertThrows(ProjectFileException.class,
			() -> SettingsFile.change(file, settings -> settings.withLevel("facts", Level.OFF)));
		assertEquals(Kind.NOT_WRITABLE, refused.kind());
		assertTrue(refused.message(Language.ZH).startsWith(file + ": 无法写入"), refused.message(Language.ZH));
	}

	@Test
	void suppressionsAreReplacedAndTakenBack() throws IOException {
		Path file = folder.resolve(SettingsFile.NAME);
		Suppression one = Project.suppression("facts.unsourced-number", "a", "x", null);
		Suppression later = Project.suppression("facts.unsourced-number", "a", "y", Project.TODAY);
		SettingsFile.change(file, settings -> settings.withSuppression(one));
		SettingsFile.change(file, settings -> settings.withSuppression(later));
		assertEquals(List.of(later), SettingsFile.read(file).suppressions());
		SettingsFile.change(file, settings -> settings.withoutSuppression(later.what()));
		assertEquals(Settings.STANDARD, SettingsFile.read(file));
		assertTrue(new String(Files.readAllBytes(file), StandardCharsets.UTF_8).endsWith("}\n"));
	}
}
