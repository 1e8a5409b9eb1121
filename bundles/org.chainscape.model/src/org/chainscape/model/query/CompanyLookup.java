package org.chainscape.model.query;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.Company;

/** Finds the company of some documents that is the same as one of another document, in constant time. A snapshot. */
public final class CompanyLookup {

	private final Map<String, Company> byId = new HashMap<>();
	private final Map<String, Company> byTicker = new HashMap<>();
	private final Map<String, Company> byName = new HashMap<>();

	private CompanyLookup(Collection<ChainDocument> documents) {
		for (ChainDocument document : documents) {
			for (Company company : document.getCompanies()) {
				byId.putIfAbsent(company.getId(), company);
				SameCompany.tickers(company).forEach(ticker -> byTicker.putIfAbsent(ticker, company));
				SameCompany.names(company).forEach(name -> byName.putIfAbsent(name, company));
			}
		}
	}

	/**
	 * Looks through documents.
	 *
	 * @param documents the documents; of several same companies the first one counts
	 * @return the lookup
	 */
	public static CompanyLookup of(Collection<ChainDocument> documents) {
		return new CompanyLookup(documents);
	}

	/**
	 * The company that is the same as another one.
	 *
	 * @param company a company of another document
	 * @return that with the same id, else with the same security, else, unless both have securities and no one in common, with the same name
	 */
	public Optional<Company> same(Company company) {
		Collection<String> tickers = SameCompany.tickers(company);
		Stream<Company> named = SameCompany.names(company).stream().map(byName::get).filter(Objects::nonNull)
				.filter(there -> tickers.isEmpty() || SameCompany.tickers(there).isEmpty());
		return Stream.of(Stream.ofNullable(byId.get(company.getId())), tickers.stream().map(byTicker::get).filter(Objects::nonNull), named)
				.flatMap(each -> each).findFirst();
	}

	/** {@return the company with an id} */
	public Optional<Company> withId(String id) {
		return Optional.ofNullable(byId.get(id));
	}
}
