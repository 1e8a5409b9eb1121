package org.chainscape.validation.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.chainscape.validation.Finding;
import org.chainscape.validation.Severity;
import org.chainscape.validation.settings.ProjectFileException.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BaselineTest {

	private static final String FILE = "a.chain";
	private static final Set<String> CHECKED = Set.of("facts.unsourced-number");
	private static final Finding ONE = Project.warning("first", "second", "third");
	private static final Finding OTHER = Project.warning("other");

	private static Baseline of(Finding... findings) {
		return Baseline.empty().with(FILE, List.of(findings), id -> "名 " + id);
	}

	private static Baseline.Comparison compare(Baseline baseline, Finding... findings) {
		return baseline.compare(FILE, List.of(findings), List.of(), CHECKED);
	}

	@Test
	void onlyWhatIsNotInItIsNew() {
		assertEquals(List.of(true, false), compare(of(ONE), ONE, OTHER).known());
		assertEquals(List.of(), compare(of(ONE), ONE, OTHER).gone());
	}

	@Test
	void aFindingIsTheSameWhateverItsSeverityItsNumbersAndTheOrderOfTheOthers() {
		Finding again = new Finding(ONE.ruleId(), Severity.ERROR, ONE.elementId(), List.of("third", "second"), List.of("$element:x", "13"));
		assertEquals(List.of(true), compare(of(ONE), again).known());
		assertEquals(FindingKey.of(ONE).hash(), FindingKey.of(again).hash());
		assertNotEquals(FindingKey.of(ONE).hash(), FindingKey.of(OTHER).hash());
		assertEquals(32, FindingKey.of(ONE).hash().length());
	}

	@Test
	void whatIsMendedIsGone() {
		assertEquals(List.of("first"), compare(of(ONE, OTHER), OTHER).gone().stream().map(entry -> entry.key().element()).toList());
		assertEquals("名 first", compare(of(ONE), OTHER).gone().get(0).name());
	}

	@Test
	void ofSeveralThatCannotBeToldApartTheSurplusIsNew() {
		assertEquals(List.of(true, true, false), compare(of(ONE, ONE), ONE, ONE, ONE).known());
		assertEquals(1, compare(of(ONE, ONE, ONE), ONE, ONE).gone().get(0).count());
	}

	@Test
	void whatIsSuppressedIsNotGone() {
		assertEquals(List.of(), of(ONE).compare(FILE, List.of(), List.of(ONE), CHECKED).gone());
	}

	@Test
	void whatWasNotLookedForIsNotGone() {
		assertEquals(List.of(), of(ONE).compare(FILE, List.of(), List.of(), Set.of()).gone());
	}

	@Test
	void filesAreKeptApart() {
		assertEquals(List.of(false), of(ONE).compare("b.chain", List.of(ONE), List.of(), CHECKED).known());
		assertEquals(Set.of("b.chain"), of(ONE).with("b.chain", List.of(OTHER), id -> "").without(FILE).files().keySet());
	}

	@Test
	void anEntryIsALine() {
		assertEquals("""
			{
			  "schema": "chainscape-baseline",
			  "version": 1,
			  "files": {
			    "a.chain": [
			      {"rule": "facts.unsourced-number", "element": "first", "name": "名 first", "related": ["second", "third"], "count": 2},
			      {"rule": "facts.unsourced-number", "element": "other", "name": "名 other"}
			    ]
			  }
			}
			""", BaselineFile.text(of(OTHER, ONE, ONE)));
	}

	@Test
	void faultsAreNamed(@TempDir Path folder) throws IOException {
		Path file = folder.resolve("b.json");
		assertEquals(Kind.MISSING, assertThrows(ProjectFileException.class, () -> BaselineFile.read(file)).kind());
		Files.writeString(file, "{\"schema\": \"chainscape-baseline\", \"version\": 1, \"files\": {\"a\": [{\"rule\": \"x\", \"count\": 0}]}}");
		assertEquals(Kind.BAD_VALUE, assertThrows(ProjectFileException.class, () -> BaselineFile.read(file)).kind());
		Files.writeString(file, "{\"schema\": \"chainscape-rules\", \"version\": 1}");
		assertEquals(Kind.OTHER_FORMAT, assertThrows(ProjectFileException.class, () -> BaselineFile.read(file)).kind());
	}

	@Test
	void filesAreNamedFromTheBaseline() {
		assertEquals("../chains/a.chain", BaselineFile.relative(Path.of("/p/ci/base.json"), Path.of("/p/chains/a.chain")));
		assertEquals("a.chain", BaselineFile.relative(Path.of("base.json"), Path.of("./a.chain")));
	}
}
