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
		return new Scales(colors("#f1f6dc", "#c9e3bd", "#94cbbb", "#5aa9b7", "#2f7fa0"),
				colors("#ca6f62", "#efc6b8", "#f7f7f7", "#b9d7e8", "#5590bd"),
				colors("#77aadd", "#ee8866", "#eedd88", "#99ddff", "#44bb99", "#ffaabb", "#bbcc33", "#c9ced6"), Color.of("#e3e7ec"));
	}

	private static List<Color> colors(String... hex) {
		return List.of(hex).stream().map(Color::of).toList();
	}
}
