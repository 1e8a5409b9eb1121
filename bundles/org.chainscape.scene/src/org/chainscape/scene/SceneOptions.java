package org.chainscape.scene;

import java.util.Map;
import java.util.Objects;

import org.chainscape.model.text.Language;

/**
 * What a scene depends on besides diagram and model.
 *
 * @param language language of names, legend, caption and source line
 * @param theme the look
 * @param measurer measures text; with the fonts of the surface the scene is painted on
 * @param marks element id to the mark drawn as a badge on its part; empty for a clean figure
 */
public record SceneOptions(Language language, Theme theme, TextMeasurer measurer, Map<String, Mark> marks) {

	/** Copies the marks. */
	public SceneOptions {
		Objects.requireNonNull(language);
		Objects.requireNonNull(theme);
		Objects.requireNonNull(measurer);
		marks = Map.copyOf(marks);
	}

	/**
	 * The house look, measured with the installed Chinese font, without marks.
	 *
	 * @param language the language
	 * @return the options
	 * @throws FontMissingException if no Chinese font is found
	 */
	public static SceneOptions standard(Language language) {
		return new SceneOptions(language, Theme.standard(), new AwtTextMeasurer(Fonts.find()), Map.of());
	}

	/**
	 * The same with other marks.
	 *
	 * @param others element id to mark
	 * @return new options
	 */
	public SceneOptions withMarks(Map<String, Mark> others) {
		return new SceneOptions(language, theme, measurer, others);
	}
}
