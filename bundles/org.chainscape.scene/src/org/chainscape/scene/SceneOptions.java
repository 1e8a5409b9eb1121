package org.chainscape.scene;

import java.util.Map;
import java.util.Objects;

import org.chainscape.model.text.Language;
import org.chainscape.model.view.Diagram;

/**
 * What a scene depends on besides diagram and model.
 *
 * @param language language of names, legend, caption and source line
 * @param theme the look
 * @param measurer measures text; with the fonts of the surface the scene is painted on
 * @param marks element id to the mark drawn as a badge on its part; empty for a clean figure
 * @param themes what diagrams that name a theme are drawn with
 * @param signs which small signs about the state of the data are drawn; none for a clean figure
 * @param edition for whom the picture is made
 */
public record SceneOptions(Language language, Theme theme, TextMeasurer measurer, Map<String, Mark> marks, ThemeLibrary themes,
		Signs signs, Edition edition) {

	/** Copies the marks. */
	public SceneOptions {
		Objects.requireNonNull(language);
		Objects.requireNonNull(theme);
		Objects.requireNonNull(measurer);
		Objects.requireNonNull(themes);
		Objects.requireNonNull(signs);
		Objects.requireNonNull(edition);
		marks = Map.copyOf(marks);
	}

	/**
	 * The same with the themes of the product.
	 *
	 * @param language language of names, legend, caption and source line
	 * @param theme the look of diagrams that name none
	 * @param measurer measures text
	 * @param marks element id to mark
	 */
	public SceneOptions(Language language, Theme theme, TextMeasurer measurer, Map<String, Mark> marks) {
		this(language, theme, measurer, marks, ThemeLibrary.shipped(), Signs.NONE, Edition.WORKING);
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
		return new SceneOptions(language, theme, measurer, others, themes, signs, edition);
	}

	/**
	 * The same with other signs about the state of the data.
	 *
	 * @param others which ones
	 * @return new options
	 */
	public SceneOptions withSigns(Signs others) {
		return new SceneOptions(language, theme, measurer, marks, themes, others, edition);
	}

	/** {@return the same for a clean figure: without marks and signs} */
	public SceneOptions plain() {
		return new SceneOptions(language, theme, measurer, Map.of(), themes, Signs.NONE, edition);
	}

	/**
	 * The same with other themes to choose from.
	 *
	 * @param library the themes
	 * @return new options
	 */
	public SceneOptions withThemes(ThemeLibrary library) {
		return new SceneOptions(language, theme, measurer, marks, library, signs, edition);
	}

	/**
	 * The same for other readers.
	 *
	 * @param other for whom
	 * @return new options
	 */
	public SceneOptions withEdition(Edition other) {
		return new SceneOptions(language, theme, measurer, marks, themes, signs, other);
	}

	/**
	 * The same in the theme a diagram names. A name no theme has changes nothing.
	 *
	 * @param diagram the diagram
	 * @return options for this diagram
	 */
	public SceneOptions themed(Diagram diagram) {
		String name = diagram.getTheme();
		if (name == null || name.isBlank()) {
			return this;
		}
		return themes.find(name).filter(other -> !other.equals(theme))
				.map(other -> new SceneOptions(language, other, measurer, marks, themes, signs, edition)).orElse(this);
	}
}
