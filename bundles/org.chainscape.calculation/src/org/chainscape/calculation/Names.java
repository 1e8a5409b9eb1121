package org.chainscape.calculation;

import org.chainscape.model.chain.Calculation;
import org.chainscape.model.chain.NamedElement;
import org.chainscape.model.chain.Observation;

/** How messages name calculations and observations so that a reader finds them. */
final class Names {

	private Names() {
	}

	static String of(Calculation calculation) {
		return join(calculation.getHandle(), calculation.getName());
	}

	static String of(Observation observation) {
		String subject = observation.eContainer() instanceof NamedElement whole ? whole.getName() : "";
		String property = observation.getProperty() == null ? "" : observation.getProperty().getName();
		return join(observation.getHandle(), join(subject, property));
	}

	private static String join(String one, String other) {
		String left = one == null ? "" : one.strip();
		String right = other == null ? "" : other.strip();
		return left.isEmpty() || right.isEmpty() ? left + right : left + " " + right;
	}
}
