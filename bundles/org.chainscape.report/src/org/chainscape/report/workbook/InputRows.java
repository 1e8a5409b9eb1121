package org.chainscape.report.workbook;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;

import org.chainscape.calculation.InputValue;
import org.chainscape.calculation.PrintedValue;
import org.chainscape.calculation.Style;
import org.chainscape.calculation.Unit;
import org.chainscape.model.chain.Calculation;
import org.chainscape.model.chain.CalculationInput;
import org.chainscape.model.chain.ChainPackage;
import org.chainscape.model.chain.Magnitude;
import org.chainscape.model.chain.Observation;

/** The rows of the inputs of a calculation: where each comes from, its value by reference, and the value in the base of its unit. */
final class InputRows {

	/**
	 * Where the result of a calculation stands.
	 *
	 * @param text letters and number
	 * @param style how the number is written there
	 */
	record Cell(String text, Style style) {

		BigDecimal scale() {
			return style.scale();
		}

		Magnitude magnitude() {
			return style.magnitude();
		}

		Unit unit() {
			return style.unit();
		}
	}

	private final Book book;
	private final Ledger ledger;
	private final Page page;
	private final Page data;
	private final Function<Calculation, Optional<Cell>> results;

	/**
	 * Writes inputs.
	 *
	 * @param book the workbook
	 * @param ledger names and rows
	 * @param page where to
	 * @param data the observations
	 * @param results calculation to the cell others go on with
	 */
	InputRows(Book book, Ledger ledger, Page page, Page data, Function<Calculation, Optional<Cell>> results) {
		this.book = book;
		this.ledger = ledger;
		this.page = page;
		this.data = data;
		this.results = results;
	}

	/** {@code value} is {@code null} where the calculation did not get as far as this input. */
	void write(Line line, String handle, CalculationInput input, InputValue value) {
		line.text("handle", handle).text("calculation", "　" + input.getName());
		Calculation before = value != null && value.follows() != null ? value.follows() : input.getCalculation();
		if (before != null) {
			calculated(line, before, value);
		} else if (input.getObservation() != null) {
			observed(line, input.getObservation(), value);
		} else {
			exact(line, input);
		}
	}

	private void calculated(Line line, Calculation before, InputValue value) {
		Optional<Cell> cell = results.apply(before);
		String name = book.text("content.calculation", ledger.handle(before), ledger.name(before));
		if (cell.isEmpty() || value == null) {
			line.text("content", name);
			return;
		}
		line.link("content", name, page.reference() + cell.get().text());
		line.formula("number", cell.get().text(), value.quantity().in(cell.get().scale()),
			Formats.computed(value.quantity().in(cell.get().scale())));
		magnitude(line, cell.get().magnitude());
		line.text("unit", cell.get().unit().toString());
		base(line, cell.get().scale(), value.quantity().value());
	}

	private void observed(Line line, Observation observation, InputValue value) {
		int row = ledger.row(observation);
		line.link("content", ledger.name(observation), data.reference() + "A" + row);
		line.formula("verdict", "IF(" + data.reference() + data.letters("id") + row + "=\"" + observation.getId() + "\",\"\",\""
			+ book.text("moved") + "\")", "");
		ledger.cite(line, observation);
		PrintedValue printed = value == null ? null : value.printed();
		if (printed == null) {
			return;
		}
		String low = data.reference() + data.letters(observation.getValue() == null ? "upper" : "value") + row;
		String formula = printed.isRange() ? "(" + low + "+" + data.reference() + data.letters("upper") + row + ")/2" : low;
		BigDecimal number = printed.isRange() ? printed.value().add(printed.upper()).multiply(new BigDecimal("0.5")) : printed.value();
		line.formula("number", formula, number, Styles.format(number));
		magnitude(line, printed.magnitude());
		line.text("unit", observation.getUnit());
		base(line, printed.scale(), printed.base());
	}

	private void exact(Line line, CalculationInput input) {
		boolean counted = input.getConstant() == null;
		line.text("content", counted ? book.text("content.counted", ledger.distinct(input.getCounted(), ledger::name))
			: book.text("content.constant"));
		BigDecimal number = counted ? BigDecimal.valueOf(input.getCounted().size()) : input.getConstant();
		line.number("number", number).text("unit", input.getUnit());
		BigDecimal factor = factor(input.getUnit());
		base(line, factor, number.multiply(factor));
	}

	/** A unit that cannot be read is a problem of its calculation, which says so. */
	private static BigDecimal factor(String unit) {
		try {
			return Unit.parse(unit).factor();
		} catch (IllegalArgumentException e) {
			return BigDecimal.ONE;
		}
	}

	private void magnitude(Line line, Magnitude magnitude) {
		if (magnitude != Magnitude.ONE) {
			line.code("magnitude", ledger.label(ChainPackage.Literals.MAGNITUDE, magnitude));
		}
	}

	private void base(Line line, BigDecimal factor, BigDecimal base) {
		line.computed("factor", factor);
		line.formula("base", page.letters("number") + line.number() + "*" + page.letters("factor") + line.number(), base,
			Formats.computed(base));
	}
}
