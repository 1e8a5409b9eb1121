package org.chainscape.calculation.valuation;

import java.math.BigDecimal;
import java.util.List;

import org.chainscape.calculation.Unit;
import org.chainscape.model.PartialDate;
import org.chainscape.model.chain.Citation;
import org.chainscape.model.chain.Observation;
import org.chainscape.model.text.Language;

/**
 * A statement a valuation is made of.
 *
 * @param role what it is to the valuation
 * @param observation the statement, with its citations
 * @param number its number, in units without magnitude
 * @param unit the unit of the number; money per share for prices and earnings per share
 */
public record Input(Role role, Observation observation, BigDecimal number, Unit unit) {

	/** {@return the day it holds for, or the end of its period; {@code null} if it does not say} */
	public PartialDate date() {
		return observation.getAsOf() != null ? observation.getAsOf()
				: observation.getPeriodEnd() != null ? observation.getPeriodEnd() : observation.getPeriodStart();
	}

	/** {@return where it is stated} */
	public List<Citation> citations() {
		return List.copyOf(observation.getCitations());
	}

	/** What it is, how much, and when, such as 收盘价 30.00元/股（2023-02-27）. */
	String words(Language language) {
		return role.label(language) + ' ' + Amount.words(number, unit, language) + Amount.when(date(), language);
	}
}
