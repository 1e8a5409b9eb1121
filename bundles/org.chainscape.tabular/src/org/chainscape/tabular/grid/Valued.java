package org.chainscape.tabular.grid;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;

import org.chainscape.calculation.Unit;
import org.chainscape.calculation.valuation.Measure;
import org.chainscape.calculation.valuation.Valuation;
import org.chainscape.calculation.valuation.Valuations;
import org.chainscape.model.chain.ChainPackage;
import org.chainscape.model.chain.Observation;
import org.chainscape.model.chain.Security;
import org.chainscape.tabular.column.Column;
import org.chainscape.tabular.column.ColumnType;
import org.chainscape.tabular.column.DerivedColumn;
import org.chainscape.tabular.column.DerivedColumn.Shown;
import org.chainscape.tabular.column.DerivedColumn.Words;
import org.chainscape.tabular.column.NumberValue;
import org.chainscape.tabular.column.Scope;
import org.eclipse.emf.ecore.EObject;

/** The columns of what is known about the price of a security, and of what follows from it: never stored, made anew for every cell. */
final class Valued {

	private static final BigDecimal HUNDRED_MILLION = BigDecimal.valueOf(100_000_000);
	/** Years of earnings that are shown side by side, the latest ones. */
	private static final int YEARS = 3;

	private final Scope scope;
	private final Columns words;
	private final Function<EObject, Optional<Security>> security;

	private Valued(Scope scope, Columns words, Function<EObject, Optional<Security>> security) {
		this.scope = scope;
		this.words = words;
		this.security = security;
	}

	/**
	 * Makes the columns.
	 *
	 * @param scope the document
	 * @param words knows the words
	 * @param rows the rows, whose years are looked for
	 * @param security the security of a row
	 * @return price with its date, market capitalisation, earnings and price-earnings ratios by year; none if no row has any
	 */
	static Column[] columns(Scope scope, Columns words, EObject[] rows, Function<EObject, Optional<Security>> security) {
		Valued valued = new Valued(scope, words, security);
		TreeSet<Integer> years = new TreeSet<>();
		boolean priced = false;
		for (EObject row : rows) {
			Optional<Valuations> known = valued.of(row);
			priced |= known.isPresent();
			known.ifPresent(valuations -> years.addAll(valuations.statements().estimates().keySet()));
		}
		while (years.size() > YEARS) {
			years.pollFirst();
		}
		return priced ? valued.columns(years).toArray(Column[]::new) : new Column[0];
	}

	private List<Column> columns(TreeSet<Integer> years) {
		List<Column> columns = new ArrayList<>();
		String price = words.text("group.price");
		columns.add(new DerivedColumn(scope, "price", ColumnType.NUMBER, Columns.NARROW, words.words("price"),
			row -> of(row).map(known -> known.statements().price()).map(this::stated).orElse(Shown.NOTHING)).below(price));
		columns.add(new DerivedColumn(scope, "price.date", ColumnType.DATE, Columns.MEDIUM, words.words("priceDate"),
			row -> of(row).map(known -> known.statements().price()).map(Shown::date).orElse(Shown.NOTHING)).below(price));
		columns.add(new DerivedColumn(scope, "valuation.cap", ColumnType.NUMBER, Columns.MEDIUM, words.words("cap"),
			row -> of(row).map(Valuations::marketCap).map(this::money).orElse(Shown.NOTHING)).below(price));
		for (int year : years) {
			columns.add(new DerivedColumn(scope, "valuation.eps." + year, ColumnType.NUMBER, Columns.NARROW, year("eps", year),
				row -> of(row).map(known -> known.statements().estimates().get(year)).map(this::stated).orElse(Shown.NOTHING))
				.below(words.text("group.eps")));
		}
		for (int year : years) {
			columns.add(new DerivedColumn(scope, "valuation.pe." + year, ColumnType.NUMBER, Columns.NARROW, year("pe", year),
				row -> of(row).map(known -> ratio(known.pe(year))).orElse(Shown.NOTHING)).below(Measure.PE.label(scope.language())));
		}
		return columns;
	}

	private Words year(String key, int year) {
		return new Words(Integer.toString(year), words.text("derived." + key));
	}

	private Optional<Valuations> of(EObject row) {
		return security.apply(row).filter(each -> each.eIsSet(ChainPackage.Literals.SECURITY__QUOTES)
			|| each.eIsSet(ChainPackage.Literals.SECURITY__ESTIMATES)).map(each -> Valuations.of(each, element -> true));
	}

	private Shown stated(Observation observation) {
		return Shown.of(observation, scope);
	}

	private Shown ratio(Valuation valuation) {
		return valuation.number().map(number -> new Shown(valuation.ratio(), NumberValue.of(number), null)).orElse(Shown.NOTHING);
	}

	private Shown money(Valuation valuation) {
		return valuation.number().map(number -> {
			BigDecimal amount = number.divide(HUNDRED_MILLION, 2, RoundingMode.HALF_UP);
			Unit unit = valuation.unit();
			return new Shown(amount.toPlainString() + words.text("magnitude") + unit, new NumberValue(number, number, unit.toString()), null);
		}).orElse(Shown.NOTHING);
	}
}
