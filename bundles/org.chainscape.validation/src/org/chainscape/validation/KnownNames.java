package org.chainscape.validation;

import org.chainscape.model.query.SameCompany;

/** Brings names into the form in which they are compared. */
public final class KnownNames {

	private KnownNames() {
	}

	/**
	 * A name without the differences that do not make another name: full or half width, upper or lower case, spaces.
	 *
	 * @param name a name, or {@code null}
	 * @return the form to compare, empty for no name
	 */
	public static String normalise(String name) {
		return SameCompany.form(name);
	}
}
