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

	/**
	 * Finds what a row was before, each old row once: one with the same cells, else one whose cells were those that could be read of it,
	 * else one with the same key.
	 *
	 * @param key what identifies the row
	 * @param row the row
	 * @return the old row, or {@code null} if it is new
	 */
	OldRow take(String key, Row row) {
		Map<String, Deque<OldRow>> same = byKey.get(key);
		if (same == null || same.isEmpty()) {
			return null;
		}
		String identity = row.identity();
		String found = same.containsKey(identity) ? identity : same.keySet().stream().filter(one -> row.hasAll(same.get(one).peek().cells()))
			.findFirst().orElseGet(() -> same.keySet().iterator().next());
		OldRow old = same.get(found).remove();
		if (same.get(found).isEmpty()) {
			same.remove(found);
		}
		open.remove(old);
		return old;
	}

	/** {@return the rows nobody took: they are gone} */
	List<OldRow> rest() {
		return new ArrayList<>(open.keySet());
	}
}
