package org.chainscape.calculation;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A unit: a product of powers of symbols, such as {@code 美元/台} or {@code GPU·小时/天}. Immutable.
 * <p>
 * The algebra is open: a symbol nobody has defined is a dimension of its own, so that GPUs and dollars cannot be added by mistake. The
 * symbols of {@link UnitSymbols} are multiples of others; two units fit each other if they are products of the same dimensions.
 */
public final class Unit {

	/** The unit of pure numbers. */
	public static final Unit ONE = new Unit(Map.of());

	private final Map<String, Integer> symbols;
	private final Map<String, Integer> dimensions = new TreeMap<>();
	private final BigDecimal factor;

	private Unit(Map<String, Integer> symbols) {
		this.symbols = new TreeMap<>(symbols);
		BigDecimal above = BigDecimal.ONE;
		BigDecimal below = BigDecimal.ONE;
		for (Map.Entry<String, Integer> entry : this.symbols.entrySet()) {
			UnitSymbols.Meaning meaning = UnitSymbols.meaning(entry.getKey());
			int exponent = entry.getValue();
			meaning.dimensions().forEach((name, power) -> add(dimensions, name, power * exponent));
			if (exponent > 0) {
				above = above.multiply(meaning.factor().pow(exponent));
			} else {
				below = below.multiply(meaning.factor().pow(-exponent));
			}
		}
		factor = above.divide(below, Decimals.CONTEXT);
	}

	/**
	 * Reads a unit. Symbols are joined by {@code ·} and {@code /}; everything after the first {@code /} is denominator, so that
	 * {@code 次/人·天} is times per person and day. A symbol may have a whole exponent, as in {@code 天^2}.
	 *
	 * @param text the unit as written; {@code null} or blank is a pure number
	 * @return the unit
	 * @throws IllegalArgumentException if a symbol is missing, as in {@code 美元/}, or an exponent is no number
	 */
	public static Unit parse(String text) {
		if (text == null || text.isBlank()) {
			return ONE;
		}
		Map<String, Integer> symbols = new TreeMap<>();
		String[] parts = text.strip().split("/", -1);
		for (int i = 0; i < parts.length; i++) {
			boolean onlyBelow = i == 0 && parts.length > 1 && (parts[i].isBlank() || parts[i].strip().equals("1"));
			for (String symbol : onlyBelow ? new String[0] : parts[i].split("[·*]", -1)) {
				addSymbol(symbols, symbol.strip(), i == 0 ? 1 : -1, text);
			}
		}
		return new Unit(symbols);
	}

	private static void addSymbol(Map<String, Integer> symbols, String symbol, int sign, String text) {
		int caret = symbol.indexOf('^');
		String name = caret < 0 ? symbol : symbol.substring(0, caret).strip();
		String power = caret < 0 ? "1" : symbol.substring(caret + 1).strip();
		if (name.isEmpty() || !power.matches("-?[0-9]{1,2}")) {
			throw new IllegalArgumentException(text);
		}
		add(symbols, UnitSymbols.canonical(name), sign * Integer.parseInt(power));
	}

	private static void add(Map<String, Integer> powers, String name, int power) {
		powers.merge(name, power, (one, other) -> one + other == 0 ? null : one + other);
		powers.remove(name, 0);
	}

	/** {@return what one of this unit is in the units all of its kind are counted in} */
	public BigDecimal factor() {
		return factor;
	}

	/** {@return whether this is a unit of pure numbers: of nothing, or of percent, permille, multiples} */
	public boolean isPure() {
		return dimensions.isEmpty();
	}

	/**
	 * Whether values of two units can be compared and added.
	 *
	 * @param other another unit
	 * @return true if both are products of the same dimensions
	 */
	public boolean fits(Unit other) {
		return dimensions.equals(other.dimensions);
	}

	/**
	 * The unit of a product.
	 *
	 * @param other unit of the other factor
	 * @return the product of the units
	 */
	public Unit times(Unit other) {
		Map<String, Integer> product = new TreeMap<>(symbols);
		other.symbols.forEach((name, power) -> add(product, name, power));
		return new Unit(product);
	}

	/**
	 * The unit of a quotient.
	 *
	 * @param other unit of the divisor
	 * @return the quotient of the units
	 */
	public Unit per(Unit other) {
		return times(other.power(-1));
	}

	/**
	 * The unit of a power.
	 *
	 * @param exponent a whole exponent
	 * @return the power of this unit
	 */
	public Unit power(int exponent) {
		Map<String, Integer> powers = new TreeMap<>();
		symbols.forEach((name, power) -> add(powers, name, power * exponent));
		return new Unit(powers);
	}

	/**
	 * Whether there is a unit whose power this is.
	 *
	 * @param degree degree of the root, at least 1
	 * @return true if {@link #root} may be called
	 */
	public boolean hasRoot(int degree) {
		return symbols.values().stream().allMatch(power -> power % degree == 0);
	}

	/**
	 * The unit of a root.
	 *
	 * @param degree degree of the root, at least 1
	 * @return the unit of which this is the power
	 * @throws IllegalArgumentException if there is none
	 */
	public Unit root(int degree) {
		if (!hasRoot(degree)) {
			throw new IllegalArgumentException(toString());
		}
		Map<String, Integer> powers = new TreeMap<>();
		symbols.forEach((name, power) -> powers.put(name, power / degree));
		return new Unit(powers);
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof Unit unit && symbols.equals(unit.symbols);
	}

	@Override
	public int hashCode() {
		return Objects.hash(symbols);
	}

	/** {@return the unit as {@link #parse} reads it, in a fixed order; empty for pure numbers without a sign} */
	@Override
	public String toString() {
		String above = side(1);
		String below = side(-1);
		return below.isEmpty() ? above : above + "/" + below;
	}

	/** {@return the unit for messages, where nothing at all would be misread} */
	String label() {
		return symbols.isEmpty() ? "1" : toString();
	}

	private String side(int sign) {
		return symbols.entrySet().stream().filter(entry -> entry.getValue() * sign > 0)
			.map(entry -> entry.getKey() + (entry.getValue() * sign == 1 ? "" : "^" + entry.getValue() * sign))
			.collect(Collectors.joining("·"));
	}
}
