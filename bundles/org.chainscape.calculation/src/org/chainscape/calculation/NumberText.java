package org.chainscape.calculation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.chainscape.model.chain.Comparator;
import org.chainscape.model.chain.Magnitude;
import org.chainscape.model.text.PlainSigns;

/**
 * Reads numbers as people write them: {@code 1300万}, {@code 约20亿美元}, {@code 3-5%}, {@code US$2.5bn}, {@code （1,234.5）万元}. What is no number
 * with a likely unit, such as a sentence that begins with one, is none.
 */
final class NumberText {

	private static final int LONGEST = 100;
	private static final int LONGEST_UNIT = 24;
	private static final String DIGITS = "((?:[0-9]{1,3}(?:,[0-9]{3})++|[0-9]++)(?:\\.[0-9]++)?+(?:[eE][+-]?[0-9]{1,3})?+|\\.[0-9]++)";
	private static final Map<String, String> CURRENCIES = Map.ofEntries(Map.entry("US$", "美元"), Map.entry("USD", "美元"),
		Map.entry("$", "美元"), Map.entry("HK$", "港元"), Map.entry("HKD", "港元"), Map.entry("¥", "元"), Map.entry("RMB", "元"),
		Map.entry("CNY", "元"), Map.entry("人民币", "元"), Map.entry("€", "欧元"), Map.entry("EUR", "欧元"), Map.entry("£", "英镑"),
		Map.entry("GBP", "英镑"));
	private static final String CURRENCY = "(US\\$|HK\\$|USD|HKD|RMB|CNY|EUR|GBP|人民币|[$¥€£])?\\s*";
	private static final Pattern RANGE = Pattern.compile("([+-]?)" + CURRENCY + DIGITS + "\\s*([^0-9~至到-]*)\\s*(?:~|-+|至|到|to)\\s*"
		+ CURRENCY + DIGITS + "\\s*(\\D.*)?");
	private static final Pattern SINGLE = Pattern.compile("([+-]?)\\s*" + CURRENCY + "([+-]?)" + DIGITS + "\\s*(\\D.*)?");
	private static final Pattern ACCOUNTING = Pattern.compile("\\(\\s*(" + CURRENCY + DIGITS + "[^()]*)\\)(.*)");
	private static final Pattern UNLIKELY = Pattern.compile("\\..*|.*(?:(?<!\\^-?)[0-9]|[,，。;；:：、!?？！\"“”=+<>]|\\s\\S*\\s).*");
	private static final List<Map.Entry<String, Integer>> POWERS = List.of(Map.entry("trillion", 12), Map.entry("billion", 9),
		Map.entry("million", 6), Map.entry("thousand", 3), Map.entry("bn", 9), Map.entry("mn", 6));
	/** Words that multiply a magnitude: 3千万 is 3000万. */
	private static final List<Map.Entry<String, Integer>> MULTIPLES = List.of(Map.entry("千万", 3), Map.entry("十万", 1),
		Map.entry("千亿", 3), Map.entry("百亿", 2));
	private static final Map<Integer, Magnitude> BY_POWER = Map.of(12, Magnitude.TRILLION, 9, Magnitude.BILLION, 6, Magnitude.MILLION, 3,
		Magnitude.THOUSAND);

	private NumberText() {
	}

	/** A number, what it is multiplied by, and its unit. */
	private record Part(BigDecimal value, Magnitude magnitude, Unit unit, boolean more) {

		boolean isBare() {
			return magnitude == Magnitude.ONE && unit.equals(Unit.ONE);
		}

		BigDecimal in(Magnitude other) {
			BigDecimal factor = Magnitudes.factor(magnitude).divide(Magnitudes.factor(other), Decimals.CONTEXT);
			return factor.compareTo(BigDecimal.ONE) == 0 ? value : new BigDecimal(value.multiply(factor).stripTrailingZeros().toPlainString());
		}
	}

	static Optional<PrintedValue> read(String text) {
		if (text.length() > LONGEST) {
			return Optional.empty();
		}
		ComparatorWords.Split split = ComparatorWords.split(PrintedNumbers.mended(PlainSigns.of(text)));
		String number = split.rest();
		Matcher accounting = ACCOUNTING.matcher(number);
		if (accounting.matches()) {
			number = "-" + accounting.group(1) + accounting.group(4);
		}
		Optional<PrintedValue> range = range(number, split.comparator());
		return range.isPresent() ? range : single(number, split.comparator());
	}

