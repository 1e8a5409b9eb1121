package org.chainscape.analysis.usage;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.Company;
import org.chainscape.model.query.Libraries;
import org.chainscape.model.query.SameCompany;
import org.chainscape.model.ticker.Ticker;
import org.chainscape.model.ticker.Tickers;
import org.eclipse.emf.ecore.resource.Resource;

/** Finds the company somebody means by an id, a handle, a ticker in any common style or a name. */
public final class CompanyChoice {

	private CompanyChoice() {
	}

	/**
	 * The companies a text can mean.
	 *
	 * @param document the document, with the libraries it uses
	 * @param text what was typed
	 * @return those with this id or handle; if there are none those with this ticker, else those with this name; own ones first
	 */
	public static List<Company> of(ChainDocument document, String text) {
		List<Company> all = Libraries.companies(document);
		List<Company> byId = those(all, company -> text.equals(company.getId()) || text.equals(company.getHandle()));
		if (!byId.isEmpty()) {
			return byId;
		}
		Set<String> tickers = Tickers.read(text).candidates().stream().map(Ticker::house).collect(Collectors.toSet());
		List<Company> byTicker = those(all, company -> company.getSecurities().stream().map(Ticker::of).flatMap(Optional::stream)
				.map(Ticker::house).anyMatch(tickers::contains));
		String name = SameCompany.form(text);
		return !byTicker.isEmpty() ? byTicker : those(all, company -> SameCompany.names(company).contains(name));
	}

	/**
	 * The file a company belongs to.
	 *
	 * @param company a company
	 * @return its file; empty if it is in none that lies on a disk
	 */
	public static Optional<Path> fileOf(Company company) {
		Resource resource = company.eResource();
		return resource == null || !resource.getURI().isFile() ? Optional.empty()
				: Optional.of(Path.of(resource.getURI().toFileString()).toAbsolutePath().normalize());
	}

	private static List<Company> those(List<Company> all, Predicate<Company> wanted) {
		return all.stream().filter(wanted).toList();
	}
}
