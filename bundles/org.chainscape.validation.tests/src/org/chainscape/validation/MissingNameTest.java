package org.chainscape.validation;

import static org.chainscape.validation.Findings.assertFound;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.chainscape.model.text.Language;

import org.junit.jupiter.api.Test;

class MissingNameTest {

	private final SampleChain sample = new SampleChain();

	@Test
	void blanksAreNoName() {
		sample.servers.setName(" \u3000");
		assertFound(sample, "structure.missing-name @ servers");
	}

	@Test
	void diagramsNeedAName() {
		sample.diagram.setName(null);
		assertFound(sample, "structure.missing-name @ diagram");
	}

	@Test
	void aNameOfOneCharacterIsAName() {
		sample.servers.setName("云");
		assertFound(sample);
	}

	@Test
	void saysWhatHasNoName() {
		sample.servers.setName("");
		assertEquals("这个环节没有名称。", Findings.message(sample, Language.ZH));
		assertEquals("This element of class Segment has no name.", Findings.message(sample, Language.EN));
	}
}
