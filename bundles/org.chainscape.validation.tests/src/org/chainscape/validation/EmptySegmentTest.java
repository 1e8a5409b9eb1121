package org.chainscape.validation;

import static org.chainscape.validation.Findings.assertFound;

import org.chainscape.model.chain.Segment;
import org.chainscape.model.chain.SegmentKind;

import org.junit.jupiter.api.Test;

class EmptySegmentTest {

	private final SampleChain sample = new SampleChain();

	@Test
	void aSegmentWithoutAnythingIsReported() {
		sample.segment("optics", "光模块", sample.upstream);
		assertFound(sample, "structure.empty-segment @ optics");
	}

	@Test
	void whatSitsBelowCounts() {
		Segment optics = sample.segment("optics", "光模块", sample.upstream);
		sample.join("cpo-maker", sample.segment("cpo", "CPO", optics), sample.maker);
		assertFound(sample);
	}

	@Test
	void productsCount() {
		sample.product.getPlaces().add(sample.segment("optics", "光模块", sample.upstream));
		assertFound(sample);
	}

	@Test
	void onlyTheOutermostOfNestedEmptySegmentsIsReported() {
		sample.segment("cpo", "CPO", sample.segment("optics", "光模块", sample.upstream));
		assertFound(sample, "structure.empty-segment @ optics");
	}

	@Test
	void anEmptySegmentBesideAFullOneIsReported() {
		sample.segment("cpu", "CPU", sample.chips);
		assertFound(sample, "structure.empty-segment @ cpu");
	}

	@Test
	void kindsThatOnlyClassifyMayBeEmpty() {
		for (SegmentKind kind : SegmentKind.values()) {
			sample.segment("kind-" + kind.getLiteral(), kind.getLiteral(), sample.downstream).setKind(kind);
		}
		assertFound(sample, "structure.empty-segment @ kind-segment", "structure.empty-segment @ kind-layer",
			"structure.empty-segment @ kind-board", "structure.empty-segment @ kind-track");
	}
}
