package org.chainscape.store.backup;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which versions of a file stay: all of the last hour, one an hour for a day, one a day for a month, one a week after that. */
final class Thinning {

	private static final Duration ALL = Duration.ofHours(1);
	private static final Duration HOURLY = Duration.ofDays(1);
	private static final Duration DAILY = Duration.ofDays(30);
	private static final Duration WEEK = Duration.ofDays(7);

	private Thinning() {
	}

	/**
	 * Chooses.
	 *
	 * @param versions versions of one file, the newest first
	 * @param limits how many, and how old
	 * @param now the time
	 * @return those that stay, in the same order: always the newest, and all that are pinned
	 */
	static List<FormerVersion> thin(List<FormerVersion> versions, Limits limits, Instant now) {
		List<FormerVersion> stay = new ArrayList<>();
		Set<Long> taken = new HashSet<>();
		int count = 0;
		for (FormerVersion version : versions) {
			Duration age = Duration.between(version.saved(), now);
			boolean fits = count < limits.count() && age.compareTo(Duration.ofDays(limits.days())) <= 0
					&& (age.compareTo(ALL) <= 0 || taken.add(slot(version, age)));
			if (stay.isEmpty() || fits) {
				count++;
				stay.add(version);
			} else if (version.pinned()) {
				stay.add(version);
			}
		}
		return stay;
	}

	/** Of the versions of one slot only the newest stays. */
	private static long slot(FormerVersion version, Duration age) {
		long second = version.saved().getEpochSecond();
		Duration width = age.compareTo(HOURLY) <= 0 ? ALL : age.compareTo(DAILY) <= 0 ? HOURLY : WEEK;
		return second / width.toSeconds() * 1000 + width.toDays();
	}
}
