package org.chainscape.analysis;

import org.chainscape.model.chain.Citation;
import org.chainscape.model.chain.DisclosureState;
import org.chainscape.model.chain.Element;
import org.chainscape.model.chain.Observation;
import org.chainscape.model.chain.Relation;

/** In which column of the coverage an entry stands: exactly one. */
enum Standing {
	LOCATED, SOURCE_ONLY, INFERRED, UNSOURCED, TO_VERIFY;

	static Standing of(Element entry) {
		if (isToVerify(entry)) {
			return TO_VERIFY;
		}
		if (entry.getCitations().isEmpty()) {
			return entry instanceof Relation relation && relation.isInferred() ? INFERRED : UNSOURCED;
		}
		return isLocated(entry) ? LOCATED : SOURCE_ONLY;
	}

	/** {@return whether a citation says where in its source} */
	static boolean isLocated(Element entry) {
		return entry.getCitations().stream().anyMatch(Standing::isPlace);
	}

	static boolean isToVerify(Element element) {
		return !element.isConfirmed() || element instanceof Observation fact && fact.getState() == DisclosureState.TO_VERIFY;
	}

	private static boolean isPlace(Citation citation) {
		return !isBlank(citation.getPage()) || !isBlank(citation.getLocator()) || !isBlank(citation.getLines());
	}

	static boolean isBlank(String text) {
		return text == null || text.isBlank();
	}
}
