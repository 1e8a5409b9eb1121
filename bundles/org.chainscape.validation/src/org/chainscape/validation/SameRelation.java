package org.chainscape.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.chainscape.model.chain.ChainNode;
import org.chainscape.model.chain.ChainPackage;
import org.chainscape.model.chain.Competition;
import org.chainscape.model.chain.Partnership;
import org.chainscape.model.chain.Relation;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;

/** When two relations between the same nodes say the same. */
final class SameRelation {

	private SameRelation() {
	}

	/** {@return the key of a relation: class, ends, label, start and what its class adds; none if an end is missing or both are one} */
	static List<List<Object>> keys(Relation relation) {
		ChainNode from = relation.getSource();
		ChainNode to = relation.getTarget();
		if (from == null || to == null || from == to) {
			return List.of();
		}
		List<Object> key = new ArrayList<>();
		key.add(relation.eClass());
		// Who competes or works with another does so both ways.
		key.add(relation instanceof Competition || relation instanceof Partnership ? Set.copyOf(List.of(from, to)) : List.of(from, to));
		key.add(KnownNames.normalise(relation.getLabel()));
		key.add(String.valueOf(relation.getSince()));
		for (EAttribute more : relation.eClass().getEAllAttributes()) {
			EClass owner = more.getEContainingClass();
			if (owner != ChainPackage.Literals.RELATION && ChainPackage.Literals.RELATION.isSuperTypeOf(owner)) {
				key.add(String.valueOf(relation.eGet(more)));
			}
		}
		return List.of(key);
	}
}
