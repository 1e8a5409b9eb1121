package org.chainscape.store;

import java.util.List;
import java.util.Optional;

import org.chainscape.model.text.Labels;
import org.chainscape.model.text.Language;
import org.chainscape.model.text.Texts;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * What a save had to do otherwise than the document says, so that it is told to a person once and not found out later.
 *
 * @param changes what the file has in another way than the document in memory; empty as a rule
 * @param notKept why the former version could not be kept; empty if it was, or if there was none
 */
public record SaveReport(List<Change> changes, Optional<String> notKept) {

	private static final Texts TEXTS = Texts.beside(SaveReport.class);

	/** What happened to a value. */
	public enum Kind {
		/** A text had characters a file cannot hold. */
		TEXT_CLEANED,
		/** A reference led to an element that is in no file. */
		REFERENCE_DROPPED,
		/** An id was missing, unusable or taken, and is a new one now. */
		ID_RENEWED
	}

	/**
	 * One change.
	 *
	 * @param kind what happened
	 * @param element of what
	 * @param feature which of its features
	 */
	public record Change(Kind kind, EObject element, EStructuralFeature feature) {

		/**
		 * The sentence for the user.
		 *
		 * @param language the language
		 * @return what happened, and where
		 */
		public String message(Language language) {
			return TEXTS.get(language, kind.name(), element.eClass().getEIDAttribute() == null ? Labels.of(element.eClass(), language)
					: Labels.name(element, language), Labels.of(feature, language));
		}
	}
}
