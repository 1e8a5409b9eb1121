package org.chainscape.compare.state;

import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Something without an id of its own that belongs to an element, such as a style.
 *
 * @param type its class
 * @param values what is set
 */
public record Part(EClass type, Map<EStructuralFeature, Object> values) {

	/** Copies the values. */
	public Part {
		values = Map.copyOf(values);
	}
}
