package org.chainscape.model.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.NamedElement;
import org.chainscape.model.chain.Participation;
import org.chainscape.model.chain.Security;
import org.eclipse.emf.ecore.EObject;

/** Finds elements by comparing every name of every element with what was typed: what the index has to find, in the order it has to say. */
final class LinearSearch {

	private final Map<NamedElement, List<Term>> names = new LinkedHashMap<>();

	LinearSearch(ChainDocument document) {
		for (Iterator<EObject> contents = document.eAllContents(); contents.hasNext();) {
			EObject object = contents.next();
			if (object instanceof NamedElement named) {
				List<Term> terms = names.computeIfAbsent(named, key -> new ArrayList<>());
				add(terms, named.getName(), Field.NAME);
				add(terms, named.getNameEn(), Field.ENGLISH_NAME);
				named.getAliases().forEach(alias -> add(terms, alias, Field.ALIAS));
				add(terms, named.getHandle(), Field.HANDLE);
			} else if (object instanceof Security security && security.eContainer() instanceof Company company) {
				names.get(company).add(new Term(security));
			} else if (object instanceof Participation participation && participation.getCompany() != null) {
				// Whoever is spoken of first comes first.
				List<Term> terms = names.computeIfAbsent(participation.getCompany(), key -> new ArrayList<>());
				String printed = participation.getPrintedName();
				if (terms.stream().noneMatch(term -> term.text.equals(printed)) && !participation.getCompany().getName().equals(printed)) {
					add(terms, printed, Field.PRINTED);
				}
			}
		}
	}

	List<Match> find(String typed, int limit) {
		Query whole = Query.of(typed);
		if (whole.text().isEmpty()) {
			return List.of();
		}
		List<Query> words = whole.text().indexOf(' ') < 0 ? List.of() : Stream.of(whole.text().split(" +")).map(Query::of).toList();
		List<Found> fitting = all(whole, words, false, List.of());
		List<Found> found = new ArrayList<>(fitting.subList(0, Math.min(limit, fitting.size())));
		if (found.size() < limit) {
			found.addAll(all(whole, words, true, found.stream().map(Found::element).toList()));
		}
		return found.stream().sorted(Found.ORDER).limit(limit)
				.map(each -> new Match(each.element, each.term.text, each.term.field, each.fit.quality(),
						each.term.spans(each.query, each.fit))).toList();
	}

	private List<Found> all(Query whole, List<Query> words, boolean nearly, List<NamedElement> known) {
		List<Found> found = new ArrayList<>();
		int position = 0;
		for (Map.Entry<NamedElement, List<Term>> entry : names.entrySet()) {
			Found best = known.contains(entry.getKey()) ? null : best(entry, whole, words, nearly, position);
			if (best != null) {
				found.add(best);
			}
			position++;
		}
		found.sort(Found.ORDER);
		return found;
	}

	private static Found best(Map.Entry<NamedElement, List<Term>> entry, Query whole, List<Query> words, boolean nearly, int position) {
		Found found = best(entry, whole, nearly, position);
		if (found != null || words.isEmpty()) {
			return found;
		}
		Found worst = null;
		for (Query word : words) {
			Found each = best(entry, word, nearly, position);
			if (each == null) {
				return null;
			}
			worst = worst == null || each.fit.quality().compareTo(worst.fit.quality()) > 0 ? each : worst;
		}
		return worst;
	}

	private static Found best(Map.Entry<NamedElement, List<Term>> entry, Query query, boolean nearly, int position) {
		Found best = null;
		for (Term term : entry.getValue()) {
			Fit fit = nearly ? term.nearFit(query) : term.fit(query);
			if (fit != null && (best == null || fit.quality().compareTo(best.fit.quality()) < 0)) {
				best = new Found(entry.getKey(), term, query, fit, position);
			}
		}
		return best;
	}

	private static void add(List<Term> terms, String text, Field field) {
		if (text != null && !text.isBlank()) {
			terms.add(new Term(text, field));
		}
	}

	private record Found(NamedElement element, Term term, Query query, Fit fit, int position) {

		static final Comparator<Found> ORDER = Comparator.comparing((Found each) -> each.fit.quality())
				.thenComparing(each -> each.term.field).thenComparingInt(each -> each.fit.start())
				.thenComparingInt(each -> each.term.text.length()).thenComparingInt(Found::position);
	}
}
