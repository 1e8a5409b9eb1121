package org.chainscape.validation.rules;

import org.chainscape.model.chain.ChainPackage;
import org.chainscape.model.chain.Citation;
import org.chainscape.model.chain.DisclosureState;
import org.chainscape.model.chain.Observation;
import org.chainscape.model.chain.Property;
import org.chainscape.model.chain.PropertyKind;
import org.chainscape.model.chain.Source;
import org.chainscape.validation.Groupings;
import org.chainscape.validation.Inputs;
import org.eclipse.emf.ecore.EObject;

/** What rules about observations have in common. */
final class Facts {

	private Facts() {
	}

	/** {@return what is read of an observation and its property} */
	static Inputs<Observation> inputs() {
		return Inputs.of(Observation.class).when(Property.class, (property, index) -> index.group(Groupings.OF_PROPERTY, property),
			ChainPackage.Literals.PROPERTY__KIND, ChainPackage.Literals.PROPERTY__UNIT, ChainPackage.Literals.PROPERTY__POSITIVE);
	}

	/** {@return what is read of an observation and the dates of its sources} */
	static Inputs<Observation> datedInputs() {
		return Inputs.of(Observation.class).within(Citation.class, ChainPackage.Literals.CITATION__SOURCE)
			.when(Source.class, (source, index) -> index.group(Groupings.CITATIONS, source).stream().map(EObject::eContainer)
				.filter(Observation.class::isInstance).map(Observation.class::cast).distinct().toList(),
					ChainPackage.Literals.SOURCE__DATE);
	}

	/** {@return whether it states a number} */
	static boolean isNumber(Observation observation) {
		return observation.getState() == DisclosureState.DISCLOSED
			&& (observation.getValue() != null || observation.getUpperValue() != null);
	}

	/** {@return whether its property is of a kind} */
	static boolean isOf(PropertyKind kind, Observation observation) {
		return observation.getProperty() != null && observation.getProperty().getKind() == kind;
	}

	/** {@return what it says, as printed where that is known} */
	static String said(Observation observation) {
		return Statements.isBlank(observation.getPrinted()) ? Numbers.print(observation) : observation.getPrinted().strip();
	}
}
