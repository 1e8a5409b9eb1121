package org.chainscape.model.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Finds things by their names and says which fits best. Does not change; usable from every thread.
 *
 * @param <T> what is found
 */
final class Ranking<T> {

	private final List<Entry<T>> entries = new ArrayList<>();
	private final SearchIndex index;

	/** @param terms the names of each thing, in an order that decides where all else is equal */
	Ranking(Map<T, List<Term>> terms) {
		terms.forEach((subject, names) -> entries.add(new Entry<>(subject, names.toArray(Term[]::new))));
		index = new SearchIndex(entries.stream().map(Entry::terms).toList());
	}

	/**
	 * Something found.
	 *
	 * @param <T> type of it
	 * @param subject what was found
	 * @param text the name that fitted
	 * @param field which of its names that is
	 * @param quality how well it fitted
	 * @param spans which parts of the text fitted
	 */
	record Result<T>(T subject, String text, Field field, Quality quality, List<Span> spans) {
	}

	/**
	 * Finds elements of some sort. What only nearly fits is looked for where little else fits.
	 *
	 * @param typed what was typed; of several words separated by blanks each has to fit
	 * @param wanted which elements are wanted
	 * @param limit how many are wanted at most
	 * @return the elements that fit, best first, each once; empty if nothing was typed
	 */
	List<Result<T>> find(String typed, Predicate<? super T> wanted, int limit) {
		Query whole = Query.of(typed);
		if (whole.text().isEmpty() || limit <= 0) {
			return List.of();
		}
		List<Query> words = whole.text().indexOf(' ') < 0 ? List.of() : Stream.of(whole.text().split(" +")).map(Query::of).toList();
		PriorityQueue<Found<T>> best = new PriorityQueue<>(Found.<T>order().reversed());
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
		return best.stream().sorted(Found.order()).map(Found::result).toList();
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

	private static <T> void keep(Found<T> found, Predicate<? super T> wanted, int limit, PriorityQueue<Found<T>> best) {
		if (found == null) {
			return;
		}
		boolean better = best.size() < limit || Found.<T>order().compare(found, best.peek()) < 0;
		if (better && wanted.test(found.entry().subject())) {
			best.add(found);
			if (best.size() > limit) {
				best.poll();
			}
		}
	}

	/**
	 * An element with its names.
	 *
	 * @param <T> type of the element
	 * @param subject the element
	 * @param terms its names
	 */
	private record Entry<T>(T subject, Term[] terms) {

		Found<T> best(Query whole, List<Query> words, boolean nearly, int position) {
			Found<T> found = best(whole, nearly, position);
			if (found != null || words.isEmpty()) {
				return found;
			}
			Found<T> worst = null;
			for (Query word : words) {
				Found<T> each = best(word, nearly, position);
				if (each == null) {
					return null;
				}
				worst = worst == null || each.fit.quality().compareTo(worst.fit.quality()) > 0 ? each : worst;
			}
			return worst;
		}

		private Found<T> best(Query query, boolean nearly, int position) {
			Fit best = null;
			Term name = null;
			for (Term term : terms) {
				Fit fit = nearly ? term.nearFit(query) : term.fit(query);
				if (fit != null && (best == null || fit.quality().compareTo(best.quality()) < 0)) {
					best = fit;
					name = term;
				}
			}
			return best == null ? null : new Found<>(this, name, query, best, position);
		}
	}

	/**
	 * An entry that fits.
	 *
	 * @param <T> type of the element
	 * @param entry the entry
	 * @param term its name that fits best
	 * @param query what it fits
	 * @param fit how
	 * @param position place in the document, which decides where all else is equal
	 */
	private record Found<T>(Entry<T> entry, Term term, Query query, Fit fit, int position) {

		static <T> Comparator<Found<T>> order() {
			return Comparator.comparing((Found<T> each) -> each.fit.quality()).thenComparing(each -> each.term.field)
					.thenComparingInt(each -> each.fit.start()).thenComparingInt(each -> each.term.text.length())
					.thenComparingInt(Found::position);
		}

		Result<T> result() {
			return new Result<>(entry.subject(), term.text, term.field, fit.quality(), term.spans(query, fit));
		}
	}
}
