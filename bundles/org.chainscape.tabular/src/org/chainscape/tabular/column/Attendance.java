package org.chainscape.tabular.column;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.Participation;
import org.chainscape.model.chain.Place;

/** Which companies take part in which places. Each place is looked through once, and again after it has changed. */
public final class Attendance {

	private final Map<Place, Map<Company, List<Participation>>> byPlace = new HashMap<>();

	/**
	 * How a company takes part in a place.
	 *
	 * @param place the place
	 * @param company the company
	 * @return its participations there, in the order of the document
	 */
	public List<Participation> of(Place place, Company company) {
		return byPlace.computeIfAbsent(place, Attendance::read).getOrDefault(company, List.of());
	}

	private static Map<Company, List<Participation>> read(Place place) {
		return place.getParticipations().stream().filter(each -> each.getCompany() != null)
			.collect(Collectors.groupingBy(Participation::getCompany));
	}

	/**
	 * To be told when companies of a place have come, gone or changed.
	 *
	 * @param place the place
	 */
	public void forget(Place place) {
		byPlace.remove(place);
	}

	/** To be told when anything may have changed. */
	public void forgetAll() {
		byPlace.clear();
	}
}
