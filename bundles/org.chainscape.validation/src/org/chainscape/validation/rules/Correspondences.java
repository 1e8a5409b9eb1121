package org.chainscape.validation.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.chainscape.model.chain.Correspondence;
import org.chainscape.model.chain.CorrespondenceKind;
import org.chainscape.model.chain.Place;
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

	private final Map<EObject, List<Correspondence>> byEnd = new HashMap<>();

	Correspondences(ValidationIndex index) {
		for (EObject object : index.contents()) {
			if (object instanceof Correspondence correspondence) {
				Set<EObject> ends = new HashSet<>(correspondence.getLeft());
				ends.addAll(correspondence.getRight());
				ends.forEach(end -> byEnd.computeIfAbsent(end, key -> new ArrayList<>()).add(correspondence));
			}
		}
	}

	/** {@return the bond of two places; what is said of a place is said of everything nested in it, though no longer as the same} */
	Bond between(Place one, Place other) {
		Bond bond = Bond.NONE;
		for (EObject at = one; at != null; at = at.eContainer()) {
			for (Correspondence correspondence : byEnd.getOrDefault(at, List.of())) {
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
