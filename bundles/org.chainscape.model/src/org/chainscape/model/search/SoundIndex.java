package org.chainscape.model.search;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which entries may be meant by letters typed in pinyin: by pairs of first letters of characters that stand next to each other in a name,
 * signs between them left out. Follows {@link PinyinFit} and never leaves out what that finds.
 */
final class SoundIndex {

	private static final int SOUNDS = 36;
	private static final int LONGEST_SYLLABLE = 6;
	private static final int NONE = 0;
	/** Stands for every entry. */
	private final BitSet everything = new BitSet();
	private final int count;
	private final Postings pairs;
	private final Postings characters;

	SoundIndex(int count, List<Term[]> names, Postings characters) {
		this.count = count;
		this.characters = characters;
		this.pairs = Postings.of(count, (entry, sink) -> {
			for (Term term : names.get(entry)) {
				long before = NONE;
				for (int i = 0; i < term.folded.length(); i++) {
					char character = term.folded.charAt(i);
					if (Folding.isSign(character)) {
						continue;
					}
					long here = first(character);
					for (long rest = before; rest != 0; rest &= rest - 1) {
						for (long other = here; other != 0; other &= other - 1) {
							sink.accept(Long.numberOfTrailingZeros(rest) * SOUNDS + Long.numberOfTrailingZeros(other));
						}
					}
					before = here;
				}
			}
		});
	}

	/** Enters the entries that letters and digits may mean into a set. */
	void addFitting(String typed, BitSet found) {
		for (int character : characters.keys()) {
			for (String reading : Pinyin.readings((char) character)) {
				if (reading.startsWith(typed)) {
					characters.addTo(found, character);
				}
			}
		}
		BitSet longer = from(0, typed, new HashMap<>());
		if (longer != everything) {
			found.or(longer);
		}
	}

	/** Entries with what is typed from a place on: with the neighbours this needs, at least. */
	private BitSet from(int start, String typed, Map<Integer, BitSet> known) {
		BitSet done = known.get(start);
		if (done != null) {
			return done;
		}
		BitSet found = new BitSet(count);
		if (start > 0 && Syllables.isStart(typed, start)) {
			found = everything;
		}
		for (int length = 1; length <= LONGEST_SYLLABLE && start + length < typed.length() && found != everything; length++) {
			if (length == 1 || length == 2 && typed.charAt(start + 1) == 'h' || Syllables.isWhole(typed, start, start + length)) {
				BitSet here = new BitSet(count);
				pairs.addTo(here, sound(typed.charAt(start)) * SOUNDS + sound(typed.charAt(start + length)));
				BitSet rest = here.isEmpty() ? here : from(start + length, typed, known);
				if (rest != everything) {
					here.and(rest);
				}
				found.or(here);
			}
		}
		known.put(start, found);
		return found;
	}

	/** A bit for each letter or digit the character may be typed as, to begin with. */
	private static long first(char character) {
		long bits = sound(character) < 0 ? 0 : 1L << sound(character);
		for (String reading : Pinyin.readings(character)) {
			bits |= 1L << sound(reading.charAt(0));
		}
		return bits;
	}

	private static int sound(char character) {
		if (character >= 'a' && character <= 'z') {
			return character - 'a';
		}
		return character >= '0' && character <= '9' ? 26 + character - '0' : -1;
	}
}
