package org.chainscape.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.chainscape.model.chain.Perspective;
import org.chainscape.model.chain.Segment;
import org.chainscape.model.chain.Stage;
import org.chainscape.model.view.BendPoint;
import org.chainscape.model.view.Diagram;
import org.chainscape.model.view.DiagramEdge;
import org.chainscape.model.view.DiagramKind;
import org.chainscape.model.view.DiagramNode;
import org.chainscape.model.view.ViewFactory;
import org.chainscape.scene.Rect;
import org.chainscape.scene.Scene;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Layouts as a caller sees them: the diagram before and after, and the scene that is drawn from it. */
class DiagramLayoutTest {

	private final Chains chains = new Chains();

	@Test
	void stagesBecomeColumnsInTheirOrder() {
		Perspective perspective = chains.perspective();
		List<Stage> stages = List.of(chains.stage(perspective), chains.stage(perspective), chains.stage(perspective));
		stages.forEach(stage -> List.of(1, 2, 3).forEach(number -> chains.company(chains.segment(stage))));
		Diagram diagram = laidOut();
		Scene scene = chains.scene(diagram);
		Geometry.bandsStandInOrder(scene, List.of(perspective));
		for (Stage stage : stages) {
			assertEquals(1, stage.getSegments().stream().map(segment -> card(scene, segment).x()).distinct().count());
		}
	}

	@Test
	void cardsOfAColumnStandAtOneDistance() {
		Stage stage = chains.stage(chains.perspective());
		chains.stage(chains.perspectives().get(0));
		List.of(1, 2, 3, 4).forEach(number -> chains.segment(stage));
		Scene scene = chains.scene(laidOut());
		List<Rect> cards = stage.getSegments().stream().map(segment -> card(scene, segment)).toList();
		for (int i = 1; i < cards.size(); i++) {
			assertEquals(12, cards.get(i).y() - cards.get(i - 1).bottom(), 1);
		}
	}

	@Test
	void anEmptyStageKeepsItsColumn() {
		Perspective perspective = chains.perspective();
		chains.segment(chains.stage(perspective));
		Stage empty = chains.stage(perspective);
		chains.segment(chains.stage(perspective));
		Scene scene = chains.scene(laidOut());
		assertTrue(scene.part("band:" + empty.getId()).isPresent());
		Geometry.bandsStandInOrder(scene, List.of(perspective));
	}

	@ParameterizedTest
	@EnumSource(names = {"MATRIX", "LINEAGE", "LANE_MAP"})
	void diagramsPlacedByRuleStayAsTheyAre(DiagramKind kind) {
		chains.segment(chains.stage(chains.perspective()));
		Diagram diagram = laidOut();
		diagram.setKind(kind);
		diagram.getNodes().forEach(node -> node.setX(7));
		chains.layout(diagram);
		assertTrue(diagram.getNodes().stream().allMatch(node -> node.getX() == 7));
		assertTrue(chains.scene(diagram).width() > 0);
	}

	@Test
	void aDiagramOfNothingStaysEmpty() {
		Diagram diagram = laidOut();
		assertTrue(diagram.getNodes().isEmpty());
	}

	@Test
	void aSingleTallStageIsSplitAndKeepsItsOrder() {
		Stage stage = chains.stage(chains.perspective());
		for (int i = 0; i < 12; i++) {
			Segment segment = chains.segment(stage);
			List.of(1, 2, 3, 4, 5, 6).forEach(number -> chains.company(segment));
		}
		Scene scene = chains.scene(laidOut());
		List<Rect> cards = stage.getSegments().stream().map(segment -> card(scene, segment)).toList();
		long columns = cards.stream().map(Rect::x).distinct().count();
		assertTrue(columns > 1 && columns < 6, () -> columns + " columns");
		for (int i = 1; i < cards.size(); i++) {
			boolean below = cards.get(i).x() == cards.get(i - 1).x() && cards.get(i).y() > cards.get(i - 1).y();
			assertTrue(below || cards.get(i).x() > cards.get(i - 1).right(), "order of the model, column by column");
		}
		assertTrue(scene.width() < 2 * scene.height() && scene.height() < 2 * scene.width(), () -> scene.width() + " × " + scene.height());
	}

	@Test
	void hiddenNodesTakeNoRoom() {
		Stage stage = chains.stage(chains.perspective());
		chains.stage(chains.perspectives().get(0));
		List.of(1, 2, 3).forEach(number -> chains.segment(stage));
		Diagram diagram = chains.stageMap();
		node(diagram, stage.getSegments().get(1)).setHidden(true);
		chains.layout(diagram);
		Scene scene = chains.scene(diagram);
		assertFalse(scene.part(stage.getSegments().get(1).getId()).isPresent());
		assertEquals(12, card(scene, stage.getSegments().get(2)).y() - card(scene, stage.getSegments().get(0)).bottom(), 1);
	}

