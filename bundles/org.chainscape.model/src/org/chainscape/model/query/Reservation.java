package org.chainscape.model.query;

import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.ChainNode;
import org.chainscape.model.chain.DisclosureState;
import org.chainscape.model.chain.Element;
import org.chainscape.model.chain.Flaw;
import org.chainscape.model.chain.Item;
import org.chainscape.model.chain.Observation;
import org.chainscape.model.chain.Participation;
import org.chainscape.model.chain.Relation;
import org.eclipse.emf.ecore.EObject;

/** Why an element may not leave the house as a fact. Figures, tables and reports ask here, so that they never disagree. */
public enum Reservation {

	/** Nothing stands against it. */
	NONE,
	/**
	 * Somebody still has to verify it (待核实): it is a draft, or its value is, or its source has withdrawn it, or it is about something that
	 * is.
	 */
	UNCONFIRMED,
	/** It is a statement and does not say where it stands, or it is about such a statement. */
	UNSOURCED;

	/**
	 * What stands against publishing an element. Structure, that is stages, segments and companies, needs no source; what is said of them
	 * does. What is inside of something reserved, and a relation that ends at it, is reserved for the same reason. A file is no statement:
	 * that nobody confirmed the document as a whole stands against nothing in it.
	 *
	 * @param element any element
	 * @return the first reservation that holds
	 */
	public static Reservation of(Element element) {
		Reservation own = own(element);
		for (EObject around = element.eContainer(); own == NONE && around instanceof Element && !(around instanceof ChainDocument);
				around = around.eContainer()) {
			own = own((Element) around);
		}
		return own;
	}

	private static Reservation own(Element element) {
		boolean withdrawn = element.getFlaws().contains(Flaw.WITHDRAWN);
		if (!element.isConfirmed() || withdrawn
				|| element instanceof Observation observation && observation.getState() == DisclosureState.TO_VERIFY) {
			return UNCONFIRMED;
		}
		if (element instanceof Participation participation) {
			Reservation company = participation.getCompany() == null ? NONE : of(participation.getCompany());
			return company != NONE ? company : when(Sourcing.isMissing(participation));
		}
		if (element instanceof Relation relation) {
			return ofRelation(relation);
		}
		if (element instanceof Observation observation) {
			return when(Sourcing.isMissing(observation));
		}
		return when(element instanceof Item && element.getCitations().isEmpty());
	}

	private static Reservation ofRelation(Relation relation) {
		Reservation source = end(relation.getSource());
		Reservation ends = source != NONE ? source : end(relation.getTarget());
		return ends != NONE ? ends : when(Sourcing.isMissing(relation));
	}

	private static Reservation end(ChainNode node) {
		return node == null ? NONE : of(node);
	}

	private static Reservation when(boolean unsourced) {
		return unsourced ? UNSOURCED : NONE;
	}
}
