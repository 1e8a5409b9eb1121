package org.chainscape.scene;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.chainscape.model.chain.Element;

/**
 * Whom a picture owes what it shows.
 *
 * @param publishers who published it, in the order they are named
 * @param statements what can be read off it, in the order it is first met
 */
record Credits(Set<String> publishers, List<Element> statements) {

	/** A picture that states nothing. */
	static final Credits NONE = new Credits(Set.of(), List.of());

	/** Both together, these first. */
	Credits and(Credits others) {
		Set<String> names = new LinkedHashSet<>(publishers);
		names.addAll(others.publishers);
		List<Element> all = new ArrayList<>(statements);
		all.addAll(others.statements);
		return new Credits(names, all.stream().distinct().toList());
	}
}
