package org.chainscape.tabular.load;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.chainscape.model.chain.ChainPackage.Literals;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.Element;
import org.chainscape.model.chain.NamedElement;

/** Companies with their securities: matched by id, handle, ticker, name and alias, in this order. */
final class CompanyLoader implements Loader {

	private static final List<String> ATTRIBUTES = List.of("nameEn", "aliases", "listing", "kind", "domicile", "country", "description",
		"notes",
		"handle");
	private static final List<String> COMPARED = List.of("name", "fullName", "nameEn", "listedOn", "delistedOn", "listing", "currency", "kind",
		"domicile", "country", "description", "notes", "handle");

	private final Work work;
	private final Securities securities;
	private final Wide wide;
	private final References references;
	private final List<Pending> pending = new ArrayList<>();

	/** A row that is told whether others are called so when all names are known. */
	private record Pending(Row row, Company company, List<Securities.Printed> tickers) {
	}

	CompanyLoader(Work work) {
		this.work = work;
		securities = new Securities(work);
		wide = new Wide(work);
		references = new References(work);
	}

	@Override
	public void load(Row row) {
		List<Securities.Printed> tickers = securities.read(row);
		Company company = match(row, tickers);
		if (company == null && !row.isRejected() && !row.rejectsRemoved()) {
			company = create(row, tickers);
		}
		if (company != null && !row.isRejected()) {
			Company found = company;
			Said.claim(row, company, COMPARED, (key, now) -> isOtherName(row, found, key, now));
			fill(row, company, tickers);
		}
		pending.add(new Pending(row, company, tickers));
	}

	/** Which companies share a name does not depend on the order of the rows. */
	@Override
	public void end() {
		for (Pending one : pending) {
			if (one.company() != null && !one.row().isRejected() && one.row().first() == null && !work.edits().isForeign(one.company())) {
				sameName(one);
			}
			work.finish(one.row());
		}
		pending.clear();
	}

	private void sameName(Pending one) {
		Set<NamedElement> others = new LinkedHashSet<>();
		for (String field : List.of("name", "fullName")) {
			work.directory().named(Sort.COMPANY, one.row().text(field)).stream()
				.filter(other -> other != one.company()).forEach(others::add);
		}
		if (!others.isEmpty()) {
			one.row().remark(ReasonKind.SAME_NAME, Resolver.describe(List.copyOf(others)));
		}
	}

	/** {@return whether a name that differs from that of an earlier row is kept as an alias; says so} */
	private boolean isOtherName(Row row, Company company, String key, String name) {
		boolean kept = (key.equals("name") || key.equals("fullName")) && isFormerName(row) && !work.edits().isForeign(company);
		if (kept) {
			row.remark(ReasonKind.ALSO_CALLED, name, Resolver.describe(company));
		}
		return kept;
	}

	private Company match(Row row, List<Securities.Printed> tickers) {
		Company old = row.old() == null ? null : row.old().owner(Company.class);
		if (old != null) {
			return old;
		}
		Element exact = work.directory().byId(row.text("id"));
		if (!(exact instanceof Company)) {
			exact = row.text("handle").isEmpty() ? null : work.directory().byHandle(row.text("handle"), Company.class);
		}
		if (exact instanceof Company company) {
			return company;
		}
		Set<Company> owners = securities.companies(tickers);
		if (owners.size() > 1) {
			Iterator<Company> two = owners.iterator();
			row.reject(ReasonKind.OTHER_COMPANY, tickers.get(0).printed(), Resolver.describe(two.next()),
				tickers.get(tickers.size() - 1).printed(), Resolver.describe(two.next()));
			return null;
		}
		return owners.isEmpty() ? byName(row, tickers) : owners.iterator().next();
	}

	private Company byName(Row row, List<Securities.Printed> tickers) {
		for (String field : List.of("name", "fullName")) {
			List<NamedElement> found = new ArrayList<>(work.directory().named(Sort.COMPANY, row.text(field)));
			found.removeIf(company -> securities.isOther((Company) company, tickers));
			if (found.size() == 1) {
				return (Company) found.get(0);
			}
			if (found.size() > 1) {
				found.retainAll(work.directory().named(Sort.COMPANY, row.text("fullName")));
				if (found.size() == 1) {
					return (Company) found.get(0);
				}
				if (!tickers.isEmpty()) {
					// A code nobody has is a company of its own, whoever else is called so.
					return null;
				}
				row.reject(ReasonKind.AMBIGUOUS, row.table().kind().field(field).orElseThrow(), row.text(field),
					Resolver.describe(work.directory().named(Sort.COMPANY, row.text(field))));
				return null;
			}
		}
		return null;
	}

	private Company create(Row row, List<Securities.Printed> tickers) {
		String name = row.text("name").isEmpty() ? row.text("fullName") : row.text("name");
		if (name.isEmpty()) {
			if (row.text("ticker").isEmpty()) {
				row.reject(ReasonKind.REQUIRED, row.table().kind().field("name").orElseThrow());
			} else {
				row.reject(ReasonKind.NO_NAME, row.text("ticker"));
			}
			return null;
		}
		String meaning = tickers.isEmpty() ? name : tickers.get(0).ticker().house();
		Company company = work.create(Literals.COMPANY, work.document(), Literals.CHAIN_DOCUMENT__COMPANIES, meaning, row);
		company.setName(name);
		if (!row.text("handle").isEmpty()) {
			company.setHandle(row.text("handle"));
		}
		work.directory().add(company);
		return company;
	}

	private void fill(Row row, Company company, List<Securities.Printed> tickers) {
		if (work.edits().isForeign(company)) {
			row.remark(ReasonKind.IN_LIBRARY, Resolver.describe(company));
			return;
		}
		names(row, company, tickers.isEmpty() && row.text("id").isEmpty() && row.text("handle").isEmpty());
		work.attributes().setAll(row, company, ATTRIBUTES);
		references.setOne(row, company, "parent", Literals.COMPANY__PARENT, Sort.COMPANY);
		securities.complete(row, company, tickers);
		wide.observe(row, company);
		work.citing().cite(row, company, row.quote(-1));
	}

	/** A name that differs is another name; only one the file itself has changed is the new name. */
	private void names(Row row, Company company, boolean foundByName) {
		if (row.first() != null && !isFormerName(row)) {
			return;
		}
		String name = row.text("name");
		if (row.old() != null && row.first() == null) {
			work.attributes().set(row, company, "name");
		} else {
			work.attributes().addAlias(row, company, name);
		}
		if (row.first() == null && !foundByName && work.attributes().isAlias(company, name)) {
			row.remark(ReasonKind.ALSO_CALLED, name, Resolver.describe(company));
		}
		String full = row.text("fullName");
		String before = row.old() == null ? null : before(row);
		if (row.old() != null && full.equals(before == null ? "" : before)) {
			return;
		}
		if (before != null) {
			work.attributes().removeAlias(row, company, before);
		}
		work.attributes().addAlias(row, company, full);
	}

	/** A second row that also has another day of listing is about another company under the same code: its names are not this one's. */
	private static boolean isFormerName(Row row) {
		return row.text("listedOn").equals(row.first().text("listedOn"));
	}

	private static String before(Row row) {
		int[] columns = row.table().columns("fullName");
		return columns.length == 0 ? null : row.old().cell(row.table().mapped().get(columns[0]).column());
	}
}
