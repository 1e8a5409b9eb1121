package org.chainscape.validation;

import static org.chainscape.validation.Findings.assertFound;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;

import org.chainscape.model.PartialDate;
import org.chainscape.model.chain.Comparator;
import org.chainscape.model.chain.Magnitude;
import org.chainscape.model.chain.Observation;
import org.chainscape.model.chain.Segment;
import org.chainscape.model.text.Language;

import org.junit.jupiter.api.Test;

class SharesAboveWholeTest {

	private final SampleChain sample = new SampleChain();

	private Observation share(String id, String value) {
		return sample.observe(id, sample.company(id + "-company", "公司" + id), sample.share, value,
			observation -> observation.setDenominator(sample.chain));
	}

	@Test
	void moreThanAllIsReportedOnTheFirst() {
		share("second", "50.5");
		share("third", "31");
		assertFound(sample, "facts.shares-above-whole @ maker-share ~ second,third");
		assertEquals("同一来源、同一时间对“算力产业链”的占比合计至少为 100.45%：“寒武纪 · 市场占比”、公司second · 市场占比、公司third · 市场占比。",
			Findings.message(sample, Language.ZH));
	}

	@Test
	void exactlyAllIsFine() {
		share("second", "80");
		assertFound(sample);
	}

	@Test
	void roundingIsForgiven() {
		share("second", "40.4");
		share("third", "39.8");
		assertFound(sample);
		share("fourth", "1");
		assertFound(sample, "facts.shares-above-whole @ maker-share ~ second,third,fourth");
	}

	@Test
	void aboutMayBeLess() {
		share("second", "81").setComparator(Comparator.ABOUT);
		assertFound(sample);
		share("third", "1.5");
		assertFound(sample, "facts.shares-above-whole @ maker-share ~ second,third");
	}

	@Test
	void moreThanIsAtLeastThat() {
		share("second", "80.5").setComparator(Comparator.ABOVE);
		assertFound(sample);
		sample.maker.getObservations().get(0).setComparator(Comparator.AT_LEAST);
		assertFound(sample, "facts.shares-above-whole @ maker-share ~ second");
	}

	@Test
	void atMostMayBeNothing() {
		share("second", "99").setComparator(Comparator.AT_MOST);
		share("third", "99").setComparator(Comparator.BELOW);
		assertFound(sample);
	}

	@Test
	void aRangeCountsWithItsLowerEnd() {
		share("second", "80").setUpperValue(new BigDecimal("95"));
		assertFound(sample);
	}

	@Test
	void anotherWholePeriodBasisOrPropertyIsAnotherSum() {
		share("second", "90").setDenominator(sample.chips);
		share("third", "90").setAsOf(PartialDate.parse("2022"));
		share("fourth", "90").setPeriodEnd(PartialDate.parse("2022"));
		share("fifth", "90").setBasis("按出货量");
		assertFound(sample);
	}

	@Test
	void anotherSourceIsAnotherSum() {
		Observation rival = share("second", "90");
		rival.getCitations().get(0).setSource(sample.otherReport);
		assertFound(sample);
		sample.cite(rival, sample.report);
		assertFound(sample, "facts.shares-above-whole @ maker-share ~ second");
	}

	@Test
	void aWholeInWordsIsComparedWithoutSpaces() {
		Observation second = share("second", "60");
		second.setDenominator(null);
		second.setDenominatorText("全球 GPU 市场");
		Observation third = share("third", "60");
		third.setDenominator(null);
		third.setDenominatorText("全球GPU市场");
		assertFound(sample, "facts.shares-above-whole @ second ~ third");
	}

	@Test
	void rivalValuesOfOneSubjectCountOnce() {
		sample.observe("rival", sample.maker, sample.share, "95", observation -> observation.setDenominator(sample.chain));
		assertFound(sample, "conflict.rival-values @ maker-share ~ rival");
	}

	@Test
	void aPartOfAPartCountsOnce() {
		sample.observe("chips-share", sample.chips, sample.share, "70", observation -> observation.setDenominator(sample.chain));
		Segment part = sample.segment("part", "训练芯片", sample.chips);
		sample.join("part-maker", part, sample.maker);
		sample.observe("part-share", part, sample.share, "60", observation -> observation.setDenominator(sample.chain));
		assertFound(sample);
	}

	@Test
	void numbersThatAreNoPercentagesAreLeftOut() {
		share("second", "90").setUnit("万台");
		share("third", "90").setMagnitude(Magnitude.HUNDRED_MILLION);
		assertFound(sample);
	}
}
