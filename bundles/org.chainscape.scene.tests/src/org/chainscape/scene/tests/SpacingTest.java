package org.chainscape.scene.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.chainscape.model.chain.Perspective;
import org.chainscape.model.chain.Segment;
import org.chainscape.model.chain.Stage;
import org.chainscape.model.chain.StagePosition;
import org.chainscape.model.view.Diagram;
import org.chainscape.model.view.DiagramNode;
import org.chainscape.scene.DiagramContent;
import org.chainscape.scene.Rect;
import org.chainscape.scene.Scene;
import org.chainscape.scene.SceneBuilder;
import org.chainscape.scene.SceneOptions;
import org.chainscape.scene.Spacing;
import org.junit.jupiter.api.Test;

/** Content of diagrams, sizes of cards, and the room they are given. */
class SpacingTest {

	private static final SceneOptions OPTIONS = SceneBuilderTest.options(new FixedMeasurer());

	private final Samples samples = new Samples();

	@Test
	void whatStackWritesIsWhatWasDrawnBefore() {
		Diagram diagram = Samples.threeStages(samples);
		Scene before = new SceneBuilder(OPTIONS).build(diagram, samples.index());
		Spacing.stack(diagram, samples.index(), OPTIONS);
		assertTrue(diagram.getNodes().stream().anyMatch(node -> node.getX() > 0 && node.getY() > 0));
		assertEquals(before, new SceneBuilder(OPTIONS).build(diagram, samples.index()));
	}

	@Test
	void grownContentPushesTheCardsBelowDownAndNothingElse() {
		Diagram diagram = Samples.threeStages(samples);
		Spacing.stack(diagram, samples.index(), OPTIONS);
		Segment grown = segment(diagram, 2);
		DiagramNode above = diagram.getNodes().get(1);
		DiagramNode below = diagram.getNodes().get(3);
		DiagramNode otherStage = diagram.getNodes().get(6);
		int[] before = { above.getY(), below.getY(), otherStage.getY() };
		samples.put(grown, "新公司一", "新公司二", "新公司三", "新公司四", "新公司五");
		Spacing.separate(diagram, samples.index(), OPTIONS);
		assertEquals(before[0], above.getY());
		assertTrue(below.getY() > before[1]);
		assertEquals(before[2], otherStage.getY());
		SceneChecks.check(new SceneBuilder(OPTIONS).build(diagram, samples.index()));
	}

	@Test
	void pinnedCardsStayExactlyWhereTheyAre() {
		Diagram diagram = Samples.threeStages(samples);
		Spacing.stack(diagram, samples.index(), OPTIONS);
		DiagramNode pinned = diagram.getNodes().get(3);
		pinned.setPinned(true);
		int y = pinned.getY();
		samples.put(segment(diagram, 2), "新公司一", "新公司二", "新公司三", "新公司四", "新公司五");
		Spacing.separate(diagram, samples.index(), OPTIONS);
		assertEquals(y, pinned.getY());
		SceneChecks.check(new SceneBuilder(OPTIONS).build(diagram, samples.index()));
	}

	@Test
	void theFigureNeverOverlapsEvenIfNobodySeparated() {
		Diagram diagram = Samples.threeStages(samples);
		Spacing.stack(diagram, samples.index(), OPTIONS);
		diagram.getNodes().get(4).setY(diagram.getNodes().get(3).getY() + 5);
		SceneChecks.check(new SceneBuilder(OPTIONS).build(diagram, samples.index()));
	}

	@Test
	void aRowThatGrowsPushesTheNextRowDown() {
		Diagram diagram = Samples.threeStages(samples);
		Perspective second = samples.perspective("三要素");
		samples.segment(samples.stage(second, "算法", null, StagePosition.UNSPECIFIED), "框架", null, "甲公司");
		diagram.getPerspectives().add(second.getId());
		DiagramContent.populate(diagram, samples.index());
		Spacing.stack(diagram, samples.index(), OPTIONS);
		samples.put(segment(diagram, 4), "新公司一", "新公司二", "新公司三", "新公司四", "新公司五");
		SceneChecks.check(new SceneBuilder(OPTIONS).build(diagram, samples.index()));
	}

	@Test
	void cardsAddedLaterGoBelowTheOthersOfTheirStage() {
		Diagram diagram = Samples.threeStages(samples);
		Spacing.stack(diagram, samples.index(), OPTIONS);
		Stage stage = samples.document().getChains().get(0).getPerspectives().get(0).getStages().get(1);
		Segment added = samples.segment(stage, "新环节", null, "新公司");
		List<DiagramNode> nodes = DiagramContent.populate(diagram, samples.index());
		assertEquals(List.of(added.getId()), nodes.stream().map(DiagramNode::getElement).toList());
		Scene scene = new SceneBuilder(OPTIONS).build(diagram, samples.index());
		SceneChecks.check(scene);
		Rect last = scene.part(stage.getSegments().get(2).getId()).orElseThrow().bounds();
		Rect found = scene.part(added.getId()).orElseThrow().bounds();
		assertEquals(last.x(), found.x());
		assertTrue(found.y() > last.bottom());
	}

	@Test
	void populateKeepsWhatIsThere() {
		Diagram diagram = Samples.threeStages(samples);
		List<DiagramNode> before = List.copyOf(diagram.getNodes());
		before.get(2).setX(77);
		assertTrue(DiagramContent.populate(diagram, samples.index()).isEmpty());
		assertEquals(before, diagram.getNodes());
		assertEquals(77, diagram.getNodes().get(2).getX());
	}

	@Test
	void populateTakesOnlyWhatIsNamedWithItsStage() {
		Perspective perspective = samples.perspective("视角");
		Stage stage = samples.stage(perspective, "阶段", null, StagePosition.UNSPECIFIED);
		Segment wanted = samples.segment(stage, "要的", null, "甲公司");
		Segment other = samples.segment(stage, "不要的", null, "乙公司");
		Diagram diagram = samples.diagram("图", perspective);
		diagram.getNodes().clear();
		DiagramContent.populate(diagram, samples.index(), List.of(wanted.getId()));
		assertEquals(List.of(stage.getId(), wanted.getId()), diagram.getNodes().stream().map(DiagramNode::getElement).toList());
		Scene scene = new SceneBuilder(OPTIONS).build(diagram, samples.index());
		assertTrue(scene.part(wanted.getId()).isPresent());
		assertFalse(scene.part(other.getId()).isPresent());
	}

	@Test
	void anEmptyStageKeepsItsBand() {
		Perspective perspective = samples.perspective("视角");
		samples.segment(samples.stage(perspective, "有", null, StagePosition.UNSPECIFIED), "环节", null, "甲公司");
		Stage empty = samples.stage(perspective, "空", null, StagePosition.UNSPECIFIED);
		Diagram diagram = samples.diagram("图", perspective);
		Scene scene = new SceneBuilder(OPTIONS).build(diagram, samples.index());
		SceneChecks.check(scene);
		assertTrue(scene.part("band:" + empty.getId()).isPresent());
	}

	private Segment segment(Diagram diagram, int node) {
		return samples.index().find(diagram.getNodes().get(node).getElement(), Segment.class).orElseThrow();
	}
}
