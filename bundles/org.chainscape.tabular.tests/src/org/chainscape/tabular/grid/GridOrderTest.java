package org.chainscape.tabular.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.Magnitude;
import org.chainscape.model.chain.Observation;
import org.junit.jupiter.api.Test;

/** Sorting and filtering. */
class GridOrderTest {

	private final Sample sample = new Sample();

	private static List<String> column(Grid grid, int column) {
		List<String> texts = new ArrayList<>();
		for (int row = 0; row < grid.rowCount(); row++) {
			texts.add(grid.text(row, column));
		}
		return texts;
	}

	private Observation revenue(Company company, String printed, String value, Magnitude magnitude) {
		Observation observation = sample.observation(company, sample.revenue, printed, value);
		observation.setMagnitude(magnitude);
		return observation;
	}

	@Test
	void chineseIsSortedAsItIsReadAndNumbersWithinWordsByTheirValue() {
		sample.company("Zilog", null);
		sample.company("产品10号", null);
		sample.company("产品9号", null);
		Grid grid = sample.grid(GridKind.COMPANIES);
		grid.sort(List.of(new SortKey("name", false)));
		assertEquals(List.of("Zilog", "北京大学", "产品9号", "产品10号", "寒武纪", "澜起科技"), column(grid, 0));
	}

	@Test
	void numbersAreSortedByWhatTheyMeanAndEmptyCellsComeLastBothWays() {
		List<Company> companies = sample.document.getCompanies();
		revenue(companies.get(0), "3亿元", "3", Magnitude.HUNDRED_MILLION);
		revenue(companies.get(1), "9000万元", "9000", Magnitude.TEN_THOUSAND);
		Grid grid = sample.grid(GridKind.COMPANIES);
		String key = "property:" + sample.revenue.getId();
		grid.sort(List.of(new SortKey(key, false)));
		assertEquals(List.of("澜起科技", "寒武纪", "北京大学"), column(grid, 0));
		grid.sort(List.of(new SortKey(key, true)));
		assertEquals(List.of("寒武纪", "澜起科技", "北京大学"), column(grid, 0));
		grid.sort(List.of());
		assertEquals(List.of("寒武纪", "澜起科技", "北京大学"), column(grid, 0));
	}

	@Test
	void conditionsKnowNumbersWordsPinyinAndEmptyCells() {
		List<Company> companies = sample.document.getCompanies();
		revenue(companies.get(0), "3亿元", "3", Magnitude.HUNDRED_MILLION);
		revenue(companies.get(1), "9000万元", "9000", Magnitude.TEN_THOUSAND);
		Grid grid = sample.grid(GridKind.COMPANIES);
		String key = "property:" + sample.revenue.getId();
		Map<String, List<String>> expected = Map.of(">1亿", List.of("寒武纪"), "<=9000万元", List.of("澜起科技"), "空", List.of("北京大学"),
			"非空", List.of("寒武纪", "澜起科技"), "=3亿元", List.of("寒武纪"), ">100000000", List.of("寒武纪"));
		expected.forEach((condition, names) -> {
			grid.filter(GridFilter.ALL.with(key, condition));
			assertEquals(names, column(grid, 0), condition);
		});
		grid.filter(GridFilter.ALL.with("name", "hwj"));
		assertEquals(List.of("寒武纪"), column(grid, 0));
		grid.filter(GridFilter.ALL.withText("688008"));
		assertEquals(List.of("澜起科技"), column(grid, 0));
		assertEquals(3, grid.totalRows());
	}

	@Test
	void aShareIsComparedAsItIsPrinted() {
		sample.observation(sample.document.getCompanies().get(0), sample.share, "51.07%", "51.07");
		Grid grid = sample.grid(GridKind.COMPANIES);
		for (String condition : List.of(">50", ">50%", "<52")) {
			grid.filter(GridFilter.ALL.with("property:" + sample.share.getId(), condition));
			assertEquals(1, grid.rowCount(), condition);
		}
	}

	@Test
	void rowsAreTheElementsThemselves() {
		for (int i = 0; i < 20_000; i++) {
			sample.product("产品" + i);
		}
		Grid grid = sample.grid(GridKind.ITEMS);
		assertEquals(20_000, grid.rowCount());
		assertTrue(grid.row(19_999) == sample.chain.getItems().get(19_999));
		grid.sort(List.of(new SortKey("name", true)));
		assertEquals("产品19999", grid.text(0, 0));
	}
}
