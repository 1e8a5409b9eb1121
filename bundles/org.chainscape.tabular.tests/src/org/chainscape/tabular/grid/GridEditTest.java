package org.chainscape.tabular.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.chainscape.model.Identities;
import org.chainscape.model.chain.ChainFactory;
import org.chainscape.model.chain.ChainPackage;
import org.chainscape.model.chain.Citation;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.Magnitude;
import org.chainscape.model.chain.Observation;
import org.chainscape.model.chain.ParticipationRole;
import org.junit.jupiter.api.Test;

/** Editing cells changes the model, or says why not. */
class GridEditTest {

	private final Sample sample = new Sample();

	private static void run(GridEdit edit) {
		assertEquals(List.of(), edit.refusals());
		edit.run();
	}

	private static String refusal(GridEdit edit) {
		assertTrue(edit.isEmpty());
		assertEquals(1, edit.refusals().size());
		return edit.refusals().get(0).reason();
	}

	private int column(Grid grid, String key) {
		int found = grid.indexOf(key);
		assertTrue(found >= 0, key);
		return found;
	}

	private Grid withProperties() {
		sample.observation(sample.document.getCompanies().get(0), sample.revenue, "3亿元", "3").setMagnitude(Magnitude.HUNDRED_MILLION);
		return sample.grid(GridKind.COMPANIES);
	}

	@Test
	void planningChangesNothing() {
		Grid grid = sample.grid(GridKind.COMPANIES);
		GridEdit edit = grid.edit(0, column(grid, "name"), "寒武纪科技");
		assertEquals("寒武纪", grid.text(0, 0));
		run(edit);
		assertEquals("寒武纪科技", grid.text(0, 0));
	}

	@Test
	void numbersKeepTheirPrintedFormAndShowThatNobodyIsCited() {
		Grid grid = withProperties();
		int revenue = column(grid, "property:" + sample.revenue.getId());
		run(grid.edit(1, revenue, "约20.5亿元"));
		Observation made = sample.document.getCompanies().get(1).getObservations().get(0);
		assertEquals("约20.5亿元", made.getPrinted());
		assertEquals(new BigDecimal("20.5"), made.getValue());
		assertEquals(Magnitude.HUNDRED_MILLION, made.getMagnitude());
		assertEquals("元", made.getUnit());
		assertTrue(grid.cell(1, revenue).unsourced());
		assertFalse(made.getId().isBlank());
	}

	@Test
	void whatACitedSourcePrintsStaysOnRecord() {
		Grid grid = withProperties();
		int revenue = column(grid, "property:" + sample.revenue.getId());
		Observation cited = sample.document.getCompanies().get(0).getObservations().get(0);
		Citation citation = Identities.assign(ChainFactory.eINSTANCE.createCitation());
		citation.setSource(sample.report);
		cited.getCitations().add(citation);
		run(grid.edit(0, revenue, "4亿元"));
		assertEquals("3亿元", cited.getPrinted());
		assertEquals("4亿元", grid.text(0, revenue));
	}

	@Test
	void severalValuesSideBySideAreNotEditedInOneCell() {
		Grid grid = withProperties();
		int revenue = column(grid, "property:" + sample.revenue.getId());
		sample.observation(sample.document.getCompanies().get(0), sample.revenue, "5亿元", "5");
		String reason = refusal(grid.edit(0, revenue, "6亿元"));
		assertTrue(reason.contains("2"), reason);
		assertEquals(reason, grid.cell(0, revenue).locked().orElseThrow());
	}

	@Test
	void aWordIsNoNumber() {
		Grid grid = withProperties();
		refusal(grid.edit(1, column(grid, "property:" + sample.revenue.getId()), "很多"));
		assertTrue(sample.document.getCompanies().get(1).getObservations().isEmpty());
	}

