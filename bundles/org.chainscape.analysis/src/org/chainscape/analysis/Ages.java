package org.chainscape.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

import org.chainscape.validation.Policy;

/** The classes of age that follow from a policy. */
final class Ages {

	private static final List<Integer> BORDERS = List.of(3, 6, 12, 24, 36);

	private final LocalDate today;
	private final int staleMonths;
	/** From young to old: how many months old the youngest of a class is. */
	private final List<Integer> from;

	Ages(Policy policy) {
		today = policy.today();
		staleMonths = policy.staleMonths();
		TreeSet<Integer> borders = new TreeSet<>(BORDERS);
		borders.add(0);
		borders.add(staleMonths);
		from = List.copyOf(borders);
	}

	/** {@return the number of the class of a day; -1 for days to come} */
	int of(LocalDate day) {
		if (day.isAfter(today)) {
			return -1;
		}
		int age = 0;
		while (age + 1 < from.size() && day.isBefore(today.minusMonths(from.get(age + 1)))) {
			age++;
		}
		return age;
	}

	boolean isStale(LocalDate day) {
		int age = of(day);
		return age >= 0 && isStale(age);
	}

	int number() {
		return from.size();
	}

	Freshness freshness(int[] counts, int undated, int ahead) {
		List<Freshness.AgeClass> classes = new ArrayList<>();
		for (int i = 0; i < from.size(); i++) {
			classes.add(new Freshness.AgeClass(from.get(i), i + 1 < from.size() ? from.get(i + 1) : 0, isStale(i), counts[i]));
		}
		return new Freshness(staleMonths, classes, undated, ahead);
	}

	private boolean isStale(int age) {
		return staleMonths > 0 && from.get(age) >= staleMonths;
	}
}
