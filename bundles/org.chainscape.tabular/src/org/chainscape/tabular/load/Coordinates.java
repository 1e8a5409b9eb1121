package org.chainscape.tabular.load;

import java.util.Objects;

import org.chainscape.model.PartialDate;
import org.chainscape.model.chain.Actuality;
import org.chainscape.model.chain.ChainNode;
import org.chainscape.model.chain.Observation;
import org.chainscape.model.chain.Property;

/**
 * What tells the observations of a subject apart.
 *
 * @param property what is observed
 * @param start first part of the period, or {@code null}
 * @param end last part of the period, or {@code null}
 * @param asOf the date it holds for, or {@code null}
 * @param actuality actual, estimate or not said
 * @param basis what is counted; empty for nothing special
 * @param denominator the whole of a share, or {@code null}
 */
record Coordinates(Property property, PartialDate start, PartialDate end, PartialDate asOf, Actuality actuality, String basis,
	ChainNode denominator) {

	static Coordinates of(Property property) {
		return new Coordinates(property, null, null, null, Actuality.UNSPECIFIED, "", null);
	}

	static Coordinates of(Observation observation) {
		return new Coordinates(observation.getProperty(), observation.getPeriodStart(), observation.getPeriodEnd(), observation.getAsOf(),
			observation.getActuality(), Texted.clean(observation.getBasis()), observation.getDenominator());
	}

	Coordinates during(PartialDate from, PartialDate to, Actuality known) {
		return new Coordinates(property, from, to, asOf, known == Actuality.UNSPECIFIED ? actuality : known, basis, denominator);
	}

	Coordinates at(PartialDate day) {
		return new Coordinates(property, start, end, day, actuality, basis, denominator);
	}

	Coordinates with(Actuality known) {
		return new Coordinates(property, start, end, asOf, known, basis, denominator);
	}

	Coordinates counting(String what) {
		return new Coordinates(property, start, end, asOf, actuality, what, denominator);
	}

	Coordinates of(ChainNode whole) {
		return new Coordinates(property, start, end, asOf, actuality, basis, whole);
	}

	void writeTo(Observation observation) {
		observation.setProperty(property);
		observation.setPeriodStart(start);
		observation.setPeriodEnd(end);
		observation.setAsOf(asOf);
		observation.setActuality(actuality);
		observation.setBasis(basis.isEmpty() ? null : basis);
		observation.setDenominator(denominator);
	}

	/** {@return the coordinates in words, for ids} */
	String text() {
		return property.getId() + '\n' + Objects.toString(start, "") + '\n' + Objects.toString(end, "") + '\n' + Objects.toString(asOf, "") + '\n'
			+ actuality.getLiteral() + '\n' + basis + '\n' + (denominator == null ? "" : denominator.getId());
	}
}
