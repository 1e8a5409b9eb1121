package org.chainscape.scene.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.chainscape.model.chain.Item;
import org.chainscape.model.chain.Perspective;
import org.chainscape.model.chain.Relation;
import org.chainscape.model.chain.Segment;
import org.chainscape.model.chain.Stage;
import org.chainscape.model.chain.StagePosition;
import org.chainscape.model.view.Diagram;
import org.chainscape.model.view.DiagramEdge;
import org.chainscape.model.view.DiagramKind;
import org.chainscape.model.view.Layer;
import org.chainscape.model.view.ViewFactory;
import org.chainscape.scene.DiagramContent;
import org.chainscape.scene.Rect;
import org.chainscape.scene.Scene;
import org.chainscape.scene.SceneBuilder;
import org.chainscape.scene.ScenePart;
import org.chainscape.scene.ScenePart.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Stage maps join places; chips are joined where they are neighbours or where somebody asked; and room is left for nothing else. */
class RelationRuleTest {

	private Samples samples;
	private Stage up;
	private Segment chips;
	private Segment models;
	private Diagram diagram;

	@BeforeEach
	void build() {
		samples = new Samples();
		Perspective perspective = samples.perspective("视角");
		up = samples.stage(perspective, "上游", null, StagePosition.UNSPECIFIED);
		Stage down = samples.stage(perspective, "下游", null, StagePosition.UNSPECIFIED);
		chips = samples.segment(up, "芯片", null, "寒武纪");
		models = samples.segment(down, "模型", null, "百度");
		List.of("A1", "A2", "A3", "A4").forEach(name -> samples.item(chips, name));
		List.of("B1", "B2").forEach(name -> samples.item(models, name));
		diagram = samples.diagram("图", perspective);
	}

	@Test
	void placesAreJoined() {
		samples.supply("芯片", "模型");
		assertEquals(List.of(chips.getId() + " to " + models.getId()), lines());
	}

	@Test
	void nestedPlacesAreJoined() {
		Segment inner = samples.segment(chips, "内部", null, "海光信息");
		samples.supply("内部", "模型");
		assertEquals(List.of(inner.getId() + " to " + models.getId()), lines());
	}

	@Test
	void aChipJoinedWithAPlaceStandsForItsOwnPlace() {
		samples.supply("A3", "模型");
		samples.supply("芯片", "百度");
		assertEquals(List.of(chips.getId() + " to " + models.getId(), chips.getId() + " to " + models.getId()), lines());
	}

	@Test
	void aChipOfAStageStandsForItsBand() {
		samples.item(up, "整体");
		samples.supply("整体", "模型");
		assertEquals(List.of("band:" + up.getId() + " to " + models.getId()), lines());
	}

	@Test
	void chipsOfDifferentPlacesAreNotJoined() {
		samples.supply("A1", "B1");
		samples.supply("寒武纪", "百度");
		assertEquals(List.of(), lines());
	}

	@Test
	void neighbouringChipsAreJoinedAndOthersAreNot() {
		samples.supply("A1", "A2");
		samples.supply("A1", "A4");
		assertEquals(List.of(key("A1") + " to " + key("A2")), lines());
	}

	@Test
	void anEdgeThatIsShownJoinsChips() {
		samples.supply("A1", "B1");
		edge().setShown(true);
		assertEquals(List.of(key("A1") + " to " + key("B1")), lines());
	}

	@Test
	void anEdgeThatOnlyRoutesDoesNot() {
		samples.supply("A1", "B1");
		edge();
		assertEquals(List.of(), lines());
	}

	@Test
	void hiddenEdgesAreNotDrawnEvenWhereShown() {
		samples.supply("芯片", "模型");
		DiagramEdge edge = edge();
		edge.setHidden(true);
		edge.setShown(true);
		assertEquals(List.of(), lines());
	}

	@Test
	void freeMapsJoinChips() {
		samples.supply("A1", "B1");
		diagram.setKind(DiagramKind.FREE_MAP);
		assertEquals(List.of(key("A1") + " to " + key("B1")), lines());
	}

	@Test
	void aChipThatOccursTwiceIsJoinedOnce() {
		item("A1").getPlaces().add(models);
		item("A2").getPlaces().add(models);
		samples.supply("A1", "A2");
		assertEquals(List.of(key("A1") + " to " + key("A2")), lines());
	}

