package org.chainscape.validation;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.chainscape.model.PartialDate;
import org.chainscape.model.chain.Actuality;
import org.chainscape.model.chain.ChainNode;
import org.chainscape.model.chain.Citation;
import org.chainscape.model.chain.Observation;
import org.chainscape.model.chain.Property;
import org.chainscape.model.chain.PropertyKind;
import org.chainscape.model.chain.Source;

/**
 * What shares have in common that are parts of the same whole at the same time according to the same source, and so cannot exceed 100 %
 * together.
 *
 * @param property the property, of kind share
 * @param whole the denominator, or {@code null}
 * @param wholeText the denominator as printed, normalised; empty if there is none
 * @param source who states it, or {@code null} for nobody
 * @param basis what is counted, normalised
 * @param time when it holds
 */
public record ShareGroup(Property property, ChainNode whole, String wholeText, Source source, String basis, Time time) {

	/**
	 * When a share holds.
	 *
	 * @param asOf date, or {@code null}
	 * @param start first part of the period, or {@code null}
	 * @param end last part of the period, or {@code null}
	 * @param actuality whether it has happened
	 */
	public record Time(PartialDate asOf, PartialDate start, PartialDate end, Actuality actuality) {
	}

	/** {@return the groups of an observation, one per source; none if it is no share or has no denominator} */
	static Collection<ShareGroup> of(Observation observation) {
		boolean whole = observation.getDenominator() != null || !KnownNames.normalise(observation.getDenominatorText()).isEmpty();
		if (observation.getProperty() == null || observation.getProperty().getKind() != PropertyKind.SHARE || !whole) {
			return List.of();
		}
		Set<Source> sources = new LinkedHashSet<>();
		for (Citation citation : observation.getCitations()) {
			sources.add(citation.getSource());
		}
		if (sources.isEmpty()) {
			sources.add(null);
		}
		return sources.stream().map(source -> of(observation, source)).toList();
	}

	private static ShareGroup of(Observation observation, Source source) {
		Time time = new Time(observation.getAsOf(), observation.getPeriodStart(), observation.getPeriodEnd(), observation.getActuality());
		String wholeText = observation.getDenominator() == null ? KnownNames.normalise(observation.getDenominatorText()) : "";
		return new ShareGroup(observation.getProperty(), observation.getDenominator(), wholeText, source,
			KnownNames.normalise(observation.getBasis()), time);
	}
}
