package org.chainscape.validation.rules;

import java.util.Optional;

import org.chainscape.calculation.Interval;
import org.chainscape.calculation.PrintedValue;
import org.chainscape.calculation.PrintedValue.Reading;
import org.chainscape.model.chain.Comparator;
import org.chainscape.model.chain.Observation;

/** How two printed numbers stand to each other. Numbers of different dimensions cannot be compared and do not contradict each other. */
final class RivalNumbers {

	private RivalNumbers() {
	}

	/** {@return whether no number agrees with the words of both} */
	static boolean contradict(Observation one, Observation other) {
		Optional<PrintedValue> left = PrintedValue.of(one);
		Optional<PrintedValue> right = PrintedValue.of(other);
		return left.isPresent() && right.isPresent() && left.get().unit().fits(right.get().unit())
				&& !claimed(left.get()).meets(claimed(right.get()));
	}

	/** {@return whether both agree, but one is more precise, or bounds what the other states} */
	static boolean differInPrecision(Observation one, Observation other) {
		Optional<PrintedValue> left = PrintedValue.of(one);
		Optional<PrintedValue> right = PrintedValue.of(other);
		return left.isPresent() && right.isPresent() && left.get().unit().fits(right.get().unit())
				&& claimed(left.get()).meets(claimed(right.get()))
				&& (left.get().comparator() != right.get().comparator() || left.get().base().compareTo(right.get().base()) != 0);
	}

	/** Houses round to tens and hundreds without saying so: trailing zeros of integers are not taken as known. */
	private static Interval claimed(PrintedValue printed) {
		return printed.comparator() == Comparator.EQUAL ? printed.interval(Reading.SIGNIFICANT) : printed.stated();
	}
}
