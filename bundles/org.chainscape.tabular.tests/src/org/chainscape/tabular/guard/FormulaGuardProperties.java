package org.chainscape.tabular.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is guarded starts no formula, and comes back as it was. */
class FormulaGuardProperties {

	@Provide
	Arbitrary<String> texts() {
		return Arbitraries.strings().withChars("'=+-@\t\r1a，\n%.").ofMaxLength(6);
	}

	@Property(tries = 3000)
	void everyTextComesBack(@ForAll("texts") String text) {
		assertEquals(text, FormulaGuard.unguard(FormulaGuard.guard(text)));
	}

	@Property(tries = 3000)
	void nothingStartsAFormulaButNumbers(@ForAll("texts") String text) {
		String guarded = FormulaGuard.guard(text);
		boolean starts = !guarded.isEmpty() && "=+-@\t\r".indexOf(guarded.charAt(0)) >= 0;
		assertTrue(!starts || guarded.matches("[+-][0-9].*"), guarded);
	}

	@Example
	void numbersStayNumbers() {
		for (String number : List.of("-2.5", "+16.50%", "-1,234", "1E-3")) {
			assertFalse(FormulaGuard.isDangerous(number), number);
		}
		assertEquals("'=1+1", FormulaGuard.guard("=1+1"));
		assertEquals("'-2+3", FormulaGuard.guard("-2+3"));
		assertEquals("'@SUM(A1)", FormulaGuard.guard("@SUM(A1)"));
	}
}
