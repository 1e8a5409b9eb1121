package org.chainscape.store.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class ThinningProperties {

	private static final Instant NOW = Instant.parse("2026-11-23T09:30:00Z");

	@Property(tries = 200)
	void theLastHourIsWholeTheRestIsBoundedAndThinningTwiceChangesNothing(@ForAll long seed, @ForAll @IntRange(min = 1, max = 300) int count) {
		Random random = new Random(seed);
		List<FormerVersion> versions = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			long age = (long) Math.exp(random.nextDouble() * Math.log(Duration.ofDays(500).toMillis()));
			versions.add(version(Duration.ofMillis(age), i));
		}
		versions.sort(Comparator.comparing(FormerVersion::saved).reversed());
		Limits limits = new Limits(1000, 365, 1);
		List<FormerVersion> stay = Thinning.thin(versions, limits, NOW);
		assertEquals(stay, Thinning.thin(stay, limits, NOW));
		assertEquals(versions.get(0), stay.get(0));
		assertEquals(younger(versions, Duration.ofHours(1)), younger(stay, Duration.ofHours(1)));
		long later = stay.size() - younger(stay, Duration.ofHours(1)).size();
		assertTrue(later <= 25 + 31 + 54, later + " of older than an hour");
		assertTrue(Thinning.thin(versions, new Limits(7, 365, 1), NOW).size() <= 7);
	}

	@Example
	void oneAnHourOneADayOneAWeek() {
		List<FormerVersion> versions = new ArrayList<>();
		for (int hour = 0; hour < 24 * 60; hour++) {
			versions.add(version(Duration.ofHours(hour).plusMinutes(10), 2 * hour));
			versions.add(version(Duration.ofHours(hour).plusMinutes(20), 2 * hour + 1));
		}
		List<FormerVersion> stay = Thinning.thin(versions, Limits.STANDARD, NOW);
		assertEquals(2, younger(stay, Duration.ofHours(1)).size());
		assertEquals(2 + 23, younger(stay, Duration.ofDays(1)).size());
		int month = younger(stay, Duration.ofDays(30)).size();
		assertTrue(month >= 2 + 23 + 28 && month <= 2 + 23 + 30, month + " in a month");
		assertTrue(stay.size() - month >= 4 && stay.size() - month <= 6, stay.size() - month + " before");
	}

	private static List<FormerVersion> younger(List<FormerVersion> versions, Duration age) {
		return versions.stream().filter(version -> Duration.between(version.saved(), NOW).compareTo(age) <= 0).toList();
	}

	private static FormerVersion version(Duration age, int number) {
		return new FormerVersion(Path.of("/a"), NOW.minus(age), number, String.format("%064d", number), false);
	}
}
