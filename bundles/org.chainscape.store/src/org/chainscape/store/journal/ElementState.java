package org.chainscape.store.journal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is known of one element: values of some of its features, or of all.
 *
 * @param id its id; {@code null} for a part without one, which is always whole
 * @param type its class as PREFIX:NAME
 * @param whole whether features that are not named have no value
 * @param features name of a feature to its values; none where it is not set
 */
record ElementState(String id, String type, boolean whole, Map<String, List<Value>> features) {

	/** Begins the URI of an element that is in no file at present, followed by its id. */
	static final String GONE = "#";

	/** One value of a feature. */
	sealed interface Value permits Text, Local, Foreign, Part {
	}

	/** The value of an attribute as text. */
	record Text(String text) implements Value {
	}

	/** An element of the document, contained or referred to. */
	record Local(String id) implements Value {
	}

	/** An element of another file, or of none at present; the name may be {@code null}. */
	record Foreign(String uri, String type, String name) implements Value {
	}

	/** A contained element without an id. */
	record Part(ElementState state) implements Value {
	}

	/** {@return this state with what a later one knows} */
	ElementState then(ElementState later) {
		if (later.whole) {
			return later;
		}
		Map<String, List<Value>> both = new LinkedHashMap<>(features);
		both.putAll(later.features);
		return new ElementState(id, type, whole, both);
	}
}
