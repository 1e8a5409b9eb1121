package org.chainscape.ui.tests.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.chainscape.calculation.PrintedValue;
import org.chainscape.calculation.Verdict;
import org.chainscape.model.chain.Calculation;
import org.chainscape.model.chain.Observation;
import org.chainscape.ui.UiTexts;
import org.chainscape.ui.calculations.Column;
import org.chainscape.ui.calculations.Line;
import org.chainscape.ui.calculations.Percent;
import org.chainscape.ui.calculations.Query;
import org.chainscape.ui.calculations.Query.Grouping;
import org.chainscape.ui.calculations.Query.Order;
import org.chainscape.ui.calculations.Sheet;
import org.chainscape.ui.calculations.Snapshot;
import org.chainscape.ui.calculations.TableText;
import org.chainscape.ui.calculations.Typed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the table of calculations shows, without a window. */
class CalculationTableTest {

	private final InferenceCost model = new InferenceCost();

	@Test
	void aLineSaysWhatIsPrintedAndWhatComesOut() {
		Line line = line(sheet(Map.of()), "C8");
		assertEquals("推理成本", line.cell(Column.NAME));
		assertEquals("4.03 亿美元", line.cell(Column.PRINTED));
		assertEquals("4.03174 亿美元", line.cell(Column.VALUE));
		assertEquals("+0.04%", line.cell(Column.DEVIATION));
		assertEquals("n*p", line.cell(Column.ORIGIN));
		assertEquals(Verdict.EXACT, line.verdict());
		assertEquals("深度报告", line.report());
	}

	@Test
	void anInputSaysWhereItComesFromAndWhereItLeads() {
		Sheet sheet = sheet(Map.of());
		Line users = sheet.line(model.calculation("C4").getInputs().get(0)).orElseThrow();
		assertEquals("2000 万人", users.cell(Column.VALUE));
		assertEquals("深度报告 表7 L353", users.cell(Column.ORIGIN));
		assertEquals(model.observation("users"), users.subject());
		assertNull(users.leads());
		Line questions = sheet.line(model.calculation("C5").getInputs().get(0)).orElseThrow();
		assertEquals(model.calculation("C4"), questions.leads());
		assertTrue(questions.cell(Column.ORIGIN).startsWith("← 每日访问量"), questions.cell(Column.ORIGIN));
	}

	@Test
	void everyVerdictHasItsReason() {
		Sheet sheet = sheet(Map.of());
		assertTrue(line(sheet, "C11").reason().contains("4.78 亿美元"), line(sheet, "C11").reason());
		assertTrue(line(sheet, "C13").reason().contains("万") || line(sheet, "C13").reason().contains("人"), line(sheet, "C13").reason());
		Set<String> reasons = new HashSet<>();
		sheet.calculations().forEach(calculation -> reasons.add(sheet.line(calculation).orElseThrow().reason()));
		assertEquals(sheet.calculations().size(), reasons.size());
	}

	@Test
	void anAssumptionChangesWhatFollowsFromItAndNothingElse() {
		Sheet before = sheet(Map.of());
		Sheet after = sheet(Map.of(model.observation("users"), PrintedValue.parse("1300万人").orElseThrow()));
		assertEquals("1.3 亿次/天", line(after, "C4").cell(Column.VALUE));
		assertEquals("26 亿字/天", line(after, "C5").cell(Column.VALUE));
		assertEquals(Line.State.CHANGED, line(after, "C5").state());
		assertEquals(Line.State.ASSUMED, after.line(model.calculation("C4").getInputs().get(0)).orElseThrow().state());
		assertEquals(Line.State.PLAIN, line(after, "C8").state());
		assertEquals(1, after.assumed());
		assertEquals(2, after.changed(), "words per user stay the same: both fall");
		assertEquals(Verdict.EXACT, line(after, "C4").verdict(), "the verdict is on what is printed");
		Set<Object> different = new HashSet<>(after.differences(before));
		assertTrue(different.contains(model.calculation("C4")) && !different.contains(model.calculation("C8")));
		assertEquals(new BigDecimal("2000"), model.observation("users").getValue());
		assertEquals(Set.of(), sheet(Map.of()).differences(before));
	}

	@ParameterizedTest
	@CsvSource({"1300万, 1300 万人", "1300万人, 1300 万人", "0.13亿人, 0.13 亿人", "' 13,000,000 ', 13000000 人"})
	void aTypedNumberHasTheUnitOfTheObservation(String text, String value) {
		Typed typed = Typed.read(text, model.observation("users"));
		assertNull(typed.problem());
		assertEquals(value, typed.value().text());
	}

