package org.chainscape.model.search;

import java.util.ArrayList;
import java.util.List;

import org.chainscape.model.chain.Exchange;
import org.chainscape.model.chain.Security;
import org.chainscape.model.ticker.Ticker;

/** One name of an element, prepared for searching. */
final class Term {

	/** Less is not looked for nearly: too much would fit. */
	static final int SHORTEST_NEARLY = 3;
	private static final int LETTERS = 26;

	final String text;
	final String folded;
	final Field field;
	/** A bit for each letter a to z that occurs in it or in a reading of one of its characters. */
	private final int letters;
	/** Code of the ticker as codes are compared; null for other names. */
	private final String code;
	private final Exchange exchange;

	Term(String text, Field field) {
		this(text, field, null, null);
	}

	/** A ticker in house style, such as 688256.SH. */
	Term(Security security) {
		this(Ticker.text(security), Field.TICKER, TickerQuery.bare(Folding.fold(security.getCode()).strip()), security.getExchange());
	}

	private Term(String text, Field field, String code, Exchange exchange) {
		this.text = text;
		this.folded = Folding.fold(text);
		this.field = field;
		this.code = code;
		this.exchange = exchange;
		int bits = 0;
		for (int i = 0; i < folded.length(); i++) {
			char character = folded.charAt(i);
			bits |= bit(character) | Pinyin.letters(character);
		}
		letters = bits;
	}

	static int letters(String folded) {
		int bits = 0;
		for (int i = 0; i < folded.length(); i++) {
			bits |= bit(folded.charAt(i));
		}
		return bits;
	}

	private static int bit(char character) {
		int letter = character - 'a';
		return letter >= 0 && letter < LETTERS ? 1 << letter : 0;
	}

	boolean isTicker() {
		return code != null;
	}

	/** How the name fits something typed, other than nearly; null if it does not. */
	Fit fit(Query query) {
		if (code != null) {
			return tickerFit(query);
		}
		if (query.canBePinyin() && (query.letters() & ~letters) != 0) {
			return null;
		}
		Fit plain = plainFit(query.text());
		return plain != null || !query.canBePinyin() ? plain : PinyinFit.of(folded, query.text());
	}

	private Fit tickerFit(Query query) {
		int end = folded.indexOf('.') < 0 ? text.length() : folded.indexOf('.');
		Fit best = null;
		for (TickerQuery typed : query.tickers()) {
			if (code.startsWith(typed.code()) && (exchange == null || typed.exchanges().contains(exchange))) {
				boolean exact = code.length() == typed.code().length();
				if (best == null || exact) {
					best = new Fit(exact ? Quality.EXACT : Quality.PREFIX, 0, end);
				}
			}
		}
		return best != null ? best : plainFit(query.text());
	}

	private Fit plainFit(String typed) {
		int at = folded.indexOf(typed);
		if (at < 0) {
			return null;
		}
		if (at == 0) {
			return new Fit(typed.length() == folded.length() ? Quality.EXACT : Quality.PREFIX, 0, typed.length());
		}
		for (int word = at; word >= 0; word = folded.indexOf(typed, word + 1)) {
			if (Folding.startsWord(folded, word)) {
				return new Fit(Quality.WORD_START, word, word + typed.length());
			}
		}
		return new Fit(Quality.SUBSTRING, at, at + typed.length());
	}

	/** How the name nearly fits: the letters typed stand in it in order, or one of them is wrong; null if it does not. */
	Fit nearFit(Query query) {
		String typed = query.text();
		boolean hopeless = folded.length() < typed.length() - 1 || Integer.bitCount(query.letters() & ~letters) > 1;
		if (hopeless || code != null || typed.length() < SHORTEST_NEARLY) {
			return null;
		}
		List<Span> spans = inOrder(typed);
		if (!spans.isEmpty()) {
			return new Fit(Quality.FUZZY, spans.get(0).start(), spans.get(spans.size() - 1).end());
		}
		boolean slip = typed.length() > 3 && Typing.isNear(typed, folded);
		return slip ? new Fit(Quality.FUZZY, 0, Math.min(folded.length(), typed.length())) : null;
	}

	/** The parts of the name that fit, to be shown in bold. */
	List<Span> spans(Query query, Fit fit) {
		List<Span> spans = fit.quality() == Quality.FUZZY ? inOrder(query.text()) : List.of();
		return spans.isEmpty() ? fit.spans() : spans;
	}

	private List<Span> inOrder(String typed) {
		int first = folded.indexOf(typed.charAt(0));
		if (first < 0) {
			return List.of();
		}
		List<Span> spans = new ArrayList<>();
		int from = first;
		for (int i = 0; i < typed.length(); i++) {
			int at = folded.indexOf(typed.charAt(i), from);
			if (at < 0) {
				return List.of();
			}
			Span last = spans.isEmpty() ? null : spans.get(spans.size() - 1);
			if (last != null && last.end() == at) {
				spans.set(spans.size() - 1, new Span(last.start(), at + 1));
			} else {
				spans.add(new Span(at, at + 1));
			}
			from = at + 1;
		}
		boolean tight = from - first <= 3 * typed.length() && spans.size() <= (typed.length() + 1) / 2 + 1;
		return tight ? spans : List.of();
	}
}
