package org.chainscape.scene;

import java.awt.font.FontRenderContext;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/** Measures with the fonts of the Java runtime, without a display, unhinted and in fractions, so that every output size agrees. */
public final class AwtTextMeasurer implements TextMeasurer {

	/** Widths are remembered up to this many; then the memory starts anew. */
	private static final int REMEMBERED = 20_000;
	private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

	private final Fonts fonts;
	private final Map<Question, Double> widths = new ConcurrentHashMap<>();

	/**
	 * Measures with given fonts.
	 *
	 * @param fonts the fonts the text will be painted with
	 */
	public AwtTextMeasurer(Fonts fonts) {
		this.fonts = Objects.requireNonNull(fonts);
	}

	@Override
	public double width(String text, FontSpec font) {
		if (text.isEmpty()) {
			return 0;
		}
		Question question = new Question(text, font);
		Double known = widths.get(question);
		if (known != null) {
			return known;
		}
		double width = fonts.runs(text, font).stream().mapToDouble(run -> run.font().getStringBounds(run.text(), CONTEXT).getWidth()).sum();
		if (widths.size() >= REMEMBERED) {
			widths.clear();
		}
		widths.put(question, width);
		return width;
	}

	private record Question(String text, FontSpec font) {
	}
}
