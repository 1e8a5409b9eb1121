package org.chainscape.tabular.column;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.chainscape.model.PartialDate;
import org.chainscape.model.text.Labels;
import org.chainscape.tabular.cell.CellProblem;
import org.chainscape.tabular.cell.Cells;
import org.chainscape.tabular.cell.Reading;
import org.chainscape.tabular.sheet.Cell;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;

/** Values of attributes as texts of cells, and back. */
final class Values {

	/** Between the values of one cell. */
	static final String BETWEEN = "；";

	private Values() {
	}

	/**
	 * A value read from a cell, or why it cannot be.
	 *
	 * @param value the value; {@code null} if there is none
	 * @param refusal a sentence; {@code null} if there is a value
	 */
	record Read(Object value, String refusal) {
	}

	/** {@return the parts of a cell that holds several values} */
	static List<String> split(String text) {
		List<String> parts = new ArrayList<>();
		for (String part : text.split("[；;\n]")) {
			if (!part.isBlank()) {
				parts.add(part.strip());
			}
		}
		return parts;
	}

	/** {@return how a value of an attribute is written} */
	static String write(EAttribute attribute, Object value, Scope scope) {
		if (value == null) {
			return "";
		} else if (value instanceof Boolean bool) {
			return scope.word(bool ? "yes" : "no");
		} else if (value instanceof Enumerator literal && attribute.getEAttributeType() instanceof EEnum type) {
			return scope.label(type.getEEnumLiteral(literal.getValue()));
		}
		return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
	}

	/** {@return the value of a text that is not blank, or why it is none} */
	static Read read(EAttribute attribute, String text, Scope scope) {
		EDataType type = attribute.getEAttributeType();
		Class<?> java = type.getInstanceClass();
		Cell cell = Cell.of(text.strip());
		if (type instanceof EEnum choice) {
			return read(Cells.choice(cell, choice)).orElseGet(() -> new Read(null,
				scope.text("refused.choice", text, String.join(scope.text("or"), labels(choice, scope)))));
		} else if (java == boolean.class || java == Boolean.class) {
			return read(Cells.truth(cell)).orElseGet(() -> new Read(null,
				scope.text("refused.choice", text, scope.text("yes") + scope.text("or") + scope.text("no"))));
		} else if (java == PartialDate.class) {
			return date(text, scope);
		} else if (java == String.class) {
			return new Read(text.strip(), null);
		}
		return number(java, text, scope);
	}

	static Read date(String text, Scope scope) {
		Reading<PartialDate> reading = Cells.date(Cell.of(text.strip()));
		return read(reading).orElseGet(() -> new Read(null, reading.problems().isEmpty() ? scope.text("refused.date", text)
			: reading.problems().get(0).text(scope.language())));
	}

	private static Read number(Class<?> java, String text, Scope scope) {
		String plain = Names.fold(text).replace(",", "");
		try {
			if (java == int.class || java == Integer.class) {
				return new Read(Integer.valueOf(plain), null);
			} else if (java == double.class || java == Double.class) {
				return new Read(Double.valueOf(plain), null);
			}
			return new Read(new BigDecimal(plain), null);
		} catch (NumberFormatException e) {
			return new Read(null, new CellProblem(CellProblem.Kind.NOT_A_NUMBER, List.of(text)).text(scope.language()));
		}
	}

	private static Optional<Read> read(Reading<?> reading) {
		return reading.value().map(value -> new Read(value, null));
	}

	static List<String> labels(EEnum type, Scope scope) {
		return type.getELiterals().stream().map(literal -> Labels.of(literal, scope.language())).toList();
	}
}
