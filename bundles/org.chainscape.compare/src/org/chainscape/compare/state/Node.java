package org.chainscape.compare.state;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** An element of a {@link State}. */
public interface Node {

	/** {@return its key} */
	String key();

	/** {@return its class} */
	EClass type();

	/** {@return the key of its container, or {@code null} for the document} */
	String parent();

	/** {@return the feature of the container it is in, or {@code null} for the document} */
	EReference place();

	/**
	 * The value of a feature, in a form that can be compared by {@code equals}.
	 *
	 * @param feature one of {@link Traits#of}
	 * @return a value, a key, a {@link Foreign}, a {@link Part}, or {@code null}; for a feature with several values a list of these
	 */
	Object get(EStructuralFeature feature);

	/** {@return the object people are shown for it} */
	EObject object();
}
