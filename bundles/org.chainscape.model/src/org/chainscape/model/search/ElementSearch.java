package org.chainscape.model.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.Citation;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.NamedElement;
import org.chainscape.model.chain.Participation;
import org.chainscape.model.chain.Security;
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

	private final List<Entry> entries = new ArrayList<>();
	private final SearchIndex index;

	private ElementSearch(ChainDocument document) {
		Map<NamedElement, List<Term>> terms = new LinkedHashMap<>();
		for (Iterator<EObject> contents = EcoreUtil.getAllContents(document, true); contents.hasNext();) {
			add(contents.next(), terms);
		}
		for (Company shared : Libraries.of(document).companies()) {
			add(shared, terms);
			shared.eAllContents().forEachRemaining(part -> add(part, terms));
		}
		terms.keySet().removeIf(NamedElement::eIsProxy);
		terms.forEach((element, names) -> entries.add(new Entry(element, names.toArray(Term[]::new))));
		index = new SearchIndex(entries.stream().map(Entry::terms).toList());
	}

	/**
	 * Prepares to search a document.
	 *
	 * @param document the document
	 * @return a search over its present state
	 */
	public static ElementSearch of(ChainDocument document) {
		return new ElementSearch(document);
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
		Query whole = Query.of(typed);
		if (whole.text().isEmpty() || limit <= 0) {
			return List.of();
		}
		List<Query> words = whole.text().indexOf(' ') < 0 ? List.of() : Stream.of(whole.text().split(" +")).map(Query::of).toList();
		PriorityQueue<Found> best = new PriorityQueue<>(Found.ORDER.reversed());
		BitSet fitting = candidates(whole, words, index::fitting);
		for (int i = fitting.nextSetBit(0); i >= 0; i = fitting.nextSetBit(i + 1)) {
			keep(entries.get(i).best(whole, words, false, i), wanted, limit, best);
		}
		if (best.size() < limit) {
			BitSet near = candidates(whole, words, index::nearlyFitting);
			best.forEach(found -> near.clear(found.position()));
			for (int i = near.nextSetBit(0); i >= 0; i = near.nextSetBit(i + 1)) {
				keep(entries.get(i).best(whole, words, true, i), wanted, limit, best);
			}
		}
		return best.stream().sorted(Found.ORDER).map(Found::match).toList();
	}

	/** The entries that may fit as a whole or fit each word; comparing their names decides. */
	private static BitSet candidates(Query whole, List<Query> words, Function<Query, BitSet> index) {
		BitSet all = index.apply(whole);
		BitSet each = null;
		for (Query word : words) {
			BitSet next = index.apply(word);
			if (each == null) {
				each = next;
			} else {
				each.and(next);
			}
		}
		if (each != null) {
			all.or(each);
		}
		return all;
	}

	private static void keep(Found found, Predicate<? super NamedElement> wanted, int limit, PriorityQueue<Found> best) {
		if (found == null) {
			return;
		}
		boolean better = best.size() < limit || Found.ORDER.compare(found, best.peek()) < 0;
		if (better && wanted.test(found.entry().element())) {
			best.add(found);
			if (best.size() > limit) {
				best.poll();
			}
		}
	}

	private static void add(EObject object, Map<NamedElement, List<Term>> terms) {
		if (object instanceof NamedElement named) {
			List<Term> names = terms.computeIfAbsent(named, key -> new ArrayList<>());
			add(names, named.getName(), Field.NAME);
			add(names, named.getNameEn(), Field.ENGLISH_NAME);
			named.getAliases().forEach(alias -> add(names, alias, Field.ALIAS));
			add(names, named.getHandle(), Field.HANDLE);
		} else if (object instanceof Security security && isSet(security.getCode()) && security.eContainer() instanceof Company company) {
			terms.computeIfAbsent(company, key -> new ArrayList<>())
					.add(new Term(security));
		} else if (object instanceof Participation participation && participation.getCompany() != null) {
			printed(participation.getCompany(), participation.getPrintedName(), terms);
		} else if (object instanceof Citation citation && citation.eContainer() instanceof NamedElement named) {
			printed(named, citation.getPrintedAs(), terms);
		}
	}

	private static void printed(NamedElement element, String printed, Map<NamedElement, List<Term>> terms) {
		List<Term> names = terms.computeIfAbsent(element, key -> new ArrayList<>());
		if (printed != null && names.stream().noneMatch(term -> term.text.equals(printed)) && !printed.equals(element.getName())) {
			add(names, printed, Field.PRINTED);
		}
	}

	private static void add(List<Term> names, String text, Field field) {
		if (isSet(text)) {
			names.add(new Term(text, field));
		}
	}

	private static boolean isSet(String text) {
		return text != null && !text.isBlank();
	}

	/**
	 * An element with its names.
	 *
	 * @param element the element
	 * @param terms its names
	 */
	private record Entry(NamedElement element, Term[] terms) {

		Found best(Query whole, List<Query> words, boolean nearly, int position) {
			Found found = best(whole, nearly, position);
			if (found != null || words.isEmpty()) {
				return found;
			}
			Found worst = null;
			for (Query word : words) {
				Found each = best(word, nearly, position);
				if (each == null) {
					return null;
				}
				worst = worst == null || each.fit.quality().compareTo(worst.fit.quality()) > 0 ? each : worst;
			}
			return worst;
		}

		private Found best(Query query, boolean nearly, int position) {
			Fit best = null;
			Term name = null;
			for (Term term : terms) {
				Fit fit = nearly ? term.nearFit(query) : term.fit(query);
				if (fit != null && (best == null || fit.quality().compareTo(best.quality()) < 0)) {
					best = fit;
					name = term;
				}
			}
			return best == null ? null : new Found(this, name, query, best, position);
		}
	}

	/**
	 * An entry that fits.
	 *
	 * @param entry the entry
	 * @param term its name that fits best
	 * @param query what it fits
	 * @param fit how
	 * @param position place in the document, which decides where all else is equal
	 */
	private record Found(Entry entry, Term term, Query query, Fit fit, int position) {

		static final Comparator<Found> ORDER = Comparator.comparing((Found each) -> each.fit.quality())
				.thenComparing(each -> each.term.field).thenComparingInt(each -> each.fit.start())
				.thenComparingInt(each -> each.term.text.length()).thenComparingInt(Found::position);

		Match match() {
			return new Match(entry.element(), term.text, term.field, fit.quality(), term.spans(query, fit));
		}
	}
}
