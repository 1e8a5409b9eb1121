package org.chainscape.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.ListingStatus;
import org.chainscape.model.chain.Security;
import org.chainscape.model.chain.Segment;
import org.chainscape.model.chain.SegmentKind;
import org.junit.jupiter.api.Test;

class SegmentQualityTest {

	private final Sample sample = new Sample();

	private List<SegmentQuality> segments() {
		return sample.assess().whole().perspectives().get(0).segments();
	}

	@Test
	void theWeightsAddUp() {
		int sum = 0;
		for (Criterion criterion : Criterion.values()) {
			sum += criterion.weight();
		}
		assertEquals(100, sum);
	}

	@Test
	void theScoreIsTheMeanOfWhatApplies() {
		assertEquals(OptionalInt.empty(), new Score(Map.of()).points());
		assertEquals(OptionalInt.of(50), new Score(Map.of(Criterion.SOURCED, new Share(1, 2))).points());
		// 20 · 100 % and 30 · 50 % of 50
		assertEquals(OptionalInt.of(70), new Score(Map.of(Criterion.FILLED, new Share(3, 3), Criterion.SOURCED, new Share(1, 2))).points());
	}

	@Test
	void onlyAllIsAHundredPercent() {
		assertEquals(99, new Share(9_999, 10_000).wholePercent());
		assertEquals(1, new Share(1, 10_000).wholePercent());
		assertEquals(100, new Share(7, 7).wholePercent());
		assertEquals(0, Share.NONE.wholePercent());
	}

	@Test
	void aSegmentContainsWhatIsBelowItAndCountsNothingTwice() {
		Segment gpu = Sample.segment(sample.chips, "GPU");
		Company both = sample.company("甲");
		sample.cite(sample.join(sample.chips, both), "1");
		sample.cite(sample.join(gpu, both), null);
		Security security = Sample.CHAIN.createSecurity();
		security.setCode("688256");
		both.getSecurities().add(security);
		Security gone = Sample.CHAIN.createSecurity();
		gone.setCode("000001");
		gone.setListing(ListingStatus.DELISTED);
		both.getSecurities().add(gone);
		var item = sample.cite(sample.model("芯片一号", gpu), "1");
		item.getPlaces().add(sample.chips);
		sample.fact(item, "1");
		List<SegmentQuality> segments = segments();
		assertEquals(List.of("上游", "芯片", "GPU"), segments.stream().map(SegmentQuality::name).toList());
		assertEquals(List.of(0, 1, 2), segments.stream().map(SegmentQuality::depth).toList());
		for (SegmentQuality segment : segments) {
			assertEquals(List.of(1, 1, 1, 1), List.of(segment.companies(), segment.securities(), segment.items(), segment.facts()), segment.name());
		}
		assertEquals(new Share(3, 4), segments.get(0).score().shares().get(Criterion.SOURCED));
		assertEquals(new Share(2, 3), segments.get(0).score().shares().get(Criterion.LOCATED));
		assertEquals(new Share(2, 3), segments.get(2).score().shares().get(Criterion.SOURCED));
		assertEquals(new Share(1, 1), segments.get(0).score().shares().get(Criterion.FILLED));
	}

	@Test
	void anEmptySegmentScoresNothingAndOneThatOnlyClassifiesIsNotJudged() {
		Segment empty = Sample.segment(sample.stage, "空");
		empty.setKind(SegmentKind.GROUP);
		List<SegmentQuality> segments = segments();
		assertEquals(OptionalInt.of(0), segments.get(1).score().points());
		assertEquals(OptionalInt.empty(), segments.get(2).score().points());
		assertEquals(new Share(0, 1), segments.get(0).score().shares().get(Criterion.FILLED));
	}

	@Test
	void findingsStandWhereTheirElementIs() {
		Segment gpu = Sample.segment(sample.chips, "GPU");
		sample.join(gpu, sample.company("甲"));
		SegmentQuality unsourced = segments().get(2);
		assertEquals(1, unsourced.findings().warnings());
		assertEquals(new Share(0, 1), unsourced.score().shares().get(Criterion.CLEAN));
		assertEquals(1, segments().get(0).findings().warnings());
	}
}
