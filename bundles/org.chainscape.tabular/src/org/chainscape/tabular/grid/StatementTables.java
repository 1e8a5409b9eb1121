package org.chainscape.tabular.grid;

import java.util.List;

import org.chainscape.model.chain.ChainPackage;
import org.chainscape.model.chain.Element;
import org.chainscape.model.chain.IndustryChain;
import org.chainscape.model.chain.Observation;
import org.chainscape.model.chain.Property;
import org.chainscape.tabular.column.Column;
import org.chainscape.tabular.column.FeatureColumn;
import org.chainscape.tabular.column.KindColumn;
import org.chainscape.tabular.column.OwnerColumn;
import org.chainscape.tabular.column.ReferenceColumn;
import org.chainscape.tabular.column.Scope;
import org.chainscape.tabular.column.StatementColumn;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;

/** The tables of what is stated, and of who states it. */
final class StatementTables {

	private StatementTables() {
	}

	static Definition observations(Scope scope) {
		Columns columns = new Columns(scope);
		OwnerColumn subject = new OwnerColumn(scope, "subject", ChainPackage.Literals.SUBJECT, columns.text("column.subject"), Columns.WIDE);
		Column property = new ReferenceColumn(scope, ChainPackage.Literals.OBSERVATION__PROPERTY, Columns.MEDIUM);
		Column statement = new StatementColumn(scope, Columns.MEDIUM);
		columns.add(subject, property, statement).attribute(ChainPackage.Literals.OBSERVATION__COMPARATOR, Columns.NARROW)
			.attribute(ChainPackage.Literals.OBSERVATION__UNIT, Columns.NARROW)
			.attribute(ChainPackage.Literals.OBSERVATION__AS_OF, Columns.MEDIUM)
			.attribute(ChainPackage.Literals.OBSERVATION__PERIOD_START, Columns.NARROW)
			.attribute(ChainPackage.Literals.OBSERVATION__PERIOD_END, Columns.NARROW)
			.attribute(ChainPackage.Literals.OBSERVATION__ACTUALITY, Columns.NARROW)
			.attribute(ChainPackage.Literals.OBSERVATION__BASIS, Columns.WIDE)
			.source().places().attribute(ChainPackage.Literals.OBSERVATION__STATE, Columns.NARROW).hidden()
			.attribute(ChainPackage.Literals.OBSERVATION__VALUE, Columns.MEDIUM)
			.attribute(ChainPackage.Literals.OBSERVATION__UPPER_VALUE, Columns.MEDIUM)
			.attribute(ChainPackage.Literals.OBSERVATION__MAGNITUDE, Columns.NARROW)
			.attribute(ChainPackage.Literals.OBSERVATION__DATE, Columns.MEDIUM)
			.attribute(ChainPackage.Literals.OBSERVATION__TEXT, Columns.WIDE)
			.attribute(ChainPackage.Literals.OBSERVATION__PRINTED, Columns.WIDE)
			.reference(ChainPackage.Literals.OBSERVATION__DENOMINATOR, Columns.WIDE)
			.attribute(ChainPackage.Literals.OBSERVATION__DENOMINATOR_TEXT, Columns.WIDE)
			.attribute(ChainPackage.Literals.OBSERVATION__CONFIDENCE, Columns.NARROW).keeping();
		Maker maker = new Maker(scope, ChainPackage.Literals.OBSERVATION, null).in(subject, ChainPackage.Literals.SUBJECT__OBSERVATIONS)
			.requiring(property, statement).starting((object, cells) -> begin(scope, (Observation) object, cells.get(property.key())));
		return new Definition(columns.list(), columns.usual(), Rows.observations(scope.document()), maker, Definition.Watch.NOTHING);
	}

	/** The property says how the value is read. */
	static RowMaker.Draft begin(Scope scope, Observation observation, String property) {
		List<Element> found = property == null ? List.of() : scope.names().find(ChainPackage.Literals.PROPERTY, property);
		if (found.size() == 1) {
			observation.setProperty((Property) found.get(0));
		}
		// A word that names none, or several, is refused by its own cell.
		return null;
	}

