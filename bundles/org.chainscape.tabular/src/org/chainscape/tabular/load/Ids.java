package org.chainscape.tabular.load;

import java.util.HashSet;
import java.util.Set;

import org.chainscape.model.Identities;

/** Ids of new elements: the same for the same thing at every import into the same document, and never one that is taken. */
final class Ids {

	private final Set<String> taken = new HashSet<>();
	private final String document;

	Ids(String document) {
		this.document = document;
	}

	void take(String id) {
		taken.add(id);
	}

	/** {@return an id that follows from what the element is} */
	String of(String meaning) {
		String id = Identities.derive(document, meaning);
		for (int again = 2; !taken.add(id); again++) {
			id = Identities.derive(document, meaning + '\n' + again);
		}
		return id;
	}
}
