package org.chainscape.scene.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.chainscape.model.view.Diagram;
import org.chainscape.model.view.Image;
import org.chainscape.model.view.ViewFactory;
import org.chainscape.scene.Rect;
import org.chainscape.scene.Scene;
import org.chainscape.scene.SceneBuilder;
import org.chainscape.scene.ScenePart;
import org.chainscape.scene.Shape;
import org.junit.jupiter.api.Test;

class PictureAndBlockTest {

	/** One white pixel. */
	private static final String PIXEL = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8/5+hHgAHggJ/PchI7wAAAABJRU5ErkJggg==";

	private final Samples samples = new Samples();
	private final Diagram diagram = Samples.threeStages(samples);

	@Test
	void theTitleBlockStandsAtTheLowerRightAndCoversNothing() {
		diagram.setShowTitleBlock(true);
		diagram.setFigureNumber(3);
		diagram.setTitle("一个很长的图题用来看看标题栏会不会把文字换行而不是截断或者伸出边框之外");
		Scene scene = build();
		SceneChecks.check(scene);
		SceneChecks.textsDoNotOverlap(scene);
		Rect block = scene.part("titleBlock").orElseThrow().bounds();
		assertEquals(scene.width() - 20, block.right(), 0.01);
		String texts = SceneChecks.texts(scene.part("titleBlock").orElseThrow());
		assertTrue(texts.contains("图3") && texts.contains("XX 研究所整理") && texts.contains("2023"), texts);
		for (String other : List.of("legend", "source")) {
			assertFalse(scene.part(other).orElseThrow().bounds().overlaps(block), other);
		}
	}

	@Test
	void aPictureLiesWhereItWasPutInItsRatio() {
		Image image = ViewFactory.eINSTANCE.createImage();
		image.setId(Samples.id("image"));
		image.setMediaType("image/png");
		image.setData(PIXEL);
		image.setX(40);
		image.setY(60);
		image.setWidth(50);
		diagram.getImages().add(image);
		Scene scene = build();
		ScenePart part = scene.part(image.getId()).orElseThrow();
		assertEquals(new Rect(40 + scene.origin().x(), 60 + scene.origin().y(), 50, 50), part.bounds());
		assertEquals(PIXEL, ((Shape.Picture) part.shapes().get(0)).data());
		image.setData("no picture");
		assertTrue(build().part(image.getId()).isPresent(), "a broken picture still shows where it is");
	}

	private Scene build() {
		return new SceneBuilder(SceneBuilderTest.options(new FixedMeasurer())).build(diagram, samples.index());
	}
}
