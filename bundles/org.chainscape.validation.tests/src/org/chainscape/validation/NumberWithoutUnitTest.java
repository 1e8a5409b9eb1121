package org.chainscape.validation;

import static org.chainscape.validation.Findings.assertFound;

import org.chainscape.model.chain.Property;
import org.chainscape.model.chain.PropertyKind;

import org.junit.jupiter.api.Test;

class NumberWithoutUnitTest {

	private final SampleChain sample = new SampleChain();

	@Test
	void aQuantityNeedsItsUnit() {
		sample.observe("revenue-1", sample.maker, sample.revenue, "7", observation -> observation.setUnit(" "));
		assertFound(sample, "facts.number-without-unit @ revenue-1");
	}

	@Test
	void pureNumbersHaveNone() {
		Property count = sample.property("count", "参数量", PropertyKind.QUANTITY, null);
		sample.document.getProperties().add(count);
		sample.observe("count-1", sample.maker, count, "1750", observation -> observation.setUnit(null));
		assertFound(sample);
	}

	@Test
	void otherKindsHaveTheirOwn() {
		Property ratio = sample.property("ratio", "倍数", PropertyKind.RATIO, "倍");
		sample.document.getProperties().add(ratio);
		sample.observe("ratio-1", sample.maker, ratio, "2", observation -> observation.setUnit(null));
		assertFound(sample);
	}
}
