package org.chainscape.examples.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.chainscape.exchange.tables.TableException;
import org.chainscape.model.chain.Element;
import org.chainscape.model.chain.RecordedFinding;
import org.chainscape.store.ChainFileException;
import org.chainscape.validation.Finding;
import org.chainscape.validation.Severity;
import org.chainscape.validation.Validator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the rules find in the library. The file {@code conflicts.csv} says for each inconsistency of the inventory whether a rule finds it,
 * and which, or that it is only recorded, and why; and it names the further conflicts that are in the reports.
 */
class LibraryFindingsTest {

	private static final CSVFormat FORMAT = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

	@TempDir
	private static Path folder;

	private static Library library;
	private static List<Finding> findings;
	private static List<CSVRecord> conflicts;

	@BeforeAll
	static void validate() throws IOException, TableException, ChainFileException {
		library = Library.build(folder);
		findings = Validator.standard().validate(library.document()).findings();
		InputStream file = LibraryFindingsTest.class.getResourceAsStream("conflicts.csv");
		try (Reader reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
			conflicts = FORMAT.parse(reader).getRecords();
		}
	}

	@Test
	void thereIsNoError() {
		assertEquals(List.of(), findings.stream().filter(finding -> finding.severity() == Severity.ERROR).map(this::print).toList());
	}

	/** Every warning is a conflict that is in the reports, and is known as such. */
	@Test
	void theWarningsAreExactlyTheRealConflicts() {
		Set<String> known = new TreeSet<>();
		conflicts.stream().filter(row -> "rule".equals(row.get("found")) && isWarning(row.get("rule")))
				.forEach(row -> known.add(row.get("rule") + " @ " + row.get("element")));
		Set<String> warned = new TreeSet<>();
		findings.stream().filter(finding -> finding.severity() == Severity.WARNING).map(this::print).forEach(warned::add);
		assertEquals(String.join("\n", known), String.join("\n", warned));
	}

	@Test
	void everyInconsistencyIsFoundByRuleOrRecordedWithAReason() {
		Set<String> printed = new LinkedHashSet<>();
		findings.stream().map(this::print).forEach(printed::add);
		Set<String> recorded = new LinkedHashSet<>();
		library.elements(RecordedFinding.class).forEach(finding -> recorded.add(finding.getHandle()));
		List<String> faults = new ArrayList<>();
		for (CSVRecord row : conflicts) {
			boolean right = switch (row.get("found")) {
				case "rule" -> printed.contains(row.get("rule") + " @ " + row.get("element"));
				case "recorded" -> recorded.contains(row.get("id"));
				case "resolved" -> true;
				default -> false;
			};
			if (!right || row.get("why").length() < 8) {
				faults.add(row.get("id") + " " + row.get("found") + " " + row.get("rule") + " @ " + row.get("element"));
			}
		}
		assertEquals(List.of(), faults);
	}

	/** What a rule finds is not typed in as well. */
	@Test
	void whatIsRecordedIsNotFoundByRule() {
		Set<String> byRule = new TreeSet<>();
		conflicts.stream().filter(row -> "rule".equals(row.get("found"))).forEach(row -> byRule.add(row.get("id")));
		byRule.retainAll(library.elements(RecordedFinding.class).stream().map(Element::getHandle).toList());
		assertEquals(Set.of(), byRule);
	}

	@Test
	void theListNamesAllInconsistenciesOfTheInventory() throws IOException {
		Inventory.assume();
		Set<String> listed = new TreeSet<>();
		conflicts.forEach(row -> listed.add(row.get("id")));
		List<String> missing = Inventory.read().rows("INC-").stream().map(Inventory.Row::id).filter(id -> !listed.contains(id)).toList();
		assertEquals(List.of(), missing);
		assertTrue(listed.size() >= 57);
	}

	private String print(Finding finding) {
		String handle = library.index().find(finding.elementId()).filter(Element.class::isInstance).map(Element.class::cast)
				.map(Element::getHandle).orElse(finding.elementId());
		return finding.ruleId() + " @ " + handle;
	}

	private static boolean isWarning(String rule) {
		return Validator.standard().rules().stream().anyMatch(info -> info.id().equals(rule) && info.severity() == Severity.WARNING);
	}
}