	@Test
	void relatedNeighboursGetRoomForTheirArrow() {
		Stage stage = chains.stage(chains.perspective());
		chains.stage(chains.perspectives().get(0));
		List.of(1, 2, 3).forEach(number -> chains.segment(stage));
		chains.supply(stage.getSegments().get(0), stage.getSegments().get(1));
		Scene scene = chains.scene(laidOut());
		double related = card(scene, stage.getSegments().get(1)).y() - card(scene, stage.getSegments().get(0)).bottom();
		double unrelated = card(scene, stage.getSegments().get(2)).y() - card(scene, stage.getSegments().get(1)).bottom();
		assertTrue(related >= unrelated, () -> related + " is less than " + unrelated);
	}

	@Test
	void pinnedCardInTheWayIsGoneAround() {
		Perspective perspective = chains.perspective();
		Stage stage = chains.stage(perspective);
		chains.segment(chains.stage(perspective));
		List.of(1, 2, 3).forEach(number -> chains.segment(stage));
		Diagram diagram = laidOut();
		DiagramNode pinned = node(diagram, stage.getSegments().get(2));
		DiagramNode first = node(diagram, stage.getSegments().get(0));
		pinned.setPinned(true);
		pinned.setX(first.getX() + 10);
		pinned.setY(first.getY() + 10);
		List<Integer> before = List.of(pinned.getX(), pinned.getY());
		chains.layout(diagram);
		assertEquals(before, List.of(pinned.getX(), pinned.getY()));
		Geometry.cardsDoNotOverlap(chains.scene(diagram));
	}

	@Test
	void bendPointsOfTheOldPlacesAreTakenBack() {
		Perspective perspective = chains.perspective();
		chains.supply(chains.segment(chains.stage(perspective)), chains.segment(chains.stage(perspective)));
		Diagram diagram = chains.stageMap();
		DiagramEdge edge = ViewFactory.eINSTANCE.createDiagramEdge();
		edge.setId("edge");
		edge.setRelation(chains.index().relations().get(0).getId());
		BendPoint bend = ViewFactory.eINSTANCE.createBendPoint();
		bend.setX(999);
		edge.getBendPoints().add(bend);
		diagram.getEdges().add(edge);
		chains.layout(diagram);
		assertEquals(List.of(edge), diagram.getEdges());
		assertTrue(edge.getBendPoints().isEmpty());
	}

	@Test
	void onlyGeometryChanges() {
		Chains random = Chains.random(42);
		Diagram diagram = random.stageMap();
		long elements = count(random);
		Map<String, List<Integer>> before = Geometry.of(diagram);
		random.layout(diagram);
		assertEquals(elements, count(random));
		Geometry.of(diagram).forEach((element, after) -> assertEquals(before.get(element).subList(2, 4), after.subList(2, 4)));
	}

	/** Four times the cards may take ten times as long; a step that looks at all pairs would take sixteen times. */
	@Test
	void timeGrowsAboutAsTheChain() {
		nanos(60);
		long small = Math.min(nanos(60), nanos(60));
		long large = Math.min(nanos(240), nanos(240));
		assertTrue(large < 10 * small + 1_000_000_000L, () -> small + " ns against " + large + " ns");
	}

	private static long nanos(int segments) {
		Chains chains = new Chains();
		Perspective perspective = chains.perspective();
		List<Stage> stages = List.of(chains.stage(perspective), chains.stage(perspective), chains.stage(perspective), chains.stage(perspective));
		for (int i = 0; i < segments; i++) {
			Segment segment = chains.segment(stages.get(i % stages.size()));
			List.of(1, 2, 3).forEach(number -> chains.company(segment));
			if (i > 4 && i % 3 == 0) {
				chains.supply(chains.segments().get(i - 5), segment);
			}
		}
		Diagram diagram = chains.stageMap();
		long start = System.nanoTime();
		chains.layout(diagram);
		long time = System.nanoTime() - start;
		Geometry.cardsDoNotOverlap(chains.scene(diagram));
		return time;
	}

	private Diagram laidOut() {
		Diagram diagram = chains.stageMap();
		chains.layout(diagram);
		return diagram;
	}

	private static Rect card(Scene scene, Segment segment) {
		return scene.part(segment.getId()).orElseThrow().bounds();
	}

	private static DiagramNode node(Diagram diagram, Segment segment) {
		return diagram.getNodes().stream().filter(node -> node.getElement().equals(segment.getId())).findFirst().orElseThrow();
	}

	private static long count(Chains chains) {
		long count = 0;
		for (var contents = chains.document().eAllContents(); contents.hasNext(); contents.next()) {
			count++;
		}
		return count;
	}
}
