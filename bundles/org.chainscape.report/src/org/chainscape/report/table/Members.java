package org.chainscape.report.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.chainscape.model.chain.Citation;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.OwnEstimate;
import org.chainscape.model.chain.Participation;
import org.chainscape.model.chain.ParticipationRole;
import org.chainscape.model.chain.Perspective;
import org.chainscape.model.chain.Place;
import org.chainscape.model.chain.Segment;
import org.chainscape.model.chain.Source;
import org.chainscape.model.query.Gathering;
import org.chainscape.model.query.Libraries;
import org.eclipse.emf.ecore.EObject;

/**
 * Which companies stand at the places of a perspective, each once. The cut of a report holds what the report states; a cut of our own
 * brings the reports together, as its figure does: it also holds the companies of the places a place corresponds to. Listed companies stand
 * first; where reports are brought together, those that more of them recommend stand before others.
 */
final class Members {

	private final Desk desk;
	private final Gathering gathering;
	private final Map<Company, Integer> order = new HashMap<>();

	Members(Desk desk) {
		this.desk = desk;
		gathering = Gathering.of(desk.document());
		Libraries.involved(desk.document()).forEach(company -> order.put(company, order.size()));
	}

	/**
	 * A company at a place.
	 *
	 * @param company the company
	 * @param statements everything that says so
	 * @param recommending the statements that recommend it here or, for the place as a whole, in a place around it
	 */
	record Member(Company company, List<Participation> statements, List<Participation> recommending) {

		/** {@return the sources that recommend it, in order} */
		Set<Source> recommenders() {
			Set<Source> sources = new LinkedHashSet<>();
			recommending.stream().flatMap(statement -> statement.getCitations().stream()).map(Citation::getSource).filter(Objects::nonNull)
					.forEach(sources::add);
			return sources;
		}
	}

	/** Whether a perspective brings the reports together, being taken from none of them. */
	static boolean gathers(Perspective perspective) {
		return perspective.getBasis() == null || perspective.getBasis() instanceof OwnEstimate;
	}

	/** The companies of a place itself, not of what is nested in it. */
	List<Member> of(Place place, boolean gathers) {
		Map<Company, List<Participation>> statements = new LinkedHashMap<>();
		printable(place.getParticipations()).forEach(own -> add(own, statements));
		if (gathers) {
			Set<Company> nested = new HashSet<>();
			place.getSegments().forEach(segment -> collect(segment, nested));
			printable(gathering.participations(place))
					.filter(other -> statements.containsKey(other.getCompany()) || !nested.contains(other.getCompany()))
					.forEach(other -> add(other, statements));
		}
		List<Participation> general = gathers ? general(place) : List.of();
		List<Member> members = new ArrayList<>();
		statements.forEach((company, all) -> members.add(new Member(company, all, Stream.concat(all.stream(),
				general.stream().filter(other -> other.getCompany() == company)).filter(Members::recommends).toList())));
		Comparator<Member> listedFirst = Comparator.comparing(member -> CompaniesTable.tickers(member.company(), desk).isEmpty() ? 1 : 0);
		members.sort(gathers ? listedFirst.thenComparing(member -> -member.recommenders().size())
				.thenComparing(member -> order.getOrDefault(member.company(), Integer.MAX_VALUE)) : listedFirst);
		return members;
	}

	private static boolean recommends(Participation participation) {
		return participation.getRole() == ParticipationRole.RECOMMENDED;
	}

	private Stream<Participation> printable(List<Participation> participations) {
		return participations.stream().filter(one -> one.getCompany() != null && desk.admits(one, one.getCompany()));
	}

	private static void add(Participation participation, Map<Company, List<Participation>> statements) {
		statements.computeIfAbsent(participation.getCompany(), key -> new ArrayList<>()).add(participation);
	}

	private void collect(Segment segment, Set<Company> companies) {
		of(segment, true).forEach(member -> companies.add(member.company()));
		segment.getSegments().forEach(child -> collect(child, companies));
	}

	/** What is gathered around a place: a report that only knows the whole recommends the company that stands in the part as well. */
	private List<Participation> general(Place place) {
		List<Participation> general = new ArrayList<>();
		for (EObject around = place.eContainer(); around instanceof Place whole; around = around.eContainer()) {
			printable(gathering.participations(whole)).forEach(general::add);
		}
		return general;
	}
}
