package org.chainscape.scene.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.chainscape.model.chain.ChainFactory;
import org.chainscape.model.chain.Perspective;
import org.chainscape.model.chain.Segment;
import org.chainscape.model.chain.Stage;
import org.chainscape.model.chain.StagePosition;
import org.chainscape.model.view.Diagram;
import org.chainscape.scene.Point;
import org.chainscape.scene.Rect;
import org.chainscape.scene.Scene;
import org.chainscape.scene.SceneBuilder;
import org.chainscape.scene.ScenePart;
import org.chainscape.scene.Shape;
import org.chainscape.scene.Spacing;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.jupiter.api.Test;

/** What makes a stage map look set by hand. */
class StageMapLookTest {

	private final Samples samples = new Samples();

	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 3, 4, 5, 6, 7 })
	void theMarkOfAnOpenListNeverStandsAlone(int companies) {
		for (int width : new int[] { 0, 120, 150, 180, 200, 220, 240 }) {
			Samples own = new Samples();
			Perspective perspective = own.perspective("视角");
			Segment segment = own.segment(own.stage(perspective, "上游", null, StagePosition.UNSPECIFIED), "芯片", null);
			for (int i = 0; i < companies; i++) {
				own.put(segment, "公司名" + i);
			}
			segment.getParticipations().get(0).setOpenList(true);
			Diagram diagram = own.diagram("图", perspective);
			diagram.getNodes().forEach(node -> node.setWidth(width));
			Scene scene = build(diagram, own);
			ScenePart card = scene.part(segment.getId()).orElseThrow();
			Shape.Text mark = card.shapes().stream().filter(Shape.Text.class::isInstance).map(Shape.Text.class::cast)
					.filter(text -> text.text().equals("等")).findFirst().orElseThrow();
			Rect last = card.children().get(card.children().size() - 1).bounds();
			assertTrue(mark.baseline() > last.y() && mark.baseline() < last.bottom(), "beside the last chip");
			assertTrue(mark.x() >= last.right(), "right of the last chip");
		}
	}

	@Test
	void rowsOfFewerStagesAreAsWideAsTheOthers() {
		Perspective five = samples.perspective("五");
		Perspective three = samples.perspective("三");
		for (int i = 0; i < 5; i++) {
			samples.segment(samples.stage(five, "甲" + i, null, StagePosition.UNSPECIFIED), "甲环节" + i, null);
		}
		for (int i = 0; i < 3; i++) {
			samples.segment(samples.stage(three, "乙" + i, null, StagePosition.UNSPECIFIED), "乙环节" + i, null);
		}
		Scene scene = build(samples.diagram("图", five, three), samples);
		Rect first = row(scene, five);
		Rect second = row(scene, three);
		assertEquals(first.x(), second.x());
		assertEquals(first.width(), second.width(), 3);
	}

	/** A header of one line takes one line, also where a narrower column would need two. */
	@Test
	void headersAreAsHighAsTheyNeed() {
		Perspective five = samples.perspective("五");
		Perspective one = samples.perspective("一");
		for (int i = 0; i < 5; i++) {
			samples.segment(samples.stage(five, "甲" + i, null, StagePosition.UNSPECIFIED), "甲环节" + i, null);
		}
		Stage wide = samples.stage(one, "数据与算法", "数据、算法、创作者与工具", StagePosition.UNSPECIFIED);
		samples.segment(wide, "乙环节", null);
		Scene scene = build(samples.diagram("图", five, one), samples);
		assertEquals(header(scene, five.getStages().get(0)), header(scene, wide));
	}

	@Test
	void rowsThatStandFarApartCanBeClosedUp() {
		Perspective upper = samples.perspective("上");
		Perspective lower = samples.perspective("下");
		samples.segment(samples.stage(upper, "甲", null, StagePosition.UNSPECIFIED), "甲环节", null);
		Segment moved = samples.segment(samples.stage(lower, "乙", null, StagePosition.UNSPECIFIED), "乙环节", null);
		Diagram diagram = samples.diagram("图", upper, lower);
		Spacing.stack(diagram, samples.index(), SceneBuilderTest.options(new FixedMeasurer()));
		double wanted = distance(build(diagram, samples), upper, lower);
		diagram.getNodes().stream().filter(node -> node.getElement().equals(moved.getId())).forEach(node -> node.setY(node.getY() + 300));
		assertEquals(wanted + 300, distance(build(diagram, samples), upper, lower));
		Spacing.closeUp(diagram, samples.index(), SceneBuilderTest.options(new FixedMeasurer()));
		assertEquals(wanted, distance(build(diagram, samples), upper, lower), 1);
	}

	@Test
	void aPinnedCardHoldsItsRow() {
		Perspective upper = samples.perspective("上");
		Perspective lower = samples.perspective("下");
		samples.segment(samples.stage(upper, "甲", null, StagePosition.UNSPECIFIED), "甲环节", null);
		samples.segment(samples.stage(lower, "乙", null, StagePosition.UNSPECIFIED), "乙环节", null);
		Diagram diagram = samples.diagram("图", upper, lower);
		diagram.getNodes().forEach(node -> {
			node.setY(node.getElement().equals(lower.getStages().get(0).getSegments().get(0).getId()) ? 900 : 60);
			node.setPinned(true);
		});
		Spacing.closeUp(diagram, samples.index(), SceneBuilderTest.options(new FixedMeasurer()));
		assertTrue(diagram.getNodes().stream().anyMatch(node -> node.getY() == 900));
	}

	/** Where a straight line from header to header meets another line, the two end apart. */
	@Test
	void twoLinesNeverEndInOnePoint() {
		Perspective perspective = samples.perspective("视角");
		Stage left = samples.stage(perspective, "左", null, StagePosition.UNSPECIFIED);
		Stage right = samples.stage(perspective, "右", null, StagePosition.UNSPECIFIED);
		samples.segment(left, "左环节", null, "甲", "乙", "丙");
		samples.segment(right, "右环节", null, "丁");
		samples.relate(ChainFactory.eINSTANCE.createDependency(), "右", "左", null);
		samples.relate(ChainFactory.eINSTANCE.createSupply(), "左环节", "右", null);
		Scene scene = build(samples.diagram("图", perspective), samples);
		List<Point> back = scene.connectors().get(0).points();
		List<Point> forth = scene.connectors().get(1).points();
		assertEquals("band:" + right.getId(), scene.connectors().get(1).targetKey());
		assertNotEquals(back.get(0), forth.get(forth.size() - 1));
		assertEquals(back.get(0).y(), back.get(back.size() - 1).y(), "still straight");
	}

	/** A chain of five that needs several rows keeps all its four arrows, whatever the width. */
	@ParameterizedTest
	@ValueSource(ints = { 120, 160, 200, 240, 280, 320, 400, 600 })
	void noArrowOfAChainIsLostAtTheEndOfARow(int width) {
		Perspective perspective = samples.perspective("视角");
		Segment segment = samples.segment(samples.stage(perspective, "中游", null, StagePosition.UNSPECIFIED), "模型", null);
		List<String> names = List.of("GPT系列", "GPT-1", "GPT-2", "GPT-3", "InstructGPT", "ChatGPT", "其他");
		names.forEach(name -> samples.item(segment, name));
		for (int i = 2; i < 6; i++) {
			samples.relate(ChainFactory.eINSTANCE.createLineage(), names.get(i - 1), names.get(i), null);
		}
		Diagram diagram = samples.diagram("图", perspective);
		diagram.getNodes().forEach(node -> node.setWidth(width));
		Scene scene = build(diagram, samples);
		assertEquals(4, scene.connectors().size());
		scene.connectors().forEach(connector -> assertEquals(2, connector.points().size(), "straight"));
	}

	@Test
	void noCharacterOfAChipIsLeftAloneOnALine() {
		Perspective perspective = samples.perspective("视角");
		Segment segment = samples.segment(samples.stage(perspective, "下游", null, StagePosition.UNSPECIFIED), "影视", null);
		samples.item(segment, "影视发行智能审核用户端个性化推荐");
		Diagram diagram = samples.diagram("图", perspective);
		for (int width = 120; width < 260; width += 4) {
			int wide = width;
			diagram.getNodes().forEach(node -> node.setWidth(wide));
			build(diagram, samples).part(segment.getId()).orElseThrow().children().get(0).shapes().stream()
					.filter(Shape.Text.class::isInstance).map(Shape.Text.class::cast)
					.forEach(text -> assertTrue(text.text().length() > 1, () -> text.text() + " at " + wide));
		}
	}

	private static double distance(Scene scene, Perspective upper, Perspective lower) {
		return row(scene, lower).y() - row(scene, upper).bottom();
	}

	private static double header(Scene scene, Stage stage) {
		Rect card = scene.part(stage.getSegments().get(0).getId()).orElseThrow().bounds();
		return card.y() - band(scene, stage).y();
	}

	private static Rect row(Scene scene, Perspective perspective) {
		return perspective.getStages().stream().map(stage -> band(scene, stage)).reduce(Rect::union).orElseThrow();
	}

	private static Rect band(Scene scene, Stage stage) {
		return scene.part("band:" + stage.getId()).orElseThrow().bounds();
	}

	private static Scene build(Diagram diagram, Samples samples) {
		Scene scene = new SceneBuilder(SceneBuilderTest.options(new FixedMeasurer())).build(diagram, samples.index());
		SceneChecks.check(scene);
		return scene;
	}
}
