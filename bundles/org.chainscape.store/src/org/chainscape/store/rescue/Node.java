package org.chainscape.store.rescue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An element of a broken file as it is written. */
final class Node {

	private final String name;
	private final int line;
	private final boolean broken;
	private final Map<String, String> attributes = new LinkedHashMap<>();
	private final List<Node> children = new ArrayList<>();
	private final StringBuilder text = new StringBuilder();

	Node(String name, int line, boolean broken) {
		this.name = name;
		this.line = line;
		this.broken = broken;
	}

	String name() {
		return name;
	}

	/** {@return the name without the prefix} */
	String localName() {
		return name.substring(name.indexOf(':') + 1);
	}

	int line() {
		return line;
	}

	/** {@return whether its tag was broken, so that what follows may stand in something else} */
	boolean isBroken() {
		return broken;
	}

	Map<String, String> attributes() {
		return attributes;
	}

	List<Node> children() {
		return children;
	}

	StringBuilder text() {
		return text;
	}
}
