package org.chainscape.scene.tests;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.chainscape.scene.Connector;
import org.chainscape.scene.Point;
import org.chainscape.scene.Rect;
import org.chainscape.scene.Scene;
import org.chainscape.scene.ScenePart;
import org.chainscape.scene.Shape;

/** What must hold for every scene. */
final class SceneChecks {

	private static final double TOLERANCE = 0.6;

	private SceneChecks() {
	}

	static void check(Scene scene) {
		assertAll(() -> keysAreUnique(scene), () -> everythingIsInside(scene), () -> textsAreInTheirParts(scene),
				() -> childrenAreInTheirParents(scene), () -> siblingsDoNotOverlap(scene), () -> endsLieOnOutlines(scene));
	}

	static void keysAreUnique(Scene scene) {
		Set<String> seen = new HashSet<>();
		List<String> twice = new ArrayList<>();
		Stream.concat(Stream.concat(scene.allParts(), scene.overlay().stream()).map(ScenePart::key),
				scene.connectors().stream().map(Connector::key)).filter(key -> !seen.add(key)).forEach(twice::add);
		assertEquals(List.of(), twice);
	}

	static void everythingIsInside(Scene scene) {
		Rect all = new Rect(0, 0, scene.width(), scene.height());
		Stream.concat(scene.allParts(), scene.overlay().stream())
				.forEach(part -> assertTrue(contains(all, part.bounds()), () -> part.key() + " sticks out: " + part.bounds()));
		scene.connectors().forEach(connector -> connector.points().forEach(point -> assertTrue(
				contains(all, new Rect(point.x(), point.y(), 0, 0)), () -> connector.key() + " leaves the figure at " + point)));
	}

	static void textsAreInTheirParts(Scene scene) {
		Stream.concat(scene.allParts(), scene.overlay().stream()).forEach(part -> part.shapes().stream()
				.filter(Shape.Text.class::isInstance).map(Shape.Text.class::cast)
				.forEach(text -> assertTrue(contains(part.bounds(), box(text)),
						() -> "“" + text.text() + "” " + box(text) + " sticks out of " + part.role() + ' ' + part.bounds())));
	}

	static void childrenAreInTheirParents(Scene scene) {
		scene.allParts().forEach(part -> part.children().forEach(child -> assertTrue(contains(part.bounds(), child.bounds()),
				() -> child.key() + ' ' + child.bounds() + " sticks out of " + part.role() + ' ' + part.bounds())));
	}

	static void siblingsDoNotOverlap(Scene scene) {
		noneOverlap(scene.parts().stream().filter(part -> part.role() != ScenePart.Role.NOTE).toList());
		scene.allParts().forEach(part -> noneOverlap(part.children()));
	}

	static void endsLieOnOutlines(Scene scene) {
		for (Connector connector : scene.connectors()) {
			Point first = connector.points().get(0);
			Point last = connector.points().get(connector.points().size() - 1);
			assertTrue(isOnOutline(scene.part(connector.sourceKey()).orElseThrow().bounds(), first), () -> connector.key() + " starts beside");
			assertTrue(isOnOutline(scene.part(connector.targetKey()).orElseThrow().bounds(), last), () -> connector.key() + " ends beside");
		}
	}

	/** No line runs over a chip or badge it has nothing to do with, so that no name is struck through. */
	static void linesPassChipsBy(Scene scene) {
		for (Connector connector : scene.connectors()) {
			for (int i = 1; i < connector.points().size(); i++) {
				Rect line = line(connector.points().get(i - 1), connector.points().get(i));
				scene.allParts().filter(part -> part.role() == ScenePart.Role.COMPANY_CHIP || part.role() == ScenePart.Role.ITEM_CHIP)
						.filter(part -> !part.key().equals(connector.sourceKey()) && !part.key().equals(connector.targetKey()))
						.forEach(part -> assertTrue(!part.bounds().overlaps(line),
								() -> "a line runs over " + texts(part) + ' ' + part.bounds() + ": " + connector.points()));
			}
		}
	}

	/** No text is written over another one. */
	static void textsDoNotOverlap(Scene scene) {
		List<Shape.Text> texts = scene.shapes().filter(Shape.Text.class::isInstance).map(Shape.Text.class::cast).toList();
		for (int i = 0; i < texts.size(); i++) {
			for (int j = i + 1; j < texts.size(); j++) {
				Shape.Text one = texts.get(i);
				Shape.Text other = texts.get(j);
				assertTrue(!ink(one).overlaps(ink(other)), () -> "“" + one.text() + "” and “" + other.text() + "” lie on each other");
			}
		}
	}

	private static Rect ink(Shape.Text text) {
		Rect box = box(text);
		return new Rect(box.x() + 0.5, box.y() + 1, Math.max(0, box.width() - 1), box.height() - 2);
	}

	static String texts(ScenePart part) {
		return String.join(" ", part.shapes().stream().filter(Shape.Text.class::isInstance).map(shape -> ((Shape.Text) shape).text()).toList());
	}

	static String allTexts(Scene scene) {
		return String.join("\n", scene.shapes().filter(Shape.Text.class::isInstance).map(shape -> ((Shape.Text) shape).text()).toList());
	}

	private static Rect line(Point from, Point to) {
		return new Rect(Math.min(from.x(), to.x()) - 0.5, Math.min(from.y(), to.y()) - 0.5, Math.abs(from.x() - to.x()) + 1,
				Math.abs(from.y() - to.y()) + 1);
	}

	private static Rect box(Shape.Text text) {
		double size = text.font().size();
		return new Rect(text.x(), text.baseline() - 0.86 * size, text.width(), size);
	}

	private static boolean contains(Rect outer, Rect inner) {
		return new Rect(outer.x() - TOLERANCE, outer.y() - TOLERANCE, outer.width() + 2 * TOLERANCE, outer.height() + 2 * TOLERANCE)
				.contains(inner);
	}

	private static void noneOverlap(List<ScenePart> parts) {
		for (int i = 0; i < parts.size(); i++) {
			for (int j = i + 1; j < parts.size(); j++) {
				ScenePart one = parts.get(i);
				ScenePart other = parts.get(j);
				assertTrue(!one.bounds().overlaps(other.bounds()),
						() -> one.key() + ' ' + one.bounds() + " overlaps " + other.key() + ' ' + other.bounds());
			}
		}
	}

	private static boolean isOnOutline(Rect rect, Point point) {
		boolean besides = Math.abs(point.x() - rect.x()) < 0.01 || Math.abs(point.x() - rect.right()) < 0.01;
		boolean above = Math.abs(point.y() - rect.y()) < 0.01 || Math.abs(point.y() - rect.bottom()) < 0.01;
		boolean inside = point.x() >= rect.x() - 0.01 && point.x() <= rect.right() + 0.01 && point.y() >= rect.y() - 0.01
				&& point.y() <= rect.bottom() + 0.01;
		return inside && (besides || above);
	}
}
