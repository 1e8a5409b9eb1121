package org.chainscape.validation.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.chainscape.model.chain.ChainNode;
import org.chainscape.model.chain.ChainPackage;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.Correspondence;
import org.chainscape.model.chain.Participation;
import org.chainscape.model.chain.Place;
import org.chainscape.model.chain.Relation;
import org.chainscape.model.chain.Segment;
import org.chainscape.validation.Groupings;
import org.chainscape.validation.Inputs;
import org.chainscape.validation.ValidationIndex;
import org.eclipse.emf.ecore.EObject;

/** What rules commonly read, and whom a change of it concerns. */
final class Reads {

	private Reads() {
	}

	/** {@return the inputs of something on a diagram that points at elements by their ids} */
	static <T extends EObject> Inputs<T> ofShown(Class<T> type) {
		return Inputs.of(type).following(Groupings.IDS,
			(id, index) -> index.group(Groupings.SHOWN, id).stream().filter(type::isInstance).map(type::cast).toList());
	}

	/** {@return the inputs of a company that asks on which lists it stands} */
	static Inputs<Company> ofLists() {
		return Inputs.of(Company.class).when(Participation.class, Reads::company)
			.when(Place.class, (place, index) -> companiesIn(place), ChainPackage.Literals.PLACE__KIND,
				ChainPackage.Literals.CORRESPONDENCE__LEFT, ChainPackage.Literals.CORRESPONDENCE__RIGHT);
	}

	/** {@return the inputs of a place that asks who takes part in it and below it} */
	static Inputs<Place> ofPlacesAround() {
		return Inputs.of(Place.class).when(Participation.class, (participation, index) -> placesAround(participation.eContainer()))
			.when(Place.class, (place, index) -> placesAround(place), ChainPackage.Literals.PLACE__PARTICIPATIONS,
				ChainPackage.Literals.PLACE__SEGMENTS, ChainPackage.Literals.PLACE__KIND);
	}

	/** {@return the inputs of a segment that asks whether anything sits in it, below it, or in the segments it is nested in} */
	static Inputs<Segment> ofSegmentsAround() {
		return Inputs.of(Segment.class).when(Place.class, (place, index) -> {
			Set<Segment> concerned = new LinkedHashSet<>();
			for (Place outer : placesAround(place)) {
				if (outer instanceof Segment || outer == place) {
					placesIn(outer).stream().filter(Segment.class::isInstance).map(Segment.class::cast).forEach(concerned::add);
				}
			}
			return concerned;
		}, ChainPackage.Literals.PLACE__PARTICIPATIONS, ChainPackage.Literals.PLACE__SEGMENTS, ChainPackage.Literals.PLACE__ITEMS,
			ChainPackage.Literals.PLACE__KIND);
	}

	/** {@return the company that takes part, if one is named} */
	static List<Company> company(Participation participation, ValidationIndex index) {
		return participation.getCompany() == null ? List.of() : List.of(participation.getCompany());
	}

	/** {@return the relations of a class at a node; none if it is no node} */
	static <R extends Relation> List<R> relations(Class<R> type, EObject node, ValidationIndex index) {
		return node instanceof ChainNode end ? index.relationsOf(end).stream().filter(type::isInstance).map(type::cast).toList() : List.of();
	}

	/** {@return the correspondences a place is an end of} */
	static Collection<Correspondence> correspondences(EObject place, ValidationIndex index) {
		return place instanceof ChainNode node ? index.group(Groupings.CORRESPONDENCES, node) : List.of();
	}

	/** {@return a place and the places it is nested in, from the inside out; none if it is no place} */
	static List<Place> placesAround(EObject place) {
		List<Place> places = new ArrayList<>();
		for (EObject at = place; at instanceof Place here; at = at.eContainer()) {
			places.add(here);
		}
		return places;
	}

	/** {@return a place and the places nested in it, in order} */
	static List<Place> placesIn(Place place) {
		List<Place> places = new ArrayList<>(List.of(place));
		place.getSegments().forEach(inner -> places.addAll(placesIn(inner)));
		return places;
	}

	/** {@return the companies that take part in a place or below it; none if it is no place} */
	static Set<Company> companiesIn(EObject place) {
		Set<Company> companies = new LinkedHashSet<>();
		if (place instanceof Place here) {
			for (Place each : placesIn(here)) {
				each.getParticipations().stream().map(Participation::getCompany).filter(company -> company != null).forEach(companies::add);
			}
		}
		return companies;
	}
}
