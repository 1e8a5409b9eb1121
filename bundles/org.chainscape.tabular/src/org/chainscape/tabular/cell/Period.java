package org.chainscape.tabular.cell;

import java.util.Objects;

import org.chainscape.model.PartialDate;
import org.chainscape.model.chain.Actuality;

/**
 * A date, or a quarter, half year or span, as precise as it is written.
 *
 * @param start the date, or the first part of the period
 * @param end the same date, or the last part of the period
 * @param actuality whether it is marked as actual or estimate, as in 2024E
 */
public record Period(PartialDate start, PartialDate end, Actuality actuality) {

	/** Needs everything. */
	public Period {
		Objects.requireNonNull(start);
		Objects.requireNonNull(end);
		Objects.requireNonNull(actuality);
	}

	/** {@return whether it is one date and no span} */
	public boolean isDate() {
		return start.equals(end);
	}
}
