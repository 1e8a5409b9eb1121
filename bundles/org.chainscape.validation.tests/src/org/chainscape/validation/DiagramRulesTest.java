package org.chainscape.validation;

import static org.chainscape.validation.Findings.assertFound;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.chainscape.model.text.Language;
import org.chainscape.model.view.DiagramEdge;
import org.chainscape.model.view.DiagramKind;
import org.chainscape.model.view.Layer;
import org.chainscape.model.view.ViewFactory;

import org.junit.jupiter.api.Test;

class DiagramRulesTest {

	private final SampleChain sample = new SampleChain();

	@Test
	void aBoxShowsSomethingOfTheModel() {
		sample.draw("node-gone", "gone");
		assertFound(sample, "diagram.dangling-element @ node-gone");
		assertEquals("图“全景图”中的图节点指向模型中不存在的元素：gone。", Findings.message(sample, Language.ZH));
	}

	@Test
	void aBoxCannotShowACitation() {
		sample.draw("node-citation", "supply-citation-0");
		assertFound(sample, "diagram.dangling-element @ node-citation");
	}

	@Test
	void aBoxWithoutAnElementIsReported() {
		sample.draw("node-empty", null);
		assertFound(sample, "diagram.dangling-element @ node-empty");
	}

	@Test
	void aLineShowsARelation() {
		edge("edge-supply", "supply");
		assertFound(sample);
		edge("edge-chips", "chips");
		assertFound(sample, "diagram.dangling-element @ edge-chips");
	}

	@Test
	void aLayerHoldsElementsOfTheModel() {
		Layer layer = ViewFactory.eINSTANCE.createLayer();
		layer.setId("layer");
		layer.setName("海外");
		layer.getElements().add("chips");
		layer.getElements().add("gone");
		sample.diagram.getLayers().add(layer);
		assertFound(sample, "diagram.dangling-element @ layer");
	}

	@Test
	void aDiagramDrawsPerspectivesOfTheModel() {
		sample.diagram.getPerspectives().add("chips");
		assertFound(sample, "diagram.unknown-perspective @ diagram");
	}

	@Test
	void whatIsAboutSomethingSaysWhatItIsAbout() {
		sample.diagram.getNodes().clear();
		sample.diagram.setKind(DiagramKind.SEGMENT_DETAIL);
		assertFound(sample, "diagram.no-focus @ diagram");
		sample.diagram.setFocus("chips");
		assertFound(sample);
		sample.diagram.setKind(DiagramKind.EGO_MAP);
		assertFound(sample, "diagram.no-focus @ diagram");
	}

	@Test
	void aStageMapDrawsNothingTwice() {
		sample.draw("node-again", "chips");
		assertFound(sample, "diagram.node-drawn-twice @ node-again ~ node-chips");
	}

	@Test
	void aFreeMapMayDrawThingsTwice() {
		sample.diagram.setKind(DiagramKind.FREE_MAP);
		sample.draw("node-again", "chips");
		assertFound(sample);
	}

	private void edge(String id, String relation) {
		DiagramEdge edge = ViewFactory.eINSTANCE.createDiagramEdge();
		edge.setId(id);
		edge.setRelation(relation);
		sample.diagram.getEdges().add(edge);
	}
}
