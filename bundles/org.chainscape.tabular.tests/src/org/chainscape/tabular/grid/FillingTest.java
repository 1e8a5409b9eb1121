package org.chainscape.tabular.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Filling down and to the right. */
class FillingTest {

	@ParameterizedTest
	@CsvSource({"1|2, 3|4|5", "2021|2022, 2023|2024|2025", "2023-01-30, 2023-01-31|2023-02-01|2023-02-02", "2022-11, 2022-12|2023-01|2023-02",
		"2023-01-31|2023-02-28, 2023-03-28|2023-04-25|2023-05-23", "7nm|5nm, 3nm|1nm|-1nm", "图3, 图4|图5|图6", "约20亿元, 约20亿元|约20亿元|约20亿元",
		"20, 20|20|20", "甲|乙, 甲|乙|甲", "1|2|4, 1|2|4", "1.5|2.0, 2.5|3.0|3.5", "2023-02-30, 2023-02-30|2023-02-30|2023-02-30"})
	void seriesGoOnAsSpreadsheetsDo(String given, String next) {
		assertEquals(List.of(next.split("\\|")), Series.after(List.of(given.split("\\|")), 3, true));
	}

	@Test
	void copyingRepeats() {
		assertEquals(List.of("1", "2", "1"), Series.after(List.of("1", "2"), 3, false));
	}

	@Test
	void cellsAreFilledDownAndWhatRefusesIsListed() {
		Sample sample = new Sample();
		Grid grid = sample.grid(GridKind.COMPANIES);
		int country = grid.indexOf("country");
		grid.edit(0, country, "CN").run();
		GridEdit edit = grid.fill(GridRange.cell(0, country), new GridRange(0, country, 2, country), true);
		assertEquals(2, edit.cells());
		edit.run();
		assertEquals("CN", grid.text(2, country));
		int tickers = grid.indexOf("tickers");
		GridEdit refused = grid.fill(GridRange.cell(0, tickers), new GridRange(0, tickers, 2, tickers), false);
		assertEquals(2, refused.refusals().size());
		assertEquals(0, refused.cells());
	}
}
