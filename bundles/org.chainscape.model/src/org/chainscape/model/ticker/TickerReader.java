package org.chainscape.model.ticker;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.chainscape.model.chain.Exchange;
import org.chainscape.model.ticker.Reading.Kind;
import org.chainscape.model.ticker.Reading.Reason;

/** Reads one text. */
final class TickerReader {

	private static final Pattern CATEGORY = Pattern.compile("(.+) (EQUITY|INDEX)");
	private static final Pattern NUMBERED = Pattern.compile("(\\d{1,3})[.](\\w+)");
	private static final Pattern DIGITS = Pattern.compile("\\d{1,6}");
	private static final Pattern LETTERS = Pattern.compile("[A-Z]{1,5}([.\\-][A-D])?");
	private static final Pattern SUFFIXED = Pattern.compile("[A-Z0-9]+[.:][A-Z]{1,6}|[A-Z]{2,8}:[A-Z0-9.]+");
	private static final Set<Exchange> MAINLAND = EnumSet.of(Exchange.SZ, Exchange.SH, Exchange.BJ);

	private final String shown;
	private final Exchange hint;
	private final boolean onlyShares;
	private final boolean onlyIndices;
	private final String text;

	private TickerReader(String shown, String clean, Exchange hint) {
		this.shown = shown;
		this.hint = hint;
		Matcher category = CATEGORY.matcher(clean);
		boolean told = category.matches();
		onlyShares = told && category.group(2).equals("EQUITY");
		onlyIndices = told && !onlyShares || clean.startsWith("^");
		String bare = told ? category.group(1) : clean;
		text = bare.startsWith("^") ? bare.substring(1) : bare;
	}

	static Reading read(String text, Exchange hint) {
		String stripped = text == null ? "" : text.length() > 4 * TickerText.LONGEST ? text.substring(0, 4 * TickerText.LONGEST) : text;
		String narrow = TickerText.narrow(stripped);
		if (narrow.isEmpty()) {
			return new Reading("", Kind.NOT_A_TICKER, List.of(), Reason.BLANK, Exchange.UNSPECIFIED);
		}
		String clean = TickerText.clean(narrow);
		boolean readable = clean.length() <= TickerText.LONGEST && clean.chars().allMatch(each -> each >= ' ' && each <= '~');
		return readable ? new TickerReader(narrow, clean, hint).read() : none(narrow, Reason.NO_TICKER, Exchange.UNSPECIFIED);
	}

	private static Reading none(String shown, Reason reason, Exchange about) {
		return new Reading(shown, Kind.NOT_A_TICKER, List.of(), reason, about);
	}

	private Reading read() {
		Optional<Ticker> house = house();
		if (house.isPresent()) {
			return told(List.of(house.get()));
		}
		Optional<Ticker> named = index();
		if (named.isPresent() && !onlyShares) {
			return told(List.of(named.get()));
		}
		Set<Exchange> unfit = new LinkedHashSet<>();
		List<Ticker> spelled = spelled(unfit);
		if (!spelled.isEmpty()) {
			return told(spelled);
		}
		List<Ticker> bare = onlyIndices ? List.of() : hint == Exchange.UNSPECIFIED ? bare() : hinted();
		// SH-A may be a class of shares in New York: where that is known, what looks like another exchange is part of the code.
		if (!unfit.isEmpty() && (hint == Exchange.UNSPECIFIED || bare.isEmpty())) {
			return none(shown, Reason.NO_SUCH_CODE, unfit.iterator().next());
		}
		if (!bare.isEmpty()) {
			return told(bare);
		}
		boolean suffixed = SUFFIXED.matcher(text).matches();
		boolean code = hint != Exchange.UNSPECIFIED && (DIGITS.matcher(text).matches() || LETTERS.matcher(text).matches());
		return none(shown, suffixed ? Reason.UNKNOWN_EXCHANGE : code ? Reason.NO_SUCH_CODE : Reason.NO_TICKER,
				code ? hint : Exchange.UNSPECIFIED);
	}

	/** An index by name, or something on no exchange, such as an index of an index house. */
	private Optional<Ticker> index() {
		Optional<Ticker> known = WellKnown.index(text);
		if (known.isPresent()) {
			return known;
		}
		for (Exchange exchange : Exchange.VALUES) {
			boolean letters = exchange == Exchange.UNSPECIFIED || text.chars().noneMatch(each -> Spelling.isDigit((char) each))
					|| exchange == Exchange.T || exchange == Exchange.KS;
			Optional<CodeRange> range = letters ? CodeRange.of(exchange, text) : Optional.empty();
			if (range.isPresent() && (exchange == Exchange.UNSPECIFIED || range.get().kind() == Kind.INDEX)) {
				return Optional.of(new Ticker(exchange, text));
			}
		}
		return Optional.empty();
	}

