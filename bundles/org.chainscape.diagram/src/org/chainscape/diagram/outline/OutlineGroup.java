package org.chainscape.diagram.outline;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/**
 * The contents of one reference gathered under a heading, where a long list would bury the structure.
 *
 * @param owner the object
 * @param reference one of its containment references
 */
record OutlineGroup(EObject owner, EReference reference) {

	/** {@return what is in the group} */
	List<?> members() {
		return (List<?>) owner.eGet(reference);
	}
}
