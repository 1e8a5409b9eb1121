package org.chainscape.tabular.cell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;

import org.chainscape.model.PartialDate;
import org.chainscape.model.chain.ChainPackage;
import org.chainscape.model.chain.Exchange;
import org.chainscape.model.text.Language;
import org.chainscape.tabular.sheet.Cell;

/** Whatever stands in a cell, it is a value, a state or a reason, never a failure. */
class CellsProperties {

	@Provide
	Arbitrary<String> likely() {
		return Arbitraries.strings().withChars("0123456789.,-–~()（）%‰+年月日季度至到Qq HEAFYeExX约超过≥<>亿万千元美$¥/:T").ofMaxLength(24);
	}

	@Property(tries = 5000)
	void likelyTextsGiveValueStateOrReason(@ForAll @From("likely") String text) {
		check(text);
	}

	@Property(tries = 500)
	void anyTextGivesValueStateOrReason(@ForAll String text) {
		check(text);
	}

	private static void check(String text) {
		Cell cell = Cell.of(text);
		List<Reading<?>> readings = List.of(Cells.text(cell), Cells.number(cell), Cells.share(cell, ShareScale.FRACTION), Cells.date(cell),
			Cells.period(cell), Cells.truth(cell), Cells.choice(cell, ChainPackage.Literals.ACTUALITY), Cells.exchange(cell),
			Cells.ticker(cell, Exchange.UNSPECIFIED));
		for (Reading<?> reading : readings) {
			assertEquals(1, (reading.value().isPresent() ? 1 : 0) + (reading.isWithout() ? 1 : 0) + (reading.isRefused() ? 1 : 0));
			reading.problems().forEach(problem -> assertFalse(problem.text(Language.ZH).isBlank()));
		}
		TypeGuess.of(List.of(cell));
	}

	@Property
	void numbersComeBack(@ForAll @BigRange(min = "-1000000000", max = "1000000000") @Scale(6) BigDecimal number) {
		assertEquals(0, number.compareTo(Cells.number(Cell.of(number.toPlainString())).value().orElseThrow().value()));
		assertEquals(0, number.compareTo(Cells.number(Cell.of(String.format("%,.6f", number))).value().orElseThrow().value()));
	}

	@Property
	void datesComeBack(@ForAll @IntRange(min = -25_567, max = 84_000) int day) {
		LocalDate date = LocalDate.ofEpochDay(day);
		PartialDate expected = new PartialDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
		for (String pattern : List.of("%d-%02d-%02d", "%d/%d/%d", "%d年%d月%d日", "%d%02d%02d", "%d.%d.%d")) {
			String text = String.format(pattern, date.getYear(), date.getMonthValue(), date.getDayOfMonth());
			assertEquals(expected, Cells.date(Cell.of(text)).value().orElse(null), text);
		}
	}
}
