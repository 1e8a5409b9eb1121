package org.chainscape.compare.state;

import java.util.Objects;

import org.eclipse.emf.ecore.EClass;

/**
 * An element of another file, as it is referred to.
 *
 * @param reference path of the other file from this one, with the id of the element behind #
 * @param type its class
 * @param name its name as far as known, which makes no difference; may be {@code null}
 */
public record Foreign(String reference, EClass type, String name) {

	@Override
	public boolean equals(Object other) {
		return other instanceof Foreign foreign && reference.equals(foreign.reference) && type == foreign.type;
	}

	@Override
	public int hashCode() {
		return Objects.hash(reference, type);
	}
}
