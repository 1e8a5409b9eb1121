package org.chainscape.validation;

import static org.chainscape.validation.Findings.assertFound;

import org.chainscape.model.chain.ChainFactory;

import org.junit.jupiter.api.Test;

class SelfLoopTest {

	private final SampleChain sample = new SampleChain();

	@Test
	void aRelationToItselfIsReportedAndIsNoCycle() {
		sample.supply.setTarget(sample.chips);
		assertFound(sample, "structure.self-loop @ supply ~ chips");
	}

	@Test
	void concernsEveryClassOfRelation() {
		sample.relation(ChainFactory.eINSTANCE.createCompetition(), "rival", sample.maker, sample.maker);
		assertFound(sample, "structure.self-loop @ rival ~ maker");
	}

	@Test
	void aNestedSegmentIsAnotherNode() {
		sample.join("part-maker", sample.segment("part", "推理芯片", sample.chips), sample.maker);
		sample.relation(ChainFactory.eINSTANCE.createComposition(), "whole", sample.chips, sample.chips.getSegments().get(0));
		assertFound(sample, "relation.within @ whole ~ chips,part");
	}
}