	/** House style comes before the styles it could be mistaken for: K.N is on one exchange only. */
	private Optional<Ticker> house() {
		int dot = text.lastIndexOf('.');
		Exchange exchange = dot < 1 ? null : Exchange.get(text.substring(dot + 1));
		boolean fits = exchange != null && (hint == Exchange.UNSPECIFIED || hint == exchange);
		return fits ? Codes.on(exchange, text.substring(0, dot)).filter(ticker -> admits(ticker, false)) : Optional.empty();
	}

	private List<Ticker> spelled(Set<Exchange> unfit) {
		Set<Ticker> found = new LinkedHashSet<>();
		for (Spelling spelling : Spelling.of(text)) {
			Set<Ticker> here = new LinkedHashSet<>();
			for (Exchange exchange : spelling.word().exchanges()) {
				Codes.on(exchange, spelling.code()).filter(ticker -> admits(ticker, spelling.word().share())).ifPresent(here::add);
			}
			if (here.isEmpty()) {
				unfit.addAll(spelling.word().exchanges());
			}
			found.addAll(here);
		}
		Matcher numbered = NUMBERED.matcher(text);
		if (found.isEmpty() && numbered.matches()) {
			numbered(numbered.group(1), numbered.group(2)).ifPresent(found::add);
		}
		return List.copyOf(found);
	}

	private boolean admits(Ticker ticker, boolean share) {
		Kind kind = Tickers.kind(ticker);
		return (!share && !onlyShares || kind == Kind.SECURITY || kind == Kind.FUND && onlyShares) && (!onlyIndices || kind == Kind.INDEX);
	}

	/** The numbers of a service: with digits they can only be told from decimal numbers where the exchange is known. */
	private Optional<Ticker> numbered(String number, String code) {
		for (Exchange exchange : Exchange.VALUES) {
			boolean letters = exchange == Exchange.O || exchange == Exchange.N;
			if (ExchangeStyles.name(exchange, "eastmoney").equals(number) && (letters || exchange == hint)) {
				return Codes.on(exchange, code);
			}
			// Shenzhen and Beijing share a number.
			if (exchange == hint && exchange == Exchange.BJ && number.equals("0")) {
				return Codes.on(exchange, code);
			}
		}
		return Optional.empty();
	}

	private List<Ticker> hinted() {
		return Codes.on(hint, text).map(List::of).orElse(List.of());
	}

	/** A code without an exchange: what it may mean, best first. */
	private List<Ticker> bare() {
		List<Ticker> all = new ArrayList<>();
		if (LETTERS.matcher(text).matches()) {
			Codes.on(Exchange.O, text).ifPresent(all::add);
			Codes.on(Exchange.N, text).ifPresent(all::add);
			return all;
		}
		if (text.length() == 6 && text.chars().allMatch(each -> Spelling.isDigit((char) each))) {
			MAINLAND.forEach(exchange -> Codes.on(exchange, text).ifPresent(all::add));
			boolean more = all.stream().anyMatch(ticker -> Tickers.kind(ticker) != Kind.BOND);
			all.removeIf(ticker -> more && Tickers.kind(ticker) == Kind.BOND);
			all.sort((one, other) -> Tickers.kind(one).compareTo(Tickers.kind(other)));
			// Six digits always look Korean, and mostly are a slip in a code of the mainland.
			if (all.isEmpty() && text.startsWith("0")) {
				Codes.on(Exchange.KS, text).ifPresent(all::add);
			}
			return all;
		}
		if (DIGITS.matcher(text).matches()) {
			Codes.on(Exchange.HK, text).ifPresent(all::add);
		}
		if (text.length() == 4) {
			Codes.on(Exchange.TW, text).ifPresent(all::add);
			Codes.on(Exchange.T, text).ifPresent(all::add);
		}
		boolean zerosLost = text.length() < 5 && !text.startsWith("0") && DIGITS.matcher(text).matches();
		if (zerosLost) {
			Codes.on(Exchange.SZ, text).ifPresent(all::add);
		}
		return all;
	}

	/** Of the American exchanges only the one a well-known share is listed on. */
	private static List<Ticker> withoutOtherListing(List<Ticker> two) {
		Optional<Exchange> listing = two.get(0).code().equals(two.get(1).code()) ? WellKnown.listing(two.get(0).code()) : Optional.empty();
		List<Ticker> listed = two.stream().filter(ticker -> listing.filter(exchange -> exchange == ticker.exchange()).isPresent()).toList();
		return listed.isEmpty() ? two : listed;
	}

	private Reading told(List<Ticker> candidates) {
		List<Ticker> here = hint == Exchange.UNSPECIFIED ? candidates
				: candidates.stream().filter(ticker -> ticker.exchange() == hint).toList();
		if (here.isEmpty()) {
			return new Reading(shown, Kind.AMBIGUOUS, candidates, Reason.OTHER_EXCHANGE, hint);
		}
		here = here.size() == 2 ? withoutOtherListing(here) : here;
		if (here.size() > 1) {
			return new Reading(shown, Kind.AMBIGUOUS, here, Reason.SEVERAL, Exchange.UNSPECIFIED);
		}
		return new Reading(shown, Tickers.kind(here.get(0)), here, Reason.NONE, Exchange.UNSPECIFIED);
	}
}
