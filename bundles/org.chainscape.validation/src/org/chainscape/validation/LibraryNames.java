package org.chainscape.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.Company;
import org.chainscape.model.query.Libraries;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** The companies of the libraries a document uses, by what they are known by. Nothing is collected where no library is used. */
public final class LibraryNames {

	private final Libraries libraries;
	private final Map<String, List<Company>> byName = new HashMap<>();
	private final Map<String, List<Company>> byTicker = new HashMap<>();

	LibraryNames(ChainDocument document) {
		libraries = Libraries.of(document);
		for (Company company : libraries.companies()) {
			Groupings.COMPANY_NAMES.of(company).forEach(name -> byName.computeIfAbsent(name, added -> new ArrayList<>(1)).add(company));
			company.getSecurities().forEach(security -> Groupings.TICKERS.of(security)
				.forEach(ticker -> byTicker.computeIfAbsent(ticker, added -> new ArrayList<>(1)).add(company)));
		}
	}

	/** {@return the libraries} */
	public Libraries libraries() {
		return libraries;
	}

	/**
	 * Companies of libraries that have a name as their own, as their English name or as an alias; width, case and spaces do not count.
	 *
	 * @param name the name
	 * @return the companies in the order of the libraries
	 */
	public List<Company> knownAs(String name) {
		return List.copyOf(byName.getOrDefault(KnownNames.normalise(name), List.of()));
	}

	/**
	 * Companies of libraries that are the same as a company, by a security or by one of its names.
	 *
	 * @param company a company of the document
	 * @return the companies, those with the same security first
	 */
	public List<Company> sameAs(Company company) {
		Set<Company> same = new LinkedHashSet<>();
		company.getSecurities().forEach(security -> Groupings.TICKERS.of(security)
			.forEach(ticker -> same.addAll(byTicker.getOrDefault(ticker, List.of()))));
		Groupings.COMPANY_NAMES.of(company).forEach(name -> same.addAll(byName.getOrDefault(name, List.of())));
		return List.copyOf(same);
	}

	/**
	 * Whether something is not there because its whole library is not.
	 *
	 * @param lost what stands for an element of another file
	 * @return true if its file is a library that cannot be read
	 */
	public boolean explains(EObject lost) {
		URI file = EcoreUtil.getURI(lost).trimFragment();
		return libraries.problems().stream().anyMatch(problem -> problem.file().equals(file));
	}

	Optional<EObject> find(String id) {
		return libraries.find(id);
	}
}
