package org.chainscape.examples.build;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.chainscape.model.chain.ChainNode;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.Completeness;
import org.chainscape.model.chain.Correspondence;
import org.chainscape.model.chain.CorrespondenceKind;
import org.chainscape.model.chain.Participation;
import org.chainscape.model.chain.ParticipationRole;
import org.chainscape.model.chain.Place;
import org.chainscape.model.chain.SegmentKind;
import org.chainscape.model.chain.Source;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Faults of recommendation lists: where companies are placed, and what lists leave out. */
final class FaultsOfLists {

	private FaultsOfLists() {
	}

	static List<FaultKind> kinds() {
		return List.of(
			new FaultKind("conflict.rival-placement", FaultsOfLists::rivalPlace),
			new FaultKind("conflict.uneven-placement", FaultsOfLists::relatedPlace),
			new FaultKind("coverage.incomplete-source", ground -> ground.at(Source.class,
				each -> each.getCompleteness() != Completeness.TRUNCATED && each.getCompleteness() != Completeness.EXCERPT, source -> {
					source.setCompleteness(ground.random(2) == 0 ? Completeness.TRUNCATED : Completeness.EXCERPT);
					return Fault.at(source, "incomplete");
				})),
			new FaultKind("coverage.listed-without-place", FaultsOfLists::listedAbove),
			new FaultKind("coverage.lists-differ", FaultsOfLists::listedOnce),
			new FaultKind("coverage.outside-list", FaultsOfLists::notListed),
			new FaultKind("coverage.several-places", FaultsOfLists::listedTwice));
	}

	private static boolean isListed(Participation entry) {
		return entry.getRole() == ParticipationRole.RECOMMENDED && entry.eContainer() instanceof Place place && isPlace(place);
	}

	private static boolean isPlace(Place place) {
		return place.getKind() != SegmentKind.GROUP;
	}

	private static Optional<Fault> rivalPlace(Ground ground) {
		return ground.any(Participation.class, FaultsOfLists::isListed).flatMap(entry -> ground.at(Place.class,
			place -> isPlace(place) && Ground.perspective(place) != Ground.perspective(entry) && !touch(place, entry.eContainer(), ground),
			place -> Fault.at(entry.getCompany(), ground.join(place, entry.getCompany(), ParticipationRole.RECOMMENDED), "placed elsewhere")));
	}

	/** Whether a correspondence joins two places, or anything they are in. */
	private static boolean touch(Place one, EObject other, Ground ground) {
		return ground.all(Correspondence.class).stream().anyMatch(each -> within(one, each.getLeft()) && within(other, each.getRight())
			|| within(one, each.getRight()) && within(other, each.getLeft()));
	}

	private static boolean within(EObject place, Collection<? extends EObject> outer) {
		return outer.stream().anyMatch(each -> EcoreUtil.isAncestor(each, place));
	}

	private static Optional<Fault> relatedPlace(Ground ground) {
		return ground.any(Participation.class, FaultsOfLists::isListed).flatMap(entry -> {
			ChainNode here = (ChainNode) entry.eContainer();
			List<Place> related = ground.all(Correspondence.class).stream()
				.filter(each -> each.getKind() != CorrespondenceKind.SAME && (each.getLeft().contains(here) || each.getRight().contains(here)))
				.flatMap(each -> (each.getLeft().contains(here) ? each.getRight() : each.getLeft()).stream())
				.filter(Place.class::isInstance).map(Place.class::cast)
				.filter(place -> isPlace(place) && Ground.perspective(place) != Ground.perspective(here)).toList();
			return related.isEmpty() ? Optional.empty() : Optional.of(Fault.at(entry.getCompany(),
				ground.join(ground.any(related), entry.getCompany(), ParticipationRole.RECOMMENDED), "placed where it only overlaps"));
		});
	}

	private static Optional<Fault> listedAbove(Ground ground) {
		return ground.at(Place.class, each -> isPlace(each) && !each.getSegments().isEmpty(), place -> {
			Set<Company> below = below(place).collect(Collectors.toSet());
			Company company = ground.any(Company.class, each -> !below.contains(each)).orElseThrow();
			return Fault.at(place, ground.join(place, company, ParticipationRole.RECOMMENDED), "listed one level higher");
		});
	}

	private static Stream<Company> below(Place place) {
		return place.getSegments().stream().flatMap(inner -> Stream.concat(inner.getParticipations().stream().map(Participation::getCompany),
			below(inner)));
	}

	private static Optional<Fault> listedOnce(Ground ground) {
		return ground.at(Correspondence.class, each -> each.getKind() == CorrespondenceKind.SAME && each.getLeft().size() == 1
			&& each.getRight().size() == 1 && hasList(each.getLeft().get(0)) && hasList(each.getRight().get(0)), same -> {
				Place left = (Place) same.getLeft().get(0);
				Place right = (Place) same.getRight().get(0);
				Place place = ground.random(2) == 0 ? left : right;
				Company company = ground.any(Company.class, each -> ground.index().participationsOf(each).isEmpty()).orElseThrow();
				return Fault.at(left, ground.join(place, company, ParticipationRole.RECOMMENDED), "on one list only");
			});
	}

	private static boolean hasList(ChainNode node) {
		return node instanceof Place place && place.getParticipations().stream().anyMatch(FaultsOfLists::isListed);
	}

	private static Optional<Fault> notListed(Ground ground) {
		return ground.at(Place.class, each -> hasList(each) && !each.getSegments().isEmpty() && !isUnderAList(each), place -> {
			Company company = ground.any(Company.class, each -> ground.index().participationsOf(each).isEmpty()).orElseThrow();
			return Fault.at(place, ground.join(ground.any(place.getSegments()), company, ParticipationRole.REPRESENTATIVE), "not on the list");
		});
	}

	private static boolean isUnderAList(Place place) {
		return place.eContainer() instanceof Place outer && (hasList(outer) || isUnderAList(outer));
	}

	private static Optional<Fault> listedTwice(Ground ground) {
		return ground.any(Participation.class, FaultsOfLists::isListed).flatMap(entry -> ground.at(Place.class,
			place -> isPlace(place) && place != entry.eContainer() && Ground.perspective(place) == Ground.perspective(entry),
			place -> Fault.at(entry.getCompany(), ground.join(place, entry.getCompany(), ParticipationRole.RECOMMENDED), "listed again")));
	}
}
