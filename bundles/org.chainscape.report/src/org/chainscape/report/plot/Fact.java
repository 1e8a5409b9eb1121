package org.chainscape.report.plot;

import java.math.BigDecimal;

import org.chainscape.calculation.Unit;
import org.chainscape.model.PartialDate;
import org.chainscape.model.chain.Element;
import org.chainscape.model.chain.Observation;

/**
 * A number that can be compared with others.
 *
 * @param observation the statement
 * @param subject what it is about
 * @param value the number in the base of its unit
 * @param unit its unit
 */
record Fact(Observation observation, Element subject, BigDecimal value, Unit unit) {

	/** When it holds: the end of its period, or the day; {@code null} if it does not say. */
	PartialDate time() {
		PartialDate end = observation.getPeriodEnd() == null ? observation.getPeriodStart() : observation.getPeriodEnd();
		return end == null ? observation.getAsOf() : end;
	}

	/** Whether it holds for a whole year. */
	boolean isYearly() {
		PartialDate start = observation.getPeriodStart();
		PartialDate end = observation.getPeriodEnd();
		return (start != null || end != null) && (start == null || end == null || start.equals(end)) && time().knownMonth().isEmpty();
	}

	/** A date as a number of years, with fractions where the date is that precise. */
	static double years(PartialDate date) {
		return date.month() == 0 ? date.year()
				: date.year() + (date.firstDay().getDayOfYear() - 1) / (double) date.firstDay().lengthOfYear();
	}
}
