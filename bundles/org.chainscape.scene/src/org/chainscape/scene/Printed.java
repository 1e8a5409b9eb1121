package org.chainscape.scene;

import org.chainscape.model.chain.ChainPackage;
import org.chainscape.model.chain.DisclosureState;
import org.chainscape.model.chain.Observation;
import org.chainscape.model.text.Labels;
import org.chainscape.model.text.Language;

/** How an observation is printed in a figure. */
final class Printed {

	private Printed() {
	}

	/** The value as the source prints it; what is known of it where the source prints none; never empty. */
	static String text(Observation observation, Language language) {
		String printed = TextWrap.clean(observation.getPrinted());
		if (observation.getState() == DisclosureState.BLANK) {
			return MatrixCells.BLANK;
		}
		if (!printed.isEmpty()) {
			return printed;
		}
		if (observation.getState() != null && observation.getState() != DisclosureState.DISCLOSED) {
			return Labels.of(ChainPackage.Literals.DISCLOSURE_STATE, observation.getState(), language);
		}
		if (observation.getDate() != null) {
			return observation.getDate().toString();
		}
		String text = TextWrap.clean(observation.getText());
		if (!text.isEmpty()) {
			return text;
		}
		return observation.getValue() == null ? MatrixCells.BLANK : observation.getValue().toPlainString() + magnitude(observation, language)
				+ TextWrap.clean(observation.getUnit());
	}

	private static String magnitude(Observation observation, Language language) {
		return observation.getMagnitude() == null || observation.getMagnitude().getValue() == 0 ? ""
				: Labels.of(ChainPackage.Literals.MAGNITUDE, observation.getMagnitude(), language);
	}
}