	static Definition relations(Scope scope) {
		EClass type = ChainPackage.Literals.RELATION;
		Columns columns = new Columns(scope);
		KindColumn kinds = new KindColumn(scope, type, Columns.NARROW);
		Column from = new ReferenceColumn(scope, ChainPackage.Literals.RELATION__SOURCE, Columns.WIDE);
		Column to = new ReferenceColumn(scope, ChainPackage.Literals.RELATION__TARGET, Columns.WIDE);
		columns.add(kinds, from, to).attribute(ChainPackage.Literals.RELATION__LABEL, Columns.MEDIUM)
			.attribute(ChainPackage.Literals.RELATION__STATEMENT, Columns.LONG)
			.attribute(ChainPackage.Literals.RELATION__INFERRED, Columns.NARROW)
			.attribute(ChainPackage.Literals.RELATION__SINCE, Columns.MEDIUM).source().places().hidden();
		special(scope, type, columns);
		columns.keeping();
		Maker maker = new Maker(scope, null, kinds).in(() -> ItemTables.firstChain(scope), ChainPackage.Literals.INDUSTRY_CHAIN__RELATIONS)
			.requiring(from, to);
		return new Definition(columns.list(), columns.usual(), Rows.listed(scope.document(), type,
			() -> Rows.ofChains(scope.document(), IndustryChain::getRelations)), maker, Definition.Watch.NOTHING);
	}

	/** What only some classes have, under the name of the class. */
	private static void special(Scope scope, EClass type, Columns columns) {
		for (EClass each : KindColumn.classes(type)) {
			for (EStructuralFeature feature : each.getEStructuralFeatures()) {
				// What an import keeps for itself is nothing to be read or edited.
				if (feature instanceof EAttribute attribute && feature != ChainPackage.Literals.SPREADSHEET__ROWS) {
					columns.add(new FeatureColumn(scope, each.getName() + "." + attribute.getName(), attribute, Columns.MEDIUM));
				}
			}
		}
	}

	static Definition sources(Scope scope) {
		EClass type = ChainPackage.Literals.SOURCE;
		Columns columns = new Columns(scope);
		KindColumn kinds = new KindColumn(scope, type, Columns.NARROW);
		Column name = new FeatureColumn(scope, ChainPackage.Literals.NAMED_ELEMENT__NAME, Columns.LONG);
		columns.add(name, kinds).attribute(ChainPackage.Literals.SOURCE__PUBLISHER, Columns.WIDE)
			.attribute(ChainPackage.Literals.SOURCE__DATE, Columns.MEDIUM)
			.attribute(ChainPackage.Literals.SOURCE__COMPLETENESS, Columns.NARROW)
			.attribute(ChainPackage.Literals.SOURCE__LOCATION, Columns.LONG)
			.attribute(ChainPackage.Literals.SOURCE__DATE_TEXT, Columns.WIDE).hidden()
			.attribute(ChainPackage.Literals.SOURCE__COMPLETENESS_NOTE, Columns.WIDE)
			.attribute(ChainPackage.Literals.NAMED_ELEMENT__NAME_EN, Columns.WIDE)
			.attribute(ChainPackage.Literals.NAMED_ELEMENT__ALIASES, Columns.WIDE)
			.attribute(ChainPackage.Literals.NAMED_ELEMENT__DESCRIPTION, Columns.LONG);
		special(scope, type, columns);
		columns.keeping();
		Maker maker = new Maker(scope, null, kinds).in(scope::document, ChainPackage.Literals.CHAIN_DOCUMENT__SOURCES).requiring(name);
		return new Definition(columns.list(), columns.usual(), Rows.listed(scope.document(), type, scope.document()::getSources), maker,
			Definition.Watch.NOTHING);
	}

	static Definition properties(Scope scope) {
		Columns columns = new Columns(scope);
		Column name = new FeatureColumn(scope, ChainPackage.Literals.NAMED_ELEMENT__NAME, Columns.WIDE);
		columns.add(name).attribute(ChainPackage.Literals.NAMED_ELEMENT__NAME_EN, Columns.WIDE)
			.attribute(ChainPackage.Literals.PROPERTY__KIND, Columns.NARROW).attribute(ChainPackage.Literals.PROPERTY__UNIT, Columns.NARROW)
			.attribute(ChainPackage.Literals.PROPERTY__POSITIVE, Columns.NARROW)
			.attribute(ChainPackage.Literals.NAMED_ELEMENT__DESCRIPTION, Columns.LONG).hidden()
			.attribute(ChainPackage.Literals.NAMED_ELEMENT__ALIASES, Columns.WIDE).keeping();
		Maker maker = new Maker(scope, ChainPackage.Literals.PROPERTY, null)
			.in(scope::document, ChainPackage.Literals.CHAIN_DOCUMENT__PROPERTIES).requiring(name);
		return new Definition(columns.list(), columns.usual(), Rows.listed(scope.document(), ChainPackage.Literals.PROPERTY,
			scope.document()::getProperties), maker, Definition.Watch.NOTHING);
	}
}
