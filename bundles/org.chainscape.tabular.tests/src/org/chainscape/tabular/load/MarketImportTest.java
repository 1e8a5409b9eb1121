package org.chainscape.tabular.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.ChainFactory;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.Observation;
import org.chainscape.model.chain.Participation;
import org.chainscape.model.chain.Place;
import org.chainscape.model.chain.Relation;
import org.chainscape.model.search.ElementSearch;
import org.chainscape.tabular.mapping.Mapping;
import org.chainscape.tabular.mapping.MappingGuess;
import org.chainscape.tabular.sheet.SheetLimits;
import org.chainscape.tabular.sheet.TableFile;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The tables of the A-share market, by a mapping that is guessed, against a count of their rows in a second, plain way. They lie beside the
 * project, in the folder the property {@code chainscape.market} names or in {@code shared/data/a-share-chain} next to the checkout's
 * parent.
 */
class MarketImportTest {

	private static Path folder;
	private static ChainDocument document;
	private static ImportPlan plan;
	private static Mapping mapping;
	private static List<Path> files;

	@BeforeAll
	static void load() throws IOException {
		String beside = Path.of("../../../shared/data/a-share-chain").toAbsolutePath().normalize().toString();
		folder = Path.of(System.getProperty("chainscape.market", beside));
		Assumptions.assumeTrue(Files.isDirectory(folder), "the tables of the A-share market are not there: " + folder);
		try (var all = Files.list(folder)) {
			files = all.filter(file -> file.toString().endsWith(".csv")).sorted().toList();
		}
		mapping = guess();
		document = ChainFactory.eINSTANCE.createChainDocument();
		document.setId("market");
		plan = Importer.plan(document, mapping, files, ImportProgress.NONE);
		plan.apply();
	}

	private static Mapping guess() {
		List<TableFile> opened = files.stream().map(file -> TableFile.open(file, SheetLimits.DEFAULT)).toList();
		try {
			return MappingGuess.of("市场", opened);
		} finally {
			opened.forEach(TableFile::close);
		}
	}

	/** What is expected of one table. */
	private static final class Count {
		private final Map<RowOutcome, Integer> outcomes = new EnumMap<>(RowOutcome.class);
		private final Map<ReasonKind, Integer> reasons = new TreeMap<>();
		private final Set<ReasonKind> ofRow = new HashSet<>();

		void say(ReasonKind reason) {
			ofRow.add(reason);
		}

		void end(boolean rejected, boolean repeated) {
			RowOutcome outcome = rejected ? RowOutcome.REJECTED : repeated ? RowOutcome.REPEATED
				: ofRow.isEmpty() ? RowOutcome.IMPORTED : RowOutcome.REMARKED;
			outcomes.merge(outcome, 1, Integer::sum);
			ofRow.forEach(reason -> reasons.merge(reason, 1, Integer::sum));
			ofRow.clear();
		}
	}

