package org.chainscape.compare.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.chainscape.compare.Samples;
import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.Observation;
import org.chainscape.model.chain.Segment;
import org.chainscape.model.change.Deletions;
import org.chainscape.model.text.Language;
import org.chainscape.model.view.Diagram;
import org.chainscape.model.view.DiagramNode;
import org.chainscape.scene.Scene;
import org.chainscape.scene.SceneOptions;
import org.chainscape.scene.ScenePart;
import org.chainscape.scene.Shape;
import org.junit.jupiter.api.Test;

class ChangedFiguresTest {

	private static final SceneOptions OPTIONS = SceneOptions.standard(Language.ZH);

	private final ChainDocument from = Samples.chain();
	private final ChainDocument to = Samples.chain();

	private ChangedFigures figures() {
		return new ChangedFigures(from, to, "2023-02-14", Language.ZH);
	}

	private Scene scene() {
		ChangedFigures figures = figures();
		List<Diagram> changed = figures.changed(OPTIONS);
		assertEquals(1, changed.size());
		return figures.scene(changed.get(0), OPTIONS);
	}

	private static Set<String> texts(Scene scene) {
		return scene.shapes().filter(Shape.Text.class::isInstance).map(shape -> ((Shape.Text) shape).text()).collect(Collectors.toSet());
	}

	@Test
	void whatIsGoneIsDrawnAsAGhostAndExplained() {
		new Deletions(to).delete(List.of(Samples.find(to, "segment-中游0", Segment.class)));
		String before = Samples.text(to);
		Scene scene = scene();
		ScenePart ghost = scene.allParts().filter(part -> "segment-中游0".equals(part.elementId())).findFirst().orElseThrow();
		assertTrue(ghost.shapes().stream().anyMatch(shape -> shape instanceof Shape.Box box && box.stroke() != null && box.stroke().dashed()));
		assertTrue(ghost.shapes().stream().anyMatch(Shape.Line.class::isInstance), "struck out");
		assertTrue(texts(scene).containsAll(Set.of("中游环节0", "已删除", "删")));
		assertEquals(before, Samples.text(to), "the document stays as it is");
	}

	@Test
	void captionAndRemarkSayWhatIsCompared() {
		Samples.find(to, "segment-中游0", Segment.class).setName("服务器");
		Scene scene = scene();
		String all = String.join("", texts(scene));
		assertTrue(scene.name().contains("全景图（与 2023-02-14 相比）"), scene.name());
		assertTrue(all.contains("改动：服务器：名称 中游环节0 → 服务器"), all);
		assertTrue(texts(scene).containsAll(Set.of("有变", "改")));
	}

	@Test
	void aChangedNumberMarksWhatItIsAbout() {
		Samples.find(to, "observation-中游0", Observation.class).setPrinted("约30%");
		assertTrue(scene().overlay().stream().anyMatch(part -> "segment-中游0".equals(part.elementId())));
	}

	@Test
	void whatIsNewHasAnOutlineOfItsOwn() {
		new Deletions(from).delete(List.of(Samples.find(from, "segment-中游0", Segment.class)));
		Scene scene = scene();
		assertTrue(texts(scene).containsAll(Set.of("新增", "新")));
		assertFalse(texts(scene).contains("已删除"));
		ScenePart card = scene.allParts().filter(part -> "segment-中游0".equals(part.elementId())).findFirst().orElseThrow();
		List<Shape.Box> boxes = card.shapes().stream().filter(Shape.Box.class::isInstance).map(Shape.Box.class::cast)
				.filter(box -> box.fill() != null).toList();
		assertTrue(boxes.get(boxes.size() - 1).fill().green() > 200, "its name stays to be read");
	}

	@Test
	void withoutADifferenceThereIsNoFigure() {
		Samples.find(to, "node-segment-中游0", DiagramNode.class).setX(500);
		assertEquals(List.of(), figures().changed(OPTIONS));
	}
}
