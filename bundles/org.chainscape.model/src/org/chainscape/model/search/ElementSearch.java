package org.chainscape.model.search;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.NamedElement;
import org.chainscape.model.query.Libraries;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Finds the elements of one document, and the companies of the libraries it uses, by what somebody types: name, English name, alias,
 * ticker in any common style, handle, pinyin written out or by first letters. A snapshot made by one pass over the document; it does not
 * follow later edits. Thread-safe once made. With 100,000 elements it takes about a second and a few dozen megabytes to make, so
 * that it is not to be made while somebody waits.
 */
public final class ElementSearch {

	private final Ranking<NamedElement> ranking;

	private ElementSearch(ChainDocument document, Iterator<? extends EObject> contents, Predicate<NamedElement> wanted) {
		Map<NamedElement, List<Term>> terms = new LinkedHashMap<>();
		while (contents.hasNext()) {
			Names.add(contents.next(), element -> terms.computeIfAbsent(element, key -> new ArrayList<>()));
		}
		for (Company shared : Libraries.of(document).companies()) {
			Names.add(shared, element -> terms.computeIfAbsent(element, key -> new ArrayList<>()));
			shared.eAllContents().forEachRemaining(part -> Names.add(part, element -> terms.computeIfAbsent(element, key -> new ArrayList<>())));
		}
		terms.keySet().removeIf(element -> element.eIsProxy() || !wanted.test(element));
		ranking = new Ranking<>(terms);
	}

	/**
	 * Prepares to search a document.
	 *
	 * @param document the document
	 * @return a search over its present state
	 */
	public static ElementSearch of(ChainDocument document) {
		return new ElementSearch(document, EcoreUtil.getAllContents(document, true), element -> true);
	}

	/**
	 * Prepares to search for companies only, which looks at nothing but them and the places they are entered in.
	 *
	 * @param document the document
	 * @return a search over its present state that finds of its companies and those of its libraries what {@link #of} finds of them
	 */
	public static ElementSearch ofCompanies(ChainDocument document) {
		// In the order of the file, which decides between what fits as well.
		List<EObject> parts = new ArrayList<>();
		document.getChains().forEach(chain -> parts.addAll(chain.getPerspectives()));
		parts.addAll(document.getCompanies());
		return new ElementSearch(document, EcoreUtil.getAllContents(parts, true), Company.class::isInstance);
	}

	/**
	 * Finds elements.
	 *
	 * @param typed what was typed; of several words separated by blanks each has to fit
	 * @param limit how many are wanted at most
	 * @return the elements that fit, best first, each once; empty if nothing was typed
	 */
	public List<Match> find(String typed, int limit) {
		return find(typed, element -> true, limit);
	}

	/**
	 * Finds elements of some sort. What only nearly fits is looked for where little else fits.
	 *
	 * @param typed what was typed; of several words separated by blanks each has to fit
	 * @param wanted which elements are wanted
	 * @param limit how many are wanted at most
	 * @return the elements that fit, best first, each once; empty if nothing was typed
	 */
	public List<Match> find(String typed, Predicate<? super NamedElement> wanted, int limit) {
		return ranking.find(typed, wanted, limit).stream()
				.map(found -> new Match(found.subject(), found.text(), found.field(), found.quality(), found.spans())).toList();
	}
}
