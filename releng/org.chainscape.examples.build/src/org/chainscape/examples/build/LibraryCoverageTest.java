package org.chainscape.examples.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.chainscape.exchange.tables.TableException;
import org.chainscape.model.chain.Citation;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.Element;
import org.chainscape.model.chain.Exhibit;
import org.chainscape.model.chain.ExhibitContent;
import org.chainscape.model.chain.NamedElement;
import org.chainscape.model.chain.Participation;
import org.chainscape.model.chain.Place;
import org.chainscape.model.chain.Report;
import org.chainscape.model.chain.Security;
import org.chainscape.store.ChainFileException;
import org.chainscape.validation.KnownNames;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The library holds everything of the inventory of the five reports, or the list of exceptions says why not. */
class LibraryCoverageTest {

	private static final String EXCEPTIONS = "coverage-exceptions.csv";

	@TempDir
	private static Path folder;

	private static Inventory inventory;
	private static Library library;
	private static NavigableMap<String, Element> byHandle;
	private static Map<String, String> exceptions;

	@BeforeAll
	static void read() throws IOException, TableException, ChainFileException {
		Inventory.assume();
		inventory = Inventory.read();
		library = Library.build(folder);
		byHandle = new TreeMap<>();
		library.elements().stream().filter(element -> element.getHandle() != null).forEach(element -> byHandle.put(element.getHandle(), element));
		exceptions = exceptions();
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource({ "SEG-, 207", "REL-, 114", "MEM-, 150", "CO-, 195", "MOD-, 83", "FW-, 10", "FACT-, 89", "CALC-, 60", "EVT-, 97", "RISK-, 12",
		"EXT-, 12" })
	void everyRowIsThere(String group, int rows, TestReporter reporter) {
		List<Inventory.Row> wanted = inventory.rows(group);
		assertEquals(rows, wanted.size(), "rows in the inventory");
		List<String> missing = wanted.stream().map(Inventory.Row::id).filter(id -> elements(id).isEmpty()).toList();
		reporter.publishEntry(group, (rows - missing.size()) + " of " + rows);
		assertEquals(List.of(), missing.stream().filter(id -> !exceptions.containsKey(id)).toList());
	}

	/** A row of a table of a report is an element that cites the lines of the table; exceptions name what a table says in fewer elements. */
	@Test
	void everyTableIsThereRowByRow(TestReporter reporter) {
		assertEquals(65, inventory.tables().size());
		List<String> faults = new ArrayList<>();
		for (Inventory.Table table : inventory.tables()) {
			BitSet lines = lines(table.lines());
			long citing = library.elements().stream().filter(element -> !(element instanceof Exhibit || element instanceof Citation))
					.filter(element -> element.getCitations().stream().anyMatch(citation -> cites(citation, table.source(), lines))).count();
			boolean exhibit = elements(table.id()).stream().anyMatch(Exhibit.class::isInstance);
			reporter.publishEntry(table.id(), citing + " elements for " + table.rows() + " rows");
			if ((!exhibit || citing < table.rows()) && !exceptions.containsKey(table.id())) {
				faults.add(table.id() + ": exhibit " + exhibit + ", " + citing + " elements for " + table.rows() + " rows");
			}
		}
		assertEquals(List.of(), faults);
	}

	/** Figures of which the text keeps less than the content are listed with what is held of them; their content is not made up. */
	@Test
	void figuresWithoutContentAreRecordedAsSuch() {
		List<List<String>> rows = inventory.section("(h) Figures");
		assertEquals(5, rows.size());
		List<String> faults = new ArrayList<>();
		for (List<String> row : rows) {
			Report report = (Report) byHandle.get(row.get(0).substring(0, 2));
			long lost = report.getExhibits().stream().filter(exhibit -> exhibit.getContent() != ExhibitContent.HELD).count();
			int listed = row.get(1).split(";").length;
			if (lost < listed) {
				faults.add(report.getHandle() + ": " + lost + " of " + listed);
			}
		}
		assertEquals(List.of(), faults);
	}

	@Test
	void segmentsStandWhereTheReportPutsThem() {
		List<String> faults = new ArrayList<>();
		for (Inventory.Row row : inventory.rows("SEG-")) {
			Element element = byHandle.get(row.id());
			String parent = row.cell("parent").split(" ")[0];
			boolean root = !parent.startsWith("SEG-");
			boolean right = element != null && (root || element.eContainer() == byHandle.get(parent));
			if (!right && !exceptions.containsKey(row.id())) {
				faults.add(row.id() + " is not in " + parent);
			}
		}
		assertEquals(List.of(), faults);
	}

	@Test
	void membershipsNameCompanyPlaceAndLine() {
		List<String> faults = new ArrayList<>();
		for (Inventory.Row row : inventory.rows("MEM-")) {
			if (!exceptions.containsKey(row.id()) && !(byHandle.get(row.id()) instanceof Participation entry && isMembership(entry, row))) {
				faults.add(row.id() + " " + row.cells());
			}
		}
		assertEquals(List.of(), faults);
	}

	private static boolean isMembership(Participation entry, Inventory.Row row) {
		Set<String> names = names(entry.getCompany());
		names.add(KnownNames.normalise(entry.getPrintedName()));
		String place = row.cell("segment id");
		String source = row.cell("source");
		boolean placed = place.isEmpty() || entry.eContainer() instanceof Place where && place.equals(where.getHandle());
		boolean cited = entry.getCitations().stream().anyMatch(citation -> cites(citation, source.substring(0, 2), lines(source)));
		return names.contains(KnownNames.normalise(row.cell("company (as printed)"))) && placed && cited;
	}

	@Test
	void companiesHaveTheirNamesAndOnlyPrintedTickersAsPrinted() {
		List<String> faults = new ArrayList<>();
		Map<String, String> tickers = new LinkedHashMap<>();
		for (Inventory.Row row : inventory.rows("CO-")) {
			String name = row.cell("company").isEmpty() ? row.cell("company as printed") : row.cell("company");
			Company company = (Company) byHandle.get(row.id());
			if (Stream.of(name.split("[()]")).map(KnownNames::normalise).noneMatch(names(company)::contains)) {
				faults.add(row.id() + " is " + company.getName() + ", not " + name);
			}
			if (row.cell("ticker printed").contains(".")) {
				tickers.put(row.id(), row.cell("ticker printed"));
			}
		}
		assertEquals(List.of(), faults);
		Map<String, String> printed = new LinkedHashMap<>();
		library.elements(Security.class).stream().filter(security -> security.getPrintedTicker() != null)
				.forEach(security -> printed.put(((Company) security.eContainer()).getHandle(), security.getPrintedTicker()));
		assertEquals(new TreeMap<>(tickers), new TreeMap<>(printed));
	}

	/** What a report says and what we add never mix: a security without printed ticker cites no report. */
	@Test
	void addedSecuritiesCiteOurOwnTable() {
		List<String> mixed = library.elements(Security.class).stream()
				.filter(security -> (security.getPrintedTicker() == null) == security.getCitations().stream()
						.anyMatch(citation -> citation.getSource() instanceof Report))
				.map(Element::getHandle).toList();
		assertEquals(List.of(), mixed);
	}

	/** 26 verticals; wherever the inventory has a cell for a report, scenarios of this vertical cite the report. */
	@Test
	void everyCellOfVerticalsAndReportsIsThere() {
		List<List<String>> rows = inventory.section("(e) Application verticals");
		assertEquals(26, rows.size());
		List<String> missing = new ArrayList<>();
		for (int i = 0; i < rows.size(); i++) {
			NamedElement vertical = (NamedElement) byHandle.get("VERT-%02d".formatted(i + 1));
			for (int report = 0; report < 5; report++) {
				String id = "%s/S%d".formatted(vertical == null ? rows.get(i).get(0) : vertical.getHandle(), report);
				if (!rows.get(i).get(report + 1).isEmpty() && !exceptions.containsKey(id) && !library.hasScenario(vertical, "S" + report)) {
					missing.add(id + " " + rows.get(i).get(report + 1));
				}
			}
		}
		assertEquals(List.of(), missing);
	}

	@Test
	void organisationsAndCitedSourcesAreThere() {
		Set<String> known = new HashSet<>();
		library.elements(Company.class).forEach(company -> known.addAll(names(company)));
		library.elements(org.chainscape.model.chain.Source.class).forEach(source -> {
			known.add(KnownNames.normalise(source.getName()));
			known.add(KnownNames.normalise(source.getPublisher()));
		});
		List<String> missing = Stream.of("(b6)", "(b7)").flatMap(section -> inventory.section(section).stream()).map(cells -> cells.get(0))
				.filter(name -> known.stream().noneMatch(each -> !each.isEmpty() && (each.contains(KnownNames.normalise(name))
						|| KnownNames.normalise(name).contains(each))))
				.filter(name -> !exceptions.containsKey(name)).toList();
		assertEquals(List.of(), missing);
	}

	@Test
	void exceptionsAreFewAndNeeded() {
		assertTrue(exceptions.size() <= 12, () -> exceptions.size() + " exceptions");
		exceptions.forEach((id, reason) -> assertTrue(reason.length() > 10, () -> id + " needs a reason"));
	}

	private static Collection<Element> elements(String id) {
		NavigableMap<String, Element> from = byHandle.subMap(id, true, id + "-\uffff", true);
		return from.entrySet().stream().filter(entry -> entry.getKey().equals(id) || entry.getKey().startsWith(id + "-"))
				.map(Map.Entry::getValue).toList();
	}

	private static Set<String> names(Company company) {
		Set<String> names = new HashSet<>();
		names.add(KnownNames.normalise(company.getName()));
		names.add(KnownNames.normalise(company.getNameEn()));
		company.getAliases().forEach(alias -> names.add(KnownNames.normalise(alias)));
		company.getCitations().forEach(citation -> names.add(KnownNames.normalise(citation.getPrintedAs())));
		names.remove("");
		return names;
	}

	private static boolean cites(Citation citation, String source, BitSet lines) {
		return citation.getSource() != null && source.equals(citation.getSource().getHandle()) && citation.getLines() != null
				&& lines(citation.getLines()).intersects(lines);
	}

	/** Lines of a text file as they are cited: {@code S3:L17,1268-1270}. */
	private static BitSet lines(String cited) {
		BitSet lines = new BitSet();
		for (String part : cited.replaceFirst("^S\\d:", "").replace("L", "").split("[,;]")) {
			String[] ends = part.strip().split("-");
			if (ends[0].matches("\\d+")) {
				lines.set(Integer.parseInt(ends[0]), Integer.parseInt(ends[ends.length - 1]) + 1);
			}
		}
		return lines;
	}

	private static Map<String, String> exceptions() throws IOException {
		Map<String, String> reasons = new HashMap<>();
		try (BufferedReader reader = new BufferedReader(new InputStreamReader(
				LibraryCoverageTest.class.getResourceAsStream(EXCEPTIONS), StandardCharsets.UTF_8))) {
			reader.lines().skip(1).forEach(line -> reasons.put(line.substring(0, line.indexOf(',')), line.substring(line.indexOf(',') + 1)));
		}
		return reasons;
	}
}
