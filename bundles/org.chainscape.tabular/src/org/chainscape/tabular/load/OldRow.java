package org.chainscape.tabular.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.chainscape.model.chain.Citation;
import org.chainscape.model.chain.Element;

/** A row as an earlier import saw it: what its citations quote, and the elements that cite it. */
final class OldRow {

	/** The citation of a row by an element. */
	record Use(Element owner, Citation citation) {
	}

	private final Map<String, String> cells = new LinkedHashMap<>();
	private final List<Use> uses = new ArrayList<>(1);

	void add(Use use, Map<String, String> quoted) {
		uses.add(use);
		cells.putAll(quoted);
	}

	/** {@return what stood in a column; {@code null} if it was blank or not read} */
	String cell(String column) {
		return cells.get(column);
	}

	Map<String, String> cells() {
		return cells;
	}

	List<Use> uses() {
		return uses;
	}

	/** {@return the element of a class that cites the row, if there is just one} */
	<T extends Element> T owner(Class<T> type) {
		T found = null;
		for (Use use : uses) {
			if (type.isInstance(use.owner())) {
				if (found != null && found != use.owner()) {
					return null;
				}
				found = type.cast(use.owner());
			}
		}
		return found;
	}
}
