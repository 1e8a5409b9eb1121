package org.chainscape.model.query;

import org.chainscape.model.chain.DisclosureState;
import org.chainscape.model.chain.Element;
import org.chainscape.model.chain.Item;
import org.chainscape.model.chain.Observation;
import org.chainscape.model.chain.Participation;
import org.chainscape.model.chain.Relation;

/** Why an element may not leave the house as a fact. Figures, tables and reports ask here, so that they never disagree. */
public enum Reservation {

	/** Nothing stands against it. */
	NONE,
	/** Somebody still has to verify it (待核实): it is a draft, or its value is. */
	UNCONFIRMED,
	/** It is a statement and does not say where it stands. */
	UNSOURCED;

	/**
	 * What stands against publishing an element. Structure, that is stages, segments and companies, needs no source; what is said of them
	 * does.
	 *
	 * @param element any element
	 * @return the first reservation that holds
	 */
	public static Reservation of(Element element) {
		if (!element.isConfirmed() || element instanceof Observation observation && observation.getState() == DisclosureState.TO_VERIFY) {
			return UNCONFIRMED;
		}
		if (element instanceof Participation participation) {
			boolean open = participation.getCompany() != null && !participation.getCompany().isConfirmed();
			return open ? UNCONFIRMED : when(Sourcing.isMissing(participation));
		}
		if (element instanceof Relation relation) {
			return when(Sourcing.isMissing(relation));
		}
		if (element instanceof Observation observation) {
			return when(Sourcing.isMissing(observation));
		}
		return when(element instanceof Item && element.getCitations().isEmpty());
	}

	private static Reservation when(boolean unsourced) {
		return unsourced ? UNSOURCED : NONE;
	}
}
