package org.chainscape.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.chainscape.model.chain.Perspective;
import org.chainscape.model.chain.Stage;
import org.chainscape.model.view.Diagram;
import org.chainscape.scene.Rect;
import org.chainscape.scene.Scene;
import org.chainscape.scene.ScenePart;
import org.chainscape.scene.ScenePart.Role;

/** What a good layout looks like. */
final class Geometry {

	private Geometry() {
	}

	/** Positions and sizes of all nodes, by element. */
	static Map<String, List<Integer>> of(Diagram diagram) {
		return diagram.getNodes().stream().collect(Collectors.toMap(node -> node.getElement(),
				node -> List.of(node.getX(), node.getY(), node.getWidth(), node.getHeight()), (one, other) -> one, TreeMap::new));
	}

	static List<ScenePart> cards(Scene scene) {
		return scene.allParts().filter(part -> part.role() == Role.CARD).toList();
	}

	static void cardsDoNotOverlap(Scene scene) {
		noneOverlap(cards(scene));
	}

	static void bandsStandInOrder(Scene scene, List<Perspective> perspectives) {
		noneOverlap(scene.allParts().filter(part -> part.role() == Role.BAND).toList());
		double above = 0;
		for (Perspective perspective : perspectives) {
			List<Rect> bands = perspective.getStages().stream().map(Stage::getId).flatMap(id -> scene.part("band:" + id).stream())
					.map(ScenePart::bounds).toList();
			for (int i = 1; i < bands.size(); i++) {
				Rect left = bands.get(i - 1);
				Rect right = bands.get(i);
				assertTrue(left.right() < right.x(), () -> left + " is not left of " + right);
				assertEquals(left.y(), right.y(), "bands of a row begin together");
				assertEquals(left.height(), right.height(), "bands of a row end together");
			}
			for (Rect band : bands) {
				double free = above;
				assertTrue(band.y() >= free, () -> band + " reaches into the row above, which ends at " + free);
			}
			above = bands.stream().mapToDouble(Rect::bottom).max().orElse(above);
		}
	}

	/** Rows of several stages fill the same width; a row of one stage has no gap that could grow. */
	static void rowsAreEquallyWide(Scene scene, List<Perspective> perspectives) {
		List<Double> widths = perspectives.stream().filter(perspective -> drawn(scene, perspective).size() > 1).map(perspective -> {
			Rect row = drawn(scene, perspective).stream().reduce(Rect::union).orElseThrow();
			return row.width();
		}).toList();
		widths.forEach(width -> assertEquals(widths.get(0), width, 2.0 * perspectives.size()));
	}

	private static List<Rect> drawn(Scene scene, Perspective perspective) {
		return perspective.getStages().stream().flatMap(stage -> scene.part("band:" + stage.getId()).stream()).map(ScenePart::bounds).toList();
	}

	private static void noneOverlap(List<ScenePart> parts) {
		for (int i = 0; i < parts.size(); i++) {
			for (int j = i + 1; j < parts.size(); j++) {
				ScenePart one = parts.get(i);
				ScenePart other = parts.get(j);
				assertFalse(one.bounds().overlaps(other.bounds()),
						() -> one.key() + ' ' + one.bounds() + " overlaps " + other.key() + ' ' + other.bounds());
			}
		}
	}
}
