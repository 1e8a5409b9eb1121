package org.chainscape.diagram.session;

import org.eclipse.emf.ecore.EObject;

/** Tells what the diagrams of an open document draw; the editor answers with this as an adapter. User interface thread only. */
public interface Drawn {

	/**
	 * Whether one of the open diagrams draws an element itself, and not only what it is part of.
	 *
	 * @param element an element of the document
	 * @return true for diagrams, too
	 */
	boolean isDrawn(EObject element);
}
