package org.chainscape.exchange.tables;

import java.util.Set;

/** The columns that are not simply features. */
final class Columns {

	static final String CLASS = "class";
	static final String HANDLE = "handle";
	static final String PARENT = "parent";
	static final String CITE = "cite";
	/** On a diagram the elements it shows; elsewhere a feature like any other. */
	static final String ELEMENTS = "elements";
	/** Where in its source the first citation of the row stands, unless the class itself has such a feature. */
	static final Set<String> PLACE_IN_SOURCE = Set.of("section", "locator", "page", "quote", "printedAs", "origin");
	/** Before the name of a feature that is also the name of a column of its own, as in {@code feature:parent}. */
	static final String FEATURE_PREFIX = "feature:";

	private Columns() {
	}

	/** {@return whether the column is one of those that say what a row is} */
	static boolean isStructural(String column) {
		return CLASS.equals(column) || HANDLE.equals(column) || PARENT.equals(column) || CITE.equals(column);
	}

	/** {@return the name of the feature a column stands for} */
	static String feature(String column) {
		return column.startsWith(FEATURE_PREFIX) ? column.substring(FEATURE_PREFIX.length()) : column;
	}
}
