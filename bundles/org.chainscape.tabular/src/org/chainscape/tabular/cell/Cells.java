package org.chainscape.tabular.cell;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.chainscape.calculation.PrintedValue;
import org.chainscape.calculation.Unit;
import org.chainscape.model.PartialDate;
import org.chainscape.model.chain.Comparator;
import org.chainscape.model.chain.DisclosureState;
import org.chainscape.model.chain.Exchange;
import org.chainscape.model.chain.Magnitude;
import org.chainscape.model.text.Labels;
import org.chainscape.model.text.Language;
import org.chainscape.model.text.PlainSigns;
import org.chainscape.model.ticker.Ticker;
import org.chainscape.model.ticker.Tickers;
import org.chainscape.tabular.cell.CellProblem.Kind;
import org.chainscape.tabular.sheet.Cell;
import org.chainscape.tabular.sheet.NumberFormat;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;

/**
 * Reads cells: a value, or that there is none, or a reason. Blank cells and words such as 未披露, 无 and N/A state that there is no value;
 * errors of formulas are reasons.
 */
public final class Cells {

	private static final Unit PERCENT = Unit.parse("%");
	private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
	private static final Set<String> YES = Set.of("是", "有", "对", "y", "yes", "true", "t", "1", "√", "✓", "✔", "☑");
	private static final Set<String> NO = Set.of("否", "无", "没有", "错", "不是", "n", "no", "false", "f", "0", "×", "✗", "✘", "☒", "x");

	private Cells() {
	}

	/**
	 * The words of a cell. Words that elsewhere say there is no value are words here.
	 *
	 * @param cell the cell
	 * @return the text without surrounding spaces; without a value if it is blank; beside a number of too many digits that Excel rounds them
	 */
	public static Reading<String> text(Cell cell) {
		if (cell.isBlank()) {
			return Reading.without(DisclosureState.BLANK);
		}
		if (cell.kind() == Cell.Kind.ERROR) {
			return failed(cell, null);
		}
		return Reading.of(cell.text().strip(), doubts(cell));
	}

	/**
	 * A number with comparator, magnitude and unit. What the format of a workbook shows with it is part of it.
	 *
	 * @param cell the cell
	 * @return the number as printed
	 */
	public static Reading<PrintedValue> number(Cell cell) {
		Reading<PrintedValue> without = without(cell);
		if (without != null) {
			return without;
		}
		if (cell.kind() == Cell.Kind.NUMBER) {
			return Reading.of(ofFormat(cell), doubts(cell));
		}
		Optional<PrintedValue> printed = cell.kind() == Cell.Kind.TEXT ? PrintedValue.parse(cell.text()) : Optional.empty();
		return printed.map(value -> Reading.of(value)).orElseGet(() -> failed(cell, Kind.NOT_A_NUMBER));
	}

	private static PrintedValue ofFormat(Cell cell) {
		NumberFormat format = cell.format();
		if (format.sense() == NumberFormat.Sense.PERCENT) {
			return percent(cell.number(), Comparator.EQUAL);
		}
		if (!format.unit().isEmpty()) {
			BigDecimal shown = plain(cell.number().movePointLeft(3 * format.thousands()).stripTrailingZeros());
			boolean before = PrintedValue.parse(format.unit() + "1").isPresent();
			String words = before ? format.unit() + shown.toPlainString() : shown.toPlainString() + format.unit();
			Optional<PrintedValue> printed = PrintedValue.parse(words);
			if (printed.isPresent()) {
				return printed.get();
			}
		}
		return new PrintedValue(cell.number(), null, Magnitude.ONE, Unit.ONE, Comparator.EQUAL);
	}

	private static PrintedValue percent(BigDecimal fraction, Comparator comparator) {
		return new PrintedValue(plain(fraction.movePointRight(2)), null, Magnitude.ONE, PERCENT, comparator);
	}

	private static BigDecimal plain(BigDecimal number) {
		return number.scale() < 0 ? number.setScale(0) : number;
	}

	/**
	 * A share of a whole.
	 *
	 * @param cell the cell
	 * @param bare what a number without a sign of percent means
	 * @return the share in the unit %; beside a value below 0 or above 100 % that it is impossible
	 */
	public static Reading<PrintedValue> share(Cell cell, ShareScale bare) {
		Reading<PrintedValue> number = number(cell);
		if (number.value().isEmpty()) {
			return number.isWithout() || cell.kind() == Cell.Kind.ERROR ? number : failed(cell, Kind.NOT_A_SHARE);
		}
		PrintedValue value = number.value().get();
		if (!value.unit().isPure()) {
			return failed(cell, Kind.NOT_A_SHARE);
		}
		boolean isBare = value.unit().equals(Unit.ONE);
		BigDecimal factor = isBare ? bare == ShareScale.FRACTION ? WHOLE : BigDecimal.ONE : value.unit().factor().multiply(WHOLE);
		PrintedValue share = new PrintedValue(times(value.value(), factor), value.upper() == null ? null : times(value.upper(), factor),
			value.magnitude(), PERCENT, value.comparator());
		BigDecimal top = share.upper() == null ? share.value() : share.upper();
		boolean impossible = share.value().signum() < 0 || top.compareTo(WHOLE) > 0 || share.magnitude() != Magnitude.ONE;
		return impossible ? Reading.of(share, CellProblem.of(Kind.IMPOSSIBLE_SHARE, cell.text())) : Reading.of(share);
	}

