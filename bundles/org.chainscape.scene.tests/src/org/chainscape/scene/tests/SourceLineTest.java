package org.chainscape.scene.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.chainscape.model.PartialDate;
import org.chainscape.model.chain.ChainFactory;
import org.chainscape.model.chain.Element;
import org.chainscape.model.chain.Perspective;
import org.chainscape.model.chain.Relation;
import org.chainscape.model.chain.Segment;
import org.chainscape.model.chain.Stage;
import org.chainscape.model.chain.StagePosition;
import org.chainscape.model.view.Diagram;
import org.chainscape.model.view.DiagramEdge;
import org.chainscape.model.view.Filter;
import org.chainscape.model.view.FilterKind;
import org.chainscape.model.view.Layer;
import org.chainscape.model.view.ViewFactory;
import org.chainscape.scene.Scene;
import org.chainscape.scene.SceneBuilder;
import org.chainscape.scene.ScenePart;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The line 资料来源 names the sources of exactly what is visible, and layers and filters hide what they say. */
class SourceLineTest {

	private Samples samples;
	private Segment first;
	private Segment second;
	private Relation supply;
	private Diagram diagram;

	@BeforeEach
	void build() {
		samples = new Samples();
		Perspective perspective = samples.perspective("视角");
		Stage stage = samples.stage(perspective, "上游", null, StagePosition.UPSTREAM);
		first = samples.segment(stage, "第一环节", null, "甲公司 600519.SH", "乙公司");
		second = samples.segment(samples.stage(perspective, "下游", null, StagePosition.DOWNSTREAM), "第二环节", null, "*Alpha AAPL.O");
		supply = samples.relate(ChainFactory.eINSTANCE.createSupply(), "第一环节", "第二环节", null);
		samples.cite(stage, "阶段来源");
		samples.cite(first, "环节来源");
		samples.cite(first.getParticipations().get(0), "标的来源");
		samples.cite(second.getParticipations().get(0), "境外来源");
		samples.cite(supply, "关系来源");
		diagram = samples.diagram("图", perspective);
		diagram.setInstitute("XX 研究所整理");
		diagram.setAsOf(new PartialDate(2023, 2, 14));
	}

	private Scene scene() {
		Scene scene = new SceneBuilder(SceneBuilderTest.options(new FixedMeasurer())).build(diagram, samples.index());
		SceneChecks.check(scene);
		return scene;
	}

	private String line() {
		return scene().part("source").map(SceneChecks::texts).orElse("");
	}

	@Test
	void namesEveryVisibleSourceOnceInOrderOfAppearance() {
		samples.cite(second, "环节来源");
		assertEquals("资料来源：阶段来源，环节来源，标的来源，境外来源，关系来源，XX 研究所整理，截至 2023 年 2 月 14 日", line());
	}

	/** On the cut of a report the report speaks; other sources are named only for what it does not say itself. */
	@Test
	void ofWhatTheReportOfTheCutStatesOthersAreNotNamed() {
		Perspective perspective = (Perspective) first.eContainer().eContainer();
		perspective.setBasis(first.getParticipations().get(0).getCitations().get(0).getSource());
		samples.cite(first.getParticipations().get(0), "另一来源");
		samples.cite(samples.company("甲公司").getSecurities().get(0), "交易所");
		assertEquals("资料来源：阶段来源，环节来源，标的来源，境外来源，关系来源，XX 研究所整理，截至 2023 年 2 月 14 日", line());
	}

	@Test
	void aHiddenLayerTakesItsSourceAway() {
		hide(second.getParticipations().get(0));
		assertEquals("资料来源：阶段来源，环节来源，标的来源，关系来源，XX 研究所整理，截至 2023 年 2 月 14 日", line());
		assertFalse(SceneChecks.allTexts(scene()).contains("Alpha"));
	}

	@Test
	void aHiddenCompanyLosesAllItsChips() {
		hide(samples.company("甲公司"));
		assertFalse(SceneChecks.allTexts(scene()).contains("甲公司"));
		assertFalse(line().contains("标的来源"));
	}

