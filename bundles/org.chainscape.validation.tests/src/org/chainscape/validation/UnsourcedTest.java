package org.chainscape.validation;

import static org.chainscape.validation.Findings.assertFound;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.chainscape.model.chain.DisclosureState;
import org.chainscape.model.chain.Observation;
import org.chainscape.model.chain.Participation;
import org.chainscape.model.text.Language;

import org.junit.jupiter.api.Test;

class UnsourcedTest {

	private final SampleChain sample = new SampleChain();

	@Test
	void aNumberNeedsACitationOfItsOwn() {
		Observation number = sample.observe("revenue-1", sample.maker, sample.revenue, "7.3", observation -> observation.setUnit("元"));
		number.getCitations().clear();
		sample.cite(sample.maker, sample.report);
		assertFound(sample, "facts.unsourced-number @ revenue-1");
		assertEquals("“寒武纪 · 收入”的数值 7.3元 没有注明来源。", Findings.message(sample, Language.ZH));
	}

	@Test
	void whatIsPrintedIsQuoted() {
		Observation number = sample.observe("revenue-1", sample.maker, sample.revenue, "20", observation -> observation.setUnit("美元"));
		number.setPrinted("约20亿美元");
		number.getCitations().clear();
		assertEquals("The value 约20亿美元 of “寒武纪 · 收入” names no source.", Findings.message(sample, Language.EN));
	}

	@Test
	void anUpperEndIsANumberToo() {
		Observation number = sample.observe("revenue-1", sample.maker, sample.revenue, "20", observation -> observation.setUnit("元"));
		number.setUpperValue(number.getValue());
		number.setValue(null);
		number.getCitations().clear();
		assertFound(sample, "facts.unsourced-number @ revenue-1");
	}

	@Test
	void onlyDisclosedNumbersNeedOne() {
		for (DisclosureState state : DisclosureState.values()) {
			sample.observe("revenue-" + state, sample.maker, sample.revenue, "7", observation -> {
				observation.setUnit("元");
				observation.setState(state);
				observation.getCitations().clear();
			});
		}
		assertFound(sample, "facts.unsourced-number @ revenue-disclosed", "facts.state @ revenue-undisclosed", "facts.state @ revenue-none",
			"facts.state @ revenue-blank");
	}

	@Test
	void wordsAreNoNumber() {
		Observation words = sample.observe("revenue-1", sample.maker, sample.revenue, "7", observation -> observation.setText("领先"));
		words.setValue(null);
		words.getCitations().clear();
		assertFound(sample);
	}

	@Test
	void aParticipationNeedsOne() {
		sample.chips.getParticipations().get(0).getCitations().clear();
		assertFound(sample, "facts.unsourced-participation @ chips-maker");
		assertEquals("标的归属“寒武纪（芯片）”没有注明来源。", Findings.message(sample, Language.ZH));
	}

	@Test
	void aParticipationWithoutACompanyIsAnotherFault() {
		Participation participation = sample.chips.getParticipations().get(0);
		participation.getCitations().clear();
		participation.setCompany(null);
		assertFound(sample, "structure.dangling-participation @ chips-maker");
	}

	@Test
	void aRelationNeedsOne() {
		sample.supply.getCitations().clear();
		assertFound(sample, "facts.unsourced-relation @ supply");
	}

	@Test
	void anInferredRelationSaysThatItHasNone() {
		sample.supply.getCitations().clear();
		sample.supply.setInferred(true);
		assertFound(sample);
	}
}
