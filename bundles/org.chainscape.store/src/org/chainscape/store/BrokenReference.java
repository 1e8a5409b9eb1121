package org.chainscape.store;

import org.chainscape.model.query.LostReference;
import org.chainscape.model.text.Labels;
import org.chainscape.model.text.Language;
import org.chainscape.model.text.Texts;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * A reference of a file that points at an element the file does not have, as after a merge. The file is read all the same with this one
 * reference left empty; it stands among the warnings of the resource.
 *
 * @param holder the element that refers
 * @param reference the reference
 * @param missingId the id that was not found
 * @param location the file
 * @param line line from 1, or 0 if unknown
 * @param column column from 1, or 0 if unknown
 */
public record BrokenReference(EObject holder, EStructuralFeature reference, String missingId, String location, int line, int column)
		implements LostReference {

	/**
	 * The message for the user.
	 *
	 * @param language the language
	 * @return one sentence without the position
	 */
	public String message(Language language) {
		return Texts.beside(BrokenReference.class).get(language, "BROKEN_REFERENCE", Labels.name(holder, language),
				Labels.of(reference, language), missingId);
	}

	@Override
	public String getMessage() {
		return message(Language.EN);
	}

	@Override
	public String getLocation() {
		return location;
	}

	@Override
	public int getLine() {
		return line;
	}

	@Override
	public int getColumn() {
		return column;
	}
}
