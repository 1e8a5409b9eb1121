package org.chainscape.scene;

import java.util.Objects;

import org.chainscape.model.text.Language;
import org.chainscape.model.text.Texts;

/**
 * Why a theme file cannot be used.
 *
 * @param file name of the file
 * @param kind what is wrong
 * @param key the key it is about; empty for the whole file
 * @param value what stands there; empty where nothing does
 */
public record ThemeProblem(String file, Kind kind, String key, String value) {

	private static final Texts TEXTS = Texts.beside(SceneBuilder.class);

	/** Refuses missing parts. */
	public ThemeProblem {
		Objects.requireNonNull(file);
		Objects.requireNonNull(kind);
		Objects.requireNonNull(key);
		Objects.requireNonNull(value);
	}

	/** What can be wrong with a theme file. */
	public enum Kind {
		/** It cannot be read. */
		UNREADABLE,
		/** No theme has this key. */
		UNKNOWN_KEY,
		/** Not a colour. */
		NOT_A_COLOR,
		/** Not as many colours as needed. */
		TOO_FEW_COLORS,
		/** Not a size of type. */
		NOT_A_SIZE,
		/** Not a measure. */
		NOT_A_MEASURE
	}

	/**
	 * One sentence: which file, which key, what to do.
	 *
	 * @param language the language
	 * @return the sentence
	 */
	public String message(Language language) {
		return TEXTS.get(language, "theme." + kind.name(), file, key, value);
	}
}
