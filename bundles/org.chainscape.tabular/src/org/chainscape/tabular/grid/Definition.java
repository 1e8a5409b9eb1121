package org.chainscape.tabular.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.chainscape.tabular.column.Column;
import org.chainscape.tabular.column.Scope;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * What a table is made of.
 *
 * @param columns every column there is, the usual ones first
 * @param usual how many of them are shown if nobody wishes otherwise
 * @param rows its rows
 * @param maker makes rows; {@code null} if nobody does
 * @param watch hears of changes that the columns themselves depend on
 */
record Definition(List<Column> columns, int usual, Rows rows, RowMaker maker, Watch watch) {

	/** Columns that know something about the document which may change. */
	interface Watch {

		/** For columns that know nothing. */
		Watch NOTHING = new Watch() {

			@Override
			public boolean reshapes(EObject object, EStructuralFeature feature) {
				return false;
			}

			@Override
			public void changed(EObject object, EStructuralFeature feature) {
				// Nothing is known.
			}

			@Override
			public void forget() {
				// Nothing is known.
			}
		};

		/** {@return whether a change means other columns} */
		boolean reshapes(EObject object, EStructuralFeature feature);

		/** Forgets what a change makes untrue. */
		void changed(EObject object, EStructuralFeature feature);

		/** Forgets everything. */
		void forget();
	}

	Definition {
		columns = List.copyOf(columns);
	}

	static Definition of(GridKind kind, Scope scope, String part) {
		return switch (kind) {
			case COMPANIES -> CompanyTables.companies(scope);
			case MATRIX -> PlaceTables.matrix(scope, part);
			case PLACES -> PlaceTables.places(scope);
			case PARTICIPATIONS -> PlaceTables.participations(scope);
			case ITEMS -> ItemTables.items(scope, part);
			case MODELS -> ItemTables.models(scope);
			case OBSERVATIONS -> StatementTables.observations(scope);
			case RELATIONS -> StatementTables.relations(scope);
			case SECURITIES -> CompanyTables.securities(scope);
			case QUOTES -> PriceTables.quotes(scope);
			case ESTIMATES -> PriceTables.estimates(scope);
			case SOURCES -> StatementTables.sources(scope);
			case PROPERTIES -> StatementTables.properties(scope);
		};
	}

	/** {@return the columns of some keys, in their order; the usual ones for no keys} */
	List<Column> columns(List<String> keys) {
		if (keys.isEmpty()) {
			return columns.subList(0, usual);
		}
		List<Column> wanted = new ArrayList<>();
		for (String key : keys) {
			columns.stream().filter(column -> column.key().equals(key)).findFirst().filter(column -> !wanted.contains(column))
				.ifPresent(wanted::add);
		}
		return wanted.isEmpty() ? columns.subList(0, usual) : List.copyOf(wanted);
	}

	/** Forgets everything that is known about the document. */
	void forget() {
		watch.forget();
	}

	/** {@return whether a change means other columns; what it makes untrue is forgotten} */
	boolean reshapes(EObject object, Set<? extends EStructuralFeature> features) {
		boolean reshapes = false;
		for (EStructuralFeature feature : features) {
			reshapes |= watch.reshapes(object, feature);
			watch.changed(object, feature);
		}
		return reshapes;
	}
}
