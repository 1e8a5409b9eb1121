package org.chainscape.tabular.grid;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.chainscape.model.chain.ChainPackage;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.Observation;
import org.chainscape.model.chain.Property;
import org.chainscape.tabular.column.Column;
import org.chainscape.tabular.column.OwnerColumn;
import org.chainscape.tabular.column.ReferenceColumn;
import org.chainscape.tabular.column.Scope;
import org.chainscape.tabular.column.StatementColumn;
import org.chainscape.tabular.column.YearColumn;
import org.chainscape.model.text.Labels;
import org.eclipse.emf.ecore.EObject;

/** The tables of prices and earnings per share. */
final class PriceTables {

	private PriceTables() {
	}

	static Definition quotes(Scope scope) {
		Rows rows = Rows.listed(scope.document(), ChainPackage.Literals.QUOTE, () -> Rows.ofCompanies(scope.document(), Company::getSecurities)
			.stream().flatMap(security -> security.getQuotes().stream()).toList());
		Columns columns = new Columns(scope);
		OwnerColumn security = security(scope);
		Column statement = new StatementColumn(scope, Columns.MEDIUM);
		columns.add(security, company(scope)).attribute(ChainPackage.Literals.OBSERVATION__AS_OF, Columns.MEDIUM).add(statement)
			.attribute(ChainPackage.Literals.OBSERVATION__UNIT, Columns.NARROW);
		return finish(scope, columns, rows, new Maker(scope, ChainPackage.Literals.QUOTE, null)
			.in(security, ChainPackage.Literals.SECURITY__QUOTES).requiring(statement));
	}

	static Definition estimates(Scope scope) {
		Rows rows = Rows.listed(scope.document(), ChainPackage.Literals.ESTIMATE, () -> Rows.ofCompanies(scope.document(), Company::getSecurities)
			.stream().flatMap(security -> security.getEstimates().stream()).toList());
		Columns columns = new Columns(scope);
		OwnerColumn security = security(scope);
		Column year = new YearColumn(scope, Columns.NARROW);
		Column statement = new StatementColumn(scope, Columns.MEDIUM);
		columns.add(security, company(scope), year, statement).attribute(ChainPackage.Literals.OBSERVATION__ACTUALITY, Columns.NARROW)
			.attribute(ChainPackage.Literals.OBSERVATION__UNIT, Columns.NARROW);
		return finish(scope, columns, rows, new Maker(scope, ChainPackage.Literals.ESTIMATE, null)
			.in(security, ChainPackage.Literals.SECURITY__ESTIMATES).requiring(year, statement));
	}

	private static Definition finish(Scope scope, Columns columns, Rows rows, Maker maker) {
		Column property = new ReferenceColumn(scope, ChainPackage.Literals.OBSERVATION__PROPERTY, Columns.MEDIUM);
		columns.add(property).attribute(ChainPackage.Literals.OBSERVATION__BASIS, Columns.MEDIUM).source().places().hidden()
			.attribute(ChainPackage.Literals.OBSERVATION__VALUE, Columns.MEDIUM).attribute(ChainPackage.Literals.OBSERVATION__STATE, Columns.NARROW)
			.keeping();
		maker.starting((object, cells) -> begin(columns, scope, rows, (Observation) object, cells.get(property.key())));
		return new Definition(columns.list(), columns.usual(), rows, maker, Definition.Watch.NOTHING);
	}

	/** Where no cell says it, a price is of the property that prices are of already. */
	private static RowMaker.Draft begin(Columns columns, Scope scope, Rows rows, Observation observation, String said) {
		if (said != null) {
			return StatementTables.begin(scope, observation, said);
		}
		Optional<Property> usual = usual(rows.collect());
		usual.ifPresent(observation::setProperty);
		return usual.isPresent() ? null : RowMaker.Draft.refuse("property", columns.text("refused.noProperty"));
	}

	private static Optional<Property> usual(EObject[] rows) {
		Map<Property, Integer> counts = new HashMap<>();
		for (EObject row : rows) {
			if (row instanceof Observation observation && observation.getProperty() != null) {
				counts.merge(observation.getProperty(), 1, Integer::sum);
			}
		}
		return counts.entrySet().stream().max(Comparator.comparing((Map.Entry<Property, Integer> each) -> each.getValue())
			.thenComparing(each -> each.getKey().getId())).map(Map.Entry::getKey);
	}

	private static OwnerColumn security(Scope scope) {
		return new OwnerColumn(scope, "security", ChainPackage.Literals.SECURITY, Labels.of(ChainPackage.Literals.SECURITY, scope.language()),
			Columns.MEDIUM);
	}

	private static Column company(Scope scope) {
		return new OwnerColumn(scope, "company", ChainPackage.Literals.COMPANY, Labels.of(ChainPackage.Literals.COMPANY, scope.language()),
			Columns.WIDE);
	}
}
