package org.chainscape.validation;

import static org.chainscape.validation.Findings.assertFound;

import org.chainscape.model.chain.Exchange;

import org.junit.jupiter.api.Test;

class DuplicateSecurityTest {

	private final SampleChain sample = new SampleChain();

	@Test
	void isReportedOnTheLaterOne() {
		sample.security("again", sample.user, Exchange.SH, "688256");
		assertFound(sample, "identity.duplicate-security @ again ~ maker-security");
	}

	@Test
	void theSameDigitsOnAnotherExchangeAreAnotherSecurity() {
		sample.security("b-share", sample.user, Exchange.KS, "000977");
		assertFound(sample);
	}

	@Test
	void withoutAnExchangeNothingIsCompared() {
		sample.security("one", sample.user, Exchange.UNSPECIFIED, "1");
		sample.security("two", sample.user, Exchange.UNSPECIFIED, "1");
		assertFound(sample);
	}
}
