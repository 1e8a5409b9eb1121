package org.chainscape.tabular.mapping;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.chainscape.calculation.PrintedValue;
import org.chainscape.calculation.Unit;
import org.chainscape.model.chain.Magnitude;
import org.chainscape.model.chain.PropertyKind;

/**
 * The head of a column of numbers taken apart: 营业收入（亿元）2022A is the property 营业收入 of 2022, actual, in 亿 元.
 *
 * @param property the property; empty if the head says none
 * @param unit the unit; empty for none
 * @param magnitude the magnitude in print, such as 亿; empty for none
 * @param period the period, such as 2022, 2022H1, 2023Q1; empty for none
 * @param actuality A or E; empty if it is not said
 */
record Heading(String property, String unit, String magnitude, String period, String actuality) {

	private static final Pattern BRACKETS = Pattern.compile("[(（\\[【]([^)）\\]】]*)[)）\\]】]");
	private static final Pattern YEAR = Pattern.compile(
		"(?<![0-9])((?:19|20)[0-9]{2})\\s*年?\\s*(Q[1-4]|H[12]|[1-4]Q|[12]H|第?[一二三四]季度?报?|上半年|下半年|半年报|中报|年报|年度)?\\s*([AEF])?(?![0-9A-Za-z])",
		Pattern.CASE_INSENSITIVE);
	private static final Pattern UNIT_BEHIND = Pattern.compile("[:：,，/]\\s*(%|元|万元|亿元|百万元|万亿元|美元|亿美元|倍|元/股)$");
	private static final Pattern LINKS = Pattern.compile("^[\\s_\\-:：,，/]+|[\\s_\\-:：,，/]+$");
	private static final String QUARTERS = "一二三四";

	static Heading of(String head) {
		String rest = head;
		String unit = "";
		Matcher brackets = BRACKETS.matcher(head);
		while (brackets.find()) {
			if (!YEAR.matcher(brackets.group(1)).find()) {
				unit = brackets.group(1).strip().replaceFirst("^单位[:：]?", "");
				rest = rest.replace(brackets.group(), " ");
			} else {
				rest = rest.replace(brackets.group(), " " + brackets.group(1) + " ");
			}
		}
		String period = "";
		String actuality = "";
		Matcher year = YEAR.matcher(rest);
		if (year.find()) {
			period = year.group(1) + part(year.group(2));
			actuality = year.group(3) == null ? "" : year.group(3).toUpperCase(Locale.ROOT).replace('F', 'E');
			rest = rest.substring(0, year.start()) + " " + rest.substring(year.end());
		}
		Matcher behind = UNIT_BEHIND.matcher(rest.strip());
		if (unit.isEmpty() && behind.find()) {
			unit = behind.group(1);
			rest = rest.strip().substring(0, behind.start());
		}
		Optional<PrintedValue> one = unit.isEmpty() ? Optional.empty() : PrintedValue.parse("1" + unit);
		String magnitude = one.filter(value -> value.magnitude() != Magnitude.ONE).map(value -> word(value)).orElse("");
		String plain = one.map(value -> value.unit().toString()).orElse(unit);
		return new Heading(LINKS.matcher(rest.strip().replaceAll("\\s+", " ")).replaceAll(""), plain, magnitude, period, actuality);
	}

	private static String word(PrintedValue value) {
		String text = new PrintedValue(value.value(), null, value.magnitude(), Unit.parse(""), value.comparator()).text();
		return text.replaceFirst("^1\\s*", "");
	}

	private static String part(String word) {
		if (word == null || word.startsWith("年")) {
			return "";
		}
		String upper = word.toUpperCase(Locale.ROOT);
		if (upper.matches("[QH][1-4]")) {
			return upper;
		}
		if (upper.matches("[1-4][QH]")) {
			return "" + upper.charAt(1) + upper.charAt(0);
		}
		for (int i = 0; i < QUARTERS.length(); i++) {
			if (word.indexOf(QUARTERS.charAt(i)) >= 0) {
				return "Q" + (i + 1);
			}
		}
		return word.startsWith("下") ? "H2" : "H1";
	}

	/** {@return what sort of property it is, by its name and unit} */
	PropertyKind kind() {
		String name = property.toLowerCase(Locale.ROOT);
		if (name.matches(".*(同比|增速|增长率|增长|yoy|growth|cagr).*")) {
			return PropertyKind.GROWTH;
		}
		if (name.matches(".*(占比|份额|市占率|比重|渗透率|share).*")) {
			return PropertyKind.SHARE;
		}
		return unit.equals("倍") || unit.equals("x") ? PropertyKind.RATIO : PropertyKind.QUANTITY;
	}

	/** {@return the options a column of this head has} */
	Map<String, String> options() {
		Map<String, String> options = new LinkedHashMap<>();
		put(options, Options.UNIT, unit);
		put(options, Options.MAGNITUDE, magnitude);
		put(options, Options.PERIOD, period);
		put(options, Options.ACTUALITY, actuality);
		return options;
	}

	private static void put(Map<String, String> options, String name, String value) {
		if (!value.isEmpty()) {
			options.put(name, value);
		}
	}
}
