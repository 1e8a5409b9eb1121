package org.chainscape.scene.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

import org.chainscape.model.chain.ChainFactory;
import org.chainscape.model.chain.Perspective;
import org.chainscape.model.chain.Relation;
import org.chainscape.model.chain.Segment;
import org.chainscape.model.chain.Stage;
import org.chainscape.model.chain.StagePosition;
import org.chainscape.model.view.Diagram;
import org.chainscape.model.view.DiagramKind;
import org.chainscape.model.view.DiagramNode;
import org.chainscape.scene.LiveScene;
import org.chainscape.scene.Scene;
import org.chainscape.scene.ScenePart;
import org.junit.jupiter.api.Test;

/** What a move costs, counted in what had to be drawn anew. */
class LiveSceneTest {

	private static final int ROWS = 25;

	/** Parts and lines of a scene that were not in the one before. */
	private record Work(long parts, long lines) {
	}

	@Test
	void aMoveCostsWhatMovesAndNotWhatExists() {
		Work few = move(8);
		Work many = move(40);
		assertTrue(few.parts() > 0);
		assertTrue(many.parts() <= few.parts() + 4, few + " but " + many);
		assertTrue(many.lines() <= few.lines() + 8, few + " but " + many);
	}

	/** Moves a card in the middle of a map of some columns a little. */
	private static Work move(int columns) {
		Samples samples = new Samples();
		Diagram diagram = sample(samples, columns);
		LiveScene live = new LiveScene(diagram);
		live.rebuild(samples.index(), SceneBuilderTest.options(new FixedMeasurer()));
		live.separate();
		live.move();
		Scene before = live.scene();
		DiagramNode node = diagram.getNodes().get(columns / 2 * (ROWS + 1) + ROWS / 2);
		node.setX(node.getX() + 6);
		assertTrue(live.move());
		Set<Object> known = Collections.newSetFromMap(new IdentityHashMap<>());
		before.allParts().forEach(known::add);
		known.addAll(before.connectors());
		return new Work(live.scene().allParts().filter(part -> !known.contains(part)).count(),
				live.scene().connectors().stream().filter(line -> !known.contains(line)).count());
	}

	@Test
	void whereNothingMovedNothingIsNew() {
		Samples samples = new Samples();
		Diagram diagram = sample(samples, 4);
		LiveScene live = new LiveScene(diagram);
		live.rebuild(samples.index(), SceneBuilderTest.options(new FixedMeasurer()));
		Scene before = live.scene();
		assertTrue(live.move());
		List<ScenePart> parts = live.scene().allParts().toList();
		List<ScenePart> old = before.allParts().toList();
		assertEquals(old.size(), parts.size());
		for (int i = 0; i < parts.size(); i++) {
			assertSame(old.get(i), parts.get(i));
		}
		for (int i = 0; i < before.connectors().size(); i++) {
			assertSame(before.connectors().get(i), live.scene().connectors().get(i));
		}
	}

	@Test
	void placesByRuleAreDrawnAnew() {
		Samples samples = new Samples();
		Diagram diagram = sample(samples, 3);
		diagram.setKind(DiagramKind.LANE_MAP);
		LiveScene live = new LiveScene(diagram);
		live.rebuild(samples.index(), SceneBuilderTest.options(new FixedMeasurer()));
		assertFalse(live.move());
		assertFalse(live.separate());
		assertTrue(live.sketch().isEmpty());
	}

	private static Diagram sample(Samples samples, int columns) {
		Perspective perspective = samples.perspective("视角");
		Segment[][] segments = new Segment[columns][ROWS];
		for (int c = 0; c < columns; c++) {
			Stage stage = samples.stage(perspective, "阶段" + c, null, StagePosition.UNSPECIFIED);
			for (int r = 0; r < ROWS; r++) {
				segments[c][r] = samples.segment(stage, "环节" + c + "之" + r, null);
			}
		}
		for (int c = 1; c < columns; c++) {
			for (int r = 0; r < ROWS; r++) {
				Relation relation = samples.relate(ChainFactory.eINSTANCE.createSupply(), "", "", null);
				relation.setSource(segments[c - 1][r]);
				relation.setTarget(segments[c][r]);
			}
		}
		Diagram diagram = samples.diagram("图", perspective);
		diagram.setColumnWidth(160);
		for (DiagramNode node : diagram.getNodes()) {
			int at = diagram.getNodes().indexOf(node);
			node.setX(at / (ROWS + 1) * 260 + 1);
			node.setY(60 + at % (ROWS + 1) * 70);
		}
		return diagram;
	}
}
