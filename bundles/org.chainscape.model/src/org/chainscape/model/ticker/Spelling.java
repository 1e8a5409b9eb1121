package org.chainscape.model.ticker;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.chainscape.model.chain.Exchange;

/**
 * A word for an exchange and the code that stands with it.
 *
 * @param word what is said of the exchange
 * @param code the code as written
 */
record Spelling(Word word, String code) {

	private static final Map<String, Word> WORDS = words();
	private static final String JOINTS = ".:_- /";
	private static final int LONGEST = 6;

	/**
	 * A word for exchanges.
	 *
	 * @param exchanges the exchanges it may mean
	 * @param before whether it can stand before a code
	 * @param behind whether it can stand behind a code
	 * @param share whether it can only go with a share
	 */
	record Word(Set<Exchange> exchanges, boolean before, boolean behind, boolean share) {
	}

	/** The exchanges a word may mean; empty for other words. Case does not matter. */
	static Set<Exchange> exchanges(String word) {
		Word known = WORDS.get(word.toUpperCase(Locale.ROOT));
		return known == null ? Set.of() : known.exchanges;
	}

	/** The ways to tell a word for an exchange from a code in capital letters. */
	static List<Spelling> of(String text) {
		List<Spelling> all = new ArrayList<>();
		for (int cut = 1; cut < text.length(); cut++) {
			Word first = cut > LONGEST ? null : WORDS.get(text.substring(0, cut));
			if (first != null && first.before) {
				before(first, text, cut, all);
			}
			Word last = text.length() - cut > LONGEST ? null : WORDS.get(text.substring(cut));
			if (last != null && last.behind) {
				behind(last, text, cut, all);
			}
		}
		return all;
	}

	private static void before(Word word, String text, int cut, List<Spelling> all) {
		boolean joined = isJoint(text.charAt(cut)) || isJoint(text.charAt(cut - 1));
		String code = text.substring(isJoint(text.charAt(cut)) ? cut + 1 : cut).strip();
		// Without a joint only digits can be told from the letters of the exchange.
		if (!code.isEmpty() && (joined || isDigit(code.charAt(0)))) {
			all.add(new Spelling(word, code));
		}
	}

	private static void behind(Word word, String text, int cut, List<Spelling> all) {
		boolean joined = isJoint(text.charAt(cut - 1));
		String code = (joined ? text.substring(0, cut - 1) : text.substring(0, cut)).strip();
		boolean digits = code.chars().allMatch(each -> each >= '0' && each <= '9');
		boolean letter = text.length() - cut == 1;
		// A single letter is only an exchange behind a dot.
		if (!code.isEmpty() && (letter ? text.charAt(cut - 1) == '.' : joined || digits)) {
			all.add(new Spelling(word, code));
		}
	}

	static boolean isJoint(char character) {
		return JOINTS.indexOf(character) >= 0;
	}

	static boolean isDigit(char character) {
		return character >= '0' && character <= '9';
	}

	private static Map<String, Word> words() {
		Map<String, Word> words = new HashMap<>();
		for (String[] row : TickerTables.read("words.txt")) {
			Set<Exchange> exchanges = EnumSet.noneOf(Exchange.class);
			for (String exchange : row[1].split(",")) {
				exchanges.add(TickerTables.exchange(exchange));
			}
			words.put(row[0], new Word(exchanges, !row[2].equals("behind"), !row[2].equals("before"), row.length > 3));
		}
		return Map.copyOf(words);
	}
}
