package org.chainscape.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

import org.chainscape.model.chain.ChainPackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

	@ParameterizedTest
	@ValueSource(strings = {"2023", "2023-02", "2023-02-14", "2024-02-29", "0001", "9999-12-31"})
	void readsAndWritesTheSamePrecision(String text) {
		PartialDate date = PartialDate.parse(text);
		assertEquals(text, date.toString());
		assertEquals(date, PartialDate.parse(" " + text + " "));
		assertEquals(date, EcoreUtil.createFromString(ChainPackage.Literals.PARTIAL_DATE, text));
		assertEquals(text, EcoreUtil.convertToString(ChainPackage.Literals.PARTIAL_DATE, date));
	}

	@ParameterizedTest
	@NullSource
	@ValueSource(strings = {"", "  "})
	void nothingIsNoDate(String text) {
		assertNull(PartialDate.parse(text));
	}

	@ParameterizedTest
	@ValueSource(strings = {"202x", "23", "2023-2", "2023-13", "2023-00", "2023-02-00", "2023-02-30", "2023-02-29", "0000", "2023/02/14",
			"20230214", "2023-02-14T00:00", "-2023", "2023年"})
	void refusesWhatIsNoDate(String text) {
		assertThrows(IllegalArgumentException.class, () -> PartialDate.parse(text));
	}

	@ParameterizedTest
	@CsvSource({"0, 0, 0", "10000, 0, 0", "2023, 0, 1", "2023, 13, 0", "2023, -1, 0", "2023, 2, 29", "2023, 2, -1"})
	void refusesPartsThatAreNoDate(int year, int month, int day) {
		assertThrows(IllegalArgumentException.class, () -> new PartialDate(year, month, day));
	}

	@ParameterizedTest
	@CsvSource({"2023, 2023-01-01, 2023-12-31", "2023-02, 2023-02-01, 2023-02-28", "2024-02, 2024-02-01, 2024-02-29",
			"2023-02-14, 2023-02-14, 2023-02-14"})
	void spansTheDaysItMayMean(String text, LocalDate first, LocalDate last) {
		assertEquals(first, PartialDate.parse(text).firstDay());
		assertEquals(last, PartialDate.parse(text).lastDay());
	}

	@Test
	void orderIsThatOfTheFirstDayTheVaguerFirst() {
		List<String> ordered = List.of("2022-12-31", "2023", "2023-01", "2023-01-01", "2023-01-02", "2023-02", "2024");
		List<String> sorted = Stream.of("2024", "2023-01-02", "2023-02", "2023-01-01", "2023", "2022-12-31", "2023-01")
				.map(PartialDate::parse).sorted().map(PartialDate::toString).toList();
		assertEquals(ordered, sorted);
	}

	@Test
	void inChinese() {
		assertEquals("2023 年", PartialDate.parse("2023").toChinese());
		assertEquals("2023 年 2 月", PartialDate.parse("2023-02").toChinese());
		assertEquals("2023 年 2 月 14 日", PartialDate.parse("2023-02-14").toChinese());
		assertEquals(OptionalInt.empty(), PartialDate.parse("2023").knownMonth());
		assertEquals(OptionalInt.of(2), PartialDate.parse("2023-02").knownMonth());
	}
}
