package org.chainscape.examples.build;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.chainscape.scene.Connector;
import org.chainscape.scene.Point;
import org.chainscape.scene.Rect;
import org.chainscape.scene.Scene;
import org.chainscape.scene.ScenePart;
import org.chainscape.scene.ScenePart.Role;
import org.chainscape.scene.Shape;

/** Looks for what must not be in a figure that is printed; each check returns the faults as sentences. */
final class FigureChecks {

	/** Rounding of measured widths, in units of 1/96 inch. */
	private static final double TOLERANCE = 0.6;

	/** The smallest distance between two lines of text that still reads as two, relative to the size of the type. */
	private static final double INK = 0.9;

	private FigureChecks() {
	}

	static List<String> overlaps(Scene scene) {
		List<String> faults = new ArrayList<>();
		collectOverlaps(scene.parts(), faults);
		scene.allParts().forEach(part -> collectOverlaps(part.children(), faults));
		return faults;
	}

	static List<String> outside(Scene scene) {
		Rect all = new Rect(0, 0, scene.width(), scene.height());
		Stream<Rect> boxes = Stream.concat(scene.allParts(), scene.overlay().stream()).map(ScenePart::bounds);
		Stream<Rect> points = scene.connectors().stream().flatMap(connector -> connector.points().stream())
				.map(point -> new Rect(point.x(), point.y(), 0, 0));
		return Stream.of(boxes, points, texts(scene).map(FigureChecks::ink)).flatMap(rects -> rects).filter(rect -> !contains(all, rect))
				.map(rect -> rect + " lies outside").toList();
	}

	static List<String> textsOutOfTheirBoxes(Scene scene) {
		List<String> faults = new ArrayList<>();
		Stream.concat(scene.allParts(), scene.overlay().stream()).forEach(part -> texts(part).filter(text -> !contains(part.bounds(), ink(text)))
				.forEach(text -> faults.add("“" + text.text() + "” sticks out of its " + part.role())));
		return faults;
	}

	static List<String> textsOnTexts(Scene scene) {
		List<Shape.Text> texts = texts(scene).toList();
		List<String> faults = new ArrayList<>();
		for (int i = 0; i < texts.size(); i++) {
			for (int j = i + 1; j < texts.size(); j++) {
				if (ink(texts.get(i)).overlaps(ink(texts.get(j)))) {
					faults.add("“" + texts.get(i).text() + "” lies on “" + texts.get(j).text() + "”");
				}
			}
		}
		return faults;
	}

	/** A line may touch no text of any part; its own label stands on a ground that covers the line. */
	static List<String> linesThroughTexts(Scene scene) {
		List<Shape.Text> texts = scene.allParts().flatMap(FigureChecks::texts).toList();
		List<String> faults = new ArrayList<>();
		for (Connector connector : scene.connectors()) {
			for (Rect leg : legs(connector)) {
				texts.stream().filter(text -> leg.overlaps(ink(text))).forEach(text -> faults.add("a line runs through “" + text.text() + "”"));
			}
		}
		return faults;
	}

	/** No line crosses a card that neither holds nor is one of its ends. */
	static List<String> linesThroughCards(Scene scene) {
		List<String> faults = new ArrayList<>();
		for (Connector connector : scene.connectors()) {
			for (ScenePart card : scene.allParts().filter(part -> part.role() == Role.CARD).toList()) {
				boolean own = card.stream().anyMatch(part -> part.key().equals(connector.sourceKey()) || part.key().equals(connector.targetKey()));
				if (!own && legs(connector).stream().anyMatch(card.bounds()::overlaps)) {
					faults.add("a line runs through the card " + card.key());
				}
			}
		}
		return faults;
	}

	private static void collectOverlaps(List<ScenePart> parts, List<String> faults) {
		for (int i = 0; i < parts.size(); i++) {
			for (int j = i + 1; j < parts.size(); j++) {
				if (parts.get(i).bounds().overlaps(parts.get(j).bounds())) {
					faults.add(parts.get(i).role() + " " + parts.get(i).key() + " overlaps " + parts.get(j).role() + ' ' + parts.get(j).key());
				}
			}
		}
	}

	private static List<Rect> legs(Connector connector) {
		List<Rect> legs = new ArrayList<>();
		for (int i = 1; i < connector.points().size(); i++) {
			Point from = connector.points().get(i - 1);
			Point to = connector.points().get(i);
			legs.add(new Rect(Math.min(from.x(), to.x()) - 0.5, Math.min(from.y(), to.y()) - 0.5, Math.abs(from.x() - to.x()) + 1,
					Math.abs(from.y() - to.y()) + 1));
		}
		return legs;
	}

	private static Stream<Shape.Text> texts(Scene scene) {
		return scene.shapes().filter(Shape.Text.class::isInstance).map(Shape.Text.class::cast);
	}

	static Stream<Shape.Text> texts(ScenePart part) {
		return part.shapes().stream().filter(Shape.Text.class::isInstance).map(Shape.Text.class::cast);
	}

	private static Rect ink(Shape.Text text) {
		double size = text.font().size();
		return new Rect(text.x(), text.baseline() - 0.78 * size, text.width(), INK * size);
	}

	private static boolean contains(Rect outer, Rect inner) {
		return new Rect(outer.x() - TOLERANCE, outer.y() - TOLERANCE, outer.width() + 2 * TOLERANCE, outer.height() + 2 * TOLERANCE)
				.contains(inner);
	}
}
