package org.chainscape.tabular.export;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.chainscape.model.PartialDate;
import org.chainscape.tabular.column.Column;
import org.chainscape.tabular.column.ColumnType;
import org.chainscape.tabular.column.NumberValue;
import org.chainscape.tabular.grid.Grid;

/** How the cells of a column are written: as numbers with their unit in the head where all of them have it, or as they are printed. */
final class Exported {

	private static final Pattern NUMBER = Pattern.compile(
		"([+-]?(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)(?:\\.[0-9]+)?)\\s*([^0-9\\s][^0-9]{0,7})?");
	/** Digits Excel keeps; longer numbers are codes and stay texts. */
	private static final int DIGITS = 15;

	private final Column column;
	private final String unit;

	private Exported(Column column, String unit) {
		this.column = column;
		this.unit = unit;
	}

	/**
	 * A cell of a file.
	 *
	 * @param text its text
	 * @param number its number; {@code null} if it is none
	 * @param date its date, with a day; {@code null} if it is none
	 * @param percent whether the number is a share that is shown in percent
	 */
	record Value(String text, BigDecimal number, PartialDate date, boolean percent) {
	}

	/** Looks through a column once to see whether its numbers share a unit. */
	static Exported of(Grid grid, int index) {
		Column column = grid.columns().get(index);
		if (column.type() != ColumnType.NUMBER) {
			return new Exported(column, "");
		}
		String common = null;
		for (int row = 0; row < grid.rowCount(); row++) {
			String text = grid.text(row, index);
			if (text.isEmpty()) {
				continue;
			}
			Matcher matcher = NUMBER.matcher(text);
			String suffix = matcher.matches() && matcher.group(2) != null ? matcher.group(2).strip() : "";
			if (!matcher.matches() || common != null && !common.equals(suffix)) {
				return new Exported(column, "");
			}
			common = suffix;
		}
		return new Exported(column, common == null || "%".equals(common) ? "" : common);
	}

	static List<Exported> all(Grid grid) {
		return IntStream.range(0, grid.columns().size()).mapToObj(index -> of(grid, index)).toList();
	}

	Column column() {
		return column;
	}

	/** {@return the unit all numbers have, which stands in the head; empty for none} */
	String unit() {
		return unit;
	}

	/** {@return the head, with the unit all numbers have} */
	String head() {
		String label = column.group().isEmpty() ? column.label() : column.group() + " " + column.label();
		return unit.isEmpty() ? label : label + "（" + unit + "）";
	}

	/** {@return the cell of a row} */
	Value value(Grid grid, int row, int index) {
		String text = grid.text(row, index);
		Object value = text.isEmpty() ? null : column.value(grid.row(row));
		if (value instanceof PartialDate date && date.day() != 0 && date.toString().equals(text)) {
			return new Value(text, null, date, false);
		}
		return value instanceof NumberValue ? number(text) : new Value(text, null, null, false);
	}

	private Value number(String text) {
		Matcher matcher = NUMBER.matcher(text);
		if (!matcher.matches()) {
			return new Value(text, null, null, false);
		}
		BigDecimal number = new BigDecimal(matcher.group(1).replace(",", ""));
		String suffix = matcher.group(2) == null ? "" : matcher.group(2).strip();
		boolean percent = "%".equals(suffix) || "％".equals(suffix);
		boolean plain = (suffix.equals(unit) || percent) && number.precision() <= DIGITS;
		return plain ? new Value(text, percent ? number.movePointLeft(2) : number, null, percent) : new Value(text, null, null, false);
	}
}
