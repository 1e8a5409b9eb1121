package org.chainscape.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.chainscape.model.PartialDate;
import org.chainscape.model.chain.Actuality;
import org.chainscape.model.chain.DisclosureState;
import org.chainscape.model.chain.Observation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FreshnessTest {

	private final Sample sample = new Sample();

	private Observation fact(String asOf) {
		Observation fact = sample.fact(sample.chips, "1");
		fact.setAsOf(PartialDate.parse(asOf));
		return fact;
	}

	private List<Integer> counts() {
		return sample.assess().whole().freshness().classes().stream().map(Freshness.AgeClass::count).toList();
	}

	/** The classes are 0, 3, 6, 12, 18, 24 and 36 months; today is 2023-11-30. */
	@ParameterizedTest
	@CsvSource({"2023-11-30,0", "2023-08-30,0", "2023-08-29,1", "2023-05-30,1", "2023-05-29,2", "2022-05-30,3", "2022-05-29,4", "2021-11-30,4",
		"2020-11-29,6", "2022,2", "2022-05,3"})
	void ageIsCountedFromTheLastDayMeant(String asOf, int expected) {
		fact(asOf);
		List<Integer> counts = counts();
		assertEquals(7, counts.size());
		assertEquals(1, counts.get(expected));
	}

	@Test
	void theLimitIsABorderAndNothingBelowItIsStale() {
		fact("2022-05-30");
		fact("2022-05-29");
		fact("2023-12");
		fact(null);
		Freshness freshness = sample.assess().whole().freshness();
		assertEquals(1, freshness.stale());
		assertEquals(new Share(2, 3), freshness.fresh());
		assertEquals(List.of(1, 1, 4), List.of(freshness.ahead(), freshness.undated(), freshness.total()));
		Freshness odd = Sample.assess(sample.document, Sample.TODAY, 17).whole().freshness();
		assertTrue(odd.classes().stream().anyMatch(age -> age.fromMonths() == 17 && age.stale()));
		assertEquals(2, odd.stale());
		assertEquals(0, Sample.assess(sample.document, Sample.TODAY, 0).whole().freshness().stale());
	}

	@Test
	void withoutADayOfItsOwnAFactIsAsOldAsItsPeriodOrItsSource() {
		Observation fact = sample.cite(sample.fact(sample.chips, "1"), "1");
		assertEquals(2, counts().indexOf(1), "source of 2023-02-28");
		fact.setPeriodEnd(PartialDate.parse("2021"));
		assertEquals(4, counts().indexOf(1), "end of 2021");
		fact.setActuality(Actuality.ESTIMATE);
		assertEquals(2, counts().indexOf(1), "an estimate is as old as its source");
		fact.setActuality(Actuality.ACTUAL);
		fact.setPeriodEnd(PartialDate.parse("2030"));
		assertEquals(2, counts().indexOf(1), "so is an outlook");
		fact.setAsOf(PartialDate.parse("2023-11-30"));
		assertEquals(0, counts().indexOf(1), "the day it holds for comes first");
	}

	@Test
	void onlyDisclosedFactsHaveAnAge() {
		fact("2023-11-30").setState(DisclosureState.UNDISCLOSED);
		assertEquals(0, sample.assess().whole().freshness().total());
	}
}
