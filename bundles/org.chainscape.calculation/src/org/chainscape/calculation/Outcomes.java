package org.chainscape.calculation;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.chainscape.model.chain.Calculation;

/** What came out of one run over all calculations of a document. */
public final class Outcomes {

	private final List<Outcome> all;
	private final Map<Calculation, Outcome> byCalculation = new IdentityHashMap<>();

	Outcomes(List<Outcome> all) {
		this.all = List.copyOf(all);
		all.forEach(outcome -> byCalculation.put(outcome.calculation(), outcome));
	}

	/** {@return the outcomes in the order of the document} */
	public List<Outcome> all() {
		return all;
	}

	/**
	 * The outcome of one calculation.
	 *
	 * @param calculation the calculation
	 * @return its outcome; empty if it is none of the document
	 */
	public Optional<Outcome> of(Calculation calculation) {
		return Optional.ofNullable(byCalculation.get(calculation));
	}
}
