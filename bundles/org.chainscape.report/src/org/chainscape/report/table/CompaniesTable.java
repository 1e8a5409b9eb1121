package org.chainscape.report.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.chainscape.model.chain.ChainPackage;
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
 * once in a segment, however many reports name it there.
 */
final class CompaniesTable implements TableReader {

	@Override
	public ReportTable read(Desk desk) {
		Draft draft = new Draft("companies.", desk).column("segment", Kind.TEXT, 2.6).column("company", Kind.TEXT, 2.3)
				.column("ticker", Kind.CODE, 1.9).column("role", Kind.TEXT, 2.4).column("recommended", Kind.TEXT, 4)
				.column("sources", Kind.CODE, 1.4);
		new Reading(desk, draft, new Members(desk), new ArrayList<>()).read();
		return draft.done();
	}

	/** The securities a company trades as. */
	static List<Security> tickers(Company company, Desk desk) {
		return company.getSecurities().stream().filter(desk::admits)
				.filter(security -> !Words.clean(security.getCode()).isEmpty() && security.getListing() != ListingStatus.DELISTED).toList();
	}

	/** One reading of all perspectives. */
	private record Reading(Desk desk, Draft draft, Members members, List<String> open) {

		void read() {
			for (IndustryChain chain : desk.document().getChains()) {
				for (Perspective perspective : desk.admitted(chain.getPerspectives())) {
					for (Stage stage : desk.admitted(perspective.getStages())) {
						draft.group(desk.text("companies.group", desk.name(perspective), desk.name(stage)), stage);
						add(stage, Members.gathers(perspective));
					}
				}
			}
			if (!draft.isEmpty()) {
				draft.note("dash");
			}
			if (!open.isEmpty()) {
				draft.note("open", Words.list(open, desk.language()));
			}
		}

		private void add(Place place, boolean gathers) {
			List<Members.Member> found = members.of(place, gathers);
			String name = place instanceof Segment && place.eContainer() instanceof Segment whole
					? desk.text("companies.within", desk.name(whole), desk.name(place)) : desk.name(place);
			for (Members.Member member : found) {
				row(member == found.get(0) ? name : "", place, member);
			}
			if (!gathers && place.getParticipations().stream().anyMatch(one -> one.isOpenList() && desk.admits(one))) {
				open.add(name);
			}
			desk.admitted(place.getSegments()).forEach(segment -> add(segment, gathers));
		}

		private void row(String segment, Place place, Members.Member member) {
			Company company = member.company();
			List<Security> tickers = tickers(company, desk);
			String ticker = tickers.isEmpty() ? listing(company) : String.join(" / ", tickers.stream().map(Words::ticker).distinct().toList());
			String houses = Words.list(member.recommenders().stream().map(desk::publisher).toList(), desk.language());
			Set<Participation> stated = new LinkedHashSet<>(member.statements());
			stated.addAll(member.recommending());
			draft.row(draft.named(segment, place), draft.named(desk.name(company), company),
					tickers.isEmpty() ? draft.named(ticker, company) : draft.cell(ticker, tickers),
					draft.cell(roles(stated), stated), draft.cell(houses, member.recommending()), draft.cited(stated));
		}

		/** The roles in standard terms, in the words of the report where the standard knows nothing more; mere participation goes unsaid. */
		private String roles(Collection<Participation> statements) {
			Map<String, List<String>> scopes = new LinkedHashMap<>();
			boolean told = statements.stream().anyMatch(statement -> !isVague(statement));
			statements.stream().filter(statement -> !told || !isVague(statement)).forEach(statement -> scopes
					.computeIfAbsent(role(statement), key -> new ArrayList<>()).add(Words.clean(statement.getScope())));
			return Words.list(scopes.entrySet().stream().map(entry -> entry.getKey()
					+ Words.bracketed(Words.list(entry.getValue(), desk.language()), desk.language())).toList(), desk.language());
		}

		private static boolean isVague(Participation statement) {
			return statement.getRole() == ParticipationRole.PARTICIPANT && Words.clean(statement.getRoleText()).isEmpty()
					&& Words.clean(statement.getScope()).isEmpty();
		}

		private String role(Participation statement) {
			String printed = Words.clean(statement.getRoleText());
			return statement.getRole() == ParticipationRole.PARTICIPANT && !printed.isEmpty() ? printed
					: Labels.of(ChainPackage.Literals.PARTICIPATION_ROLE, statement.getRole(), desk.language());
		}

		private String listing(Company company) {
			ListingStatus status = company.getListing();
			return status == null || status == ListingStatus.UNSPECIFIED || status == ListingStatus.LISTED ? Words.NONE
					: Labels.of(ChainPackage.Literals.LISTING_STATUS, status, desk.language());
		}
	}
}
