package org.chainscape.ui.companies;

import java.nio.file.Path;
import java.util.List;

/**
 * A line about a company.
 *
 * @param label what it is about
 * @param value what is said
 * @param elementId id of what it leads to, or {@code null}
 * @param file the file that is in; {@code null} for the one that is open
 * @param children lines below it
 */
record DetailNode(String label, String value, String elementId, Path file, List<DetailNode> children) {

	DetailNode {
		children = List.copyOf(children);
	}

	static DetailNode of(String label, String value) {
		return new DetailNode(label, value, null, null, List.of());
	}

	static DetailNode section(String label, String value, List<DetailNode> children) {
		return new DetailNode(label, value, null, null, children);
	}
}
