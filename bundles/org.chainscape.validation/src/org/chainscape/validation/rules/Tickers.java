package org.chainscape.validation.rules;

import java.text.Normalizer;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.chainscape.model.chain.Exchange;
import org.chainscape.model.chain.Security;

/** The forms of codes, and how codes that were written in another way are brought into them. */
final class Tickers {

	/** Number ranges of shares; funds and bonds do not stand in an industry chain. Codes are exact: no blanks, no suffix, capital letters. */
	private static final Map<Exchange, Pattern> FORMS = Map.of(
		Exchange.SH, Pattern.compile("(60[0135]|68[89]|900)\\d{3}"),
		Exchange.SZ, Pattern.compile("(00[0123]|30[012]|200)\\d{3}"),
		Exchange.BJ, Pattern.compile("(43|83|87|88)\\d{4}|920\\d{3}"),
		Exchange.HK, Pattern.compile("\\d{5}"),
		Exchange.O, Pattern.compile("[A-Z]{1,5}"),
		Exchange.N, Pattern.compile("[A-Z]{1,5}([.][A-Z])?"),
		Exchange.TW, Pattern.compile("\\d{4}"),
		Exchange.T, Pattern.compile("\\d[0-9A-Z]\\d[0-9A-Z]"),
		Exchange.KS, Pattern.compile("\\d{5}[0-9A-Z]"));
	private static final Set<Exchange> MAINLAND = EnumSet.of(Exchange.SH, Exchange.SZ, Exchange.BJ);
	private static final Map<String, Set<Exchange>> BY_CURRENCY = Map.of("CNY", MAINLAND, "HKD", EnumSet.of(Exchange.HK),
		"USD", EnumSet.of(Exchange.O, Exchange.N), "TWD", EnumSet.of(Exchange.TW), "JPY", EnumSet.of(Exchange.T),
		"KRW", EnumSet.of(Exchange.KS));
	private static final Pattern BEHIND = Pattern.compile("(.+)[.](SH|SS|SZ|BJ|HK|O|OQ|N|TW|T|KS)");
	private static final Pattern BEFORE = Pattern.compile("(SH|SZ|BJ|HK)[.:]?(\\d+)");
	/** How long codes are that may begin with zeros, which spreadsheets like to lose. */
	private static final Map<Exchange, Integer> DIGITS = Map.of(Exchange.HK, 5, Exchange.SZ, 6);

	private Tickers() {
	}

	/** {@return whether a code has the form of an exchange; true where no form is known} */
	static boolean fits(String code, Exchange exchange) {
		Pattern form = FORMS.get(exchange);
		return form == null || form.matcher(code).matches();
	}

	/**
	 * The code alone, as an exchange writes it.
	 *
	 * @param written the code as somebody wrote it
	 * @param exchange the exchange
	 * @return the code; empty if there is no way to read it as a code of the exchange
	 */
	static Optional<String> normalised(String written, Exchange exchange) {
		String bare = bare(written);
		Optional<Exchange> named = named(written);
		if (named.isPresent() && named.get() != exchange) {
			return Optional.empty();
		}
		int missing = bare.matches("\\d+") ? DIGITS.getOrDefault(exchange, 0) - bare.length() : 0;
		String padded = missing > 0 ? "0".repeat(missing) + bare : bare;
		return Stream.of(bare, padded).filter(code -> FORMS.containsKey(exchange) && fits(code, exchange)).findFirst();
	}

	/** {@return the one exchange a code can belong to; empty if there are none or several} */
	static Optional<Exchange> exchangeOf(Security security) {
		Optional<Exchange> named = Stream.of(security.getCode(), security.getPrintedTicker()).filter(text -> text != null)
			.map(Tickers::named).flatMap(Optional::stream).findFirst();
		if (named.isPresent()) {
			return named.filter(exchange -> normalised(security.getCode(), exchange).isPresent());
		}
		Set<Exchange> possible = BY_CURRENCY.get(security.getCurrency() == null ? "" : security.getCurrency().strip());
		List<Exchange> fitting = Stream.of(Exchange.values()).filter(exchange -> possible == null || possible.contains(exchange))
			.filter(exchange -> FORMS.containsKey(exchange) && fits(bare(security.getCode()), exchange)).toList();
		// Six digits always look Korean; the ranges of the mainland are narrow.
		List<Exchange> mainland = fitting.stream().filter(MAINLAND::contains).toList();
		List<Exchange> narrowest = mainland.isEmpty() ? fitting : mainland;
		return narrowest.size() == 1 ? Optional.of(narrowest.get(0)) : Optional.empty();
	}

	private static String clean(String written) {
		return Normalizer.normalize(written, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT).replaceAll("\\s+", "");
	}

	private static String bare(String written) {
		String code = clean(written);
		Matcher behind = BEHIND.matcher(code);
		Matcher before = BEFORE.matcher(code);
		if (behind.matches()) {
			return behind.group(1);
		}
		return before.matches() ? before.group(2) : code;
	}

	/** The exchange written with the code. */
	private static Optional<Exchange> named(String written) {
		String code = clean(written);
		Matcher behind = BEHIND.matcher(code);
		Matcher before = BEFORE.matcher(code);
		String word = behind.matches() ? behind.group(2) : before.matches() ? before.group(1) : "";
		String suffix = word.equals("SS") ? "SH" : word.equals("OQ") ? "O" : word;
		return Optional.ofNullable(Exchange.get(suffix));
	}
}
