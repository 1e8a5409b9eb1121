package org.chainscape.tabular.load;

import java.util.List;
import java.util.Set;

import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.Security;

/** Securities: those of a known ticker, or new ones of the company the row names. */
final class SecurityLoader implements Loader {

	private static final List<String> COMPARED = List.of("listedOn", "delistedOn", "listing", "currency", "notes");

	private final Work work;
	private final Securities securities;
	private final Wide wide;

	SecurityLoader(Work work) {
		this.work = work;
		securities = new Securities(work);
		wide = new Wide(work);
	}

	@Override
	public void load(Row row) {
		List<Securities.Printed> tickers = securities.read(row);
		if (tickers.isEmpty()) {
			row.reject(ReasonKind.REQUIRED, row.table().kind().field("ticker").orElseThrow());
		}
		Company company = tickers.isEmpty() ? null : company(row, tickers);
		if (company != null) {
			Security security = securities.complete(row, company, tickers);
			if (security == null && row.says(ReasonKind.REMOVED)) {
				row.setOutcome(RowOutcome.REJECTED);
			} else if (security == null || work.edits().isForeign(security)) {
				row.remark(ReasonKind.IN_LIBRARY, Resolver.describe(company));
			} else {
				Said.claim(row, security, COMPARED);
				work.attributes().set(row, security, "notes");
				wide.observe(row, security);
				work.citing().cite(row, security, row.quote(-1));
			}
		}
		work.finish(row);
	}

	/** {@return the company the securities are of, which must not contradict the one the row names} */
	private Company company(Row row, List<Securities.Printed> tickers) {
		Set<Company> owners = securities.companies(tickers);
		if (owners.size() == 1 && row.texts("company").isEmpty()) {
			return owners.iterator().next();
		}
		Company named = (Company) work.resolver().one(row, Sort.COMPANY, "company");
		if (named != null && owners.stream().anyMatch(owner -> owner != named)) {
			Company other = owners.stream().filter(owner -> owner != named).findFirst().orElseThrow();
			row.reject(ReasonKind.OTHER_COMPANY, row.text("company"), Resolver.describe(named), row.text("ticker"), Resolver.describe(other));
			return null;
		}
		return named;
	}
}
