package org.chainscape.tabular.grid;

import java.util.List;

import org.chainscape.model.aigc.AigcPackage;
import org.chainscape.model.chain.ChainPackage;
import org.chainscape.model.chain.IndustryChain;
import org.chainscape.tabular.column.Column;
import org.chainscape.tabular.column.FeatureColumn;
import org.chainscape.tabular.column.KindColumn;
import org.chainscape.tabular.column.Scope;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** The tables of products, technologies, models and scenarios. */
final class ItemTables {

	private ItemTables() {
	}

	static Definition items(Scope scope, String part) {
		EClass type = KindColumn.classes(ChainPackage.Literals.ITEM).stream().filter(each -> each.getName().equals(part)).findFirst()
			.orElse(ChainPackage.Literals.ITEM);
		Rows rows = rows(scope, type);
		Columns columns = new Columns(scope);
		Column name = name(scope);
		KindColumn kinds = new KindColumn(scope, type, Columns.MEDIUM);
		List<List<Column>> properties = columns.properties(rows.collect());
		columns.add(name);
		if (KindColumn.classes(type).size() > 1) {
			columns.add(kinds);
		}
		columns.reference(ChainPackage.Literals.ITEM__MAKERS, Columns.WIDE);
		own(type, columns);
		columns.reference(ChainPackage.Literals.ITEM__PLACES, Columns.WIDE).attribute(ChainPackage.Literals.ITEM__RELEASED, Columns.MEDIUM)
			.attribute(ChainPackage.Literals.ITEM__FEATURE, Columns.LONG).add(properties.get(0).toArray(Column[]::new)).source();
		finish(columns.hidden(), properties.get(1));
		return definition(columns, rows, maker(scope, type, kinds, name));
	}

	static Definition models(Scope scope) {
		EClass type = AigcPackage.Literals.FOUNDATION_MODEL;
		Rows rows = rows(scope, type);
		Columns columns = new Columns(scope);
		Column name = name(scope);
		List<List<Column>> properties = columns.properties(rows.collect());
		columns.add(name).reference(ChainPackage.Literals.ITEM__MAKERS, Columns.WIDE)
			.attribute(ChainPackage.Literals.ITEM__RELEASED, Columns.MEDIUM)
			.add(properties.get(0).toArray(Column[]::new));
		own(type, columns);
		columns.source();
		finish(columns.hidden().attribute(ChainPackage.Literals.ITEM__FEATURE, Columns.LONG).reference(ChainPackage.Literals.ITEM__PLACES,
			Columns.WIDE), properties.get(1));
		return definition(columns, rows, maker(scope, type, null, name));
	}

	private static Column name(Scope scope) {
		return new FeatureColumn(scope, ChainPackage.Literals.NAMED_ELEMENT__NAME, Columns.WIDE);
	}

	private static Rows rows(Scope scope, EClass type) {
		return Rows.listed(scope.document(), type, () -> Rows.ofChains(scope.document(), IndustryChain::getItems).stream()
			.filter(type::isInstance).toList());
	}

	/** What only items of this class have. */
	private static void own(EClass type, Columns columns) {
		for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
			if (feature.getEContainingClass().getEPackage() != AigcPackage.eINSTANCE) {
				continue;
			}
			if (feature instanceof EAttribute attribute) {
				columns.attribute(attribute, Columns.MEDIUM);
			} else if (feature instanceof EReference reference && !reference.isContainment()) {
				columns.reference(reference, Columns.WIDE);
			}
		}
	}

	private static void finish(Columns columns, List<Column> properties) {
		columns.add(properties.toArray(Column[]::new))
			.attribute(ChainPackage.Literals.NAMED_ELEMENT__NAME_EN, Columns.WIDE)
			.attribute(ChainPackage.Literals.NAMED_ELEMENT__ALIASES, Columns.WIDE)
			.attribute(ChainPackage.Literals.ITEM__MAKER_TEXT, Columns.WIDE).attribute(ChainPackage.Literals.ITEM__RELEASED_TEXT, Columns.MEDIUM)
			.attribute(ChainPackage.Literals.NAMED_ELEMENT__DESCRIPTION, Columns.LONG).places().keeping();
	}

	private static RowMaker maker(Scope scope, EClass type, KindColumn kinds, Column name) {
		return new Maker(scope, type.isAbstract() ? ChainPackage.Literals.PRODUCT : type, kinds)
			.in(() -> firstChain(scope), ChainPackage.Literals.INDUSTRY_CHAIN__ITEMS).requiring(name);
	}

	private static Definition definition(Columns columns, Rows rows, RowMaker maker) {
		return new Definition(columns.list(), columns.usual(), rows, maker, new PropertyWatch());
	}

	/** {@return the chain new rows go into, {@code null} if there is none} */
	static EObject firstChain(Scope scope) {
		return scope.document().getChains().isEmpty() ? null : scope.document().getChains().get(0);
	}
}
