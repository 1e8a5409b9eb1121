package org.chainscape.examples.build;

import static org.chainscape.calculation.Verdict.DERIVED;
import static org.chainscape.calculation.Verdict.EXACT;
import static org.chainscape.calculation.Verdict.FAILS;
import static org.chainscape.calculation.Verdict.WITHIN_ROUNDING;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.chainscape.calculation.Calculator;
import org.chainscape.calculation.Outcome;
import org.chainscape.calculation.PrintedValue;
import org.chainscape.calculation.Verdict;
import org.chainscape.exchange.tables.TableException;
import org.chainscape.model.chain.Observation;
import org.chainscape.store.ChainFileException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The calculations of the five reports, run again: the verdicts and values of the inventory, value by value. */
class LibraryCalculationTest {

	private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(\\.\\d+)?");
	private static final Set<String> WRONG = Set.of("CALC-20-02", "CALC-26", "CALC-29", "CALC-33-04", "CALC-34-02", "CALC-46",
			"CALC-60-10");
	private static final BigDecimal HUNDRED_MILLION = BigDecimal.valueOf(100_000_000);

	@TempDir
	private static Path folder;

	private static Library library;
	private static NavigableMap<String, Outcome> outcomes;

	@BeforeAll
	static void calculate() throws IOException, TableException, ChainFileException {
		library = Library.build(folder);
		outcomes = new TreeMap<>();
		Calculator.of(library.document()).run().all().forEach(outcome -> outcomes.put(outcome.calculation().getHandle(), outcome));
	}

	private static Inventory inventory() throws IOException {
		Inventory.assume();
		return Inventory.read();
	}

	@Test
	void exactlySevenPrintedResultsDoNotHold() {
		Set<String> failing = new TreeSet<>();
		outcomes.values().stream().filter(outcome -> outcome.verdict() == FAILS).map(outcome -> outcome.calculation().getHandle())
				.forEach(failing::add);
		assertEquals(new TreeSet<>(WRONG), failing);
		assertEquals(List.of(), outcomes.values().stream().filter(outcome -> outcome.verdict() == Verdict.IMPOSSIBLE)
				.map(outcome -> outcome.calculation().getHandle() + " " + outcome.problem()).toList());
	}

	/** Rows of the inventory without a grid of their own. */
	@Test
	void singleResultsHaveTheVerdictOfTheInventory() throws IOException {
		List<String> faults = new ArrayList<>();
		for (Inventory.Row row : inventory().rows("CALC-")) {
			List<Verdict> verdicts = of(row.id()).stream().filter(outcome -> outcome.printed() != null).map(Outcome::verdict).toList();
			Verdict wanted = wanted(row);
			boolean right = wanted == DERIVED ? !verdicts.contains(FAILS) : wanted == null || verdicts.contains(wanted);
			if (!right || of(row.id()).isEmpty()) {
				faults.add(row.id() + " " + verdicts + " for “" + row.cell("verdict") + "”");
			}
		}
		assertEquals(List.of(), faults);
	}

	/** What the inventory says in words; {@code null} for rows that have a grid, DERIVED where nothing is printed to compare with. */
	private static Verdict wanted(Inventory.Row row) {
		String verdict = row.cell("verdict");
		if (row.cell("note").startsWith("grid") || row.cell("printed").contains("cells") || row.cell("printed").contains("grid")) {
			return null;
		}
		if (verdict.matches(".*(MISMATCH|WRONG|outside).*") || WRONG.contains(row.id())) {
			return FAILS;
		}
		if (verdict.startsWith("approx") || verdict.startsWith("match within rounding")) {
			return WITHIN_ROUNDING;
		}
		return verdict.startsWith("match") ? EXACT : DERIVED;
	}

	@Test
	void computeInBothUnits() throws IOException {
		grid(inventory().grid("CALC-15/16"), "CALC-15", row -> "yes".equals(row.get(5)) ? EXACT : WITHIN_ROUNDING, null);
		IntStream.rangeClosed(1, 17).forEach(i -> assertEquals(EXACT, outcomes.get("CALC-16-%02d".formatted(i)).verdict()));
	}

	@Test
	void priceEarningsRatios() throws IOException {
		List<List<String>> rows = inventory().grid("CALC-17");
		for (int i = 0; i < 24; i++) {
			String cell = rows.get(i / 4).get(3 + i % 4);
			Outcome outcome = outcomes.get("CALC-17-%02d".formatted(i + 1));
			assertTrue(cell.endsWith("✓"));
			assertEquals(EXACT, outcome.verdict(), cell);
			assertNumber(cell, outcome.result().full());
		}
	}

	@Test
	void epochs() throws IOException {
		grid(inventory().grid("CALC-20"), "CALC-20",
				row -> row.get(6).equals("equal") ? EXACT : row.get(6).equals("OUTSIDE") ? FAILS : WITHIN_ROUNDING, row -> row.get(4));
	}

