package org.chainscape.model.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.ChainFactory;
import org.chainscape.model.chain.Correspondence;
import org.chainscape.model.chain.CorrespondenceKind;
import org.chainscape.model.chain.IndustryChain;
import org.chainscape.model.chain.Participation;
import org.chainscape.model.chain.Perspective;
import org.chainscape.model.chain.Place;
import org.chainscape.model.chain.Segment;
import org.chainscape.model.chain.Stage;
import org.junit.jupiter.api.Test;

class GatheringTest {

	private final ChainFactory factory = ChainFactory.eINSTANCE;
	private final ChainDocument document = factory.createChainDocument();
	private final IndustryChain chain = factory.createIndustryChain();
	private final Stage stage = factory.createStage();
	private final Segment whole = segment(stage, "whole");
	private final Segment part = segment(stage, "part");
	private final Segment nested = segment(part, "nested");
	private final Segment other = segment(stage, "other");

	GatheringTest() {
		document.getChains().add(chain);
		Perspective perspective = factory.createPerspective();
		chain.getPerspectives().add(perspective);
		perspective.getStages().add(stage);
	}

	@Test
	void theBroaderSideContainsTheOtherWithEverythingNested() {
		correspond(CorrespondenceKind.BROADER, whole, part);
		assertEquals(List.of(part, nested), Gathering.of(document).places(whole));
		assertEquals(List.of(), Gathering.of(document).places(part));
	}

	@Test
	void theNarrowerSideIsContained() {
		correspond(CorrespondenceKind.NARROWER, part, whole);
		assertEquals(List.of(part, nested), Gathering.of(document).places(whole));
		assertEquals(List.of(), Gathering.of(document).places(part));
	}

	@Test
	void whatIsTheSameContainsEachOther() {
		correspond(CorrespondenceKind.SAME, whole, other);
		assertEquals(List.of(other), Gathering.of(document).places(whole));
		assertEquals(List.of(whole), Gathering.of(document).places(other));
	}

	@Test
	void whatOverlapsIsNotContainedAndNothingIsFollowedFurther() {
		correspond(CorrespondenceKind.OVERLAPS, whole, other);
		correspond(CorrespondenceKind.BROADER, whole, nested);
		correspond(CorrespondenceKind.BROADER, nested, other);
		assertEquals(List.of(nested), Gathering.of(document).places(whole));
	}

	@Test
	void participationsFollowThePlacesAndLeaveOutThoseOfThePlaceItself() {
		correspond(CorrespondenceKind.BROADER, whole, nested, part, whole);
		Participation own = participation(whole);
		Participation inner = participation(nested);
		Participation outer = participation(part);
		assertEquals(List.of(inner, outer), Gathering.of(document).participations(whole));
		assertEquals(List.of(own), whole.getParticipations());
	}

	private Participation participation(Place place) {
		Participation participation = factory.createParticipation();
		place.getParticipations().add(participation);
		return participation;
	}

	private Segment segment(Place parent, String name) {
		Segment segment = factory.createSegment();
		segment.setName(name);
		parent.getSegments().add(segment);
		return segment;
	}

	private void correspond(CorrespondenceKind kind, Place left, Place... right) {
		Correspondence correspondence = factory.createCorrespondence();
		correspondence.setKind(kind);
		correspondence.getLeft().add(left);
		correspondence.getRight().addAll(List.of(right));
		chain.getCorrespondences().add(correspondence);
	}
}
