package org.chainscape.tabular.cell;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.chainscape.model.PartialDate;
import org.chainscape.model.chain.Actuality;

/** Quarters, half years and the like, as tables write them. */
final class PartsOfYears {

	private static final String NUMBERS = "一二三四";
	/** 2023Q1, 2023年Q1, 23Q1, 2023H1, 2023-Q1. */
	private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4}|\\d{2})[年 /-]?\\s*([QH])([1-4])(?:-(?:Q)?([1-4]))?");
	/** 1Q23, 1H2023, Q1 2023, Q1/23. */
	private static final Pattern YEAR_LAST = Pattern.compile("(?:([1-4])\\s*([QH])|([QH])([1-4]))[ /]?'?(\\d{4}|\\d{2})");
	/** 2023年第一季度, 2023年1季度, 2023一季度, 2023年前三季度, 2023年上半年. */
	private static final Pattern CHINESE = Pattern.compile("(\\d{4})年?度?(?:第?([一二三四1-4])季度?|(前三季度)|(上半年)|(下半年)|(中报|半年报)|第?([一二三四1-4])季报)");
	/** 2023年1-6月, 2023年1月-6月. */
	private static final Pattern MONTHS = Pattern.compile("(\\d{4})年(\\d{1,2})月?[-至到~](\\d{1,2})月");

	private PartsOfYears() {
	}

	/** {@return the period; {@code null} if the text is none} */
	static Period read(String text, Actuality actuality) {
		String upper = text.toUpperCase(Locale.ROOT);
		Matcher first = YEAR_FIRST.matcher(upper);
		if (first.matches()) {
			int last = first.group(4) == null ? Dates.number(first.group(3)) : Dates.number(first.group(4));
			return parts(Dates.century(first.group(1)), first.group(2), Dates.number(first.group(3)), last, actuality);
		}
		Matcher last = YEAR_LAST.matcher(upper);
		if (last.matches()) {
			int part = Dates.number(last.group(1) == null ? last.group(4) : last.group(1));
			return parts(Dates.century(last.group(5)), last.group(2) == null ? last.group(3) : last.group(2), part, part, actuality);
		}
		Matcher months = MONTHS.matcher(upper);
		if (months.matches()) {
			return months(Dates.number(months.group(1)), Dates.number(months.group(2)), Dates.number(months.group(3)), actuality);
		}
		Matcher chinese = CHINESE.matcher(upper);
		return chinese.matches() ? chinese(chinese, actuality) : null;
	}

	private static Period chinese(Matcher chinese, Actuality actuality) {
		int year = Dates.number(chinese.group(1));
		if (chinese.group(2) != null) {
			int quarter = quarter(chinese.group(2));
			return parts(year, "Q", quarter, quarter, actuality);
		}
		if (chinese.group(7) != null) {
			// Reports of the third quarter cover nine months, those of the first three.
			return months(year, 1, quarter(chinese.group(7)) * 3, actuality);
		}
		int from = chinese.group(5) == null ? 1 : 7;
		return months(year, from, chinese.group(3) != null ? 9 : chinese.group(5) != null ? 12 : 6, actuality);
	}

	private static int quarter(String digit) {
		return NUMBERS.contains(digit) ? NUMBERS.indexOf(digit) + 1 : Dates.number(digit);
	}

	private static Period parts(int year, String sort, int first, int last, Actuality actuality) {
		int length = sort.equals("Q") ? 3 : 6;
		return months(year, (first - 1) * length + 1, last * length, actuality);
	}

	/** Refuses months there are not, as of a third half year, and spans that end before they start. */
	private static Period months(int year, int from, int to, Actuality actuality) {
		if (from < 1 || to < from) {
			throw new IllegalArgumentException(year + ": " + from + "-" + to);
		}
		return new Period(new PartialDate(year, from, 0), new PartialDate(year, to, 0), actuality);
	}
}
