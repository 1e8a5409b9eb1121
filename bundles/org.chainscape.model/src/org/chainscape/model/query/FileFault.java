package org.chainscape.model.query;

import org.chainscape.model.text.Language;
import org.eclipse.emf.ecore.resource.Resource;

/** Why a file could not be read, in the words of whoever reads files; it stands among the errors of the resource. */
public interface FileFault extends Resource.Diagnostic {

	/**
	 * The message for the user.
	 *
	 * @param language the language
	 * @return one sentence that names the file and says what to do
	 */
	String message(Language language);

	/** {@return whether there is no such file, rather than something wrong with it} */
	boolean isMissing();
}