	@Test
	void roomIsLeftForTheArrowBetweenChips() {
		double plain = gap(chips, "A1", "A2");
		samples.supply("A1", "A2");
		assertTrue(gap(chips, "A1", "A2") > plain);
	}

	@Test
	void noRoomIsLeftForAHiddenLine() {
		double plain = gap(chips, "A1", "A2");
		samples.supply("A1", "A2");
		edge().setHidden(true);
		assertEquals(plain, gap(chips, "A1", "A2"));
	}

	@Test
	void noRoomIsLeftForALineOnAHiddenLayer() {
		double plain = gap(chips, "A1", "A2");
		samples.supply("A1", "A2");
		Layer layer = ViewFactory.eINSTANCE.createLayer();
		layer.setId("layer");
		layer.setVisible(false);
		layer.getElements().add(relation().getId());
		diagram.getLayers().add(layer);
		assertEquals(plain, gap(chips, "A1", "A2"));
	}

	/** The line joins the first chips of the two, so their second chips stand as if there were none. */
	@Test
	void noRoomIsLeftWhereTheSecondChipsAre() {
		item("A1").getPlaces().add(models);
		item("A2").getPlaces().add(models);
		double plain = gap(models, "A1", "A2");
		samples.supply("A1", "A2");
		assertEquals(plain, gap(models, "A1", "A2"));
		assertTrue(gap(chips, "A1", "A2") > plain);
	}

	@Test
	void noRoomIsLeftUnderACardForAHiddenLine() {
		Segment below = samples.segment(up, "下方", null, "龙芯中科");
		diagram.getNodes().clear();
		DiagramContent.populate(diagram, samples.index());
		double plain = below(below);
		samples.supply("芯片", "下方");
		assertTrue(below(below) > plain, "an arrow has room");
		edge().setHidden(true);
		assertEquals(plain, below(below));
	}

	/** An item's line to the card below starts at the item's card, and needs the same room. */
	@Test
	void roomIsLeftForLinesThatStandForAChip() {
		Segment below = samples.segment(up, "下方", null, "龙芯中科");
		diagram.getNodes().clear();
		DiagramContent.populate(diagram, samples.index());
		double plain = below(below);
		samples.supply("A1", "下方");
		assertTrue(below(below) > plain);
	}

	@Test
	void onlyChosenKindsOfItemsAreShown() {
		assertEquals(6, chips(scene()));
		diagram.getItemKinds().add("Framework");
		assertEquals(0, chips(scene()));
		diagram.getItemKinds().add("FoundationModel");
		assertEquals(6, chips(scene()));
		diagram.setShowItems(false);
		assertEquals(0, chips(scene()));
	}

	/** A line never ends at a chip that is not there. */
	@Test
	void chipsThatAreNotShownAreNotJoined() {
		samples.supply("A1", "模型");
		diagram.getItemKinds().add("Framework");
		assertEquals(List.of(), lines());
	}

	private double below(Segment lower) {
		Scene scene = scene();
		return bounds(scene, lower.getId()).y() - bounds(scene, chips.getId()).bottom();
	}

	private double gap(Segment place, String left, String right) {
		Scene scene = scene();
		return bounds(scene, item(right).getId() + '@' + place.getId()).x() - bounds(scene, item(left).getId() + '@' + place.getId()).right();
	}

	private static Rect bounds(Scene scene, String key) {
		return scene.part(key).map(ScenePart::bounds).orElseThrow();
	}

	private static long chips(Scene scene) {
		return scene.allParts().filter(part -> part.role() == Role.ITEM_CHIP).count();
	}

	private String key(String item) {
		return item(item).getId() + '@' + item(item).getPlaces().get(0).getId();
	}

	private Item item(String name) {
		return samples.document().getChains().get(0).getItems().stream().filter(item -> item.getName().equals(name)).findFirst().orElseThrow();
	}

	private Relation relation() {
		return samples.document().getChains().get(0).getRelations().get(0);
	}

	private DiagramEdge edge() {
		DiagramEdge edge = ViewFactory.eINSTANCE.createDiagramEdge();
		edge.setId("edge");
		edge.setRelation(relation().getId());
		diagram.getEdges().add(edge);
		return edge;
	}

	private List<String> lines() {
		return scene().connectors().stream().map(connector -> connector.sourceKey() + " to " + connector.targetKey()).toList();
	}

	private Scene scene() {
		Scene scene = new SceneBuilder(SceneBuilderTest.options(new FixedMeasurer())).build(diagram, samples.index());
		SceneChecks.check(scene);
		return scene;
	}
}
