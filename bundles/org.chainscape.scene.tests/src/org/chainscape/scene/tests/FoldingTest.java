package org.chainscape.scene.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.chainscape.model.chain.ChainFactory;
import org.chainscape.model.chain.ChainNode;
import org.chainscape.model.chain.Perspective;
import org.chainscape.model.chain.Segment;
import org.chainscape.model.chain.Stage;
import org.chainscape.model.chain.StagePosition;
import org.chainscape.model.view.Diagram;
import org.chainscape.model.view.DiagramKind;
import org.chainscape.model.view.DiagramNode;
import org.chainscape.model.view.ViewFactory;
import org.chainscape.scene.DiagramContent;
import org.chainscape.scene.Scene;
import org.chainscape.scene.SceneBuilder;
import org.chainscape.scene.ScenePart;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Boxes drawn without their content: cards, nested segments and stages. */
class FoldingTest {

	private Samples samples;
	private Stage upstream;
	private Segment chips;
	private Segment gpu;
	private Segment modules;
	private Segment servers;
	private Diagram diagram;

	@BeforeEach
	void build() {
		samples = new Samples();
		Perspective perspective = samples.perspective("视角");
		upstream = samples.stage(perspective, "上游", null, StagePosition.UPSTREAM);
		chips = samples.segment(upstream, "芯片", null, "寒武纪 688256.SH", "*英伟达 NVDA.O");
		gpu = samples.segment(chips, "图形处理器", null, "景嘉微 300474.SZ", "寒武纪 688256.SH");
		samples.item(gpu, "某芯片");
		modules = samples.segment(upstream, "光模块", null, "天孚通信 300394.SZ");
		servers = samples.segment(samples.stage(perspective, "中游", null, StagePosition.MIDSTREAM), "服务器", null, "浪潮信息 000977.SZ");
		samples.relate(ChainFactory.eINSTANCE.createSupply(), "图形处理器", "服务器", null);
		diagram = samples.diagram("图", perspective);
	}

	@Test
	void aFoldedCardSaysWhatIsInItAndShowsNothingOfIt() {
		fold(chips);
		ScenePart card = scene().part(chips.getId()).orElseThrow();
		assertEquals(List.of(), card.children());
		assertTrue(SceneChecks.texts(card).contains("1 个环节 · 3 个标的 · 1 个产品与技术"), SceneChecks.texts(card));
	}

	@Test
	void aFoldedCardIsSmaller() {
		double before = scene().part(chips.getId()).orElseThrow().bounds().height();
		fold(chips);
		assertTrue(scene().part(chips.getId()).orElseThrow().bounds().height() < before);
	}

	@Test
	void linesOfHiddenContentStartAtTheFoldedBox() {
		assertEquals(Set.of(List.of(gpu.getId(), servers.getId())), lines());
		fold(chips);
		assertEquals(Set.of(List.of(chips.getId(), servers.getId())), lines());
	}

	@Test
	void linesOfOneKindFromOneFoldedBoxToAnotherAreDrawnOnce() {
		samples.segment(chips, "存储", null);
		samples.relate(ChainFactory.eINSTANCE.createSupply(), "存储", "服务器", null);
		assertEquals(2, scene().connectors().size());
		fold(chips);
		assertEquals(1, scene().connectors().size());
		samples.relate(ChainFactory.eINSTANCE.createDependency(), "存储", "服务器", null);
		assertEquals(2, scene().connectors().size(), "another kind is another line");
	}

	@Test
	void linesInsideAFoldedBoxAreNotDrawn() {
		samples.segment(chips, "存储", null);
		samples.relate(ChainFactory.eINSTANCE.createSupply(), "存储", "图形处理器", null);
		fold(chips);
		assertEquals(Set.of(List.of(chips.getId(), servers.getId())), lines());
	}

	@Test
	void aNestedSegmentFoldsByANodeThatIsNoBoxOfItsOwn() {
		fold(gpu);
		Scene scene = scene();
		ScenePart nested = scene.part(gpu.getId()).orElseThrow();
		assertEquals(ScenePart.Role.SUB_CARD, nested.role());
		assertEquals(List.of(), nested.children());
		assertTrue(SceneChecks.texts(nested).contains("2 个标的"));
		assertEquals(Set.of(List.of(gpu.getId(), servers.getId())), lines());
		assertEquals(1, scene.allParts().filter(part -> gpu.getId().equals(part.elementId())).count());
	}

	@Test
	void aNestedSegmentFoldsOnAFreeMapToo() {
		diagram = samples.diagram("自由图");
		diagram.setKind(DiagramKind.FREE_MAP);
		DiagramContent.populate(diagram, samples.index(), List.of(chips.getId()));
		fold(gpu);
		assertEquals(1, scene().allParts().filter(part -> gpu.getId().equals(part.elementId())).count());
		assertEquals(ScenePart.Role.SUB_CARD, scene().part(gpu.getId()).orElseThrow().role());
	}

	@Test
	void aFoldedStageIsOneSmallBoxInItsBand() {
		fold(upstream);
		Scene scene = scene();
		ScenePart band = scene.part("band:" + upstream.getId()).orElseThrow();
		assertEquals(1, band.children().size());
		assertTrue(SceneChecks.texts(band.children().get(0)).contains("3 个环节 · 4 个标的"), SceneChecks.texts(band.children().get(0)));
		assertFalse(scene.part(modules.getId()).isPresent());
		assertEquals(Set.of(List.of("band:" + upstream.getId(), servers.getId())), lines());
	}

	@Test
	void laneMapsFoldAsWell() {
		diagram.setKind(DiagramKind.LANE_MAP);
		fold(upstream);
		fold(servers);
		Scene scene = scene();
		assertFalse(scene.part(chips.getId()).isPresent());
		assertTrue(SceneChecks.texts(scene.part(servers.getId()).orElseThrow()).contains("1 个标的"));
	}

	private void fold(ChainNode element) {
		DiagramNode node = diagram.getNodes().stream().filter(each -> element.getId().equals(each.getElement())).findFirst().orElse(null);
		if (node == null) {
			node = ViewFactory.eINSTANCE.createDiagramNode();
			node.setId("fold " + element.getId());
			node.setElement(element.getId());
			diagram.getNodes().add(node);
		}
		node.setCollapsed(true);
	}

	private Set<List<String>> lines() {
		return scene().connectors().stream().map(line -> List.of(line.sourceKey(), line.targetKey())).collect(Collectors.toSet());
	}

	private Scene scene() {
		Scene scene = new SceneBuilder(SceneBuilderTest.options(new FixedMeasurer())).build(diagram, samples.index());
		SceneChecks.check(scene);
		return scene;
	}
}
