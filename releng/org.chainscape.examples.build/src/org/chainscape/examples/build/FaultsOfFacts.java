package org.chainscape.examples.build;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.chainscape.model.chain.Citation;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.DisclosureState;
import org.chainscape.model.chain.Observation;
import org.chainscape.model.chain.Participation;
import org.chainscape.model.chain.Property;
import org.chainscape.model.chain.PropertyKind;
import org.chainscape.model.chain.Relation;
import org.chainscape.model.query.Sourcing;

/** Faults of facts and their sources. */
final class FaultsOfFacts {

	private FaultsOfFacts() {
	}

	static List<FaultKind> kinds() {
		return List.of(
			new FaultKind("facts.number-without-unit", ground -> ground.at(Observation.class, FaultsOfFacts::hasUnit, observation -> {
				observation.setUnit(ground.random(2) == 0 ? null : " ");
				return Fault.at(observation, "no unit");
			})),
			new FaultKind("facts.shares-above-whole", FaultsOfFacts::tooMuch),
			new FaultKind("facts.unsourced-number", ground -> ground.at(Observation.class, FaultsOfFacts::isNumber, observation -> {
				observation.getCitations().clear();
				return Fault.at(observation, "no citation");
			})),
			new FaultKind("facts.unsourced-participation", ground -> ground.at(Participation.class, each -> true, participation -> {
				participation.getCitations().clear();
				return Fault.at(participation, "no citation");
			})),
			new FaultKind("facts.unsourced-relation", ground -> ground.at(Relation.class, each -> !each.isInferred(), relation -> {
				relation.getCitations().clear();
				return Fault.at(relation, "no citation");
			})));
	}

	private static boolean hasUnit(Observation observation) {
		Property property = observation.getProperty();
		return property.getKind() == PropertyKind.QUANTITY && property.getUnit() != null && observation.getUnit() != null
			&& observation.getValue() != null;
	}

	private static boolean isNumber(Observation observation) {
		return observation.getValue() != null && observation.getState() == DisclosureState.DISCLOSED && !Sourcing.isMissing(observation);
	}

	/** Two companies together, or one alone, have more than all. */
	private static Optional<Fault> tooMuch(Ground ground) {
		Property share = ground.any(Property.class, each -> each.getKind() == PropertyKind.SHARE).orElseThrow();
		String whole = "试种市场" + ground.random(1_000_000);
		Observation first = share(ground, share, whole, ground.random(2) == 0 ? "101" : "60.5");
		share(ground, share, whole, "40.7");
		return Optional.of(new Fault("shares of " + whole, finding -> finding.arguments().contains(whole)
			&& (finding.elementId().equals(first.getId()) || finding.relatedIds().contains(first.getId()))));
	}

	private static Observation share(Ground ground, Property property, String whole, String percent) {
		Observation share = ground.identified(Ground.CHAIN.createObservation());
		share.setProperty(property);
		share.setValue(new BigDecimal(percent));
		share.setPrinted(percent + "%");
		share.setUnit("%");
		share.setDenominatorText(whole);
		share.getCitations().add(citation(ground));
		ground.any(Company.class).getObservations().add(share);
		return share;
	}

	/** The same source for all. */
	private static Citation citation(Ground ground) {
		Citation citation = ground.identified(Ground.CHAIN.createCitation());
		citation.setSource(ground.document().getSources().get(0));
		citation.setPage("1");
		return citation;
	}
}
