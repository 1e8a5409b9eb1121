package org.chainscape.ui.documents;

import java.util.Optional;

import org.chainscape.diagram.session.EditSession;
import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.query.Census;
import org.chainscape.model.query.ElementIndex;
import org.eclipse.core.resources.IFile;
import org.eclipse.emf.ecore.EObject;

/**
 * What is known of a chain file now. The document of an open editor may change with the next event; one that was only read never does.
 *
 * @param file the file
 * @param document its content; {@code null} while it is read, or if it cannot be
 * @param session the session of the editor it is open in; {@code null} if it is only read
 * @param census the census of the document; {@code null} while it is taken
 * @param problem why it cannot be read; {@code null} if it can
 */
public record Content(IFile file, ChainDocument document, EditSession session, Census census, String problem) {

	/** {@return whether the file is still being read} */
	public boolean isReading() {
		return document == null && problem == null;
	}

	/**
	 * Looks an element up.
	 *
	 * @param id its id
	 * @return the element, if the document is there and has it
	 */
	public Optional<EObject> find(String id) {
		return document == null || id == null ? Optional.empty() : ElementIndex.of(document).find(id);
	}
}