	@Test
	void indexDifferences() throws IOException {
		List<List<String>> rows = inventory().grid("CALC-28");
		grid(rows, "CALC-28", row -> EXACT, row -> row.get(1));
		for (int i = 0; i < 6; i++) {
			Outcome outcome = outcomes.get("CALC-28-%02d".formatted(i + 7));
			assertEquals(rows.get(i).get(3).equals("✓") ? EXACT : WITHIN_ROUNDING, outcome.verdict(), rows.get(i)::toString);
			assertNumber(rows.get(i).get(2), outcome.result().full());
		}
	}

	@Test
	void compoundGrowth() throws IOException {
		List<List<String>> rows = inventory().grid("CALC-31");
		grid(rows, "CALC-31", row -> row.get(6).equals("✓") ? EXACT : WITHIN_ROUNDING, row -> row.get(5));
		for (int i = 0; i < rows.size(); i++) {
			assertNumber(rows.get(i).get(7), outcomes.get("CALC-31-%02d-2227".formatted(i + 1)).result().full());
			assertNumber(rows.get(i).get(8), outcomes.get("CALC-31-%02d-2732".formatted(i + 1)).result().full());
		}
	}

	@Test
	void sumsOfTheMarket() throws IOException {
		List<List<String>> rows = inventory().grid("CALC-32");
		for (int i = 0; i < 15; i++) {
			String cell = rows.get(i / 3).get(2 + i % 3);
			Outcome outcome = outcomes.get("CALC-32-%02d".formatted(i + 1));
			assertEquals(cell.contains("diff +0") ? EXACT : WITHIN_ROUNDING, outcome.verdict(), cell);
			assertNumber(cell, outcome.result().full());
		}
	}

	@Test
	void proseAgainstTable() throws IOException {
		grid(inventory().grid("CALC-33"), "CALC-33", row -> row.get(4).startsWith("✓") ? EXACT : FAILS, row -> row.get(3));
	}

	@Test
	void earlierFiguresOfTheCompanies() throws IOException {
		List<List<String>> rows = inventory().grid("CALC-47");
		int[] columns = { 3, 6, 7, 8 };
		for (int i = 0; i < 24; i++) {
			String cell = rows.get(i / 4).get(columns[i % 4]);
			BigDecimal base = outcomes.get("CALC-47-%02d".formatted(i + 1)).result().quantity().value();
			assertNumber(cell, cell.endsWith("%") ? base.movePointRight(2) : base.divide(HUNDRED_MILLION));
		}
	}

	@Test
	void statedCounts() throws IOException {
		grid(inventory().grid("CALC-60"), "CALC-60", row -> row.get(4).equals("✓") ? EXACT : FAILS, row -> row.get(3));
	}

	/** The inventory gives this chain for 13 million users a day instead of 20: 252778 h, 10532 A100, 1317 servers, 2.62 亿美元. */
	@Test
	void usersPerDayChangeEverythingDownToTheCost() {
		Observation users = library.elements(Observation.class).stream().filter(each -> "OBS-S2-TBL07-01".equals(each.getHandle())).findFirst()
				.orElseThrow();
		Map<Observation, PrintedValue> assumption = Map.of(users, PrintedValue.parse("1300万人").orElseThrow());
		Map<String, String> results = new TreeMap<>();
		Calculator.of(library.document()).run(assumption).all().stream().filter(Outcome::affected)
				.forEach(outcome -> results.put(outcome.calculation().getHandle(), outcome.result().roundedText()));
		assertTrue(results.get("CALC-05").startsWith("252778"), results::toString);
		assertTrue(results.get("CALC-06").startsWith("10532"), results::toString);
		assertTrue(results.get("CALC-07").startsWith("1317"), results::toString);
		assertTrue(results.get("CALC-08").startsWith("2.62"), results::toString);
		assertTrue(results.containsKey("CALC-12"), "the market follows from the cost of one company");
		assertEquals(new BigDecimal("2000"), users.getValue(), "the document stays as it is");
	}

	private static List<Outcome> of(String id) {
		return outcomes.tailMap(id, true).entrySet().stream().takeWhile(entry -> entry.getKey().startsWith(id))
				.filter(entry -> entry.getKey().equals(id) || entry.getKey().startsWith(id + "-")).map(Map.Entry::getValue).toList();
	}

	private static void grid(List<List<String>> rows, String id, Function<List<String>, Verdict> verdict,
			Function<List<String>, String> value) {
		assertTrue(rows.size() > 3, id);
		for (int i = 0; i < rows.size(); i++) {
			List<String> row = rows.get(i);
			Outcome outcome = outcomes.get("%s-%02d".formatted(id, i + 1));
			assertEquals(verdict.apply(row), outcome.verdict(), row::toString);
			if (value != null) {
				assertNumber(value.apply(row), outcome.result().full());
			}
		}
	}

	/** The first number of a cell is the value, rounded to as many places. */
	private static void assertNumber(String cell, BigDecimal value) {
		Matcher number = NUMBER.matcher(cell.replace("−", "-"));
		assertTrue(number.find(), cell);
		BigDecimal wanted = new BigDecimal(number.group());
		assertEquals(wanted, value.setScale(wanted.scale(), RoundingMode.HALF_UP), cell);
	}
}