	@ParameterizedTest
	@ValueSource(strings = {"", "  ", "2000 万人", "0.2亿", "20000000"})
	void nothingOrTheSameStandsForThePrintedValue(String text) {
		assertEquals(new Typed(null, null), Typed.read(text, model.observation("users")));
	}

	@ParameterizedTest
	@ValueSource(strings = {"很多", "1300万台", "12%", "1300万美元/"})
	void whatDoesNotFitIsRefusedInASentence(String text) {
		Typed typed = Typed.read(text, model.observation("users"));
		assertNull(typed.value());
		assertNotNull(typed.problem());
	}

	@Test
	void aWrongUnitNamesBothUnits() {
		String problem = Typed.read("1300万台", model.observation("users")).problem();
		assertTrue(problem.contains("台") && problem.contains("人"), problem);
		assertNull(Typed.read("1300万台", model.observation("users")).value());
	}

	@Test
	void anObservationWithoutNumberTakesNone() {
		Observation blank = model.observation("users");
		blank.setValue(null);
		assertEquals(UiTexts.text("calc.typed.noNumber"), Typed.read("5", blank).problem());
	}

	@ParameterizedTest
	@CsvSource({"0, 0%", "0.001, ≈0%", "-0.0247, −0.02%", "11.1111, +11.1%", "-35, −35%", "1234.56, +1235%", "99.96, +100%",
		"1000000, +>100000%"})
	void deviationsAreShort(BigDecimal percent, String text) {
		assertEquals(text, Percent.text(percent));
	}

	@Test
	void whatIsNoDeviationIsEmpty() {
		assertEquals("", Percent.text(null));
		assertNull(Percent.between(BigDecimal.ZERO, BigDecimal.ONE));
	}

	@Test
	void theFilterTakesWordsOfNameAndHandleInAnyOrder() {
		assertEquals(List.of("C4", "C5"), handles(Query.ALL.withText("每日")));
		assertEquals(List.of("C4"), handles(Query.ALL.withText(" c4 每日 ")));
		assertEquals(List.of(), handles(Query.ALL.withText("没有")));
		assertEquals(List.of("C11", "C13"), handles(Query.ALL.withVerdicts(EnumSet.of(Verdict.FAILS, Verdict.IMPOSSIBLE))));
	}

	@Test
	void headingsSortUpDownAndBack() {
		Query byDeviation = Query.ALL.sortedBy(Order.DEVIATION);
		assertEquals("C11", handles(byDeviation).get(5));
		assertEquals("C11", handles(byDeviation.sortedBy(Order.DEVIATION)).get(0));
		assertEquals(Query.ALL, byDeviation.sortedBy(Order.DEVIATION).sortedBy(Order.DEVIATION));
	}

	@Test
	void groupsFollowTheVerdictsAndHoldEverythingOnce() {
		Map<Query.Group, List<Calculation>> groups = Query.ALL.withGrouping(Grouping.VERDICT).groups(sheet(Map.of()));
		assertEquals(List.of(Verdict.EXACT, Verdict.FAILS, Verdict.DERIVED, Verdict.IMPOSSIBLE),
			groups.keySet().stream().map(Query.Group::verdict).toList());
		List<Calculation> all = new ArrayList<>();
		groups.values().forEach(all::addAll);
		assertEquals(new HashSet<>(model.document.getCalculations()), new HashSet<>(all));
		assertEquals(6, all.size());
		assertEquals(List.of(new Query.Group(null, "深度报告")),
			List.copyOf(Query.ALL.withGrouping(Grouping.REPORT).groups(sheet(Map.of())).keySet()));
	}

	@Test
	void theCopiedTableHasOneRowForEachLine() {
		Sheet sheet = sheet(Map.of());
		String[] rows = TableText.of(List.of(line(sheet, "C4"), line(sheet, "C8"))).split("\n");
		assertEquals(3, rows.length);
		assertEquals(UiTexts.text("calc.column.HANDLE"), rows[0].split("\t")[0]);
		assertEquals(List.of("C8", "推理成本", "4.03 亿美元", "4.03174 亿美元", "+0.04%", UiTexts.text("calc.verdict.EXACT"), "n*p", "深度报告"),
			List.of(rows[2].split("\t")));
	}

	private List<String> handles(Query query) {
		return query.select(sheet(Map.of())).stream().map(Calculation::getHandle).toList();
	}

	private Line line(Sheet sheet, String handle) {
		return sheet.line(model.calculation(handle)).orElseThrow();
	}

	private Sheet sheet(Map<Observation, PrintedValue> assumptions) {
		return Sheet.of(Snapshot.of(model.document), assumptions, UiTexts.language());
	}
}
