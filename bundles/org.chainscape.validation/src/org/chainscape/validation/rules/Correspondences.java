package org.chainscape.validation.rules;

import java.util.Collection;
import java.util.List;

import org.chainscape.model.chain.ChainNode;
import org.chainscape.model.chain.Correspondence;
import org.chainscape.model.chain.CorrespondenceKind;
import org.chainscape.model.chain.Place;
import org.chainscape.validation.Groupings;
import org.chainscape.validation.ValidationIndex;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** How places of different perspectives stand to each other, by the correspondences of the document. */
final class Correspondences {

	/** How close two places are. */
	enum Bond {
		/** The same, said outright. */
		SAME,
		/** One contains the other, or they overlap. */
		RELATED,
		/** Nothing is said. */
		NONE
	}

	private static final List<Correspondence> NONE = List.of();

	private Correspondences() {
	}

	/** {@return the bond of two places; what is said of a place is said of everything nested in it, though no longer as the same} */
	static Bond between(Place one, Place other, ValidationIndex index) {
		Bond bond = Bond.NONE;
		for (EObject at = one; at != null; at = at.eContainer()) {
			for (Correspondence correspondence : at instanceof ChainNode node ? index.group(Groupings.CORRESPONDENCES, node) : NONE) {
				if (correspondence.getLeft().contains(at) && isWithinAny(other, correspondence.getRight())
						|| correspondence.getRight().contains(at) && isWithinAny(other, correspondence.getLeft())) {
					boolean outright = at == one && (correspondence.getLeft().contains(other) || correspondence.getRight().contains(other));
					if (outright && correspondence.getKind() == CorrespondenceKind.SAME) {
						return Bond.SAME;
					}
					bond = Bond.RELATED;
				}
			}
		}
		return bond;
	}

	private static boolean isWithinAny(Place place, Collection<? extends EObject> outer) {
		return outer.stream().anyMatch(each -> EcoreUtil.isAncestor(each, place));
	}
}
