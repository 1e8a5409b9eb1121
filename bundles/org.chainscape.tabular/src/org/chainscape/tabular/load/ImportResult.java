package org.chainscape.tabular.load;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * What an import has done.
 *
 * @param ids ids of the elements by what was done to them; every kind has an entry
 */
public record ImportResult(Map<ChangeKind, Set<String>> ids) {

	/** Keeps copies. */
	public ImportResult {
		Map<ChangeKind, Set<String>> all = new EnumMap<>(ChangeKind.class);
		for (ChangeKind kind : ChangeKind.values()) {
			all.put(kind, Collections.unmodifiableSet(new LinkedHashSet<>(ids.getOrDefault(kind, Set.of()))));
		}
		ids = Collections.unmodifiableMap(all);
	}

	/** {@return ids of the elements something was done to} */
	public Set<String> of(ChangeKind kind) {
		return ids.get(kind);
	}
}
