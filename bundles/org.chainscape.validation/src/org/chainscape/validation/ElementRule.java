package org.chainscape.validation;

import org.eclipse.emf.ecore.EObject;

/**
 * A rule about single elements. Because it is asked for one element at a time, an editor checks again just what a change concerns.
 *
 * @param <T> what it looks at
 */
public non-sealed interface ElementRule<T extends EObject> extends Rule {

	/** {@return the type of the elements it looks at; it is never asked about others} */
	Class<T> subject();

	/** {@return what else it reads; by default nothing but the features of the element itself} */
	default Inputs<T> inputs() {
		return Inputs.of(subject());
	}

	/**
	 * Whether the answer depends on how the document uses the element, as that of a company on the lists it stands on. Such a rule is asked
	 * about the companies of libraries, too, that the document uses; all other rules look at those in their own file.
	 *
	 * @return true if so; by default not
	 */
	default boolean reachesLibraries() {
		return false;
	}

	/**
	 * Checks one element in time that does not grow with the document.
	 *
	 * @param element the element
	 * @param index the document
	 * @param sink takes what is wrong
	 */
	void check(T element, ValidationIndex index, FindingSink sink);
}
