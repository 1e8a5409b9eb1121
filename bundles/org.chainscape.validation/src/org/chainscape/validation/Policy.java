package org.chainscape.validation;

import java.time.LocalDate;
import java.util.Objects;

/**
 * What a house or a project demands where the model alone cannot say.
 *
 * @param today the day freshness and "in the future" are counted from: the day of the work, which for a finished study is its closing day
 * @param staleMonths after how many months a dated fact counts as stale; 0 for never
 * @param smallestPoints the smallest type, in points, that may stand in a printed figure
 */
public record Policy(LocalDate today, int staleMonths, double smallestPoints) {

	/** Months after which facts are stale unless a project says otherwise. */
	public static final int STALE_MONTHS = 18;
	/** Points below which print cannot be read unless a project says otherwise. */
	public static final double SMALLEST_POINTS = 5;

	/** Checks the values. */
	public Policy {
		Objects.requireNonNull(today);
		if (staleMonths < 0 || !(smallestPoints >= 0)) {
			throw new IllegalArgumentException("staleMonths " + staleMonths + ", smallestPoints " + smallestPoints);
		}
	}

	/**
	 * The standard policy on a day.
	 *
	 * @param today the day
	 * @return the policy
	 */
	public static Policy on(LocalDate today) {
		return new Policy(today, STALE_MONTHS, SMALLEST_POINTS);
	}
}
