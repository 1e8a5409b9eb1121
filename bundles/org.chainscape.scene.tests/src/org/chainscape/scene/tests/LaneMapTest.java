package org.chainscape.scene.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.chainscape.model.chain.ChainFactory;
import org.chainscape.model.chain.Perspective;
import org.chainscape.model.chain.Segment;
import org.chainscape.model.chain.SegmentKind;
import org.chainscape.model.chain.Stage;
import org.chainscape.model.chain.StagePosition;
import org.chainscape.model.view.Diagram;
import org.chainscape.model.view.DiagramKind;
import org.chainscape.scene.Connector;
import org.chainscape.scene.Point;
import org.chainscape.scene.Scene;
import org.chainscape.scene.SceneBuilder;
import org.chainscape.scene.ScenePart;

/** Architectures: layers above each other. */
class LaneMapTest {

	private final Samples samples = new Samples();

	@Test
	void theLastStageIsOnTopAndGroupingsBelowEverything() {
		Perspective perspective = layers();
		Stage rest = samples.stage(perspective, "未归环节", null, StagePosition.UNSPECIFIED);
		samples.segment(rest, "典型企业", null, "科大讯飞").setKind(SegmentKind.GROUP);
		Scene scene = build(diagram(perspective));
		assertEquals(List.of("应用层", "中间层 MaaS", "基础层 预训练模型", "未归环节"), bands(scene).stream().map(SceneChecks::texts).toList());
		for (int i = 1; i < 4; i++) {
			assertTrue(bands(scene).get(i - 1).bounds().bottom() < bands(scene).get(i).bounds().y());
			assertEquals(bands(scene).get(0).bounds().width(), bands(scene).get(i).bounds().width(), 1e-6);
		}
	}

	@Test
	void stagesWithoutOrderStandAsTheyAreListed() {
		Perspective perspective = layers();
		perspective.setOrdered(false);
		Scene scene = build(diagram(perspective));
		assertEquals(List.of("基础层 预训练模型", "中间层 MaaS", "应用层"), bands(scene).stream().map(SceneChecks::texts).toList());
	}

	/** Beside a tall card short ones would be mostly empty. */
	@Test
	void aTallCardDoesNotStretchManyShortOnes() {
		Perspective perspective = samples.perspective("应用");
		Stage stage = samples.stage(perspective, "应用", null, StagePosition.UNSPECIFIED);
		Segment tall = samples.segment(stage, "游戏", null);
		for (String inner : List.of("美术", "内容", "测试", "体验", "运营", "直播", "训练", "社区", "发行")) {
			Segment nested = samples.segment(stage, inner, null, "公司" + inner);
			tall.getSegments().add(nested);
		}
		for (String name : List.of("办公", "教育", "金融", "医疗", "工业")) {
			samples.segment(stage, name, null);
		}
		List<ScenePart> cards = bands(build(diagram(perspective))).get(0).children();
		double tallest = cards.stream().mapToDouble(card -> card.bounds().height()).max().orElseThrow();
		assertEquals(5, cards.stream().filter(card -> card.bounds().height() < tallest / 2).count());
	}

	@Test
	void cardsFlowInTheirLayerWithAllTheirContent() {
		Scene scene = build(diagram(layers()));
		ScenePart top = bands(scene).get(0);
		assertEquals(3, top.children().size());
		assertEquals(1, top.children().stream().map(card -> card.bounds().y()).distinct().count(), "cards of a row share their top");
		assertEquals(1, top.children().stream().map(card -> card.bounds().height()).distinct().count(), "and their height");
		for (String name : List.of("三七互娱", "新闻撰写", "GPT-3", "海天瑞声", "机器编程语言")) {
			assertTrue(SceneChecks.allTexts(scene).contains(name), name);
		}
		SceneChecks.check(scene);
		SceneChecks.textsDoNotOverlap(scene);
		SceneChecks.linesPassChipsBy(scene);
		assertEquals(scene, build(diagram(layers2())), "the same picture twice");
	}

