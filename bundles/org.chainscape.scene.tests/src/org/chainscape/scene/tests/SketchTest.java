package org.chainscape.scene.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import org.chainscape.model.view.Diagram;
import org.chainscape.model.view.DiagramKind;
import org.chainscape.scene.Connector;
import org.chainscape.scene.Scene;
import org.chainscape.scene.SceneBuilder;
import org.chainscape.scene.ScenePart;
import org.chainscape.scene.Spacing;

/** What a layout is told of a diagram. */
class SketchTest {

	private final Samples samples = new Samples();
	private final Diagram diagram = Samples.threeStages(samples);

	@Test
	void itHasTheCardsAndJoinsOfTheFigureButNoRoutes() {
		SceneBuilder builder = new SceneBuilder(SceneBuilderTest.options(new FixedMeasurer()));
		Scene figure = builder.build(diagram, samples.index());
		Scene sketch = builder.sketch(diagram, samples.index());
		assertEquals(cards(figure), cards(sketch));
		assertEquals(joins(figure), joins(sketch));
		assertTrue(sketch.connectors().stream().allMatch(connector -> connector.points().size() == 2 && connector.shapes().isEmpty()));
	}

	@Test
	void diagramsPlacedByRuleAreNotSpaced() {
		diagram.setKind(DiagramKind.LANE_MAP);
		Spacing.separate(diagram, samples.index(), SceneBuilderTest.options(new FixedMeasurer()));
		assertTrue(diagram.getNodes().stream().allMatch(node -> node.getX() == 0 && node.getY() == 0));
	}

	private static Set<String> joins(Scene scene) {
		return scene.connectors().stream().map((Connector line) -> line.key() + line.sourceKey() + line.targetKey()).collect(Collectors.toSet());
	}

	private static List<String> cards(Scene scene) {
		return scene.allParts().filter(part -> part.role() == ScenePart.Role.CARD)
				.map(part -> part.key() + ' ' + part.bounds().translate(-scene.origin().x(), -scene.origin().y())).toList();
	}
}