	@Test
	void aHiddenSegmentTakesItsRelationsAlong() {
		hide(second);
		assertTrue(scene().connectors().isEmpty());
		assertEquals("资料来源：阶段来源，环节来源，标的来源，XX 研究所整理，截至 2023 年 2 月 14 日", line());
	}

	@Test
	void anElementOnAVisibleLayerTooStaysVisible() {
		hide(second);
		Layer visible = ViewFactory.eINSTANCE.createLayer();
		visible.setId("visible");
		visible.getElements().add(second.getId());
		diagram.getLayers().add(visible);
		assertTrue(scene().part(second.getId()).isPresent());
	}

	@Test
	void aHiddenEdgeIsNotCited() {
		DiagramEdge edge = ViewFactory.eINSTANCE.createDiagramEdge();
		edge.setId("edge");
		edge.setRelation(supply.getId());
		edge.setHidden(true);
		diagram.getEdges().add(edge);
		assertFalse(line().contains("关系来源"));
	}

	@Test
	void severalParticipationsBehindOneChipAreAllCited() {
		samples.put(first, "甲公司");
		samples.cite(first.getParticipations().get(2), "另一来源");
		assertTrue(line().contains("标的来源，另一来源"), line());
	}

	@Test
	void ofTheParticipationsBehindAChipOnlyTheVisibleOnesAreCited() {
		samples.put(first, "甲公司");
		samples.cite(first.getParticipations().get(2), "另一来源");
		hide(first.getParticipations().get(2));
		assertFalse(line().contains("另一来源"), line());
	}

	@Test
	void theSourceOfAPrintedTickerIsCited() {
		samples.cite(samples.company("甲公司").getSecurities().get(0), "交易所");
		assertTrue(line().contains("交易所"), line());
	}

	@Test
	void listedOnlyHidesCompaniesWithoutSecurity() {
		filter(FilterKind.LISTED_ONLY, null);
		assertEquals(List.of("甲公司 600519.SH", "Alpha AAPL.O"), chips());
	}

	@Test
	void byMarketKeepsOneExchange() {
		filter(FilterKind.BY_MARKET, ".O");
		assertEquals(List.of("Alpha AAPL.O"), chips());
	}

	@Test
	void sourcedOnlyHidesWhatHasNoCitation() {
		filter(FilterKind.SOURCED_ONLY, null);
		assertEquals(List.of("甲公司 600519.SH", "Alpha AAPL.O"), chips());
		assertTrue(scene().part(second.getId()).isPresent(), "a segment with something visible in it stays");
	}

	@Test
	void bySourceKeepsWhatOneSourceStates() {
		filter(FilterKind.BY_SOURCE, "标的来源");
		assertEquals(List.of("甲公司 600519.SH"), chips());
		assertTrue(scene().part(second.getId()).isEmpty());
		assertTrue(scene().connectors().isEmpty());
	}

	@Test
	void aDisabledFilterHidesNothing() {
		filter(FilterKind.LISTED_ONLY, null);
		diagram.getFilters().get(0).setEnabled(false);
		assertEquals(3, chips().size());
	}

	@Test
	void withoutCaptionThereIsNoSourceLine() {
		diagram.setShowCaption(false);
		assertTrue(scene().part("source").isEmpty() && scene().part("caption").isEmpty());
	}

	private List<String> chips() {
		return scene().allParts().filter(part -> part.role() == ScenePart.Role.COMPANY_CHIP).map(SceneChecks::texts).toList();
	}

	private void filter(FilterKind kind, String argument) {
		Filter filter = ViewFactory.eINSTANCE.createFilter();
		filter.setId("filter");
		filter.setKind(kind);
		filter.setArgument(argument);
		diagram.getFilters().add(filter);
	}

	private void hide(Element element) {
		Layer layer = ViewFactory.eINSTANCE.createLayer();
		layer.setId("layer " + element.getId());
		layer.setVisible(false);
		layer.getElements().add(element.getId());
		diagram.getLayers().add(layer);
	}
}
