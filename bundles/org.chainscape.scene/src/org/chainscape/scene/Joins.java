package org.chainscape.scene;

import java.util.HashSet;
import java.util.Set;

import org.chainscape.model.chain.Relation;
import org.chainscape.model.query.ElementIndex;

/** Which pairs of nodes a relation joins, so that room is left for its arrow where they stand side by side. */
final class Joins {

	private final Set<Set<String>> pairs = new HashSet<>();

	Joins(ElementIndex index, Visibility visibility) {
		for (Relation relation : index.relations()) {
			if (relation.getSource() != null && relation.getTarget() != null && relation.getSource() != relation.getTarget()
					&& relation.getSource().getId() != null && relation.getTarget().getId() != null && visibility.shows(relation)
					&& !relation.getSource().getId().equals(relation.getTarget().getId())) {
				pairs.add(Set.of(relation.getSource().getId(), relation.getTarget().getId()));
			}
		}
	}

	boolean join(String one, String other) {
		return one != null && other != null && !one.equals(other) && pairs.contains(Set.of(one, other));
	}
}
