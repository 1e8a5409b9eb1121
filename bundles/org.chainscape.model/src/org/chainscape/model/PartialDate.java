package org.chainscape.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date known to the year, the month or the day.
 * <p>
 * Research reports say "2023", "2023 年 2 月" or "2023 年 2 月 14 日"; the precision is part of the fact and is never padded. The order is that
 * of the first day a date may mean, the less precise one first.
 *
 * @param year year, 1 to 9999
 * @param month month 1 to 12, or 0 if only the year is known
 * @param day day of the month, or 0 if no day is known; must be 0 where the month is 0
 */
public record PartialDate(int year, int month, int day) implements Comparable<PartialDate> {

	private static final Pattern FORMAT = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

	/**
	 * Checks the parts.
	 *
	 * @throws IllegalArgumentException if the parts are no date of the calendar
	 */
	public PartialDate {
		try {
			if (year < 1 || year > 9999 || month == 0 && day != 0) {
				throw new DateTimeException("out of range");
			}
			YearMonth yearMonth = YearMonth.of(year, month == 0 ? 1 : month);
			if (day != 0) {
				yearMonth.atDay(day);
			}
		} catch (DateTimeException e) {
			throw new IllegalArgumentException("Not a date: " + year + "-" + month + "-" + day, e);
		}
	}

	/**
	 * Reads {@code yyyy}, {@code yyyy-MM} or {@code yyyy-MM-dd}.
	 *
	 * @param text the text, or {@code null} or blank for no date
	 * @return the date, or {@code null} for no date
	 * @throws IllegalArgumentException if the text is none of the three forms or no date of the calendar
	 */
	public static PartialDate parse(String text) {
		if (text == null || text.isBlank()) {
			return null;
		}
		Matcher matcher = FORMAT.matcher(text.strip());
		if (!matcher.matches()) {
			throw new IllegalArgumentException("Not a date of the form yyyy, yyyy-MM or yyyy-MM-dd: " + text);
		}
		return new PartialDate(Integer.parseInt(matcher.group(1)), part(matcher.group(2)), part(matcher.group(3)));
	}

	private static int part(String digits) {
		if (digits == null) {
			return 0;
		}
		int value = Integer.parseInt(digits);
		if (value == 0) {
			throw new IllegalArgumentException("Month and day start at 01");
		}
		return value;
	}

	/** {@return the first day this date may mean} */
	public LocalDate firstDay() {
		return LocalDate.of(year, month == 0 ? 1 : month, day == 0 ? 1 : day);
	}

	/** {@return the last day this date may mean} */
	public LocalDate lastDay() {
		if (day != 0) {
			return firstDay();
		}
		return YearMonth.of(year, month == 0 ? 12 : month).atEndOfMonth();
	}

	/** {@return the month, if it is known} */
	public OptionalInt knownMonth() {
		return month == 0 ? OptionalInt.empty() : OptionalInt.of(month);
	}

	/** {@return the date as Chinese reports print it, such as 2023 年 2 月 14 日} */
	public String toChinese() {
		return year + " 年" + (month == 0 ? "" : " " + month + " 月") + (day == 0 ? "" : " " + day + " 日");
	}

	@Override
	public int compareTo(PartialDate other) {
		int byYear = Integer.compare(year, other.year);
		int byMonth = byYear != 0 ? byYear : Integer.compare(month, other.month);
		return byMonth != 0 ? byMonth : Integer.compare(day, other.day);
	}

	/** {@return the form {@link #parse} reads, in full precision and nothing more} */
	@Override
	public String toString() {
		if (month == 0) {
			return String.format(Locale.ROOT, "%04d", year);
		}
		return day == 0 ? String.format(Locale.ROOT, "%04d-%02d", year, month) : String.format(Locale.ROOT, "%04d-%02d-%02d", year, month, day);
	}
}
