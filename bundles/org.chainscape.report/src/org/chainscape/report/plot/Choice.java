package org.chainscape.report.plot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.chainscape.model.chain.Citation;
import org.chainscape.model.chain.Source;

/**
 * One number for each thing, of the numbers several sources state: the one most sources agree on, of equally many the first.
 *
 * @param <K> what a number is for
 * @param facts the numbers chosen, in the order in which the things are first met
 * @param rivals how many things have other numbers, too
 */
record Choice<K>(Map<K, Fact> facts, int rivals) {

	/** Chooses among numbers. */
	static <K> Choice<K> of(List<Fact> facts, Function<Fact, K> what) {
		Map<K, List<Fact>> groups = facts.stream().collect(Collectors.groupingBy(what, LinkedHashMap::new, Collectors.toList()));
		Map<K, Fact> chosen = new LinkedHashMap<>();
		int rivals = 0;
		for (Map.Entry<K, List<Fact>> group : groups.entrySet()) {
			List<List<Fact>> values = values(group.getValue());
			chosen.put(group.getKey(), values.stream().max(Comparator.comparingInt(Choice::sources)).orElseThrow().get(0));
			rivals += values.size() > 1 ? 1 : 0;
		}
		return new Choice<>(chosen, rivals);
	}

	/** The numbers by value, in the order in which the values are first met. */
	private static List<List<Fact>> values(List<Fact> facts) {
		List<List<Fact>> values = new ArrayList<>();
		for (Fact fact : facts) {
			values.stream().filter(same -> same.get(0).value().compareTo(fact.value()) == 0).findFirst().orElseGet(() -> {
				List<Fact> fresh = new ArrayList<>();
				values.add(fresh);
				return fresh;
			}).add(fact);
		}
		return values;
	}

	private static int sources(List<Fact> facts) {
		Set<Source> sources = new LinkedHashSet<>();
		facts.forEach(fact -> fact.observation().getCitations().stream().map(Citation::getSource).forEach(sources::add));
		return sources.size();
	}
}
