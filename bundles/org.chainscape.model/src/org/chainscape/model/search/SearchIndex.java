package org.chainscape.model.search;

import java.util.BitSet;
import java.util.List;
import java.util.function.IntConsumer;

/**
 * Narrows a search down before names are compared: tells which entries may fit something typed by the characters that stand in their names,
 * by which of them are neighbours, and by the first letters of how neighbours are read. Never leaves out an entry that fits.
 */
final class SearchIndex {

	private final int count;
	private final Postings characters;
	private final Postings neighbours;
	private final SoundIndex sounds;
	/** Tickers are few, and typed in too many styles to be found by their characters. */
	private final BitSet withTicker = new BitSet();

	/**
	 * Reads the names.
	 *
	 * @param names the names of each entry
	 */
	SearchIndex(List<Term[]> names) {
		count = names.size();
		characters = Postings.of(count, (entry, sink) -> {
			for (Term term : names.get(entry)) {
				term.folded.chars().forEach(sink);
			}
		});
		neighbours = Postings.of(count, (entry, sink) -> {
			for (Term term : names.get(entry)) {
				for (int i = 1; i < term.folded.length(); i++) {
					sink.accept(pair(term.folded.charAt(i - 1), term.folded.charAt(i)));
				}
			}
		});
		sounds = new SoundIndex(count, names, characters);
		for (int i = 0; i < count; i++) {
			for (Term term : names.get(i)) {
				if (term.isTicker()) {
					withTicker.set(i);
				}
			}
		}
	}

	/** {@return the entries one of whose names may fit, other than nearly} */
	BitSet fitting(Query query) {
		BitSet found = containing(query.text());
		if (query.canBePinyin()) {
			sounds.addFitting(query.text(), found);
		}
		if (!query.tickers().isEmpty()) {
			found.or(withTicker);
		}
		return found;
	}

	/** {@return the entries one of whose names may nearly fit: at most one of the characters typed does not occur in them} */
	BitSet nearlyFitting(Query query) {
		BitSet found = new BitSet(count);
		if (query.text().length() < Term.SHORTEST_NEARLY) {
			return found;
		}
		int[] different = query.text().chars().distinct().toArray();
		int wanted = Math.max(1, different.length - 1);
		byte[] met = new byte[count];
		IntConsumer sink = entry -> {
			met[entry] = (byte) Math.min(met[entry] + 1, Byte.MAX_VALUE);
			if (met[entry] >= Math.min(wanted, Byte.MAX_VALUE)) {
				found.set(entry);
			}
		};
		for (int character : different) {
			characters.each(character, sink);
		}
		return found;
	}

	private BitSet containing(String text) {
		BitSet found = new BitSet(count);
		if (text.length() == 1) {
			characters.addTo(found, text.charAt(0));
			return found;
		}
		int rarest = 1;
		for (int i = 2; i < text.length(); i++) {
			if (neighbours.count(pair(text, i)) < neighbours.count(pair(text, rarest))) {
				rarest = i;
			}
		}
		neighbours.addTo(found, pair(text, rarest));
		for (int i = 1; i < text.length() && !found.isEmpty(); i++) {
			if (i != rarest) {
				BitSet others = new BitSet(count);
				neighbours.addTo(others, pair(text, i));
				found.and(others);
			}
		}
		return found;
	}

	private static int pair(String text, int second) {
		return pair(text.charAt(second - 1), text.charAt(second));
	}

	private static int pair(char first, char second) {
		return first << 16 | second;
	}
}
