package org.chainscape.validation;

import static org.chainscape.validation.Findings.assertFound;

import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.ChainFactory;

import org.junit.jupiter.api.Test;

class GoodChainTest {

	private final SampleChain sample = new SampleChain();

	@Test
	void hasNoFindings() {
		assertFound(sample);
	}

	@Test
	void anEmptyDocumentHasNoFindings() {
		ChainDocument document = SampleChain.named(ChainFactory.eINSTANCE.createChainDocument(), "doc", "空");
		assertFound(document);
	}
}
