package org.chainscape.calculation;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

import org.chainscape.model.chain.Comparator;
import org.chainscape.model.chain.Magnitude;
import org.chainscape.model.chain.Observation;

/**
 * A number as printed, and how exactly it is known. A printed number stands for every value that would have been printed the same way:
 * half a unit of its last place to both sides. All intervals are in the base of the unit, so that 1.3 亿 and 13000 万 are the same, and
 * 60 分钟 and 1 小时.
 *
 * @param value the number without magnitude, digits as printed; E notation gives its own precision, as in 1.80E+20
 * @param upper upper end where a range is printed; otherwise {@code null}
 * @param magnitude what the number is multiplied by
 * @param unit the unit
 * @param comparator how the number bounds the true one
 */
public record PrintedValue(BigDecimal value, BigDecimal upper, Magnitude magnitude, Unit unit, Comparator comparator) {

	/** What the last place of a number is taken to be. */
	public enum Reading {
		/** The last digit printed: 2000 is known to one. */
		LAST_PLACE,
		/** The last digit of an integer that is not a trailing zero: 2000 is known to a thousand, 0.20 to a hundredth. */
		SIGNIFICANT
	}

	/** A value close to another "from below" is not more than a twentieth away. */
	private static final BigDecimal NEAR = new BigDecimal("0.95");

	/** Needs everything but the upper end. */
	public PrintedValue {
		Objects.requireNonNull(value);
		Objects.requireNonNull(magnitude);
		Objects.requireNonNull(unit);
		Objects.requireNonNull(comparator);
	}

	/**
	 * The number of an observation.
	 *
	 * @param observation the observation
	 * @return its number; empty if it states none, or one whose unit cannot be read
	 */
	public static Optional<PrintedValue> of(Observation observation) {
		BigDecimal lower = observation.getValue();
		BigDecimal upper = observation.getUpperValue();
		if (lower == null && upper == null) {
			return Optional.empty();
		}
		Unit unit;
		try {
			unit = Unit.parse(observation.getUnit());
		} catch (IllegalArgumentException e) {
			return Optional.empty();
		}
		boolean range = lower != null && upper != null && lower.compareTo(upper) < 0;
		return Optional.of(new PrintedValue(lower == null ? upper : lower, range ? upper : null, observation.getMagnitude(), unit,
			observation.getComparator()));
	}

	/**
	 * Reads a number as people write it: {@code 1300万}, {@code 0.02美元}, {@code 约20亿美元}, {@code 3-5%}, {@code （1.2）}, {@code ≥2.5 万亿}.
	 *
	 * @param text number or range, magnitude, unit and a word that compares; all but the number may be missing
	 * @return the value; empty if the text is none
	 */
	public static Optional<PrintedValue> parse(String text) {
		return NumberText.read(text);
	}

	/**
	 * The same number in another unit.
	 *
	 * @param other the unit
	 * @return a value with that unit; nothing is converted
	 */
	public PrintedValue in(Unit other) {
		return new PrintedValue(value, upper, magnitude, other, comparator);
	}

	/** {@return the number in the base of its unit; the middle of a range} */
	public BigDecimal base() {
		BigDecimal middle = upper == null ? value : value.add(upper).multiply(Decimals.HALF);
		return middle.multiply(scale(), Decimals.CONTEXT);
	}

	/** {@return what one of the printed magnitude and unit is in the base of the unit} */
	public BigDecimal scale() {
		return Magnitudes.factor(magnitude).multiply(unit.factor(), Decimals.CONTEXT);
	}

	/** {@return whether a range is printed} */
	public boolean isRange() {
		return upper != null;
	}

	/** {@return whether the number is a bound of the true one and not its value} */
	public boolean isBound() {
		return switch (comparator) {
			case ABOVE, AT_LEAST, BELOW, AT_MOST, UP_TO -> true;
			case EQUAL, ABOUT, NEAR -> false;
		};
	}

	/**
	 * The place of the last digit, in the printed magnitude.
	 *
	 * @param reading what the last digit is
	 * @return its power of ten: 0 for ones, -1 for tenths
	 */
	public int place(Reading reading) {
		return placeOf(value, reading);
	}

	/**
	 * What would have been printed the same way, whatever the comparator says.
	 *
	 * @param reading what the last digit is
	 * @return the numbers half a unit of the last place around the value, or around the range, in the base of the unit
	 */
	public Interval interval(Reading reading) {
		BigDecimal top = upper == null ? value : upper;
		return new Interval(value.subtract(halfPlace(value, reading)), top.add(halfPlace(top, reading))).times(scale());
	}

	/**
	 * What the source claims: the numbers that agree with its words.
	 *
	 * @return for plain numbers the last place, for 约 the significant digits, for 接近 the last twentieth below the value, for bounds
	 *         everything on the right side of them; in the base of the unit
	 */
	public Interval stated() {
		BigDecimal top = upper == null ? value : upper;
		return switch (comparator) {
			case EQUAL -> interval(Reading.LAST_PLACE);
			case ABOUT -> interval(Reading.SIGNIFICANT);
			case NEAR -> Interval.ordered(value.multiply(NEAR), top).times(scale());
			case ABOVE, AT_LEAST -> new Interval(value, null).times(scale());
			case BELOW, AT_MOST, UP_TO -> new Interval(null, top).times(scale());
		};
	}

	/** {@return number, magnitude and unit as they are printed} */
	public String text() {
		String number = plain(value) + (upper == null ? "" : "–" + plain(upper));
		String rest = Magnitudes.word(magnitude) + unit;
		return rest.isEmpty() ? number : number + (rest.startsWith("%") ? "" : " ") + rest;
	}

	/** Numbers in E notation stay in it. */
	private static String plain(BigDecimal number) {
		return number.scale() < 0 || !Decimals.isWritable(number) ? number.toString() : number.toPlainString();
	}

	private static BigDecimal halfPlace(BigDecimal number, Reading reading) {
		return Decimals.HALF.scaleByPowerOfTen(placeOf(number, reading));
	}

	private static int placeOf(BigDecimal number, Reading reading) {
		if (reading == Reading.SIGNIFICANT && number.scale() == 0 && number.signum() != 0) {
			return -number.stripTrailingZeros().scale();
		}
		return -number.scale();
	}
}
