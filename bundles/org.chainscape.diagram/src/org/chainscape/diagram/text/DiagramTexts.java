package org.chainscape.diagram.text;

import java.util.Locale;

import org.chainscape.model.text.Labels;
import org.chainscape.model.text.Language;
import org.chainscape.model.text.Texts;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.EObject;

/** Texts of the editor's user interface. Unlike figures, which speak the language of their document, it speaks that of the platform. */
public final class DiagramTexts {

	private static final Texts TEXTS = Texts.beside(DiagramTexts.class);
	private static final Language PLATFORM = Language.ofLocale(Locale.getDefault());

	private DiagramTexts() {
	}

	/** {@return the language of the user interface} */
	public static Language language() {
		return PLATFORM;
	}

	/**
	 * A text.
	 *
	 * @param key its key
	 * @param arguments values for {0}, {1} …
	 * @return the text
	 */
	public static String get(String key, Object... arguments) {
		return TEXTS.get(PLATFORM, key, arguments);
	}

	/**
	 * The label of a class, feature or literal of the metamodel.
	 *
	 * @param element the class, feature or literal
	 * @return its label
	 */
	public static String label(EModelElement element) {
		return Labels.of(element, PLATFORM);
	}

	/**
	 * How a model element is called in a list or sentence.
	 *
	 * @param object the element
	 * @return its name
	 */
	public static String name(EObject object) {
		return Labels.name(object, PLATFORM);
	}
}
