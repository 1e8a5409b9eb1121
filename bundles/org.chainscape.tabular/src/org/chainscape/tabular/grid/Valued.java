package org.chainscape.tabular.grid;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.chainscape.model.chain.Observation;
import org.chainscape.model.chain.Quote;
import org.chainscape.model.chain.Security;
import org.chainscape.tabular.column.Column;
import org.chainscape.tabular.column.ColumnType;
import org.chainscape.tabular.column.DerivedColumn;
import org.chainscape.tabular.column.DerivedColumn.Shown;
import org.chainscape.tabular.column.Scope;
import org.eclipse.emf.ecore.EObject;

/** The columns of what is known about the price of a security, and of what follows from it. */
final class Valued {

	private Valued() {
	}

	/**
	 * Makes the columns.
	 *
	 * @param scope the document
	 * @param columns knows the words
	 * @param security the security of a row
	 * @return price, its date
	 */
	static List<Column> columns(Scope scope, Columns columns, Function<EObject, Optional<Security>> security) {
		String group = columns.text("group.price");
		return List.of(
			new DerivedColumn(scope, "price", ColumnType.NUMBER, Columns.NARROW, columns.words("price"),
				row -> newest(security.apply(row)).map(quote -> Shown.of(quote, scope)).orElse(Shown.NOTHING)).below(group),
			new DerivedColumn(scope, "price.date", ColumnType.DATE, Columns.MEDIUM, columns.words("priceDate"),
				row -> newest(security.apply(row)).map(quote -> Shown.date(quote)).orElse(Shown.NOTHING)).below(group));
	}

	private static Optional<Quote> newest(Optional<Security> security) {
		return security.flatMap(each -> each.getQuotes().stream().filter(quote -> quote.getValue() != null)
			.max(Comparator.comparing(Observation::getAsOf, Comparator.nullsFirst(Comparator.naturalOrder()))));
	}
}
