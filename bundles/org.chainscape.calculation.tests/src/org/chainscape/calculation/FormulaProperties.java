package org.chainscape.calculation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class FormulaProperties {

	private static final Map<String, Quantity> INPUTS = inputs();

	private static Map<String, Quantity> inputs() {
		Map<String, Quantity> inputs = new LinkedHashMap<>();
		for (String input : new String[] { "a=20", "b=3.5", "c=-7" }) {
			String[] parts = input.split("=");
			inputs.put(parts[0], Quantity.of(PrintedValue.parse(parts[1]).orElseThrow(), PrintedValue.Reading.SIGNIFICANT));
		}
		return inputs;
	}

	@Provide
	Arbitrary<String> formulas() {
		Arbitrary<String> leaves = Arbitraries.of("a", "b", "c", "2", "0.5", "1E+3");
		return Arbitraries.recursive(() -> leaves, inner -> Combinators
			.combine(inner, Arbitraries.of("%s+%s", "%s-%s", "%s*%s", "%s/%s", "(%s)^2+%s", "-(%s)*%s", "MIN(%s, %s)", "SUM(%s, %s)",
				"ABS(%s)+SQRT(%s)", "ROUND(%s, 1)-FLOOR(%s)", "LN(%s)/EXP(0.01*(%s))"), inner)
			.as((left, form, right) -> form.formatted("(" + left + ")", "(" + right + ")")), 1, 3);
	}

	@Property
	void theValueLiesInItsInterval(@ForAll("formulas") String formula) {
		try {
			Quantity result = new Evaluation(INPUTS).of(FormulaParser.parse(formula));
			assertTrue(result.interval().holds(result.value()), formula + ": " + result);
		} catch (Refusal e) {
			assertEquals(Problem.Family.INPUT, e.problem().kind().family(), formula + ": " + e.getMessage());
		}
	}

	@Property
	void anyValueOfTheInputsGivesAValueInTheInterval(@ForAll("formulas") String formula, @ForAll boolean low) {
		try {
			Term term = FormulaParser.parse(formula);
			Interval all = new Evaluation(INPUTS).of(term).interval();
			Map<String, Quantity> ends = new LinkedHashMap<>();
			INPUTS.forEach((name, input) -> ends.put(name, input.at(low ? input.interval().low() : input.interval().high())));
			assertTrue(all.holds(new Evaluation(ends).of(term).value()), formula);
		} catch (Refusal e) {
			assertEquals(Problem.Family.INPUT, e.problem().kind().family(), formula + ": " + e.getMessage());
		}
	}

	@Property
	void whateverIsTypedIsReadOrRefused(@ForAll("typed") String text) {
		try {
			FormulaParser.parse(text);
		} catch (Refusal e) {
			assertEquals(Problem.Family.INPUT, e.problem().kind().family());
		}
	}

	@Provide
	Arbitrary<String> typed() {
		return Arbitraries.of("a", "日活", "(", ")", "+", "-", "*", "/", "^", ",", " ", "SUM(", "ROUND(", "LN(", "1", "0.5", "1E", "0x", "\"", "[",
			"]",
			".", "!", "&&", "=", "<", "?", "%", "×", "E+", "\n", "$", "#", "_").list().ofMaxSize(12).map(parts -> String.join("", parts));
	}

	@Property
	void printedTermsAreReadAsTheSame(@ForAll("formulas") String formula) throws Refusal {
		Term term = FormulaParser.parse(formula);
		assertEquals(term, FormulaParser.parse(TermText.of(term)));
	}

	@Test
	void powersBindBeforeSignsAndFromTheRight() throws Refusal {
		assertEquals(-4, value("-2^2"));
		assertEquals(512, value("2^3^2"));
		assertEquals(3, value("12/2/2"));
		assertEquals(7, value("1+2×3"));
		assertEquals(9, value("（1＋2）*3"));
		assertEquals(2, value("2^(-1)*4"));
		assertEquals(6, value("sum(1, 2, 3)"));
	}

	private static int value(String formula) throws Refusal {
		BigDecimal value = new Evaluation(INPUTS).of(FormulaParser.parse(formula)).value();
		return value.intValueExact();
	}
}
