package org.chainscape.validation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.chainscape.model.chain.ChainNode;
import org.chainscape.model.chain.DisclosureState;
import org.chainscape.model.chain.Observation;
import org.chainscape.model.chain.Property;
import org.eclipse.emf.ecore.EObject;

/** Finds observations that answer the same question: one property of one subject, on the same basis, of the same whole. */
final class RivalGroups {

	private record Question(EObject subject, Property property, String basis, ChainNode whole, String wholeText) {
	}

	private RivalGroups() {
	}

	/** {@return the groups of several members, they and their members in the order of the file} */
	static List<List<Observation>> of(List<EObject> contents) {
		Map<Question, List<Observation>> groups = new LinkedHashMap<>();
		for (EObject object : contents) {
			if (object instanceof Observation observation && observation.getProperty() != null
					&& observation.getState() == DisclosureState.DISCLOSED) {
				groups.computeIfAbsent(question(observation), key -> new ArrayList<>(1)).add(observation);
			}
		}
		return groups.values().stream().filter(group -> group.size() > 1).toList();
	}

	private static Question question(Observation observation) {
		return new Question(observation.eContainer(), observation.getProperty(), KnownNames.normalise(observation.getBasis()),
				observation.getDenominator(), KnownNames.normalise(observation.getDenominatorText()));
	}
}
