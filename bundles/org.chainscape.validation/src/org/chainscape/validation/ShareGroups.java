package org.chainscape.validation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.chainscape.model.chain.Citation;
import org.chainscape.model.chain.Observation;
import org.chainscape.model.chain.PropertyKind;
import org.chainscape.model.chain.Source;

/** Collects observations of shares into groups that have the same whole. */
final class ShareGroups {

	private final Map<ShareGroup.Key, List<Observation>> members = new LinkedHashMap<>();
	private final Map<Observation, List<ShareGroup.Key>> keys = new HashMap<>();

	void add(Observation observation) {
		boolean whole = observation.getDenominator() != null || !KnownNames.normalise(observation.getDenominatorText()).isEmpty();
		if (observation.getProperty() == null || observation.getProperty().getKind() != PropertyKind.SHARE || !whole) {
			return;
		}
		for (Source source : sources(observation)) {
			ShareGroup.Key key = key(observation, source);
			members.computeIfAbsent(key, added -> new ArrayList<>()).add(observation);
			keys.computeIfAbsent(observation, added -> new ArrayList<>()).add(key);
		}
	}

	List<ShareGroup> of(Observation observation) {
		return keys.getOrDefault(observation, List.of()).stream()
			.map(key -> new ShareGroup(key, Collections.unmodifiableList(members.get(key)))).toList();
	}

	private static Set<Source> sources(Observation observation) {
		Set<Source> sources = new LinkedHashSet<>();
		for (Citation citation : observation.getCitations()) {
			sources.add(citation.getSource());
		}
		if (sources.isEmpty()) {
			sources.add(null);
		}
		return sources;
	}

	private static ShareGroup.Key key(Observation observation, Source source) {
		ShareGroup.Time time = new ShareGroup.Time(observation.getAsOf(), observation.getPeriodStart(), observation.getPeriodEnd(),
			observation.getActuality());
		String wholeText = observation.getDenominator() == null ? KnownNames.normalise(observation.getDenominatorText()) : "";
		return new ShareGroup.Key(observation.getProperty(), observation.getDenominator(), wholeText, source,
			KnownNames.normalise(observation.getBasis()), time);
	}
}
