package org.chainscape.validation.settings;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

import org.chainscape.validation.Finding;

/**
 * The findings a project has lived with so far, so that only new ones count. Values only: {@link BaselineFile} reads and writes them.
 *
 * @param files the findings by chain file
 */
public record Baseline(SortedMap<String, List<Entry>> files) {

	private static final Comparator<Entry> ORDER = Comparator.comparing((Entry entry) -> entry.key().rule())
		.thenComparing(entry -> entry.key().element()).thenComparing(entry -> String.join(" ", entry.key().related()))
		.thenComparing(entry -> String.join(" ", entry.key().details()));

	/**
	 * A finding, or several that cannot be told apart.
	 *
	 * @param key what makes it the same one
	 * @param name what the element was called, for the reader of the file
	 * @param count how many there are, from 1
	 */
	public record Entry(FindingKey key, String name, int count) {

		/** Checks the count. */
		public Entry {
			if (count < 1) {
				throw new IllegalArgumentException("count " + count);
			}
		}
	}

	/**
	 * How findings stand to a baseline.
	 *
	 * @param known for each finding, in their order, whether the baseline has it
	 * @param gone what the baseline has and is not there any more, with the number that is missing
	 */
	public record Comparison(List<Boolean> known, List<Entry> gone) {
	}

	/** Sorts and keeps copies. */
	public Baseline {
		SortedMap<String, List<Entry>> sorted = new TreeMap<>();
		files.forEach((file, entries) -> sorted.put(file, entries.stream().sorted(ORDER).toList()));
		files = Collections.unmodifiableSortedMap(sorted);
	}

	/** {@return a baseline without findings} */
	public static Baseline empty() {
		return new Baseline(new TreeMap<>());
	}

	/**
	 * The baseline with the findings of one file as they are now.
	 *
	 * @param file the chain file, as the baseline names it
	 * @param findings the findings
	 * @param names what elements are called, by id
	 * @return the changed baseline
	 */
	public Baseline with(String file, Collection<Finding> findings, UnaryOperator<String> names) {
		Map<FindingKey, Integer> counts = new LinkedHashMap<>();
		findings.forEach(finding -> counts.merge(FindingKey.of(finding), 1, Integer::sum));
		SortedMap<String, List<Entry>> changed = new TreeMap<>(files);
		changed.put(file, counts.entrySet().stream()
			.map(entry -> new Entry(entry.getKey(), names.apply(entry.getKey().element()), entry.getValue())).toList());
		return new Baseline(changed);
	}

	/**
	 * The baseline without a file.
	 *
	 * @param file the chain file, as the baseline names it
	 * @return the changed baseline
	 */
	public Baseline without(String file) {
		SortedMap<String, List<Entry>> changed = new TreeMap<>(files);
		changed.remove(file);
		return new Baseline(changed);
	}

	/**
	 * Compares findings with the baseline.
	 *
	 * @param file the chain file, as the baseline names it
	 * @param active the findings that are to be seen
	 * @param hidden findings that are there but suppressed: they are not gone
	 * @param checked ids of the rules that were checked: what others found cannot be told to be gone
	 * @return which are known, and what is gone
	 */
	public Comparison compare(String file, List<Finding> active, List<Finding> hidden, Set<String> checked) {
		List<Entry> entries = files.getOrDefault(file, List.of());
		Map<FindingKey, Integer> left = new HashMap<>();
		entries.forEach(entry -> left.merge(entry.key(), entry.count(), Integer::sum));
		List<Boolean> known = new ArrayList<>();
		active.forEach(finding -> known.add(take(left, finding)));
		hidden.forEach(finding -> take(left, finding));
		List<Entry> gone = new ArrayList<>();
		for (Entry entry : entries) {
			int missing = left.getOrDefault(entry.key(), 0);
			if (missing > 0 && checked.contains(entry.key().rule())) {
				gone.add(new Entry(entry.key(), entry.name(), missing));
			}
		}
		return new Comparison(List.copyOf(known), List.copyOf(gone));
	}

	private static boolean take(Map<FindingKey, Integer> left, Finding finding) {
		FindingKey key = FindingKey.of(finding);
		int count = left.getOrDefault(key, 0);
		if (count > 0) {
			left.put(key, count - 1);
		}
		return count > 0;
	}
}
