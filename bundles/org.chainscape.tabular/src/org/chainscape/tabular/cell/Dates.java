package org.chainscape.tabular.cell;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.chainscape.model.PartialDate;
import org.chainscape.model.chain.Actuality;
import org.chainscape.model.text.PlainSigns;
import org.chainscape.tabular.cell.CellProblem.Kind;
import org.chainscape.tabular.sheet.Cell;

/** Dates and periods as tables write them. */
final class Dates {

	private static final int LONGEST = 40;
	private static final String YEAR = "((?:19|20|21)\\d{2})";
	private static final Pattern MARKED = Pattern.compile("(?:FY)?(.*\\d)(?:FY|财年)?\\s*([AE])?", Pattern.CASE_INSENSITIVE);
	private static final Pattern DAY = Pattern.compile(
		"(\\d{4})(?:年|[-/.])(\\d{1,2})(?:月|[-/.])(\\d{1,2})[日号]?(?:[ T]\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?Z?)?");
	private static final Pattern MONTH = Pattern.compile("(\\d{4})(?:年(\\d{1,2})月|[-/](\\d{1,2})|\\.(\\d{2}))");
	private static final Pattern ONLY_YEAR = Pattern.compile(YEAR + "年?度?");
	private static final Pattern SHORT_YEAR = Pattern.compile("(\\d{2})年?");
	private static final Pattern DIGITS = Pattern.compile(YEAR + "(\\d{2})(\\d{2})?");
	private static final Pattern SERIAL = Pattern.compile("[2-7]\\d{4}(?:\\.\\d+)?");
	private static final Pattern DAY_LAST = Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.]" + YEAR);
	private static final Pattern SHORT_DAY = Pattern.compile("\\d{1,2}[-/]\\d{1,2}[-/]\\d{2}");
	private static final Pattern HALF_MONTH = Pattern.compile(YEAR + "\\.\\d");
	private static final String MONTHS = "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?";
	private static final List<String> MONTH_NAMES = List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov",
		"dec");
	private static final Pattern ENGLISH = Pattern.compile("(?:(\\d{1,2})[ -])?" + MONTHS + "[ -](?:(\\d{1,2}),? )?" + "(\\d{4}|\\d{2})",
		Pattern.CASE_INSENSITIVE);
	private static final LocalDate BEFORE_1900 = LocalDate.of(1899, 12, 30);

	private Dates() {
	}

	/** {@return the date or period of a cell} */
	static Reading<Period> read(Cell cell) {
		if (cell.kind() == Cell.Kind.DATE) {
			return Reading.of(period(ofFormat(cell)));
		}
		String text = PlainSigns.of(cell.text());
		boolean wordy = cell.kind() == Cell.Kind.TEXT || cell.kind() == Cell.Kind.NUMBER;
		if (!wordy || text.length() > LONGEST) {
			return Reading.refused(CellProblem.of(Kind.NOT_A_DATE, cell.text()));
		}
		try {
			if (cell.kind() == Cell.Kind.NUMBER && text.indexOf('.') >= 0 && !SERIAL.matcher(text).matches()) {
				return Reading.refused(CellProblem.of(Kind.NOT_A_DATE, cell.text()));
			}
			Matcher marked = MARKED.matcher(text);
			String mark = marked.matches() ? String.valueOf(marked.group(2)).toUpperCase(Locale.ROOT) : "";
			Actuality actuality = mark.equals("A") ? Actuality.ACTUAL : mark.equals("E") ? Actuality.ESTIMATE : Actuality.UNSPECIFIED;
			Period period = period(actuality == Actuality.UNSPECIFIED ? text : marked.group(1).strip(), actuality);
			if (period == null && marked.matches()) {
				period = period(marked.group(1).strip(), actuality);
			}
			if (period != null) {
				return Reading.of(period);
			}
			boolean ambiguous = SHORT_DAY.matcher(text).matches() || DAY_LAST.matcher(text).matches() || HALF_MONTH.matcher(text).matches();
			return Reading.refused(CellProblem.of(ambiguous ? Kind.AMBIGUOUS_DATE : Kind.NOT_A_DATE, cell.text()));
		} catch (IllegalArgumentException e) {
			return Reading.refused(CellProblem.of(Kind.NO_SUCH_DATE, cell.text()));
		}
	}

	/** A date shown as a month is meant as one; the workbook had to take some day. */
	private static PartialDate ofFormat(Cell cell) {
		LocalDate date = cell.date();
		return switch (cell.format().sense()) {
			case YEAR -> new PartialDate(date.getYear(), 0, 0);
			case MONTH -> new PartialDate(date.getYear(), date.getMonthValue(), 0);
			default -> new PartialDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
		};
	}

	private static Period period(PartialDate date) {
		return new Period(date, date, Actuality.UNSPECIFIED);
	}

	private static Period period(String text, Actuality actuality) {
		PartialDate date = date(text, actuality != Actuality.UNSPECIFIED);
		if (date != null) {
			return new Period(date, date, actuality);
		}
		Period part = PartsOfYears.read(text, actuality);
		if (part != null) {
			return part;
		}
		for (String separator : new String[] { "至", "到", "~", " - ", "-" }) {
			int at = text.indexOf(separator);
			if (at > 0 && at == text.lastIndexOf(separator)) {
				PartialDate start = date(text.substring(0, at).strip(), false);
				PartialDate end = date(text.substring(at + separator.length()).strip(), false);
				if (start != null && end != null && start.compareTo(end) < 0) {
					return new Period(start, end, actuality);
				}
			}
		}
		return null;
	}

	/** {@return a date; {@code null} if the text is none} */
	private static PartialDate date(String text, boolean shortYears) {
		Matcher day = DAY.matcher(text);
		if (day.matches()) {
			return new PartialDate(number(day.group(1)), atLeastOne(day.group(2)), atLeastOne(day.group(3)));
		}
		Matcher month = MONTH.matcher(text);
		if (month.matches()) {
			String digits = month.group(2) != null ? month.group(2) : month.group(3) != null ? month.group(3) : month.group(4);
			return new PartialDate(number(month.group(1)), atLeastOne(digits), 0);
		}
		Matcher year = ONLY_YEAR.matcher(text);
		if (year.matches()) {
			return new PartialDate(number(year.group(1)), 0, 0);
		}
		Matcher shorter = SHORT_YEAR.matcher(text);
		if (shortYears && shorter.matches()) {
			return new PartialDate(century(shorter.group(1)), 0, 0);
		}
		Matcher digits = DIGITS.matcher(text);
		if (digits.matches()) {
			return new PartialDate(number(digits.group(1)), atLeastOne(digits.group(2)), digits.group(3) == null ? 0 : atLeastOne(digits.group(3)));
		}
		if (SERIAL.matcher(text).matches()) {
			LocalDate serial = BEFORE_1900.plusDays(new BigDecimal(text).longValue());
			return new PartialDate(serial.getYear(), serial.getMonthValue(), serial.getDayOfMonth());
		}
		return foreign(text);
	}

	/** Dates with the year last: the month is where the day cannot be. */
	private static PartialDate foreign(String text) {
		Matcher english = ENGLISH.matcher(text);
		if (english.matches() && (english.group(1) == null || english.group(3) == null)) {
			String day = english.group(1) != null ? english.group(1) : english.group(3);
			int month = MONTH_NAMES.indexOf(english.group(2).toLowerCase(Locale.ROOT)) + 1;
			return new PartialDate(century(english.group(4)), month, day == null ? 0 : atLeastOne(day));
		}
		Matcher last = DAY_LAST.matcher(text);
		if (!last.matches()) {
			return null;
		}
		int one = atLeastOne(last.group(1));
		int other = atLeastOne(last.group(2));
		if (one <= 12 && other <= 12 && one != other) {
			return null;
		}
		return new PartialDate(number(last.group(3)), one > 12 ? other : one, one > 12 ? one : other);
	}

	static int century(String digits) {
		int number = number(digits);
		return digits.length() == 4 ? number : number < 70 ? 2000 + number : 1900 + number;
	}

	static int number(String digits) {
		return Integer.parseInt(digits);
	}

	private static int atLeastOne(String digits) {
		int number = number(digits);
		if (number == 0) {
			throw new IllegalArgumentException(digits);
		}
		return number;
	}
}
