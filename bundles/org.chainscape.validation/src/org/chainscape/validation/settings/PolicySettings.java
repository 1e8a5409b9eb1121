package org.chainscape.validation.settings;

import java.time.LocalDate;

import org.chainscape.validation.Policy;

/**
 * What a project says of the {@link Policy}; what it does not say is standard.
 *
 * @param asOf the day freshness is counted from, such as the closing day of a finished study; {@code null} for the day of the run
 * @param staleMonths after how many months a dated fact is stale, 0 for never; {@code null} for the standard
 * @param smallestPoints the smallest type in a printed figure, in points; {@code null} for the standard
 */
public record PolicySettings(LocalDate asOf, Integer staleMonths, Double smallestPoints) {

	/** Says nothing. */
	public static final PolicySettings STANDARD = new PolicySettings(null, null, null);

	/** Checks the values. */
	public PolicySettings {
		if (staleMonths != null && staleMonths < 0 || smallestPoints != null && !(smallestPoints >= 0)) {
			throw new IllegalArgumentException("staleMonths " + staleMonths + ", smallestPoints " + smallestPoints);
		}
	}

	/**
	 * The policy on a day.
	 *
	 * @param today the day of the run
	 * @return the policy
	 */
	public Policy on(LocalDate today) {
		return new Policy(asOf == null ? today : asOf, staleMonths == null ? Policy.STALE_MONTHS : staleMonths,
			smallestPoints == null ? Policy.SMALLEST_POINTS : smallestPoints);
	}

	/** These settings, with others where these say nothing. */
	PolicySettings over(PolicySettings others) {
		return new PolicySettings(asOf == null ? others.asOf : asOf, staleMonths == null ? others.staleMonths : staleMonths,
			smallestPoints == null ? others.smallestPoints : smallestPoints);
	}
}
