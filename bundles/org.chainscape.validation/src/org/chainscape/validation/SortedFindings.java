package org.chainscape.validation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Findings that come and go one by one, always to be had in their order; what stays is not sorted again. */
final class SortedFindings {

	private final ValidationIndex index;
	private final List<Located> added = new ArrayList<>();
	private final Set<Located> removed = Collections.newSetFromMap(new IdentityHashMap<>());
	private List<Located> sorted = new ArrayList<>();
	private boolean moved;
	private ValidationResult result;

	SortedFindings(ValidationIndex index) {
		this.index = index;
	}

	/** Puts findings in the place of others. */
	void replace(List<Located> before, List<Located> now) {
		removed.addAll(before);
		added.addAll(now);
		result = null;
	}

	/** To be told when elements stand somewhere else in the file. */
	void moved() {
		moved = true;
		result = null;
	}

	/** {@return the findings} */
	ValidationResult result() {
		if (result == null) {
			List<Located> all = new ArrayList<>(sorted.size() + added.size());
			sorted.stream().filter(located -> !removed.contains(located)).forEach(all::add);
			added.removeIf(removed::contains);
			if (moved) {
				all.sort(Located.order(index));
			}
			added.sort(Located.order(index));
			sorted = merge(all);
			added.clear();
			removed.clear();
			moved = false;
			result = new ValidationResult(sorted.stream().map(Located::finding).toList());
		}
		return result;
	}

	private List<Located> merge(List<Located> kept) {
		if (added.isEmpty()) {
			return kept;
		}
		List<Located> all = new ArrayList<>(kept.size() + added.size());
		int from = 0;
		for (Located each : added) {
			int found = Collections.binarySearch(kept.subList(from, kept.size()), each, Located.order(index));
			int to = from + (found < 0 ? -found - 1 : found);
			all.addAll(kept.subList(from, to));
			all.add(each);
			from = to;
		}
		all.addAll(kept.subList(from, kept.size()));
		return all;
	}
}