	@Test
	void relationsRunFromLayerToLayer() {
		Perspective perspective = layers();
		samples.supply("大模型", "数据服务");
		samples.relate(ChainFactory.eINSTANCE.createDependency(), "应用层", "基础层", "依托");
		Scene scene = build(diagram(perspective));
		assertEquals(2, scene.connectors().size());
		Connector supply = scene.connectors().get(0);
		Point start = supply.points().get(0);
		Point end = supply.points().get(supply.points().size() - 1);
		assertEquals(scene.part(supply.sourceKey()).orElseThrow().bounds().y(), start.y(), 1e-6, "leaves at the top");
		assertEquals(scene.part(supply.targetKey()).orElseThrow().bounds().bottom(), end.y(), 1e-6, "arrives at the bottom");
		SceneChecks.check(scene);
		SceneChecks.linesPassChipsBy(scene);
	}

	@Test
	void storedPositionsMeanNothing() {
		Diagram diagram = diagram(layers());
		Scene before = build(diagram);
		diagram.getNodes().forEach(node -> {
			node.setX(500);
			node.setY(900);
			node.setPinned(true);
		});
		assertEquals(before, build(diagram));
	}

	@Test
	void severalPerspectivesStandBelowEachOther() {
		Perspective one = layers();
		Perspective other = samples.perspective("另一视角");
		samples.segment(samples.stage(other, "层", null, StagePosition.UNSPECIFIED), "环节", null, "甲公司");
		Diagram diagram = samples.diagram("两个视角", one, other);
		diagram.setKind(DiagramKind.LANE_MAP);
		Scene scene = build(diagram);
		assertEquals(2, scene.parts().stream().filter(part -> part.role() == ScenePart.Role.ROW_TITLE).count());
		SceneChecks.check(scene);
	}

	private Perspective layers() {
		return layers(samples);
	}

	private static Perspective layers(Samples samples) {
		Perspective perspective = samples.perspective("三层架构");
		Stage base = samples.stage(perspective, "基础层", "预训练模型", StagePosition.UNSPECIFIED);
		samples.item(samples.segment(base, "大模型", "参数量", "百度 09888.HK", "*OpenAI"), "GPT-3");
		samples.segment(base, "算力", null, "寒武纪 688256.SH", "*英伟达 NVDA.O");
		Stage middle = samples.stage(perspective, "中间层", "MaaS", StagePosition.UNSPECIFIED);
		samples.put(middle, "商汤科技");
		samples.segment(middle, "数据服务", null, "海天瑞声 688787.SH");
		Stage top = samples.stage(perspective, "应用层", null, StagePosition.UNSPECIFIED);
		samples.segment(top, "游戏", null, "三七互娱 002555.SZ", "吉比特 603444.SH", "腾讯 00700.HK", "网易", "行者AI");
		var language = samples.segment(top, "人类自然语言", null);
		samples.segment(language, "新闻撰写", null, "百度 09888.HK");
		samples.segment(language, "文案创作", null, "阅文集团");
		samples.segment(language, "聊天", null);
		samples.segment(top, "机器编程语言", null);
		return perspective;
	}

	private final Samples again = new Samples();

	private Perspective layers2() {
		return layers(again);
	}

	private Diagram diagram(Perspective perspective) {
		Samples owner = perspective.eContainer().eContainer() == again.document() ? again : samples;
		Diagram diagram = owner.diagram("三层架构与 MaaS", perspective);
		diagram.setKind(DiagramKind.LANE_MAP);
		return diagram;
	}

	private Scene build(Diagram diagram) {
		Samples owner = diagram.eContainer() == again.document() ? again : samples;
		return new SceneBuilder(SceneBuilderTest.options(new FixedMeasurer())).build(diagram, owner.index());
	}

	private static List<ScenePart> bands(Scene scene) {
		return scene.parts().stream().filter(part -> part.role() == ScenePart.Role.BAND).toList();
	}
}
