package org.chainscape.report.workbook;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.function.Predicate;

/** Numbers of things. */
final class Counts {

	private Counts() {
	}

	/** {@return how many things there are that fulfil a condition; {@code null} for none, which is left blank} */
	static <T> BigDecimal of(Collection<? extends T> all, Predicate<? super T> condition) {
		long count = all.stream().filter(condition).count();
		return count == 0 ? null : BigDecimal.valueOf(count);
	}
}
