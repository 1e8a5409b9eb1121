package org.chainscape.calculation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.chainscape.model.chain.Calculation;
import org.chainscape.model.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Calculations that give no value, and why. */
class ProblemTest {

	private final Sheet sheet = new Sheet().state("a", "3台").state("b", "4美元");

	@ParameterizedTest
	@CsvSource(textBlock = """
		'',            NO_FORMULA
		'a*',          SYNTAX
		'a b',         SYNTAX
		'(a',          SYNTAX
		')',           SYNTAX
		'a)',          SYNTAX
		'SUM(a))',     SYNTAX
		'a,b',         SYNTAX
		'a > b',       SYNTAX
		'a[1]',        SYNTAX
		'"a"',         SYNTAX
		'SIN(a)',      SYNTAX
		'a*c',         UNKNOWN_INPUT
		'a+b',         DIFFERENT_UNITS
		'a-1',         DIFFERENT_UNITS
		'MAX(a, b)',   DIFFERENT_UNITS
		'SUM(a, b)',   DIFFERENT_UNITS
		'2^a',         NOT_PURE
		'LN(a)',       NOT_PURE
		'SQRT(a)',     NO_SUCH_UNIT
		'a^1.7',       NO_SUCH_UNIT
		'a/(b-b)',     DIVISION_BY_ZERO
		'0^(0-1)',     DIVISION_BY_ZERO
		'LN(0)',       NO_REAL_VALUE
		'SQRT(0-2)',   NO_REAL_VALUE
		'(0-2)^0.5',   NO_REAL_VALUE
		'EXP(9999)',   OUT_OF_RANGE
		'9^9^9',       OUT_OF_RANGE
		'1E+99999',    OUT_OF_RANGE
		""")
	void whatCannotBeComputedSaysWhy(String formula, String kind) {
		assertEquals("IMPOSSIBLE " + kind, sheet.calculate("c", null, formula, "a=a", "b=b").result("c"));
		for (Language language : Language.values()) {
			String text = sheet.run("c").problem().text(language);
			assertFalse(text.isBlank() || text.contains("{"), text);
		}
	}

	@Test
	void aPlaceInTheFormulaIsNamed() {
		sheet.calculate("c", null, "a * (b + ", "a=a", "b=b");
		assertTrue(sheet.problem("c").contains("\"a * (b + \" cannot be read from character"), sheet.problem("c"));
	}

	@Test
	void namesAreExact() {
		assertEquals("IMPOSSIBLE UNKNOWN_INPUT", sheet.calculate("c", null, "A", "a=a").result("c"));
		assertEquals("DERIVED 3 台", sheet.calculate("d", null, "服务器", "服务器=a").result("d"));
		assertEquals("IMPOSSIBLE SAME_NAME", sheet.calculate("e", null, "a", "a=a", "a=b").result("e"));
	}

	@Test
	void anInputNeedsExactlyOneValue() {
		assertEquals("IMPOSSIBLE EMPTY_INPUT", sheet.calculate("c", null, "a", "a").result("c"));
		assertEquals("The input \"a\" has no value; give it an observation, a calculation, a constant or counted elements.", sheet.problem("c"));
		sheet.calculate("d", null, "a", "a=a");
		sheet.calculation("d").getInputs().get(0).setConstant(Sheet.number("1"));
		assertEquals("IMPOSSIBLE AMBIGUOUS_INPUT", sheet.result("d"));
	}

	@Test
	void anObservationWithoutNumberIsNamedWithItsSubject() {
		sheet.observation("a").setValue(null);
		sheet.calculate("c", null, "n", "n=a");
		assertEquals("The observation \"a ChatGPT\" of the input \"n\" states no number; add it, or use another observation.",
			sheet.problem("c"));
	}

	@Test
	void unitsMustFitTheResult() {
		sheet.state("hours", "5小时").calculate("c", "hours", "x", "x=a");
		assertEquals("IMPOSSIBLE WRONG_RESULT_UNIT", sheet.result("c"));
		assertEquals(Problem.Family.UNIT, sheet.run("c").problem().kind().family());
		sheet.calculate("d", null, "x", calculation -> calculation.setUnit("元"), "x=b");
		assertEquals("The formula yields \"美元\", which does not fit the unit \"元\" of the result; check the units of the inputs.",
			sheet.problem("d"));
		sheet.observation("a").setUnit("台/");
		assertEquals("IMPOSSIBLE UNREADABLE_UNIT", sheet.result("c"));
	}

	@Test
	void aCircleIsNamedAndWhatWaitsForItToo() {
		sheet.calculate("one", null, "x", "x").calculate("two", null, "x", "x=one").calculate("three", null, "x", "x=two").calculate("free", null,
			"x", "x=a");
		sheet.calculation("one").getInputs().get(0).setCalculation(sheet.calculation("two"));
		assertEquals("IMPOSSIBLE CYCLE", sheet.result("one"));
		assertEquals("IMPOSSIBLE CYCLE", sheet.result("two"));
		assertEquals("IMPOSSIBLE NO_RESULT_BEFORE", sheet.result("three"));
		assertEquals("DERIVED 3 台", sheet.result("free"));
		assertTrue(sheet.problem("one").contains("one 算one → two 算two → one 算one"), sheet.problem("one"));
	}

	@Test
	void aCircleMayCloseThroughAPrintedFigure() {
		sheet.calculate("self", "a", "x*1", "x=a");
		assertEquals("IMPOSSIBLE CYCLE", sheet.result("self"));
	}

	@Test
	void whatFollowsATroubleSaysWhichOne() {
		sheet.calculate("bad", null, "a+b", "a=a", "b=b").calculate("next", null, "x", "x=bad");
		assertEquals("The calculation \"bad 算bad\", which the input \"x\" depends on, gives no result; see to that calculation first.",
			sheet.problem("next"));
	}

	@Test
	void longChainsAreNoDangerAndCostInProportion() {
		steps(1_000);
		long small = Long.MAX_VALUE;
		long large = Long.MAX_VALUE;
		for (int run = 0; run < 6; run++) {
			small = Math.min(small, steps(1_000));
			large = Math.min(large, steps(8_000));
		}
		assertTrue(large < 32 * small, small + " ns for 1000, " + large + " ns for 8000: squares would be 64 times");
	}

	private static long steps(int length) {
		Sheet sheet = new Sheet().state("start", "1");
		sheet.calculate("c0", null, "x+1", "x=start");
		for (int i = 1; i < length; i++) {
			sheet.calculate("c" + i, null, "x+1", "x=c" + (i - 1));
		}
		Calculator calculator = Calculator.of(sheet.document);
		calculator.run();
		long start = System.nanoTime();
		Outcomes outcomes = calculator.run();
		long time = System.nanoTime() - start;
		Calculation last = sheet.calculation("c" + (length - 1));
		assertEquals(0, outcomes.of(last).orElseThrow().result().full().compareTo(Sheet.number(String.valueOf(length + 1))));
		return time;
	}
}
