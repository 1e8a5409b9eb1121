package org.chainscape.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.chainscape.model.PartialDate;
import org.chainscape.model.aigc.FoundationModel;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.DisclosureState;
import org.chainscape.model.chain.ListingStatus;
import org.chainscape.model.chain.Observation;
import org.chainscape.model.chain.Property;
import org.chainscape.model.chain.Segment;
import org.chainscape.model.chain.SegmentKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GapTest {

	private final Sample sample = new Sample();

	@BeforeEach
	void fill() {
		sample.cite(sample.join(sample.chips, sample.company("寒武纪")), "1");
	}

	private List<Lack> lacks() {
		return sample.assess().whole().gaps().stream().map(Gap::lack).toList();
	}

	@Test
	void aWholeDocumentHasNone() {
		assertEquals(List.of(), lacks());
	}

	@Test
	void theStatesAreKeptApart() {
		for (DisclosureState state : DisclosureState.values()) {
			sample.cite(sample.fact(sample.chips, null), "1").setState(state);
		}
		assertEquals(List.of(Lack.UNDISCLOSED, Lack.NONE, Lack.TO_VERIFY, Lack.BLANK, Lack.FACT_WITHOUT_VALUE), lacks());
		for (GapKind kind : GapKind.values()) {
			assertEquals(kind == GapKind.UNSOURCED ? 0 : 1, sample.assess().whole().gaps(kind).size(), kind.name());
		}
	}

	@Test
	void aGapSaysWhereOfWhatAndAccordingToWhom() {
		Observation fact = sample.cite(sample.fact(sample.chips, null), "P12");
		fact.setState(DisclosureState.UNDISCLOSED);
		fact.setPrinted("未 披露");
		fact.getCitations().get(0).setLocator("表 2");
		Gap gap = sample.assess().whole().gaps().get(0);
		assertEquals(new Gap(Lack.UNDISCLOSED, fact.getId(), "上游 › 芯片", "芯片", "价格", "未 披露", "行业深度", "表 2 · P12"), gap);
	}

	@Test
	void theSubjectOfAParticipationIsTheCompanyInItsSegment() {
		sample.join(sample.chips, sample.company("景嘉微"));
		Gap gap = sample.assess().whole().gaps().get(0);
		assertEquals(List.of(Lack.PARTICIPATION_UNSOURCED, "景嘉微", "上游 › 芯片"), List.of(gap.lack(), gap.subject(), gap.place()));
	}

	@Test
	void whatIsNotConfirmedIsToBeVerified() {
		sample.chips.setConfirmed(false);
		sample.fact(sample.chips, "1").setConfirmed(false);
		assertEquals(List.of(Lack.UNCONFIRMED, Lack.UNCONFIRMED), lacks());
		assertEquals(2, sample.assess().whole().inventory().confirmed().whole() - sample.assess().whole().inventory().confirmed().part());
	}

	@Test
	void ofNestedSegmentsTheOutermostEmptyOneIsNamed() {
		Segment outer = Sample.segment(sample.stage, "外");
		Sample.segment(outer, "内");
		Segment group = Sample.segment(sample.stage, "组");
		group.setKind(SegmentKind.VERTICAL);
		assertEquals(List.of(Lack.EMPTY_SEGMENT), lacks());
		sample.cite(sample.model("无人", outer), "1").setReleased(PartialDate.parse("2022"));
		assertTrue(lacks().contains(Lack.SEGMENT_WITHOUT_COMPANY) && lacks().contains(Lack.EMPTY_SEGMENT), lacks().toString());
	}

	@Test
	void aModelNeedsParametersAndADateUnlessItsVersionsSaySo() {
		FoundationModel family = sample.cite(sample.model("GPT", sample.chips), "1");
		assertEquals(List.of(Lack.MODEL_WITHOUT_PARAMETERS, Lack.MODEL_WITHOUT_DATE), lacks());
		FoundationModel version = sample.cite(sample.model("GPT-3", null), "1");
		version.setFamily(family);
		version.setReleased(PartialDate.parse("2020"));
		assertEquals(List.of(Lack.MODEL_WITHOUT_PARAMETERS, Lack.MODEL_WITHOUT_PARAMETERS), lacks());
		Property parameters = Sample.CHAIN.createProperty();
		parameters.setName("参数量");
		sample.document.getProperties().add(parameters);
		Observation undisclosed = sample.cite(sample.fact(version, null), "1");
		undisclosed.setProperty(parameters);
		undisclosed.setState(DisclosureState.UNDISCLOSED);
		assertEquals(List.of(Lack.UNDISCLOSED), lacks(), "that nobody says is an answer, and no longer missing");
	}

	@Test
	void whatIsMissingAltogether() {
		Company listed = sample.company("上市公司");
		listed.setListing(ListingStatus.LISTED);
		sample.report.setDate(null);
		sample.add(sample.cite(Sample.CHAIN.createTechnology(), "1"), null);
		assertEquals(List.of(Lack.ITEM_WITHOUT_PLACE, Lack.COMPANY_WITHOUT_SECURITY, Lack.SOURCE_WITHOUT_DATE), lacks());
	}
}
