package org.chainscape.analysis;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalInt;

/**
 * The mean of shares, each with the weight of its criterion. Criteria that do not apply are left out, and the weights of the others keep
 * their proportions.
 *
 * @param shares the share of every criterion
 */
public record Score(Map<Criterion, Share> shares) {

	/** Keeps a copy in the order of the criteria; a criterion that is not named does not apply. */
	public Score {
		Map<Criterion, Share> all = new EnumMap<>(Criterion.class);
		for (Criterion criterion : Criterion.values()) {
			all.put(criterion, shares.getOrDefault(criterion, Share.NONE));
		}
		shares = Collections.unmodifiableMap(all);
	}

	/** {@return the score from 0 to 100, rounded; empty if no criterion applies} */
	public OptionalInt points() {
		double sum = 0;
		int weights = 0;
		for (Map.Entry<Criterion, Share> each : shares.entrySet()) {
			if (each.getValue().applies()) {
				sum += each.getKey().weight() * each.getValue().percent();
				weights += each.getKey().weight();
			}
		}
		return weights == 0 ? OptionalInt.empty() : OptionalInt.of((int) Math.round(sum / weights));
	}
}
