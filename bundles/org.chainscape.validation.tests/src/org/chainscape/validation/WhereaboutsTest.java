package org.chainscape.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.chainscape.model.Identities;
import org.chainscape.model.chain.Calculation;
import org.chainscape.model.chain.ChainFactory;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.Correspondence;
import org.chainscape.model.chain.Filing;
import org.chainscape.model.chain.Participation;
import org.chainscape.model.chain.Supply;
import org.chainscape.model.query.ElementIndex;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;

class WhereaboutsTest {

	private final SampleChain sample = new SampleChain();

	@Test
	void aPlaceIsItsOwnSegmentAndAPartBelongsWhereItsWholeBelongs() {
		assertEquals("chips", segment(sample.chips));
		assertEquals("upstream", segment(sample.upstream));
		Participation participation = sample.chips.getParticipations().get(0);
		assertEquals("chips", segment(participation.getCitations().get(0)));
		assertEquals("maker", company(participation.getCitations().get(0)));
	}

	@Test
	void aCompanyBelongsWhereItTakesPartFirstAndItsSecuritiesWithIt() {
		sample.join("clouds-maker", sample.clouds, sample.maker);
		assertEquals("chips", segment(sample.maker));
		assertEquals("chips", segment(sample.maker.getSecurities().get(0)));
		assertEquals("maker", company(sample.maker.getSecurities().get(0)));
	}

	@Test
	void aCompanyThatTakesPartNowhereBelongsNowhere() {
		Company idle = sample.company("idle", "闲置");
		assertEquals("", segment(idle));
		assertEquals("idle", company(idle));
	}

	@Test
	void aProductBelongsWhereItSitsAndToWhoMakesIt() {
		assertEquals("chips", segment(sample.product));
		assertEquals("", company(sample.product));
		sample.product.getMakers().add(sample.maker);
		assertEquals("maker", company(sample.product));
	}

	@Test
	void aRelationBelongsWhereItStartsOrElseWhereItEnds() {
		assertEquals("chips", segment(sample.supply));
		Supply loose = sample.relation(ChainFactory.eINSTANCE.createSupply(), "loose", sample.company("idle", "闲置"), sample.servers);
		assertEquals("servers", segment(loose));
		assertEquals("idle", company(loose));
		loose.setSource(null);
		loose.setTarget(null);
		assertEquals("", segment(loose));
	}

	@Test
	void aCorrespondenceBelongsToItsLeftSideACalculationToItsResultAFilingToItsIssuer() {
		Correspondence correspondence = ChainFactory.eINSTANCE.createCorrespondence();
		correspondence.getLeft().add(sample.servers);
		correspondence.getRight().add(sample.chips);
		sample.chain.getCorrespondences().add(correspondence);
		assertEquals("servers", segment(correspondence));
		Calculation calculation = ChainFactory.eINSTANCE.createCalculation();
		calculation.setExpected(sample.maker.getObservations().get(0));
		sample.document.getCalculations().add(calculation);
		assertEquals("chips", segment(calculation));
		assertEquals("maker", company(calculation));
		Filing filing = ChainFactory.eINSTANCE.createFiling();
		filing.setIssuer(sample.user);
		sample.document.getSources().add(filing);
		assertEquals("user", company(filing));
	}

	@Test
	void whatADiagramShowsBelongsWhereTheElementBelongs() {
		assertEquals("chips", segment(sample.diagram.getNodes().get(0)));
		assertEquals("", segment(sample.diagram));
	}

	@Test
	void whatGoesInCirclesEndsAndNothingBelongsNowhere() {
		Supply one = sample.relation(ChainFactory.eINSTANCE.createSupply(), "one", sample.chain, sample.chain);
		assertEquals("", segment(one));
		assertEquals("", segment(null));
		assertEquals("", company(null));
	}

	private String segment(EObject element) {
		return whereabouts().segment(element).map(Identities::idOf).orElse("");
	}

	private String company(EObject element) {
		return whereabouts().company(element).map(Identities::idOf).orElse("");
	}

	private Whereabouts whereabouts() {
		ElementIndex index = ElementIndex.of(sample.document);
		return new Whereabouts(index, index::participationsOf);
	}
}
