package org.chainscape.ui.calculations;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.chainscape.calculation.Verdict;
import org.chainscape.model.chain.Calculation;

/**
 * Which calculations are shown, and in which groups and order.
 *
 * @param text what name or handle must contain, whatever the case; words in any order; blank for all
 * @param verdicts the verdicts shown
 * @param grouping what the groups are made by
 * @param order the order
 * @param descending whether the order is turned round
 */
public record Query(String text, Set<Verdict> verdicts, Grouping grouping, Order order, boolean descending) {

	/** Everything, as it stands in the document. */
	public static final Query ALL = new Query("", EnumSet.allOf(Verdict.class), Grouping.NONE, Order.DOCUMENT, false);

	/** What groups are made by. */
	public enum Grouping {
		/** No groups. */
		NONE,
		/** The verdict. */
		VERDICT,
		/** The report a calculation is printed in. */
		REPORT
	}

	/** Orders of calculations. */
	public enum Order {
		/** As they stand in the document. */
		DOCUMENT,
		/** By name. */
		NAME,
		/** By the size of the deviation. */
		DEVIATION,
		/** By verdict, the good ones first. */
		VERDICT
	}

	/**
	 * A group of calculations. Two are equal if they stand for the same verdict or report, whatever is in them.
	 *
	 * @param verdict the verdict; {@code null} for a report
	 * @param report the report; empty for those without one, and for a verdict
	 */
	public record Group(Verdict verdict, String report) {
	}

	/** Keeps a copy of the verdicts. */
	public Query {
		text = text == null ? "" : text.strip();
		verdicts = Set.copyOf(verdicts);
	}

	public Query withText(String wanted) {
		return new Query(wanted, verdicts, grouping, order, descending);
	}

	public Query withVerdicts(Set<Verdict> wanted) {
		return new Query(text, wanted, grouping, order, descending);
	}

	public Query withGrouping(Grouping wanted) {
		return new Query(text, verdicts, wanted, order, descending);
	}

	/** The next order after a click on a heading: up, down, and as in the document again. */
	public Query sortedBy(Order wanted) {
		if (order != wanted) {
			return new Query(text, verdicts, grouping, wanted, false);
		}
		return descending ? new Query(text, verdicts, grouping, Order.DOCUMENT, false) : new Query(text, verdicts, grouping, order, true);
	}

	/** {@return the calculations of a sheet that are shown, in order} */
	public List<Calculation> select(Sheet sheet) {
		List<Line> lines = new ArrayList<>();
		for (Calculation calculation : sheet.calculations()) {
			sheet.line(calculation).filter(this::fits).ifPresent(lines::add);
		}
		if (order != Order.DOCUMENT) {
			lines.sort(descending ? comparator().reversed() : comparator());
		}
		return lines.stream().map(line -> (Calculation) line.element()).toList();
	}

	/** {@return the groups of a sheet with what is shown in each; one group that is {@code null} if none are made} */
	public Map<Group, List<Calculation>> groups(Sheet sheet) {
		Map<Group, List<Calculation>> groups = new LinkedHashMap<>();
		List<Calculation> selected = select(sheet);
		if (grouping == Grouping.VERDICT) {
			for (Verdict verdict : Verdict.values()) {
				groups.put(new Group(verdict, ""), new ArrayList<>());
			}
		}
		for (Calculation calculation : selected) {
			Line line = sheet.line(calculation).orElseThrow();
			Group group = switch (grouping) {
				case NONE -> null;
				case VERDICT -> new Group(line.verdict(), "");
				case REPORT -> new Group(null, line.report());
			};
			groups.computeIfAbsent(group, key -> new ArrayList<>()).add(calculation);
		}
		groups.values().removeIf(List::isEmpty);
		return groups;
	}

	private boolean fits(Line line) {
		if (!verdicts.contains(line.verdict())) {
			return false;
		}
		String name = (line.handle() + ' ' + line.cell(Column.NAME)).toLowerCase(Locale.ROOT);
		for (String word : text.toLowerCase(Locale.ROOT).split("\\s+")) {
			if (!name.contains(word)) {
				return false;
			}
		}
		return true;
	}

	private Comparator<Line> comparator() {
		return switch (order) {
			case DOCUMENT -> (one, other) -> 0;
			case NAME -> Comparator.comparing(line -> line.cell(Column.NAME));
			case DEVIATION -> Comparator.comparing((Line line) -> line.deviation() == null ? BigDecimal.ONE.negate() : line.deviation().abs());
			case VERDICT -> Comparator.comparing(Line::verdict);
		};
	}
}