	@Test
	void tickersOfAnyStyleMakeSecurities() {
		Grid grid = sample.grid(GridKind.COMPANIES);
		int tickers = column(grid, "tickers");
		run(grid.edit(2, tickers, "sh600519；0700.HK"));
		assertEquals("600519.SH；00700.HK", grid.text(2, tickers));
		assertEquals("CNY", sample.document.getCompanies().get(2).getSecurities().get(0).getCurrency());
		assertTrue(refusal(grid.edit(1, tickers, "688256.SH")).contains("寒武纪"));
		run(grid.edit(2, tickers, "600519.SH"));
		assertEquals(1, sample.document.getCompanies().get(2).getSecurities().size());
	}

	@Test
	void aRoleInTheMatrixMakesAnEntryAndAnEmptyCellRemovesIt() {
		Grid grid = sample.grid(GridKind.MATRIX);
		int chips = column(grid, "place:" + sample.segment.getId());
		run(grid.edit(0, chips, "龙头"));
		grid.follow(Map.of(sample.segment, Set.of(ChainPackage.Literals.PLACE__PARTICIPATIONS)));
		assertEquals("龙头", grid.text(0, chips));
		run(grid.edit(0, chips, "x"));
		assertEquals(ParticipationRole.PARTICIPANT, sample.segment.getParticipations().get(0).getRole());
		run(grid.edit(0, chips, ""));
		assertTrue(sample.segment.getParticipations().isEmpty());
	}

	@Test
	void theRowBehindTheLastMakesACompany() {
		Grid grid = sample.grid(GridKind.COMPANIES);
		GridEdit edit = grid.edit(3, 0, "海光信息");
		run(edit);
		assertEquals("海光信息", sample.document.getCompanies().get(3).getName());
		assertEquals(GridUpdate.ROWS, grid.follow(Map.of(sample.document, Set.of(ChainPackage.Literals.CHAIN_DOCUMENT__COMPANIES))));
		assertEquals(4, grid.rowCount());
		assertTrue(refusal(grid.edit(4, grid.indexOf("country"), "CN")).contains("名称"));
	}

	@Test
	void rowsAreDeletedWithWhatHangsOnThem() {
		Grid matrix = sample.grid(GridKind.MATRIX);
		run(matrix.edit(0, column(matrix, "place:" + sample.segment.getId()), "龙头"));
		Grid grid = sample.grid(GridKind.COMPANIES);
		run(grid.delete(List.of(0)));
		assertEquals(2, sample.document.getCompanies().size());
		assertTrue(sample.segment.getParticipations().isEmpty());
	}

	@Test
	void placesInASourceNeedTheSourceUnlessItIsPastedAlong() {
		Company company = sample.document.getCompanies().get(0);
		sample.observation(company, sample.revenue, "3", "3");
		Grid grid = sample.grid(GridKind.OBSERVATIONS);
		int source = column(grid, "source");
		assertTrue(refusal(grid.edit(0, source + 1, "图3")).contains("来源"));
		run(grid.paste(GridRange.cell(0, source), Block.parse("深度报告\t图3")));
		assertEquals("图3", company.getObservations().get(0).getCitations().get(0).getLocator());
		assertSame(sample, company);
	}

	private static void assertSame(Sample sample, Company company) {
		assertEquals(sample.report, company.getObservations().get(0).getCitations().get(0).getSource());
	}

	@Test
	void observationsAreMadeFromARow() {
		Grid grid = sample.grid(GridKind.OBSERVATIONS);
		run(grid.paste(GridRange.cell(0, 0), Block.parse("寒武纪\t市占率\t51.07%")));
		Observation made = sample.document.getCompanies().get(0).getObservations().get(0);
		assertEquals(sample.share, made.getProperty());
		assertEquals(new BigDecimal("51.07"), made.getValue());
		assertEquals("%", made.getUnit());
	}

	@Test
	void companiesOfALibraryAreNotEditedHere() {
		Sample library = new Sample();
		library.document.setName("公司库");
		sample.document.getLibraries().add(library.document);
		Grid grid = sample.grid(GridKind.COMPANIES);
		assertEquals(6, grid.rowCount());
		assertTrue(refusal(grid.edit(5, 0, "别名")).contains("公司库"));
	}
}
