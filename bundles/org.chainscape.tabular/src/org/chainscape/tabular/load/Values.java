package org.chainscape.tabular.load;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.chainscape.model.PartialDate;
import org.chainscape.model.chain.ChainPackage.Literals;
import org.chainscape.model.chain.DisclosureState;
import org.chainscape.model.chain.Exchange;
import org.chainscape.model.text.Labels;
import org.chainscape.model.text.Language;
import org.chainscape.model.ticker.Tickers;
import org.chainscape.tabular.cell.CellProblem;
import org.chainscape.tabular.cell.Cells;
import org.chainscape.tabular.cell.Reading;
import org.chainscape.tabular.mapping.ColumnMapping;
import org.chainscape.tabular.mapping.Options;
import org.chainscape.tabular.sheet.Cell;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Reads cells as values of attributes, and prints such values. */
final class Values {

	private static final Pattern SEPARATORS = Pattern.compile("[;；、|\\n]");

	private Values() {
	}

	/** {@return the value of an attribute a cell states; of a list all its values} */
	static Reading<?> read(EStructuralFeature feature, Cell cell, ColumnMapping column) {
		if (cell.isBlank()) {
			return new Reading<>(Optional.empty(), DisclosureState.BLANK, List.of());
		}
		if (feature == Literals.SECURITY__EXCHANGE) {
			return exchange(cell);
		}
		if (feature.getEType() instanceof EEnum choices) {
			Reading<Enumerator> reading = Cells.choice(cell, choices);
			return reading;
		}
		Class<?> type = feature.getEType().getInstanceClass();
		if (type == PartialDate.class) {
			return Cells.date(cell);
		}
		if (type == boolean.class || type == Boolean.class) {
			return Cells.truth(cell);
		}
		if (type == BigDecimal.class) {
			return Cells.number(cell).map(number -> number.value());
		}
		if (type == int.class || type == Integer.class) {
			return Cells.number(cell).map(number -> number.value().intValue());
		}
		return feature.isMany() ? Cells.text(cell).map(text -> split(text, column)) : Cells.text(cell).map(Texted::clean);
	}

	private static Reading<?> exchange(Cell cell) {
		Optional<Exchange> exchange = Tickers.exchange(cell.text());
		List<CellProblem> problems = exchange.isPresent() ? List.of()
			: List.of(new CellProblem(CellProblem.Kind.NOT_A_CHOICE, List.of(cell.text(), Literals.EXCHANGE.getName())));
		return new Reading<>(exchange, exchange.isPresent() ? DisclosureState.DISCLOSED : DisclosureState.TO_VERIFY, problems);
	}

	/** {@return the values of a cell that holds several} */
	static List<String> split(String text, ColumnMapping column) {
		Pattern separators = column == null ? SEPARATORS
			: column.option(Options.SPLIT).map(word -> Pattern.compile(Pattern.quote(word))).orElse(SEPARATORS);
		List<String> parts = new ArrayList<>();
		for (String part : separators.split(text)) {
			String clean = Texted.clean(part);
			if (!clean.isEmpty() && !parts.contains(clean)) {
				parts.add(clean);
			}
		}
		return parts;
	}

	/** {@return whether two values say the same} */
	static boolean same(Object one, Object other) {
		if (isNothing(one) || isNothing(other)) {
			return isNothing(one) && isNothing(other);
		}
		if (one instanceof BigDecimal number && other instanceof BigDecimal value) {
			return number.compareTo(value) == 0;
		}
		return one instanceof String text && other instanceof String words ? Texted.clean(text).equals(Texted.clean(words)) : one.equals(other);
	}

	/** {@return whether a value says nothing} */
	static boolean isNothing(Object value) {
		return value == null || value instanceof String text && text.isBlank() || value instanceof List<?> list && list.isEmpty();
	}

	/** {@return whether an element says nothing about a feature} */
	static boolean isNothing(Object value, EStructuralFeature feature) {
		return isNothing(value) || !feature.isMany() && value.equals(feature.getDefaultValue());
	}

	/** {@return the value in words} */
	static String print(Object value, EStructuralFeature feature) {
		if (value == null) {
			return "";
		}
		if (value instanceof Enumerator word && feature.getEType() instanceof EEnum choices) {
			return Labels.of(choices, word, Language.ZH);
		}
		if (value instanceof BigDecimal number) {
			return number.toPlainString();
		}
		return value instanceof List<?> list ? String.join("；", list.stream().map(String::valueOf).toList()) : String.valueOf(value);
	}
}
