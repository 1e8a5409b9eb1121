package org.chainscape.tabular.sheet;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.function.Supplier;

import org.chainscape.tabular.sheet.Cell.Kind;

/** Makes cells of what workbooks hold, and notes what is doubtful. */
final class CellMaker {

	private static final int DAYS_TO_1904 = 1462;
	/** The workbook counts a 29 February 1900 that never was. */
	private static final int LEAP_DAY = 60;
	private static final int LAST_DAY = 2_958_465;
	private static final LocalDate BEFORE_1900 = LocalDate.of(1899, 12, 31);
	private static final long SECONDS = 86_400;
	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");
	private static final int LONGEST_FORMULA = 200;

	private final boolean from1904;
	private final Notices notices;

	CellMaker(boolean from1904, Notices notices) {
		this.from1904 = from1904;
		this.notices = notices;
	}

	void start() {
		notices.forget(SheetNotice.Kind.CONTROL_CHARACTERS);
		notices.forget(SheetNotice.Kind.ROUNDED_DIGITS);
		notices.forget(SheetNotice.Kind.NOT_CALCULATED);
	}

	Cell text(String raw, Supplier<Place> place) {
		String clean = Characters.clean(raw);
		if (clean != raw && Characters.lost(raw, clean)) {
			notices.add(SheetNotice.Kind.CONTROL_CHARACTERS, place.get());
		}
		return Cell.of(clean);
	}

	/** A number or, if the format shows one, a date; {@code null} is no number of a workbook. */
	Cell number(BigDecimal number, NumberFormat format, String raw, Supplier<Place> place) {
		if (number == null) {
			return text(raw, place);
		}
		if (format.isDate()) {
			Cell date = date(number, format);
			if (date != null) {
				return date;
			}
		}
		Cell cell = new Cell(Kind.NUMBER, number.toPlainString(), number, null, format);
		if (cell.isBeyondPrecision()) {
			notices.add(SheetNotice.Kind.ROUNDED_DIGITS, place.get());
		}
		return cell;
	}

	/** {@return the day of a serial number; {@code null} if there is none, as of times and negative numbers} */
	private Cell date(BigDecimal serial, NumberFormat format) {
		long day = serial.longValue() + (from1904 ? DAYS_TO_1904 : 0);
		if (serial.signum() < 0 || day < 1 || day > LAST_DAY) {
			return null;
		}
		LocalDate date = BEFORE_1900.plusDays(day > LEAP_DAY ? day - 1 : day);
		BigDecimal rest = serial.subtract(BigDecimal.valueOf(serial.longValue()));
		long seconds = Math.min(SECONDS - 1, Math.round(rest.doubleValue() * SECONDS));
		String time = seconds == 0 ? "" : " " + TIME.format(LocalTime.ofSecondOfDay(seconds));
		return new Cell(Kind.DATE, date + time, serial, date, format);
	}

	/** A date written as such. */
	Cell isoDate(String raw, NumberFormat format, Supplier<Place> place) {
		int time = raw.indexOf('T');
		try {
			LocalDate date = LocalDate.parse(time < 0 ? raw : raw.substring(0, time));
			return new Cell(Kind.DATE, time < 0 || raw.substring(time).matches("T00:00(:00(\\.0+)?)?Z?") ? raw.substring(0, time < 0 ? raw.length()
				: time) : raw.replace('T', ' '), null, date, format);
		} catch (DateTimeException e) {
			return text(raw, place);
		}
	}

	static Cell truth(boolean value) {
		return new Cell(Kind.BOOLEAN, value ? "TRUE" : "FALSE", null, null);
	}

	static Cell error(String code) {
		return new Cell(Kind.ERROR, code.isBlank() ? "#VALUE!" : code, null, null);
	}

	/** A formula without a result: nobody has calculated it since a program wrote it. */
	Cell notCalculated(String formula, Supplier<Place> place) {
		notices.add(SheetNotice.Kind.NOT_CALCULATED, place.get());
		String shown = formula.length() > LONGEST_FORMULA ? formula.substring(0, LONGEST_FORMULA) + "…" : formula;
		return new Cell(Kind.ERROR, "=" + Characters.clean(shown), null, null);
	}
}
