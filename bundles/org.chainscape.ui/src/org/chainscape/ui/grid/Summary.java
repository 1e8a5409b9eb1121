package org.chainscape.ui.grid;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashSet;
import java.util.Set;

import org.chainscape.tabular.column.NumberValue;
import org.chainscape.tabular.grid.Grid;
import org.chainscape.tabular.grid.GridRange;
import org.chainscape.tabular.grid.GridSelection;
import org.chainscape.ui.UiTexts;

/** What spreadsheets say below about several selected cells: how many, their sum and mean. */
final class Summary {

	private static final long MOST = 200_000;
	private static final MathContext ROUNDED = new MathContext(8);

	private Summary() {
	}

	/** {@return the line; empty for one cell} */
	static String of(Grid grid, GridSelection selection) {
		long cells = selection.ranges().stream().mapToLong(range -> (long) range.rows() * range.columns()).sum();
		if (cells < 2) {
			return "";
		}
		if (cells > MOST) {
			return UiTexts.text("grid.sum.cells", Long.toString(cells));
		}
		int filled = 0;
		int numbers = 0;
		Set<String> units = new HashSet<>();
		BigDecimal sum = BigDecimal.ZERO;
		for (GridRange range : selection.ranges()) {
			for (int row = range.top(); row <= Math.min(range.bottom(), grid.rowCount() - 1); row++) {
				for (int column = range.left(); column <= range.right(); column++) {
					Object value = grid.columns().get(column).value(grid.row(row));
					filled += value == null ? 0 : 1;
					if (value instanceof NumberValue number) {
						numbers++;
						sum = sum.add(number.plain());
						units.add(number.unit());
					}
				}
			}
		}
		// Yuan and dollars have no sum.
		if (numbers < 2 || units.size() > 1) {
			return filled == 0 ? "" : UiTexts.text("grid.sum.count", Integer.toString(filled));
		}
		String unit = units.iterator().next();
		BigDecimal mean = sum.divide(BigDecimal.valueOf(numbers), ROUNDED);
		return UiTexts.text("grid.sum", Integer.toString(filled), plain(sum) + unit, plain(mean) + unit);
	}

	private static String plain(BigDecimal number) {
		return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
	}
}
