package org.chainscape.ui.navigator;

import java.util.List;

import org.eclipse.emf.ecore.EObject;

/**
 * Things of one sort gathered under a heading.
 *
 * @param name name of the sort; the key of its text
 * @param argument what tells it from others of its sort below the same heading; may be empty
 * @param label its label; {@code null} for the text of its name
 * @param owner the element the things belong to
 * @param members elements or groups
 */
record Group(String name, String argument, String label, EObject owner, List<?> members) {

	Group(String name, EObject owner, List<?> members) {
		this(name, "", null, owner, members);
	}

	String key() {
		return ChainEntry.GROUP + name + (argument.isEmpty() ? "" : ":" + argument);
	}
}
