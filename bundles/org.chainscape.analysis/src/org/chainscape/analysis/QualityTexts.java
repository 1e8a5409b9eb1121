package org.chainscape.analysis;

import java.util.Set;

import org.chainscape.model.text.Language;
import org.chainscape.model.text.Texts;

/** What a person reads about quality, in both languages. */
public final class QualityTexts {

	private static final Texts TEXTS = Texts.beside(QualityTexts.class);

	private QualityTexts() {
	}

	/**
	 * A text.
	 *
	 * @param language the language
	 * @param key its key
	 * @param arguments values for {0}, {1} …
	 * @return the text
	 */
	public static String text(Language language, String key, Object... arguments) {
		return TEXTS.get(language, key, arguments);
	}

	/**
	 * All keys of a language.
	 *
	 * @param language the language
	 * @return the keys, sorted
	 */
	public static Set<String> keys(Language language) {
		return TEXTS.keys(language);
	}

	/**
	 * The name of a criterion, kind or lack.
	 *
	 * @param language the language
	 * @param value a value of an enumeration of this package
	 * @return its name
	 */
	public static String name(Language language, Enum<?> value) {
		return TEXTS.get(language, key(value));
	}

	/**
	 * What a criterion, kind or lack means.
	 *
	 * @param language the language
	 * @param value a value of an enumeration of this package
	 * @return one or two sentences
	 */
	public static String meaning(Language language, Enum<?> value) {
		return TEXTS.get(language, key(value) + ".what");
	}

	private static String key(Enum<?> value) {
		if (value instanceof Criterion) {
			return "criterion." + value.name();
		}
		if (value instanceof GapKind) {
			return "gap." + value.name();
		}
		if (value instanceof Lack) {
			return "lack." + value.name();
		}
		return (value instanceof EntryKind ? "entry." : "element.") + value.name();
	}

	/**
	 * How a class of age is called.
	 *
	 * @param language the language
	 * @param age the class
	 * @return a few characters
	 */
	public static String age(Language language, Freshness.AgeClass age) {
		if (age.toMonths() == 0) {
			return TEXTS.get(language, "age.from", String.valueOf(age.fromMonths()));
		}
		return age.fromMonths() == 0 ? TEXTS.get(language, "age.to", String.valueOf(age.toMonths()))
			: TEXTS.get(language, "age.between", String.valueOf(age.fromMonths()), String.valueOf(age.toMonths()));
	}
}
