package org.chainscape.validation;

import static org.chainscape.validation.Findings.assertFound;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.chainscape.model.chain.ChainFactory;
import org.chainscape.model.chain.Perspective;
import org.chainscape.model.chain.Stage;
import org.chainscape.model.text.Language;

import org.junit.jupiter.api.Test;

class AgainstStageOrderTest {

	private final SampleChain sample = new SampleChain();

	@Test
	void supplyFromALaterStageIsReported() {
		sample.relation(ChainFactory.eINSTANCE.createSupply(), "back", sample.clouds, sample.chips);
		assertFound(sample, "flow.against-stage-order @ back");
		assertEquals("供给“云服务 → 芯片”从“上中下游”中靠后的“下游”指向靠前的“上游”。", Findings.message(sample, Language.ZH));
	}

	@Test
	void supplyWithinAStageIsFine() {
		sample.join("other-maker", sample.segment("other", "存储", sample.upstream), sample.maker);
		sample.relation(ChainFactory.eINSTANCE.createSupply(), "within", sample.chips, sample.upstream.getSegments().get(1));
		assertFound(sample);
	}

	@Test
	void stagesAndNestedSegmentsCount() {
		sample.join("nested-user", sample.segment("nested", "公有云", sample.clouds), sample.user);
		sample.relation(ChainFactory.eINSTANCE.createSupply(), "back", sample.clouds.getSegments().get(0), sample.midstream);
		assertFound(sample, "flow.against-stage-order @ back");
	}

	@Test
	void withoutAnOrderNothingIsAgainstIt() {
		sample.perspective.setOrdered(false);
		sample.relation(ChainFactory.eINSTANCE.createSupply(), "back", sample.clouds, sample.chips);
		assertFound(sample);
	}

	@Test
	void otherRelationsMayRunBack() {
		sample.relation(ChainFactory.eINSTANCE.createInfluence(), "drives", sample.clouds, sample.chips);
		assertFound(sample);
	}

	@Test
	void anItemInSeveralStagesCountsOnlyWhereAllItsPlacesAgree() {
		sample.product.getPlaces().add(sample.clouds);
		sample.relation(ChainFactory.eINSTANCE.createSupply(), "unclear", sample.product, sample.servers);
		assertFound(sample);
		sample.product.getPlaces().remove(sample.chips);
		assertFound(sample, "flow.against-stage-order @ unclear");
	}

	@Test
	void stagesOfDifferentPerspectivesHaveNoOrder() {
		Perspective other = SampleChain.named(ChainFactory.eINSTANCE.createPerspective(), "other", "三要素");
		Stage first = SampleChain.named(ChainFactory.eINSTANCE.createStage(), "first", "算力");
		other.getStages().add(first);
		sample.chain.getPerspectives().add(other);
		sample.join("first-maker", first, sample.maker);
		sample.relation(ChainFactory.eINSTANCE.createSupply(), "across", sample.clouds, first);
		assertFound(sample);
	}
}
