package org.chainscape.validation;

import static org.chainscape.validation.Findings.assertFound;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.chainscape.model.chain.CorrespondenceKind;
import org.chainscape.model.chain.ParticipationRole;
import org.chainscape.model.chain.Segment;
import org.chainscape.model.chain.SegmentKind;
import org.chainscape.model.text.Language;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where reports place the companies they recommend. */
class PlacementRulesTest {

	private final ReportedChain chain = new ReportedChain();
	private final SampleChain sample = chain.sample;

	@BeforeEach
	void oneCompanyOnTwoLists() {
		chain.recommend("list-chips", sample.chips, sample.maker, sample.report, "L17");
		chain.recommend("list-compute", chain.compute, sample.maker, sample.otherReport, "L30");
	}

	@Test
	void placesWithoutCorrespondenceContradictEachOther() {
		assertFound(sample, "conflict.rival-placement @ maker ~ list-chips,list-compute");
		assertEquals("公司“寒武纪”被归入互不对应的环节：芯片［甲证券 L17］ ⇔ 算力［乙证券 L30］。", Findings.message(sample, Language.ZH));
		assertEquals("The company “寒武纪” is placed in segments that do not correspond: 芯片［甲证券 L17］ ⇔ 算力［乙证券 L30］.",
				Findings.message(sample, Language.EN));
	}

	@Test
	void placesThatAreTheSameAgree() {
		chain.correspond(CorrespondenceKind.SAME, sample.chips, chain.compute);
		assertFound(sample);
	}

	@Test
	void placesThatOverlapAreOnlyUneven() {
		chain.correspond(CorrespondenceKind.OVERLAPS, chain.compute, sample.chips);
		assertFound(sample, "conflict.uneven-placement @ maker ~ list-chips,list-compute");
	}

	@Test
	void whatIsSaidOfAPlaceIsSaidOfItsSegmentsThoughNotAsTheSame() {
		chain.correspond(CorrespondenceKind.SAME, sample.upstream, chain.compute);
		assertFound(sample, "conflict.uneven-placement @ maker ~ list-chips,list-compute");
	}

	@Test
	void groupingsOfAReportAreNoPlace() {
		sample.chips.setKind(SegmentKind.GROUP);
		assertFound(sample);
	}

	@Test
	void mentionsAreNoRecommendation() {
		sample.chips.getParticipations().get(1).setRole(ParticipationRole.REPRESENTATIVE);
		assertFound(sample);
	}

	@Test
	void severalPlacesOfOnePerspectiveAreSaid() {
		chain.correspond(CorrespondenceKind.SAME, sample.chips, chain.compute);
		chain.recommend("list-servers", sample.servers, sample.maker, sample.report, "L18");
		chain.correspond(CorrespondenceKind.SAME, sample.servers, chain.compute);
		assertFound(sample, "coverage.several-places @ maker ~ list-chips,list-servers");
		assertEquals("公司“寒武纪”在视角“上中下游”中列于多处：芯片［甲证券 L17］ ⇔ 服务器［甲证券 L18］。", Findings.message(sample, Language.ZH));
	}

	@Test
	void listsOfTheSamePlaceAreCompared() {
		chain.correspond(CorrespondenceKind.SAME, sample.chips, chain.compute);
		chain.recommend("list-more", chain.compute, sample.builder, sample.otherReport, "L30");
		assertFound(sample, "coverage.lists-differ @ chips ~ list-more");
		assertEquals("对应的两个环节名单不同，仅列于一方的公司：芯片［甲证券 L17］ – ⇔ 算力［乙证券 L30］ 浪潮信息。",
				Findings.message(sample, Language.ZH));
	}

	@Test
	void companiesNamedBelowAListButNotOnItAreSaid() {
		chain.correspond(CorrespondenceKind.SAME, sample.chips, chain.compute);
		Segment inner = sample.segment("inner", "训练芯片", chain.compute);
		sample.join("inner-maker", inner, sample.maker);
		sample.join("inner-builder", inner, sample.builder);
		assertFound(sample, "coverage.outside-list @ compute ~ inner-builder");
		inner.getParticipations().get(1).setRole(ParticipationRole.EXAMPLE);
		assertFound(sample);
	}

	@Test
	void companiesOnAListWithoutASegmentAreSaid() {
		chain.correspond(CorrespondenceKind.SAME, sample.chips, chain.compute);
		Segment inner = sample.segment("inner", "训练芯片", chain.compute);
		sample.join("inner-builder", inner, sample.builder).setRole(ParticipationRole.EXAMPLE);
		assertFound(sample, "coverage.listed-without-place @ compute ~ list-compute");
		sample.join("inner-maker", inner, sample.maker);
		assertFound(sample);
	}
}
