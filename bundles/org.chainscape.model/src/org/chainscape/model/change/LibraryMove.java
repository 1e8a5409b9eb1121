package org.chainscape.model.change;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.ChainPackage;
import org.chainscape.model.chain.Company;
import org.chainscape.model.query.CompanyLookup;

/**
 * Hands companies of a document over to a library. A company that the library has already, by a security or a name, is merged into that
 * one; all others keep their ids. Companies they belong to go along, and so does what they cite.
 */
public final class LibraryMove {

	private final ChainDocument library;
	private final Map<Company, Company> present = new LinkedHashMap<>();
	private final Map<Company, Company> fresh = new LinkedHashMap<>();
	private final List<Step> steps = new ArrayList<>();

	private LibraryMove(Collection<Company> companies, ChainDocument library) {
		this.library = library;
		Transplant transplant = new Transplant(library);
		CompanyLookup lookup = CompanyLookup.of(List.of(library));
		for (Company company : withParents(companies)) {
			Optional<Company> there = lookup.same(company);
			there.ifPresentOrElse(same -> {
				present.put(company, same);
				transplant.same(company, same);
			}, () -> fresh.put(company, null));
		}
		List<Company> originals = List.copyOf(fresh.keySet());
		List<Company> copies = transplant.copies(originals);
		for (int i = 0; i < originals.size(); i++) {
			fresh.put(originals.get(i), copies.get(i));
		}
		steps.addAll(transplant.steps());
		copies.forEach(copy -> steps.add(new Step.Add(library, ChainPackage.Literals.CHAIN_DOCUMENT__COMPANIES, copy)));
		present.forEach((company, same) -> steps.addAll(CompanyMerge.of(company, same).enriching()));
	}

	/**
	 * Works out what is added to a library.
	 *
	 * @param companies companies of one document
	 * @param library another document
	 * @return the move; nothing is changed yet
	 */
	public static LibraryMove of(Collection<Company> companies, ChainDocument library) {
		return new LibraryMove(companies, library);
	}

	/** {@return the companies that are new in the library, with their copies there} */
	public Map<Company, Company> fresh() {
		return Map.copyOf(fresh);
	}

	/** {@return the companies the library has already, with those of the library} */
	public Map<Company, Company> present() {
		return Map.copyOf(present);
	}

	/** {@return what changes in the library} */
	public List<Step> steps() {
		return List.copyOf(steps);
	}

	/** {@return all companies that go, parents before those that belong to them} */
	public Set<Company> companies() {
		Set<Company> all = new LinkedHashSet<>(fresh.keySet());
		all.addAll(present.keySet());
		return all;
	}

	/** {@return the library} */
	public ChainDocument library() {
		return library;
	}

	/**
	 * What changes in the document the companies came from, once the library has them.
	 *
	 * @param document the document
	 * @param companies its companies that go
	 * @param library the library as the document sees it, with the companies in it
	 * @return the steps; companies the library does not have stay
	 */
	public static List<Step> leaving(ChainDocument document, Collection<Company> companies, ChainDocument library) {
		CompanyLookup lookup = CompanyLookup.of(List.of(library));
		Uses uses = Uses.of(document);
		List<Step> steps = new ArrayList<>();
		List<Step> deletions = new ArrayList<>();
		if (!document.getLibraries().contains(library)) {
			steps.add(new Step.Add(document, ChainPackage.Literals.CHAIN_DOCUMENT__LIBRARIES, library));
		}
		for (Company company : companies) {
			for (Step step : lookup.same(company).map(there -> CompanyMerge.of(company, there).redirecting(uses)).orElse(List.of())) {
				boolean link = step instanceof Step.Add add && add.feature() == ChainPackage.Literals.CHAIN_DOCUMENT__LIBRARIES;
				if (!link) {
					(step instanceof Step.Delete ? deletions : steps).add(step);
				}
			}
		}
		steps.addAll(deletions);
		return steps;
	}

	private static Set<Company> withParents(Collection<Company> companies) {
		Set<Company> all = new LinkedHashSet<>();
		for (Company company : companies) {
			List<Company> above = new ArrayList<>();
			for (Company at = company; at != null && !at.eIsProxy() && !above.contains(at)
					&& at.eContainer() == company.eContainer(); at = at.getParent()) {
				above.add(0, at);
			}
			all.addAll(above);
		}
		return all;
	}
}
