package org.chainscape.validation.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.Participation;
import org.chainscape.model.chain.ParticipationRole;
import org.chainscape.model.chain.Perspective;
import org.chainscape.model.chain.Place;
import org.chainscape.model.chain.SegmentKind;
import org.eclipse.emf.ecore.EObject;

/** What recommendation and watch lists say: which company stands on which list of which perspective. */
final class Recommendations {

	private Recommendations() {
	}

	/** {@return whether a participation is an entry of a list of a place; mere groupings of a report are no place} */
	static boolean isListed(Participation participation) {
		return participation.getRole() == ParticipationRole.RECOMMENDED && participation.getCompany() != null
				&& participation.eContainer() instanceof Place place && place.getKind() != SegmentKind.GROUP;
	}

	/** {@return the entries of the list of a place, one per company, in order} */
	static List<Participation> list(Place place) {
		Map<Company, Participation> entries = new LinkedHashMap<>();
		for (Participation participation : place.getParticipations()) {
			if (isListed(participation)) {
				entries.putIfAbsent(participation.getCompany(), participation);
			}
		}
		return new ArrayList<>(entries.values());
	}

	/** {@return the companies that take part anywhere below a place} */
	static Set<Company> companiesBelow(Place place) {
		Set<Company> companies = new HashSet<>();
		for (Place below : place.getSegments()) {
			below.getParticipations().forEach(participation -> companies.add(participation.getCompany()));
			companies.addAll(companiesBelow(below));
		}
		return companies;
	}

	/** {@return the companies on any list of a perspective} */
	static Set<Company> listedIn(Perspective perspective) {
		Set<Company> companies = new LinkedHashSet<>();
		perspective.getStages().forEach(stage -> addListed(stage, companies));
		return companies;
	}

	private static void addListed(Place place, Set<Company> companies) {
		list(place).forEach(entry -> companies.add(entry.getCompany()));
		place.getSegments().forEach(below -> addListed(below, companies));
	}

	/** {@return the perspective a place belongs to} */
	static Optional<Perspective> perspectiveOf(Place place) {
		EObject at = place;
		while (at != null && !(at instanceof Perspective)) {
			at = at.eContainer();
		}
		return Optional.ofNullable((Perspective) at);
	}
}
