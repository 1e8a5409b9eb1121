package org.chainscape.model.query;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;

/**
 * A reference that led nowhere when its file was read, and so was left empty: the document itself no longer shows it. Whoever reads files
 * puts it among the warnings of the resource, whoever checks documents finds it there.
 */
public interface LostReference extends Resource.Diagnostic {

	/** {@return the element that refers} */
	EObject holder();

	/** {@return the reference} */
	EStructuralFeature reference();

	/** {@return the id that was not found} */
	String missingId();
}