	private static Optional<PrintedValue> single(String text, Comparator comparator) {
		Matcher matcher = SINGLE.matcher(text);
		if (!matcher.matches() || !matcher.group(1).isEmpty() && !matcher.group(3).isEmpty()) {
			return Optional.empty();
		}
		boolean negative = (matcher.group(1) + matcher.group(3)).equals("-");
		return part(negative, matcher.group(2), matcher.group(4), matcher.group(5)).map(part -> new PrintedValue(part.value(), null,
			part.magnitude(), part.unit(), bound(part, comparator)));
	}

	/** 20余亿 and 100多家 are more than the number. */
	private static Comparator bound(Part part, Comparator comparator) {
		return part.more() && comparator == Comparator.EQUAL ? Comparator.ABOVE : comparator;
	}

	private static Optional<PrintedValue> range(String text, Comparator comparator) {
		Matcher matcher = RANGE.matcher(text);
		if (!matcher.matches()) {
			return Optional.empty();
		}
		Optional<Part> upper = part(false, matcher.group(5) == null ? matcher.group(2) : matcher.group(5), matcher.group(6), matcher.group(7));
		Optional<Part> lower = part(matcher.group(1).equals("-"), matcher.group(2), matcher.group(3), matcher.group(4));
		if (upper.isEmpty() || lower.isEmpty()) {
			return Optional.empty();
		}
		Part high = upper.get();
		Part low = lower.get().isBare() ? new Part(lower.get().value(), high.magnitude(), high.unit(), false) : lower.get();
		boolean sameUnit = low.unit().equals(high.unit()) || low.unit().equals(Unit.ONE);
		BigDecimal from = low.in(high.magnitude());
		if (!sameUnit || from.compareTo(high.value()) > 0) {
			return Optional.empty();
		}
		return Optional.of(new PrintedValue(from, high.value(), high.magnitude(), high.unit(), comparator));
	}

	private static Optional<Part> part(boolean negative, String currency, String digits, String behind) {
		BigDecimal value = new BigDecimal(digits.replace(",", ""));
		String rest = behind == null ? "" : behind.strip();
		boolean more = rest.startsWith("余") || rest.startsWith("多");
		rest = more ? rest.substring(1).strip() : rest;
		if (rest.startsWith("(") && rest.endsWith(")")) {
			rest = rest.substring(1, rest.length() - 1).strip();
		}
		Magnitude magnitude = Magnitudes.startOf(rest);
		for (Map.Entry<String, Integer> multiple : MULTIPLES) {
			if (rest.startsWith(multiple.getKey())) {
				magnitude = Magnitudes.startOf(multiple.getKey().substring(1));
				value = value.multiply(Decimals.tenTo(multiple.getValue())).setScale(Math.max(0, value.scale() - multiple.getValue()));
				rest = rest.substring(1);
			}
		}
		int length = Magnitudes.word(magnitude).length();
		for (Map.Entry<String, Integer> power : POWERS) {
			if (length == 0 && rest.toLowerCase(Locale.ROOT).matches(power.getKey() + "\\b.*")) {
				magnitude = BY_POWER.get(power.getValue());
				length = power.getKey().length();
			}
		}
		rest = rest.substring(length).strip();
		if (rest.startsWith("余") || rest.startsWith("多")) {
			more = true;
			rest = rest.substring(1);
		}
		String unit = rest.isEmpty() && currency != null ? CURRENCIES.get(currency) : rest;
		return unit(unit).isEmpty() ? Optional.empty()
			: Optional.of(new Part(negative ? value.negate() : value, magnitude, unit(unit).get(), more));
	}

	private static Optional<Unit> unit(String text) {
		if (text.length() > LONGEST_UNIT || UNLIKELY.matcher(text).matches()) {
			return Optional.empty();
		}
		try {
			return Optional.of(Unit.parse(text));
		} catch (IllegalArgumentException e) {
			return Optional.empty();
		}
	}
}
