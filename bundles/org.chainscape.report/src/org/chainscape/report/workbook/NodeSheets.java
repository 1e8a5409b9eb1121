package org.chainscape.report.workbook;

import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.chainscape.model.chain.ChainPackage;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.Participation;
import org.chainscape.model.chain.Place;
import org.chainscape.model.chain.Rating;
import org.chainscape.model.chain.Security;
import org.chainscape.model.chain.Stage;
import org.chainscape.model.ticker.Ticker;
import org.eclipse.emf.ecore.EObject;

/** 公司 and 标的: who there is, and where each takes part. */
final class NodeSheets {

	static final List<Column> COMPANIES = List.of(Column.of("company", 24), Column.of("nameEn", 20), Column.of("aliases", 20),
		Column.of("kind", 10), Column.of("domicile", 8), Column.of("country", 8), Column.of("listing", 14), Column.of("ticker", 13),
		Column.of("exchange", 18), Column.of("currency", 7), Column.of("securityListing", 10), Column.of("printedTicker", 13),
		Column.of("parent", 16), Column.of("ratings", 20), Column.of("path", 48), Column.of("facts", 8), Column.of("reserved", 9),
		Column.of("source", 8), Column.of("publisher", 20), Column.of("where", 36), Column.of("handle", 16), Column.of("id", 36));
	static final List<Column> PARTICIPATIONS = List.of(Column.of("perspective", 24), Column.of("stage", 18), Column.of("segment", 26),
		Column.of("company", 22), Column.of("ticker", 20), Column.of("role", 10), Column.of("roleText", 20), Column.of("scope", 18),
		Column.of("printedName", 18), Column.of("openList", 9), Column.of("reserved", 9), Column.of("source", 8),
		Column.of("publisher", 20), Column.of("where", 36), Column.of("handle", 16), Column.of("id", 36));

	private final Book book;
	private final Ledger ledger;

	NodeSheets(Book book, Ledger ledger) {
		this.book = book;
		this.ledger = ledger;
	}

	void companies(Page page) {
		for (Iterator<Company> all = ledger.all(Company.class); all.hasNext();) {
			Company company = all.next();
			List<Security> securities = company.getSecurities().stream().filter(book.basis().edition()::admits).toList();
			if (securities.isEmpty()) {
				company(page, company, null);
			}
			securities.forEach(security -> company(page, company, security));
		}
		page.finish();
	}

	private void company(Page page, Company company, Security security) {
		Line line = page.line(book.shade(company));
		line.text("company", ledger.name(company)).text("nameEn", company.getNameEn())
			.text("aliases", ledger.distinct(company.getAliases(), alias -> alias))
			.text("kind", ledger.label(ChainPackage.Literals.COMPANY_KIND, company.getKind()))
			.text("domicile", ledger.label(ChainPackage.Literals.DOMICILE, company.getDomicile())).code("country", company.getCountry())
			.text("listing", company.getListingText() == null || company.getListingText().isBlank()
				? ledger.label(ChainPackage.Literals.LISTING_STATUS, company.getListing()) : company.getListingText())
			.text("parent", ledger.name(company.getParent())).text("ratings", ledger.distinct(company.getRatings(), NodeSheets::rating))
			.text("path", ledger.path(company)).number("facts", Counts.of(company.getObservations(), book.basis().edition()::admits));
		if (security != null) {
			line.code("ticker", Ticker.text(security)).text("exchange", ledger.label(ChainPackage.Literals.EXCHANGE, security.getExchange()))
				.code("currency", security.getCurrency())
				.text("securityListing", ledger.label(ChainPackage.Literals.LISTING_STATUS, security.getListing()))
				.code("printedTicker", security.getPrintedTicker());
		}
		line.code("reserved", ledger.reservation(company)).text("handle", company.getHandle()).text("id", company.getId());
		ledger.cite(line, security == null || security.getCitations().isEmpty() ? company : security);
	}

	private static String rating(Rating rating) {
		return Stream.of(rating.getWord(), rating.getChange(), rating.getDate()).filter(Objects::nonNull).map(Object::toString)
			.filter(part -> !part.isBlank()).collect(Collectors.joining(" "));
	}

	void participations(Page page) {
		for (Iterator<Participation> all = ledger.all(Participation.class); all.hasNext();) {
			Participation participation = all.next();
			Company company = participation.getCompany();
			Line line = page.line(book.shade(participation));
			EObject place = participation.eContainer();
			Stage stage = stage(place);
			line.text("perspective", stage == null ? "" : ledger.name(stage.eContainer())).text("stage", ledger.name(stage))
				.text("segment", place instanceof Stage ? "" : ledger.name(place)).text("company", ledger.name(company))
				.text("ticker", company == null ? "" : ledger.distinct(company.getSecurities(), Ticker::text))
				.text("role", ledger.label(ChainPackage.Literals.PARTICIPATION_ROLE, participation.getRole()))
				.text("roleText", participation.getRoleText()).text("scope", participation.getScope())
				.text("printedName", participation.getPrintedName())
				.code("openList", participation.isOpenList() ? book.text("yes") : "")
				.code("reserved", ledger.reservation(participation)).text("handle", participation.getHandle())
				.text("id", participation.getId());
			ledger.cite(line, participation);
		}
		page.finish();
	}

	private static Stage stage(EObject place) {
		EObject at = place;
		while (at instanceof Place && !(at instanceof Stage)) {
			at = at.eContainer();
		}
		return at instanceof Stage stage ? stage : null;
	}
}