	private static BigDecimal times(BigDecimal value, BigDecimal factor) {
		if (factor.compareTo(BigDecimal.ONE) == 0) {
			return value;
		}
		return plain(factor.compareTo(WHOLE) == 0 ? value.movePointRight(2) : value.multiply(factor).stripTrailingZeros());
	}

	/**
	 * A date as precise as it is written.
	 *
	 * @param cell the cell
	 * @return the day, month or year; no quarter or other span
	 */
	public static Reading<PartialDate> date(Cell cell) {
		Reading<Period> period = period(cell);
		return period.value().isPresent() && !period.value().get().isDate() ? failed(cell, Kind.PERIOD_NOT_DATE) : period.map(Period::start);
	}

	/**
	 * A date or a period.
	 *
	 * @param cell the cell
	 * @return the period
	 */
	public static Reading<Period> period(Cell cell) {
		Reading<Period> without = without(cell);
		if (without != null) {
			return without;
		}
		return cell.kind() == Cell.Kind.ERROR ? failed(cell, null) : Dates.read(cell);
	}

	/**
	 * Yes or no.
	 *
	 * @param cell the cell
	 * @return the truth value
	 */
	public static Reading<Boolean> truth(Cell cell) {
		String text = PlainSigns.of(cell.text()).toLowerCase(Locale.ROOT);
		if (cell.kind() != Cell.Kind.ERROR && YES.contains(text)) {
			return Reading.of(Boolean.TRUE);
		}
		if (cell.kind() != Cell.Kind.ERROR && NO.contains(text)) {
			return Reading.of(Boolean.FALSE);
		}
		Reading<Boolean> without = without(cell);
		return without != null ? without : failed(cell, Kind.NOT_A_BOOLEAN);
	}

	/**
	 * One of the values of an enumeration, by its label in either language or its name.
	 *
	 * @param cell the cell
	 * @param choices the enumeration
	 * @return the value
	 */
	public static Reading<Enumerator> choice(Cell cell, EEnum choices) {
		String text = PlainSigns.of(cell.text());
		for (EEnumLiteral literal : choices.getELiterals()) {
			if (cell.kind() != Cell.Kind.ERROR && words(literal).anyMatch(word -> PlainSigns.of(word).equalsIgnoreCase(text))) {
				return Reading.of(literal.getInstance());
			}
		}
		Reading<Enumerator> without = without(cell);
		if (without != null) {
			return without;
		}
		return cell.kind() == Cell.Kind.ERROR ? failed(cell, null)
			: Reading.refused(CellProblem.of(Kind.NOT_A_CHOICE, cell.text(), choices.getName()));
	}

	/** The label 实际（A） is also said as 实际 and as A. */
	static Stream<String> words(EEnumLiteral literal) {
		return Stream.concat(Stream.of(literal.getName(), literal.getLiteral()),
			Stream.of(Language.values()).map(language -> Labels.of(literal, language)).flatMap(label -> Stream.concat(Stream.of(label),
				Stream.of(label.split("[（()）]"))))).filter(word -> !word.isBlank());
	}

	/**
	 * The code of a share. In a column of shares 000001 is the share in Shenzhen and not the index in Shanghai.
	 *
	 * @param cell the cell; zeros a number has lost are given back where the exchange is known
	 * @param hint the exchange another cell names; unspecified if none does
	 * @return the ticker; funds, bonds and indices are no shares
	 */
	public static Reading<Ticker> ticker(Cell cell, Exchange hint) {
		Reading<Ticker> without = without(cell);
		if (without != null) {
			return without;
		}
		boolean code = cell.kind() == Cell.Kind.TEXT || cell.kind() == Cell.Kind.NUMBER;
		Optional<Ticker> share = code ? Tickers.read(cell.text(), hint).share() : Optional.empty();
		return share.map(ticker -> Reading.of(ticker)).orElseGet(() -> cell.kind() == Cell.Kind.ERROR ? failed(cell, null)
			: Reading.refused(CellProblem.of(Kind.NOT_A_TICKER, cell.text(), hint.getName())));
	}

	/**
	 * An exchange by its name, short name or code.
	 *
	 * @param cell the cell
	 * @return the exchange
	 */
	public static Reading<Exchange> exchange(Cell cell) {
		Reading<Exchange> without = without(cell);
		if (without != null) {
			return without;
		}
		Optional<Exchange> exchange = cell.kind() == Cell.Kind.TEXT ? Tickers.exchange(cell.text()) : Optional.empty();
		return exchange.map(found -> Reading.of(found)).orElseGet(() -> failed(cell, Kind.NOT_AN_EXCHANGE));
	}

	/** {@return that there is no value; {@code null} if there is something in the cell} */
	private static <T> Reading<T> without(Cell cell) {
		return Disclosure.of(cell).map(Reading::<T>without).orElse(null);
	}

	private static <T> Reading<T> failed(Cell cell, Kind kind) {
		if (cell.kind() != Cell.Kind.ERROR) {
			return Reading.refused(CellProblem.of(kind, cell.text()));
		}
		return Reading.refused(CellProblem.of(cell.text().startsWith("=") ? Kind.NOT_CALCULATED : Kind.FORMULA_ERROR, cell.text()));
	}

	private static CellProblem[] doubts(Cell cell) {
		return cell.isBeyondPrecision() ? new CellProblem[] { CellProblem.of(Kind.ROUNDED_DIGITS, cell.text()) } : new CellProblem[0];
	}
}
