package org.chainscape.tabular.load;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The rows of a table as an earlier import saw them, found by what identifies them. */
final class Base {

	private final Map<String, Map<String, Deque<OldRow>>> byKey = new HashMap<>();
	private final Map<OldRow, Boolean> open = new LinkedHashMap<>();

	/** Keeps a row under its key and the text of all its cells. */
	void add(String key, String identity, OldRow row) {
		byKey.computeIfAbsent(key, any -> new LinkedHashMap<>()).computeIfAbsent(identity, any -> new ArrayDeque<>(1)).add(row);
		open.put(row, true);
	}

	/** {@return whether there was no earlier import} */
	boolean isEmpty() {
		return open.isEmpty();
	}

	/**
	 * Takes the old row with the same cells, or one whose cells are those that could be read of this row.
	 *
	 * @param key what identifies the row
	 * @param row the row
	 * @return the old row, which nobody gets again; {@code null} if there is none
	 */
	OldRow takeSame(String key, Row row) {
		Map<String, Deque<OldRow>> same = byKey.getOrDefault(key, Map.of());
		String identity = row.identity();
		String found = same.containsKey(identity) ? identity
			: same.keySet().stream().filter(one -> row.hasAll(same.get(one).peek().cells())).findFirst().orElse(null);
		return found == null ? null : take(same, found);
	}

	/**
	 * Takes an old row of a key, whatever else it said.
	 *
	 * @param key what identifies a row
	 * @return the old row, which nobody gets again; {@code null} if there is none
	 */
	OldRow takeAny(String key) {
		Map<String, Deque<OldRow>> same = byKey.getOrDefault(key, Map.of());
		return same.isEmpty() ? null : take(same, same.keySet().iterator().next());
	}

	private OldRow take(Map<String, Deque<OldRow>> same, String identity) {
		OldRow old = same.get(identity).remove();
		if (same.get(identity).isEmpty()) {
			same.remove(identity);
		}
		open.remove(old);
		return old;
	}

	/** Takes one of the rows nobody took; to be called when all have looked for theirs. */
	void take(OldRow old) {
		open.remove(old);
	}

	/** {@return the rows nobody took: they are gone} */
	List<OldRow> rest() {
		return new ArrayList<>(open.keySet());
	}
}
