package org.chainscape.validation;

import static org.chainscape.validation.Findings.assertFound;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.chainscape.model.text.Language;

import org.junit.jupiter.api.Test;

class DanglingEndTest {

	private final SampleChain sample = new SampleChain();

	@Test
	void aRelationNeedsItsSource() {
		sample.supply.setSource(null);
		assertFound(sample, "structure.dangling-relation @ supply");
	}

	@Test
	void aRelationNeedsItsTarget() {
		sample.supply.setTarget(null);
		assertFound(sample, "structure.dangling-relation @ supply");
		assertEquals("供给“芯片 → ?”缺少终点。", Findings.message(sample, Language.ZH));
		assertEquals("Supply “芯片 → ?” lacks its end “To”.", Findings.message(sample, Language.EN));
	}

	@Test
	void aRelationWithoutBothEndsIsReportedForEach() {
		sample.supply.setSource(null);
		sample.supply.setTarget(null);
		assertFound(sample, "structure.dangling-relation @ supply", "structure.dangling-relation @ supply");
	}

	@Test
	void aParticipationNeedsACompany() {
		sample.chips.getParticipations().get(0).setCompany(null);
		assertFound(sample, "structure.dangling-participation @ chips-maker");
	}
}
