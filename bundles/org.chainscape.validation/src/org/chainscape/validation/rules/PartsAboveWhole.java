package org.chainscape.validation.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.chainscape.calculation.PrintedValue;
import org.chainscape.model.chain.ChainPackage;
import org.chainscape.model.chain.Citation;
import org.chainscape.model.chain.Observation;
import org.chainscape.model.chain.Place;
import org.chainscape.model.chain.Property;
import org.chainscape.model.chain.Segment;
import org.chainscape.validation.ElementRule;
import org.chainscape.validation.FindingSink;
import org.chainscape.validation.Groupings;
import org.chainscape.validation.Inputs;
import org.chainscape.validation.RuleInfo;
import org.chainscape.validation.RuleMode;
import org.chainscape.validation.Severity;
import org.chainscape.validation.ValidationIndex;
import org.eclipse.emf.ecore.EObject;

/**
 * What is stated for the parts of a place does not add up to more than what is stated for the place: same property, basis, time and
 * source. Only quantities that add up are compared, such as market sizes, sales and outputs; each counts with the least it can be, the
 * whole with the most.
 */
public final class PartsAboveWhole implements ElementRule<Place> {

	private static final RuleInfo INFO = new RuleInfo("facts.parts-above-whole", Severity.WARNING, RuleMode.LIVE);

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public Class<Place> subject() {
		return Place.class;
	}

	@Override
	public Inputs<Place> inputs() {
		return Inputs.of(Place.class)
			.when(Observation.class, (observation, index) -> around(observation.eContainer()))
			.when(Citation.class, (citation,
				index) -> citation.eContainer() == null ? List.of() : around(citation.eContainer().eContainer()),
				ChainPackage.Literals.CITATION__SOURCE)
			.when(Place.class, (place, index) -> around(place), ChainPackage.Literals.PLACE__SEGMENTS)
			.when(Property.class, (property, index) -> index.group(Groupings.OF_PROPERTY, property).stream()
				.flatMap(observation -> around(observation.eContainer()).stream()).distinct().toList(),
				ChainPackage.Literals.PROPERTY__KIND, ChainPackage.Literals.NAMED_ELEMENT__NAME);
	}

	@Override
	public void check(Place place, ValidationIndex index, FindingSink sink) {
		for (Observation whole : place.getObservations()) {
			if (Additive.isAmount(whole)) {
				check(whole, place, sink);
			}
		}
	}

	private static void check(Observation whole, Place place, FindingSink sink) {
		PrintedValue most = PrintedValue.of(whole).orElse(null);
		if (most == null || most.stated().high() == null) {
			return;
		}
		List<Observation> parts = new ArrayList<>();
		BigDecimal sum = BigDecimal.ZERO;
		for (Segment segment : place.getSegments()) {
			Optional<Observation> part = segment.getObservations().stream().filter(each -> Additive.isComparable(whole, each, most))
				.min(Comparator.comparing(Additive::least));
			if (part.isPresent()) {
				parts.add(part.get());
				sum = sum.add(Additive.least(part.get()));
			}
		}
		if (parts.size() > 0 && sum.compareTo(most.stated().high()) > 0) {
			sink.report(whole, parts, Facts.said(whole), Statements.sides(parts, Facts::said));
		}
	}

	/** A place and the one around it: what is stated of a part concerns both. */
	private static List<Place> around(EObject at) {
		List<Place> places = Reads.placesAround(at);
		return places.subList(0, Math.min(2, places.size()));
	}
}
