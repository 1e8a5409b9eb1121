package org.chainscape.validation;

import static org.chainscape.validation.Findings.assertFound;


import org.junit.jupiter.api.Test;

class DuplicateIdTest {

	private final SampleChain sample = new SampleChain();

	@Test
	void isReportedOnceOnTheFirstBearer() {
		sample.company("maker", "别的公司");
		sample.company("maker", "第三家公司");
		assertFound(sample, "identity.duplicate-id @ maker");
	}

	@Test
	void comparesModelAndViewElements() {
		sample.draw("chips", "clouds");
		assertFound(sample, "identity.duplicate-id @ chips");
	}
}
