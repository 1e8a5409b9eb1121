package org.chainscape.model.query;

import org.chainscape.model.chain.DisclosureState;
import org.chainscape.model.chain.Observation;
import org.chainscape.model.chain.Participation;
import org.chainscape.model.chain.Relation;

/** What has to say where it stands, and does not. Validation and figures ask here, so that they never disagree. */
public final class Sourcing {

	private Sourcing() {
	}

	/**
	 * Who takes part in a segment is stated by a source.
	 *
	 * @param participation an entry of a company
	 * @return true if it names a company and no source
	 */
	public static boolean isMissing(Participation participation) {
		return participation.getCompany() != null && participation.getCitations().isEmpty();
	}

	/**
	 * A relation is stated by a source, or openly marked as inferred.
	 *
	 * @param relation a relation
	 * @return true if it is neither
	 */
	public static boolean isMissing(Relation relation) {
		return !relation.isInferred() && relation.getCitations().isEmpty();
	}

	/**
	 * A number that is said to be disclosed says on itself where it stands.
	 *
	 * @param observation an observation
	 * @return true if it is such a number and names no source
	 */
	public static boolean isMissing(Observation observation) {
		boolean number = observation.getValue() != null || observation.getUpperValue() != null;
		return number && observation.getState() == DisclosureState.DISCLOSED && observation.getCitations().isEmpty();
	}
}
