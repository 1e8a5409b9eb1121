package org.chainscape.scene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.Participation;
import org.chainscape.model.chain.ParticipationRole;
import org.chainscape.model.chain.Place;
import org.chainscape.model.chain.Report;
import org.chainscape.model.chain.Segment;
import org.chainscape.model.chain.Source;
import org.chainscape.model.query.Gathering;
import org.chainscape.model.query.Libraries;
import org.eclipse.emf.ecore.EObject;

/**
 * Which companies the places of a diagram show, each once. A diagram that gathers also shows those of the places a place corresponds to,
 * the company most reports recommend first, then in the order of the company library. A gathered company that is shown in a nested segment
 * is not repeated outside of it.
 */
final class Roster {

	private final Predicate<Participation> visible;
	private final Gathering gathering;
	private final Map<Company, Integer> order = new HashMap<>();
	private final Map<Place, List<Member>> members = new HashMap<>();

	/**
	 * @param document the document
	 * @param gathers whether companies of corresponding places are shown too
	 * @param visible what layers and filters leave
	 */
	Roster(ChainDocument document, boolean gathers, Predicate<Participation> visible) {
		this.visible = visible;
		gathering = gathers ? Gathering.of(document) : null;
		if (gathers) {
			Libraries.companies(document).forEach(company -> order.put(company, order.size()));
		}
	}

	/**
	 * A company at a place.
	 *
	 * @param key key of its chip
	 * @param participation the first statement that it takes part
	 * @param statements everything that says so, the first one included
	 * @param reports how many reports recommend it here or in a place around it; counted where the diagram gathers, otherwise 0
	 */
	record Member(String key, Participation participation, List<Participation> statements, int reports) {

		Company company() {
			return participation.getCompany();
		}

		boolean isOpenList() {
			return statements.stream().anyMatch(Participation::isOpenList);
		}
	}

	/** The companies of a place itself, not of what is nested in it. */
	List<Member> members(Place place) {
		List<Member> known = members.get(place);
		if (known == null) {
			known = find(place);
			members.put(place, known);
		}
		return known;
	}

	private List<Member> find(Place place) {
		Map<Company, List<Participation>> statements = new LinkedHashMap<>();
		place.getParticipations().stream().filter(visible).forEach(own -> add(own, statements));
		if (gathering != null) {
			Set<Company> nested = new HashSet<>();
			place.getSegments().forEach(segment -> collect(segment, nested));
			gathering.participations(place).stream().filter(visible)
					.filter(other -> statements.containsKey(other.getCompany()) || !nested.contains(other.getCompany()))
					.forEach(other -> add(other, statements));
		}
		List<Participation> general = gathering == null ? List.of() : general(place);
		List<Member> found = new ArrayList<>();
		statements.values().forEach(all -> found.add(member(place, all, general)));
		if (gathering != null) {
			found.sort(Comparator.comparingInt((Member member) -> -member.reports())
					.thenComparingInt(member -> order.getOrDefault(member.company(), Integer.MAX_VALUE)));
		}
		return List.copyOf(found);
	}

	/** Whether a chip that was asked for carries a number of reports. */
	boolean counts() {
		return members.values().stream().flatMap(List::stream).anyMatch(member -> member.reports() > 1);
	}

	private static void add(Participation participation, Map<Company, List<Participation>> statements) {
		statements.computeIfAbsent(participation.getCompany(), unused -> new ArrayList<>()).add(participation);
	}

	private void collect(Segment segment, Set<Company> companies) {
		members(segment).forEach(member -> companies.add(member.company()));
		segment.getSegments().forEach(child -> collect(child, companies));
	}

	/** What is gathered around a place: a report that only knows the whole recommends the company that stands in the part as well. */
	private List<Participation> general(Place place) {
		List<Participation> general = new ArrayList<>();
		for (EObject around = place.eContainer(); around instanceof Place whole; around = around.eContainer()) {
			gathering.participations(whole).stream().filter(visible).forEach(general::add);
		}
		return general;
	}

	private Member member(Place place, List<Participation> statements, List<Participation> general) {
		Participation first = statements.get(0);
		String key = first.eContainer() == place ? first.getId() : first.getId() + '@' + place.getId();
		Stream<Participation> counted = Stream.concat(statements.stream(),
				general.stream().filter(other -> other.getCompany() == first.getCompany()));
		return new Member(key, first, List.copyOf(statements), gathering == null ? 0 : reports(counted));
	}

	private static int reports(Stream<Participation> statements) {
		Set<Source> reports = new HashSet<>();
		statements.filter(statement -> statement.getRole() == ParticipationRole.RECOMMENDED)
				.flatMap(statement -> statement.getCitations().stream()).map(citation -> citation.getSource())
				.filter(Report.class::isInstance).forEach(reports::add);
		return reports.size();
	}
}
