package org.chainscape.tabular.load;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.chainscape.model.chain.ChainPackage.Literals;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.Exchange;
import org.chainscape.model.chain.Security;
import org.chainscape.model.ticker.Market;
import org.chainscape.model.ticker.Reading;
import org.chainscape.model.ticker.Ticker;
import org.chainscape.model.ticker.Tickers;
import org.chainscape.tabular.cell.CellProblem;
import org.chainscape.tabular.mapping.RowField;

/** Reads the tickers of rows and makes securities of them. */
final class Securities {

	private static final List<String> FIELDS = List.of("listedOn", "delistedOn", "listing", "currency");

	private final Work work;

	/**
	 * A ticker as a row prints it.
	 *
	 * @param ticker the ticker
	 * @param printed the words of the cell
	 */
	record Printed(Ticker ticker, String printed) {
	}

	Securities(Work work) {
		this.work = work;
	}

	/** {@return the tickers of a row; says what cannot be read} */
	List<Printed> read(Row row) {
		Exchange exchange = exchange(row);
		List<Printed> tickers = new ArrayList<>();
		RowField field = row.table().kind().field("ticker").orElseThrow();
		for (String text : row.texts("ticker")) {
			Reading whole = Tickers.read(text, exchange);
			List<String> parts = whole.share().isPresent() ? List.of(text) : List.of(text.split("[;；、,，/|\\s]+"));
			boolean one = parts.size() == 1 || parts.stream().noneMatch(part -> Directory.share(part).isPresent());
			for (String part : one ? List.of(text) : parts) {
				read(row, part, exchange, field).ifPresent(ticker -> tickers.add(new Printed(ticker, part)));
			}
		}
		return tickers;
	}

	private static Optional<Ticker> read(Row row, String text, Exchange exchange, RowField field) {
		Reading reading = Tickers.read(text, exchange);
		Optional<Ticker> ticker = reading.share();
		boolean stated = ticker.isPresent() && exchange != Exchange.UNSPECIFIED;
		if (ticker.isEmpty() && exchange != Exchange.UNSPECIFIED) {
			ticker = Tickers.read(text).share();
			if (ticker.isPresent()) {
				row.remark(ReasonKind.OTHER_EXCHANGE, text, Literals.EXCHANGE.getEEnumLiteral(exchange.getValue()), ticker.get().house());
			}
		}
		if (ticker.isEmpty()) {
			row.remark(ReasonKind.NO_TICKER, field, text, reading);
			return ticker;
		}
		String house = ticker.get().house();
		boolean bare = text.equals(ticker.get().code());
		boolean other = !bare && !text.equals(house);
		row.table().countTicker(bare, other);
		if (bare && !stated && !isConfirmed(row, ticker.get())) {
			row.remark(ReasonKind.TICKER_COMPLETED, text, house);
		} else if (other) {
			row.remark(ReasonKind.TICKER_STYLE, text, house);
		}
		return ticker;
	}

	/** {@return whether another cell of the row gives the same ticker with its exchange} */
	private static boolean isConfirmed(Row row, Ticker ticker) {
		return row.texts("ticker").stream().filter(text -> !text.equals(ticker.code()))
			.anyMatch(text -> Directory.share(text).filter(ticker::equals).isPresent());
	}

	/** {@return the exchange the row names; unspecified if it names none} */
	private static Exchange exchange(Row row) {
		String words = row.text("exchange");
		if (words.isEmpty()) {
			return Exchange.UNSPECIFIED;
		}
		Optional<Exchange> exchange = Tickers.exchange(words);
		if (exchange.isEmpty()) {
			RowField field = row.table().kind().field("exchange").orElseThrow();
			row.remark(ReasonKind.NOT_READ, field,
				new CellProblem(CellProblem.Kind.NOT_A_CHOICE, List.of(words, Literals.EXCHANGE.getName())));
		}
		return exchange.orElse(Exchange.UNSPECIFIED);
	}

	/** {@return the companies the tickers belong to} */
	Set<Company> companies(List<Printed> tickers) {
		Set<Company> companies = new LinkedHashSet<>();
		for (Printed printed : tickers) {
			work.directory().securities(printed.ticker()).forEach(security -> companies.add(work.directory().companyOf(security)));
		}
		return companies;
	}