	/** Reads a table letter by letter. */
	private static List<String[]> rows(String name) {
		String text;
		try {
			text = Files.readString(folder.resolve(name + ".csv"), StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		List<String[]> rows = new ArrayList<>();
		List<String> cells = new ArrayList<>();
		StringBuilder cell = new StringBuilder();
		boolean quoted = false;
		for (int i = 0; i < text.length(); i++) {
			char letter = text.charAt(i);
			if (letter == '"') {
				if (quoted && i + 1 < text.length() && text.charAt(i + 1) == '"') {
					cell.append('"');
					i++;
				} else {
					quoted = !quoted;
				}
			} else if (!quoted && (letter == ',' || letter == '\n')) {
				cells.add(cell.toString());
				cell.setLength(0);
				if (letter == '\n') {
					rows.add(cells.toArray(String[]::new));
					cells.clear();
				}
			} else if (letter != '\r') {
				cell.append(letter);
			}
		}
		rows.remove(0);
		return rows;
	}

	private static String clean(Count count, String text) {
		String clean = text.replaceAll("[\\x00-\\x1F\\x7F]", "");
		if (!clean.equals(text)) {
			count.say(ReasonKind.CLEANED);
		}
		if (text.contains("\uFFFD")) {
			count.say(ReasonKind.LOST_CHARACTERS);
		}
		return clean;
	}

	private static Set<String> column(String table, int column) {
		Set<String> values = new HashSet<>();
		rows(table).forEach(row -> values.add(clean(new Count(), row[column])));
		return values;
	}

	private static String code(String ticker) {
		return ticker.substring(0, 6);
	}

	private static Set<String> codes() {
		Set<String> codes = new HashSet<>();
		rows("companies").forEach(row -> codes.add(code(row[0])));
		return codes;
	}

	private static void check(String table, Count count) {
		String name = table + ".csv";
		TableReport report = plan.report().tables().stream().filter(one -> one.file().equals(name)).findFirst().orElseThrow();
		Map<RowOutcome, Integer> outcomes = new EnumMap<>(RowOutcome.class);
		for (RowOutcome outcome : RowOutcome.values()) {
			if (report.count(outcome) > 0) {
				outcomes.put(outcome, report.count(outcome));
			}
		}
		assertEquals(count.outcomes, outcomes, name);
		Map<ReasonKind, Integer> reasons = new TreeMap<>();
		Set<Integer> numbers = new HashSet<>();
		for (RowRemark row : plan.report().rows()) {
			if (row.file().equals(name)) {
				assertTrue(numbers.add(row.row()), "twice: " + row.place());
				row.reasons().stream().map(Reason::kind).distinct().forEach(reason -> reasons.merge(reason, 1, Integer::sum));
			}
		}
		assertEquals(count.reasons, reasons, name);
		assertEquals(rows(table).size(), report.read());
	}

	@Test
	void companies() {
		Count count = new Count();
		Map<String, String[]> byCode = new HashMap<>();
		Map<String, Set<String>> byName = new HashMap<>();
		Map<String, Set<String>> byAlias = new HashMap<>();
		List<String[]> all = rows("companies");
		for (String[] row : all) {
			String[] first = byCode.putIfAbsent(code(row[0]), row);
			if (first == null) {
				byName.computeIfAbsent(row[1], any -> new HashSet<>()).add(code(row[0]));
			}
			if (first == null || first[4].equals(row[4])) {
				byAlias.computeIfAbsent(row[1], any -> new HashSet<>()).add(code(row[0]));
				byAlias.computeIfAbsent(row[2], any -> new HashSet<>()).add(code(row[0]));
			}
		}
		List<String[]> aliases = new ArrayList<>();
		for (String[] row : all) {
			if (!row[0].contains(".") && !row[3].endsWith("证券交易所")) {
				count.say(ReasonKind.TICKER_COMPLETED);
			}
			if (!row[3].endsWith("证券交易所")) {
				count.say(ReasonKind.NOT_READ);
			}
			if (row[4].equals("-")) {
				count.say(ReasonKind.NO_VALUE);
			} else if (!row[4].matches("\\d{4}-\\d{2}-\\d{2}")) {
				count.say(ReasonKind.NOT_READ);
			}
			String[] first = byCode.get(code(row[0]));
			boolean otherDay = !row[4].equals(first[4]);
			boolean otherName = !(row[1].equals(first[1]) && row[2].equals(first[2]));
			if (first != row) {
				count.say(ReasonKind.SAID_BEFORE);
			} else if (byName.get(row[1]).size() > 1 || byName.getOrDefault(row[2], byAlias.get(row[2])).size() > 1) {
				count.say(ReasonKind.SAME_NAME);
			}
			if (otherDay) {
				count.say(ReasonKind.DIFFERS);
			} else if (otherName) {
				count.say(ReasonKind.ALSO_CALLED);
				aliases.add(row);
			}
			count.end(false, first != row && !otherDay && !otherName);
		}
		check("companies", count);
		assertEquals(byCode.size(), document.getCompanies().size());
		assertEquals(byCode.size(), document.getCompanies().stream().mapToInt(company -> company.getSecurities().size()).sum());
		checkFound(aliases);
	}

	private static void checkFound(List<String[]> aliases) {
		ElementSearch search = ElementSearch.of(document);
		for (String[] row : aliases) {
			for (String name : List.of(row[1], row[2])) {
				assertTrue(search.find(name, Company.class::isInstance, 20).stream().map(match -> (Company) match.element())
					.anyMatch(company -> code(row[0]).equals(company.getSecurities().get(0).getCode())), name);
			}
		}
	}

	@Test
	void industries() {
		Count count = new Count();
		rows("industries").forEach(row -> count.end(false, false));
		check("industries", count);
		Count parents = new Count();
		rows("industry_parents").forEach(row -> parents.end(false, false));
		check("industry_parents", parents);
		Set<String> names = column("industries", 1);
		Count upstreams = new Count();
		int kept = 0;
		for (String[] row : rows("industry_upstreams")) {
			boolean missing = !names.contains(row[0]) || !names.contains(row[1]);
			if (missing) {
				upstreams.say(ReasonKind.MISSING);
			}
			kept += missing ? 0 : 1;
			upstreams.end(missing, false);
		}
		check("industry_upstreams", upstreams);
		List<EObject> all = new ArrayList<>();
		document.eAllContents().forEachRemaining(all::add);
		assertEquals(names.size(), all.stream().filter(Place.class::isInstance).count());
		assertEquals(kept, relations().stream().filter(relation -> relation.getSource() instanceof Place).count());
	}

	private static List<Relation> relations() {
		return document.getChains().get(0).getRelations();
	}

	@Test
	void memberships() {
		Count count = new Count();
		Set<String> codes = codes();
		Set<String> industries = column("industries", 0);
		int kept = 0;
		for (String[] row : rows("company_industries")) {
			boolean known = codes.contains(code(row[0]));
			boolean missing = !known || !industries.contains(row[1]);
			if (missing) {
				count.say(ReasonKind.MISSING);
			}
			if (known && !row[0].equals(row[0].toUpperCase(Locale.ROOT))) {
				count.say(ReasonKind.TICKER_STYLE);
			}
			kept += missing ? 0 : 1;
			count.end(missing, false);
		}
		check("company_industries", count);
		int found = 0;
		for (var all = document.eAllContents(); all.hasNext();) {
			found += all.next() instanceof Participation ? 1 : 0;
		}
		assertEquals(kept, found);
	}

	@Test
	void productsAndTheirMakers() {
		Count count = new Count();
		Set<String> products = new HashSet<>();
		for (String[] row : rows("products")) {
			boolean repeated = !products.add(clean(count, row[0]));
			if (repeated) {
				count.say(ReasonKind.SAID_BEFORE);
			}
			count.end(false, repeated);
		}
		check("products", count);
		assertEquals(products.size(), document.getChains().get(0).getItems().size());
		Count makers = new Count();
		Set<String> pairs = new HashSet<>();
		int shares = 0;
		for (String[] row : rows("company_products")) {
			String product = clean(makers, row[1]);
			boolean missing = !products.contains(product);
			boolean repeated = !missing && !pairs.add(code(row[0]) + product);
			BigDecimal share = new BigDecimal(row[2]);
			boolean impossible = share.signum() < 0 || share.compareTo(BigDecimal.ONE) > 0;
			if (missing) {
				makers.say(ReasonKind.MISSING);
			} else if (impossible) {
				makers.say(ReasonKind.IMPOSSIBLE_SHARE);
			}
			if (repeated) {
				makers.say(ReasonKind.SAID_BEFORE);
			}
			shares += missing || repeated || impossible ? 0 : 1;
			makers.end(missing, repeated);
		}
		check("company_products", makers);
		assertEquals(pairs.size(), document.getChains().get(0).getItems().stream().mapToInt(item -> item.getMakers().size()).sum());
		int found = 0;
		for (var all = document.eAllContents(); all.hasNext();) {
			found += all.next() instanceof Observation ? 1 : 0;
		}
		assertEquals(shares, found);
	}

	@Test
	void productRelations() {
		Count count = new Count();
		Set<String> products = column("products", 0);
		Set<String> said = new HashSet<>();
		for (String[] row : rows("product_relations")) {
			String from = clean(count, row[0]);
			String to = clean(count, row[1]);
			boolean missing = !products.contains(from) || !products.contains(to);
			boolean loop = !missing && from.equals(to);
			if (missing || loop) {
				count.say(missing ? ReasonKind.MISSING : ReasonKind.SELF_LOOP);
			}
			String key = row[2].equals("上游材料") ? "supply\n" + to + '\n' + from
				: (row[2].equals("下游产品") ? "supply\n" : "sub\n") + from + '\n' + to;
			boolean repeated = !missing && !loop && !said.add(key);
			if (repeated) {
				count.say(ReasonKind.SAID_BEFORE);
			}
			count.end(missing || loop, repeated);
		}
		check("product_relations", count);
		assertEquals(said.size(), relations().stream().filter(relation -> !(relation.getSource() instanceof Place)).count());
	}

	@Test
	void everythingAddsUpAndTheSameTablesAgainChangeNothing() {
		ImportReport report = plan.report();
		int lines = List.of("companies", "industries", "industry_parents", "industry_upstreams", "company_industries", "products",
			"company_products", "product_relations").stream().mapToInt(name -> rows(name).size()).sum();
		assertEquals(lines, report.read());
		assertEquals(lines - report.count(RowOutcome.IMPORTED), report.rows().size());
		ImportPlan again = Importer.plan(document, mapping, files, ImportProgress.NONE);
		assertTrue(again.isEmpty());
		assertEquals(List.of(), again.changes());
		assertEquals(report.tables(), again.report().tables());
		assertEquals(report.rows(), again.report().rows());
	}
}
