package org.chainscape.scene;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A diagram resolved to what is painted: the one description that editor and every figure format draw. Painting order is parts, connectors,
 * overlay; x and y start at 0 and everything lies within width and height.
 *
 * @param name name of the diagram
 * @param language IETF tag of the language of its texts
 * @param width width in units of 1/96 inch
 * @param height height in units of 1/96 inch
 * @param origin where the point (0, 0) of the diagram's geometry lies in the scene
 * @param background colour behind everything
 * @param parts top-level parts in painting order
 * @param connectors drawn relations, over the parts
 * @param overlay badges and other marks, over everything
 */
public record Scene(String name, String language, double width, double height, Point origin, Color background,
		List<ScenePart> parts, List<Connector> connectors, List<ScenePart> overlay) {

	/** Copies the lists. */
	public Scene {
		Objects.requireNonNull(name);
		Objects.requireNonNull(origin);
		Objects.requireNonNull(background);
		parts = List.copyOf(parts);
		connectors = List.copyOf(connectors);
		overlay = List.copyOf(overlay);
	}

	/** {@return all parts at every depth, without the overlay} */
	public Stream<ScenePart> allParts() {
		return parts.stream().flatMap(ScenePart::stream);
	}

	/**
	 * Finds a part.
	 *
	 * @param key its key
	 * @return the part, if there is one
	 */
	public Optional<ScenePart> part(String key) {
		return allParts().filter(part -> part.key().equals(key)).findFirst();
	}

	/** {@return every shape of the scene in painting order} */
	public Stream<Shape> shapes() {
		Stream<Shape> below = allParts().flatMap(part -> part.shapes().stream());
		Stream<Shape> lines = connectors.stream().flatMap(connector -> connector.shapes().stream());
		Stream<Shape> above = overlay.stream().flatMap(ScenePart::stream).flatMap(part -> part.shapes().stream());
		return Stream.concat(below, Stream.concat(lines, above));
	}

	/** {@return the text set in the smallest type; empty if there is none to be read} */
	public Optional<Shape.Text> smallestText() {
		return shapes().filter(Shape.Text.class::isInstance).map(Shape.Text.class::cast).filter(text -> !text.text().isBlank())
				.min(Comparator.comparingDouble(text -> text.font().size()));
	}
}
