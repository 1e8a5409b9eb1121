package org.chainscape.model.query;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

/** Finds elements and view elements of a document by their ids, in constant time. */
public interface Elements {

	/**
	 * Finds an element or view element.
	 *
	 * @param id its id
	 * @return the first element with this id, if any
	 */
	Optional<EObject> find(String id);

	/**
	 * Finds an element of a type.
	 *
	 * @param <T> the type
	 * @param id its id
	 * @param type the type
	 * @return the element, if there is one of this type
	 */
	default <T> Optional<T> find(String id, Class<T> type) {
		return find(id).filter(type::isInstance).map(type::cast);
	}
}
