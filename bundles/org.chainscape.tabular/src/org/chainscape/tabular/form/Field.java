package org.chainscape.tabular.form;

import java.util.Objects;
import java.util.Optional;

import org.chainscape.model.text.Labels;
import org.chainscape.model.text.Language;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * A field of a form.
 *
 * @param key what it is called in settings, the same in every language: {@code Class.feature}, or a word of its own for a special field
 * @param feature the feature; {@code null} for a special field, which shows several or none
 * @param editor how it is edited
 * @param isAuto whether 0 stands for nothing chosen
 */
public record Field(String key, EStructuralFeature feature, Editor editor, boolean isAuto) {

	/** Checks the parts. */
	public Field {
		Objects.requireNonNull(key);
		Objects.requireNonNull(editor);
	}

	/**
	 * A line that says what the fields below it are about.
	 *
	 * @param key what it is called
	 * @return the field
	 */
	public static Field heading(String key) {
		return new Field(key, null, Editor.HEADING, false);
	}

	static String key(EStructuralFeature feature) {
		return feature.getEContainingClass().getName() + '.' + feature.getName();
	}

	/**
	 * What the field is called.
	 *
	 * @param language the language
	 * @return its label
	 */
	public String label(Language language) {
		return feature == null ? FormTexts.get(language, "field." + key) : Labels.of(feature, language);
	}

	/**
	 * What the field is for.
	 *
	 * @param language the language
	 * @return a sentence; the metamodel is documented in English, so that in Chinese there may be none
	 */
	public Optional<String> help(Language language) {
		if (feature == null) {
			return Optional.of(FormTexts.get(language, "help." + key));
		}
		return language == Language.EN ? Optional.ofNullable(EcoreUtil.getDocumentation(feature)) : Optional.empty();
	}

	/** {@return whether it can be left empty} */
	public boolean isOptional() {
		return feature == null || !feature.isRequired();
	}
}
