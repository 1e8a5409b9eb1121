package org.chainscape.scene.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.chainscape.model.chain.CorrespondenceKind;
import org.chainscape.model.chain.Perspective;
import org.chainscape.model.chain.Segment;
import org.chainscape.model.chain.Stage;
import org.chainscape.model.chain.StagePosition;
import org.chainscape.model.view.Diagram;
import org.chainscape.model.view.DiagramKind;
import org.chainscape.scene.Rect;
import org.chainscape.scene.Scene;
import org.chainscape.scene.SceneBuilder;
import org.chainscape.scene.ScenePart;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Lane maps of two perspectives: layers as rows, stages as columns. */
class LaneGridTest {

	private final Samples samples = new Samples();
	private Perspective layers;
	private Perspective stages;
	private Stage top;
	private Stage up;
	private Stage down;
	private Segment chips;
	private Segment models;
	private Segment games;
	private Segment materials;
	private Segment devices;
	private Diagram diagram;

	@BeforeEach
	void prepare() {
		layers = samples.perspective("三层架构");
		Stage base = samples.stage(layers, "基础层", null, StagePosition.UNSPECIFIED);
		top = samples.stage(layers, "应用层", null, StagePosition.UNSPECIFIED);
		chips = samples.segment(base, "算力", null, "寒武纪 688256.SH", "*英伟达 NVDA.O");
		models = samples.segment(base, "大模型", null, "百度 09888.HK");
		games = samples.segment(top, "游戏", null, "三七互娱 002555.SZ");
		stages = samples.perspective("上中下游");
		up = samples.stage(stages, "上游", "硬件", StagePosition.UPSTREAM);
		down = samples.stage(stages, "下游", null, StagePosition.DOWNSTREAM);
		materials = samples.segment(up, "材料", null, "甲公司");
		devices = samples.segment(up, "芯片", null, "乙公司");
		samples.segment(down, "娱乐", null, "丙公司");
		diagram = samples.diagram("分层与上下游", layers, stages);
		diagram.setKind(DiagramKind.LANE_MAP);
	}

	@Test
	@DisplayName("A segment stands where its layer and the column of its counterpart cross; what has none stands apart and nothing is lost")
	void standsInItsCell() {
		samples.correspond(CorrespondenceKind.SAME, chips, devices);
		samples.correspond(CorrespondenceKind.NARROWER, top, down);
		Scene scene = build();
		assertEquals(List.of("应用层", "基础层", "其他（未归入）"), bands(scene).stream().map(LaneGridTest::label).toList());
		assertTrue(crosses(scene, chips, up));
		assertTrue(crosses(scene, games, down), "a segment belongs where its layer belongs");
		assertTrue(right(scene, models) > right(scene, games), "what corresponds to nothing stands in a column of its own, the last");
		assertTrue(crosses(scene, materials, up), "what only the second perspective has stands below all layers");
		assertTrue(bounds(scene, materials).y() > bounds(scene, chips).bottom());
		assertFalse(scene.part(devices.getId()).isPresent(), "its counterpart stands for it");
		assertEquals(2, scene.allParts().filter(part -> part.role() == ScenePart.Role.COLUMN_HEAD && part.elementId() != null).count());
		SceneChecks.check(scene);
		SceneChecks.textsDoNotOverlap(scene);
	}

	@Test
	@DisplayName("The closest counterpart decides, and where all have a place there are no rest column and row")
	void takesTheClosest() {
		samples.correspond(CorrespondenceKind.OVERLAPS, chips, down);
		samples.correspond(CorrespondenceKind.SAME, chips, up);
		samples.correspond(CorrespondenceKind.BROADER, models, materials, devices);
		samples.correspond(CorrespondenceKind.SAME, games, down.getSegments().get(0));
		Scene scene = build();
		assertTrue(crosses(scene, chips, up));
		assertTrue(crosses(scene, models, up));
		assertTrue(crosses(scene, games, down));
		assertEquals(2, bands(scene).size());
		assertEquals(2, scene.allParts().filter(part -> part.role() == ScenePart.Role.COLUMN_HEAD).count());
		SceneChecks.check(scene);
	}

	@Test
	@DisplayName("What a layer holds itself stands in the column of the layer, or across all of them")
	void placesWhatLayersHold() {
		samples.put(top, "腾讯 00700.HK");
		samples.correspond(CorrespondenceKind.SAME, chips, devices);
		assertTrue(build().part(top.getId()).orElseThrow().bounds().width() > 400);
		samples.correspond(CorrespondenceKind.SAME, top, down);
		Scene scene = build();
		Rect own = scene.part(top.getId()).orElseThrow().bounds();
		Rect head = scene.part("column:" + down.getId()).orElseThrow().bounds();
		assertEquals(head.x(), own.x(), 0.1);
		assertTrue(own.right() <= head.right() + 0.1);
		SceneChecks.check(scene);
	}

	@Test
	@DisplayName("Without any correspondence the two perspectives stand below each other")
	void needsCorrespondences() {
		Scene scene = build();
		assertEquals(2, scene.parts().stream().filter(part -> part.role() == ScenePart.Role.ROW_TITLE).count());
		assertEquals(4, bands(scene).size());
	}

	@Test
	@DisplayName("Columns are never too narrow to read, however many there are")
	void growsWithItsColumns() {
		samples.correspond(CorrespondenceKind.SAME, chips, devices);
		for (int i = 0; i < 9; i++) {
			samples.segment(samples.stage(stages, "很长名字的阶段" + i, "副标题", StagePosition.UNSPECIFIED), "环节" + i, null, "公司" + i);
		}
		diagram = samples.diagram("宽", layers, stages);
		diagram.setKind(DiagramKind.LANE_MAP);
		Scene scene = build();
		scene.allParts().filter(part -> part.role() == ScenePart.Role.COLUMN_HEAD)
				.forEach(head -> assertTrue(head.bounds().width() >= 160, head.toString()));
		SceneChecks.check(scene);
		SceneChecks.textsDoNotOverlap(scene);
	}

	private Scene build() {
		return new SceneBuilder(SceneBuilderTest.options(new FixedMeasurer())).build(diagram, samples.index());
	}

	private static List<ScenePart> bands(Scene scene) {
		return scene.parts().stream().filter(part -> part.role() == ScenePart.Role.BAND).toList();
	}

	private static String label(ScenePart band) {
		return SceneChecks.texts(band).replace(" ", "");
	}

	private static Rect bounds(Scene scene, Segment segment) {
		return scene.part(segment.getId()).orElseThrow().bounds();
	}

	private static double right(Scene scene, Segment segment) {
		return bounds(scene, segment).right();
	}

	/** Whether a card stands inside its layer and below the head of a column. */
	private static boolean crosses(Scene scene, Segment segment, Stage column) {
		Rect card = bounds(scene, segment);
		Rect head = scene.part("column:" + column.getId()).orElseThrow().bounds();
		return card.x() >= head.x() - 0.1 && card.right() <= head.right() + 0.1 && card.y() > head.bottom();
	}
}
