package org.chainscape.report.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.chainscape.model.chain.ChainPackage;
import org.chainscape.model.chain.Citation;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.IndustryChain;
import org.chainscape.model.chain.ListingStatus;
import org.chainscape.model.chain.Participation;
import org.chainscape.model.chain.ParticipationRole;
import org.chainscape.model.chain.Perspective;
import org.chainscape.model.chain.Place;
import org.chainscape.model.chain.Security;
import org.chainscape.model.chain.Segment;
import org.chainscape.model.chain.Stage;
import org.chainscape.model.text.Labels;
import org.chainscape.report.ReportTable;
import org.chainscape.report.ReportTable.Kind;

/**
 * The companies of a chain, segment by segment: what they trade as, in which role they take part, and who recommends them. A company stands
 * once in a segment, however many reports name it there; listed companies stand first.
 */
final class CompaniesTable implements TableReader {

	@Override
	public ReportTable read(Desk desk) {
		Draft draft = new Draft("companies", desk).column("segment", Kind.TEXT, 2.6).column("company", Kind.TEXT, 2.2)
				.column("ticker", Kind.CODE, 2).column("role", Kind.TEXT, 2.6).column("recommended", Kind.TEXT, 2.8)
				.column("sources", Kind.CODE, 1.2);
		List<String> open = new ArrayList<>();
		for (IndustryChain chain : desk.document().getChains()) {
			for (Perspective perspective : desk.admitted(chain.getPerspectives())) {
				for (Stage stage : desk.admitted(perspective.getStages())) {
					draft.group(desk.text("companies.group", desk.name(perspective), desk.name(stage)), stage);
					add(stage, desk, draft, open);
				}
			}
		}
		if (!open.isEmpty()) {
			draft.note("open", Words.list(open, desk.language()));
		}
		return draft.done();
	}

	private static void add(Place place, Desk desk, Draft draft, List<String> open) {
		Map<Company, List<Participation>> members = new LinkedHashMap<>();
		for (Participation participation : place.getParticipations()) {
			if (participation.getCompany() != null && desk.admits(participation, participation.getCompany())) {
				members.computeIfAbsent(participation.getCompany(), key -> new ArrayList<>()).add(participation);
			}
		}
		List<Company> companies = new ArrayList<>(members.keySet());
		companies.sort(Comparator.comparing(company -> tickers(company, desk).isEmpty() ? 1 : 0));
		String name = place instanceof Segment && place.eContainer() instanceof Segment whole
				? desk.text("companies.within", desk.name(whole), desk.name(place)) : desk.name(place);
		for (Company company : companies) {
			row(company == companies.get(0) ? name : "", place, members.get(company), new Pen(desk, draft));
		}
		if (members.values().stream().flatMap(List::stream).anyMatch(Participation::isOpenList)) {
			open.add(name);
		}
		desk.admitted(place.getSegments()).forEach(segment -> add(segment, desk, draft, open));
	}

	/** What a row is written with. */
	private record Pen(Desk desk, Draft draft) {
	}

	private static void row(String segment, Place place, List<Participation> statements, Pen pen) {
		Desk desk = pen.desk();
		Draft draft = pen.draft();
		Company company = statements.get(0).getCompany();
		List<Security> tickers = tickers(company, desk);
		String listing = tickers.isEmpty() ? listing(company, desk)
				: String.join(" / ", tickers.stream().map(Words::ticker).distinct().toList());
		List<Participation> recommending = statements.stream().filter(CompaniesTable::isRecommended).toList();
		String houses = Words.list(recommending.stream().flatMap(statement -> statement.getCitations().stream()).map(Citation::getSource)
				.filter(source -> source != null).map(desk::publisher).toList(), desk.language());
		draft.row(draft.named(segment, place), draft.named(desk.name(company), company),
				tickers.isEmpty() ? draft.named(listing, company) : draft.cell(listing, tickers), draft.cell(roles(statements, desk), statements),
				draft.cell(houses, recommending), draft.cited(statements));
	}

	private static boolean isRecommended(Participation participation) {
		return participation.getRole() == ParticipationRole.RECOMMENDED;
	}

	/** The roles in the words of the reports, else in standard terms. */
	private static String roles(List<Participation> statements, Desk desk) {
		return Words.list(statements.stream().map(statement -> {
			String printed = Words.clean(statement.getRoleText());
			String role = printed.isEmpty()
					? Labels.of(ChainPackage.Literals.PARTICIPATION_ROLE, statement.getRole(), desk.language()) : printed;
			return role + Words.bracketed(Words.clean(statement.getScope()), desk.language());
		}).toList(), desk.language());
	}

	/** The securities a company trades as. */
	static List<Security> tickers(Company company, Desk desk) {
		return company.getSecurities().stream().filter(desk::admits)
				.filter(security -> !Words.clean(security.getCode()).isEmpty() && security.getListing() != ListingStatus.DELISTED).toList();
	}

	private static String listing(Company company, Desk desk) {
		ListingStatus status = company.getListing();
		return status == null || status == ListingStatus.UNSPECIFIED ? Words.NONE
				: Labels.of(ChainPackage.Literals.LISTING_STATUS, status, desk.language());
	}
}
