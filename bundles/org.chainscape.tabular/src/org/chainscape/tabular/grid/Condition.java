package org.chainscape.tabular.grid;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.chainscape.calculation.PrintedValue;
import org.chainscape.model.PartialDate;
import org.chainscape.model.search.TextFilter;
import org.chainscape.tabular.cell.Cells;
import org.chainscape.tabular.column.Column;
import org.chainscape.tabular.column.Names;
import org.chainscape.tabular.column.NumberValue;
import org.chainscape.tabular.sheet.Cell;
import org.eclipse.emf.ecore.EObject;

/** A condition somebody typed above a column. */
final class Condition implements Predicate<EObject> {

	private static final Set<String> EMPTY = Set.of("空", "=", "empty", "(空)", "(empty)");
	private static final Set<String> FILLED = Set.of("非空", "<>", "!=", "≠", "not empty", "(非空)", "*");
	private static final Pattern SIGN = Pattern.compile("(>=|<=|<>|!=|≥|≤|≠|>|<|=)\\s*(.+)", Pattern.DOTALL);

	private final Column column;
	private final Predicate<EObject> test;

	Condition(Column column, String typed) {
		this.column = column;
		test = parse(Names.fold(typed));
	}

	@Override
	public boolean test(EObject row) {
		return test.test(row);
	}

	private Predicate<EObject> parse(String typed) {
		if (EMPTY.contains(typed)) {
			return row -> column.text(row).isEmpty();
		} else if (FILLED.contains(typed)) {
			return row -> !column.text(row).isEmpty();
		}
		Matcher matcher = SIGN.matcher(typed);
		if (!matcher.matches()) {
			return contains(typed);
		}
		String sign = matcher.group(1);
		String operand = matcher.group(2).strip();
		return switch (sign) {
			case "=" -> same(operand);
			case "<>", "!=", "≠" -> same(operand).negate();
			default -> compared(sign, operand);
		};
	}

	/** Words that occur as they are, or are pinyin of what does. */
	private Predicate<EObject> contains(String typed) {
		TextFilter filter = new TextFilter(typed);
		return row -> {
			String text = column.text(row);
			return !text.isEmpty() && (Names.fold(text).contains(typed) || filter.fit(text).isPresent());
		};
	}

	private Predicate<EObject> same(String operand) {
		Optional<PrintedValue> number = PrintedValue.parse(operand);
		return row -> {
			if (Names.fold(column.text(row)).equals(operand)) {
				return true;
			}
			return number.isPresent() && column.value(row) instanceof NumberValue value && compare(value, number.get()) == 0;
		};
	}

	private Predicate<EObject> compared(String sign, String operand) {
		Optional<PartialDate> date = Cells.date(Cell.of(operand)).value();
		Optional<PrintedValue> number = PrintedValue.parse(operand);
		return row -> {
			Object value = column.value(row);
			if (value instanceof NumberValue left && number.isPresent()) {
				return holds(sign, compare(left, number.get()));
			} else if (value instanceof PartialDate left && date.isPresent()) {
				return holds(sign, compare(left, date.get()));
			}
			return value instanceof String left && number.isEmpty() && date.isEmpty() && holds(sign, Names.fold(left).compareTo(operand));
		};
	}

	/** A bare number is compared with what stands there; one with a unit with what that means. */
	private static int compare(NumberValue value, PrintedValue typed) {
		boolean bare = typed.unit().toString().isEmpty();
		BigDecimal left = bare ? value.plain() : value.base();
		return left.compareTo(bare ? NumberValue.of(typed).plain() : typed.base());
	}

	/** 2023-05 is neither before nor after 2023. */
	private static int compare(PartialDate left, PartialDate right) {
		if (left.lastDay().isBefore(right.firstDay())) {
			return -1;
		}
		return left.firstDay().isAfter(right.lastDay()) ? 1 : 0;
	}

	private static boolean holds(String sign, int order) {
		return switch (sign) {
			case ">" -> order > 0;
			case "<" -> order < 0;
			case ">=", "≥" -> order >= 0;
			default -> order <= 0;
		};
	}
}
