package org.chainscape.validation;

import static org.chainscape.validation.Findings.assertFound;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.chainscape.model.text.Language;

import org.junit.jupiter.api.Test;

class MissingFeatureTest {

	private final SampleChain sample = new SampleChain();

	@Test
	void aCitationNeedsASource() {
		sample.supply.getCitations().get(0).setSource(null);
		assertFound(sample, "structure.missing-feature @ supply-citation-0");
	}

	@Test
	void aSecurityNeedsACode() {
		sample.maker.getSecurities().get(0).setCode("");
		assertFound(sample, "structure.missing-feature @ maker-security");
		assertEquals("“寒武纪 · 证券”中的证券缺少必填项“代码”。", Findings.message(sample, Language.ZH));
	}

	@Test
	void withoutAnIdTheNearestContainerStandsForTheElement() {
		sample.maker.getSecurities().get(0).setId(null);
		assertFound(sample, "structure.missing-feature @ maker");
	}

	@Test
	void theFormatVersionIsLeftToTheStore() {
		sample.document.setFormatVersion(null);
		assertFound(sample);
	}
}
