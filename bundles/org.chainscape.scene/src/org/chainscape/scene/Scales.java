package org.chainscape.scene;

import java.util.List;
import java.util.Objects;

/**
 * The colours values become where a style rule names none. All of them can be told apart by colour-blind eyes: the sequence by lightness
 * alone, both ends of the diverging scale by hue and lightness.
 *
 * @param sequential from little to much, at least two
 * @param diverging from below over the middle to above, at least three
 * @param categories one per value; more values than colours start again
 * @param missing where there is no value
 */
public record Scales(List<Color> sequential, List<Color> diverging, List<Color> categories, Color missing) {

	/** Copies the lists. */
	public Scales {
		Objects.requireNonNull(missing);
		sequential = List.copyOf(sequential);
		diverging = List.copyOf(diverging);
		categories = List.copyOf(categories);
		if (sequential.size() < 2 || diverging.size() < 3 || categories.isEmpty()) {
			throw new IllegalArgumentException("A scale needs more colours");
		}
	}

	/** {@return the scales of the house} */
	public static Scales standard() {
		return new Scales(colors("#edf6c8", "#a8dcb5", "#56b9c3", "#2c7fb8", "#253494"),
				colors("#b2182b", "#f4a582", "#f5f5f5", "#92c5de", "#2166ac"),
				colors("#77aadd", "#ee8866", "#eedd88", "#99ddff", "#44bb99", "#ffaabb", "#bbcc33", "#c9ced6"), Color.of("#e3e7ec"));
	}

	private static List<Color> colors(String... hex) {
		return List.of(hex).stream().map(Color::of).toList();
	}
}
