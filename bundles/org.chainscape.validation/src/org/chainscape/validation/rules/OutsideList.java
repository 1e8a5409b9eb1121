package org.chainscape.validation.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.chainscape.model.chain.ChainPackage;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.Participation;
import org.chainscape.model.chain.ParticipationRole;
import org.chainscape.model.chain.Perspective;
import org.chainscape.model.chain.Place;
import org.chainscape.validation.ElementRule;
import org.chainscape.validation.FindingSink;
import org.chainscape.validation.Inputs;
import org.chainscape.validation.Quotes;
import org.chainscape.validation.RuleInfo;
import org.chainscape.validation.RuleMode;
import org.chainscape.validation.Severity;
import org.chainscape.validation.ValidationIndex;
import org.eclipse.emf.ecore.EObject;

/** Companies a report places in a segment below a recommendation list, though they are on none of its lists; mere examples do not count. */
public final class OutsideList implements ElementRule<Place> {

	private static final RuleInfo INFO = new RuleInfo("coverage.outside-list", Severity.INFO, RuleMode.LIVE);

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
			.when(Participation.class, (participation, index) -> Stream.concat(around(participation.eContainer()).stream(),
				placesNaming(participation.getCompany(), index).stream()).distinct().toList())
			.when(Company.class, OutsideList::placesNaming, ChainPackage.Literals.PARTICIPATION__COMPANY)
			.when(Place.class, (place, index) -> around(place), ChainPackage.Literals.PLACE__PARTICIPATIONS,
				ChainPackage.Literals.PLACE__SEGMENTS, ChainPackage.Literals.PLACE__KIND);
	}

	@Override
	public void check(Place place, ValidationIndex index, FindingSink sink) {
		boolean outermost = Reads.placesAround(place.eContainer()).stream().allMatch(outer -> Recommendations.list(outer).isEmpty());
		Optional<Perspective> perspective = Recommendations.perspectiveOf(place);
		if (Recommendations.list(place).isEmpty() || !outermost || perspective.isEmpty()) {
			return;
		}
		Map<Company, Participation> outside = new LinkedHashMap<>();
		for (Place below : Reads.placesIn(place)) {
			for (Participation entry : below == place ? List.<Participation>of() : below.getParticipations()) {
				if (entry.getCompany() != null && entry.getRole() != ParticipationRole.EXAMPLE
						&& !isListed(entry.getCompany(), perspective.get(), index)) {
					outside.putIfAbsent(entry.getCompany(), entry);
				}
			}
		}
		if (!outside.isEmpty()) {
			List<Participation> entries = new ArrayList<>(outside.values());
			sink.report(place, entries, Statements.join(entries.stream()
					.map(entry -> Statements.at(Quotes.name(entry.getCompany()), entry)).toList()));
		}
	}

	private static boolean isListed(Company company, Perspective perspective, ValidationIndex index) {
		return index.participationsOf(company).stream().anyMatch(entry -> Recommendations.isListed(entry)
				&& Recommendations.perspectiveOf((Place) entry.eContainer()).filter(perspective::equals).isPresent());
	}

	private static List<Place> placesNaming(Company company, ValidationIndex index) {
		return company == null ? List.of() : index.participationsOf(company).stream()
				.flatMap(entry -> Reads.placesAround(entry.eContainer()).stream()).distinct().toList();
	}

	/** A list makes what stands above it and below it another. */
	private static List<Place> around(EObject place) {
		List<Place> places = new ArrayList<>(Reads.placesAround(place));
		if (place instanceof Place here) {
			places.addAll(Reads.placesIn(here));
		}
		return places;
	}
}