	/** Gives a company the securities it does not have, and takes over what the row says about the first. */
	Security complete(Row row, Company company, List<Printed> tickers) {
		Security first = null;
		replace(row, company, tickers);
		for (Printed printed : tickers) {
			Security security = work.directory().securities(printed.ticker()).stream()
				.filter(known -> work.directory().companyOf(known) == company).findFirst().orElse(null);
			if (security == null && !work.edits().isForeign(company)) {
				security = isRemoved(row) ? null : create(work, row, company, printed.ticker(), printed.printed());
			}
			first = first == null ? security : first;
		}
		if (first != null) {
			for (String field : FIELDS) {
				if (!field.equals("listing") || row.table().kind().field("name").isEmpty()) {
					work.attributes().set(row, first, field);
				}
			}
		}
		return first;
	}

	/** Where the file has put one ticker in the place of another of the same market, it is the same security with a new code. */
	private void replace(Row row, Company company, List<Printed> tickers) {
		if (row.old() == null || row.first() != null || work.edits().isForeign(company)) {
			return;
		}
		List<Ticker> lost = new ArrayList<>(before(row.table(), row.old()));
		List<Printed> gained = new ArrayList<>(tickers);
		gained.removeIf(printed -> lost.contains(printed.ticker()));
		tickers.forEach(printed -> lost.remove(printed.ticker()));
		if (lost.size() != 1 || gained.size() != 1 || !family(lost.get(0)).equals(family(gained.get(0).ticker()))
			|| !work.directory().securities(gained.get(0).ticker()).isEmpty()) {
			return;
		}
		Ticker fresh = gained.get(0).ticker();
		List<Security> meant = work.directory().ofCompany(company).stream().filter(security -> Ticker.of(security)
			.filter(ticker -> family(ticker).equals(family(fresh))).isPresent()).toList();
		if (meant.size() == 1) {
			Security security = meant.get(0);
			work.attributes().set(row, security, Literals.SECURITY__EXCHANGE, fresh.exchange(), lost.get(0).exchange());
			work.attributes().set(row, security, Literals.SECURITY__CODE, fresh.code(), lost.get(0).code());
			if (fresh.code().equals(work.edits().current(security, Literals.SECURITY__CODE))) {
				work.edits().set(security, Literals.SECURITY__PRINTED_TICKER, gained.get(0).printed());
			}
			work.directory().add(fresh, security);
		}
	}

	/** {@return the tickers a row had when it was last imported} */
	static List<Ticker> before(Table table, OldRow old) {
		String words = null;
		for (int column : table.columns("exchange")) {
			words = words == null ? old.cell(table.mapped().get(column).column()) : words;
		}
		Exchange exchange = Tickers.exchange(words == null ? table.constant("exchange") : words).orElse(Exchange.UNSPECIFIED);
		List<Ticker> tickers = new ArrayList<>();
		for (int column : table.columns("ticker")) {
			String text = old.cell(table.mapped().get(column).column());
			if (text != null) {
				Tickers.read(text, exchange).share().or(() -> Directory.share(text)).ifPresent(tickers::add);
			}
		}
		return tickers;
	}

	/** {@return whether a person has deleted the security: the row says what it said before} */
	private boolean isRemoved(Row row) {
		boolean removed = !work.bringsBack() && row.first() == null && (row.isAsBefore() || row.old() == null && row.table().memory().leavesOut(
			row.quote(-1)));
		if (removed) {
			row.remark(ReasonKind.REMOVED);
		}
		return removed;
	}

	static Security create(Work work, Row row, Company company, Ticker ticker, String printed) {
		Security security = work.create(Literals.SECURITY, company, Literals.COMPANY__SECURITIES, company.getId() + '\n' + ticker.house(), row);
		security.setExchange(ticker.exchange());
		security.setCode(ticker.code());
		security.setPrintedTicker(printed.isEmpty() ? null : printed);
		security.setCurrency(Tickers.currency(ticker).orElse(null));
		work.directory().add(security, company);
		return security;
	}

	/** {@return whether a company has a security where these are traded, so that it is another company of the same name} */
	boolean isOther(Company company, List<Printed> tickers) {
		return tickers.stream().anyMatch(printed -> work.directory().ofCompany(company).stream().map(Ticker::of).flatMap(Optional::stream)
			.anyMatch(ticker -> family(ticker).equals(family(printed.ticker())) && !ticker.equals(printed.ticker())));
	}

	/** A company has one listing of A shares, one of B shares, one per exchange elsewhere. */
	static String family(Ticker ticker) {
		Optional<Market> market = Tickers.market(ticker);
		if (market.isPresent() && (market.get().isA() || market.get().isB())) {
			return market.get().isA() ? "A" : "B";
		}
		return ticker.exchange().getLiteral();
	}
}
