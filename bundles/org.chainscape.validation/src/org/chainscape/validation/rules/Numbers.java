package org.chainscape.validation.rules;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

import org.chainscape.model.chain.Comparator;
import org.chainscape.model.chain.Magnitude;
import org.chainscape.model.chain.Observation;

/** What the number of an observation says. */
final class Numbers {

	private static final Set<String> PERCENT = Set.of("", "%", "％", "百分比", "percent");
	private static final BigDecimal TWO = BigDecimal.valueOf(2);

	private Numbers() {
	}

	/** {@return the number in digits with its unit, for values that have no printed form} */
	static String print(Observation observation) {
		BigDecimal value = observation.getValue() == null ? observation.getUpperValue() : observation.getValue();
		return value == null ? "" : value.toPlainString() + (observation.getUnit() == null ? "" : observation.getUnit());
	}

	/**
	 * The least a share can be, in percent.
	 *
	 * @param share an observation of a share
	 * @return its lower bound, not below 0; empty if it is no number in percent
	 */
	static Optional<BigDecimal> leastPercent(Observation share) {
		if (share.getValue() == null || !isPercent(share)) {
			return Optional.empty();
		}
		BigDecimal least = share.getValue().subtract(slack(share));
		return Optional.of(least.max(BigDecimal.ZERO));
	}

	/** {@return whether its number is in percent} */
	static boolean isPercent(Observation share) {
		String unit = share.getUnit() == null ? "" : share.getUnit().strip();
		return PERCENT.contains(unit) && share.getMagnitude() == Magnitude.ONE;
	}

	/** How far the true value may lie below the printed one: half of the last printed place where it was rounded, one place for "about". */
	private static BigDecimal slack(Observation share) {
		Comparator comparator = share.getComparator();
		BigDecimal lastPlace = BigDecimal.ONE.scaleByPowerOfTen(-Math.max(0, share.getValue().scale()));
		return switch (comparator) {
			case EQUAL -> lastPlace.divide(TWO);
			case ABOUT, NEAR -> lastPlace;
			case ABOVE, AT_LEAST -> BigDecimal.ZERO;
			case BELOW, AT_MOST, UP_TO -> share.getValue();
		};
	}
}
