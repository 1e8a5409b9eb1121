package org.chainscape.tabular.grid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.chainscape.model.chain.ChainPackage;
import org.chainscape.model.view.ViewPackage;
import org.chainscape.tabular.column.Scope;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** What a change of the model means for a table. */
final class Following {

	private static final Set<EStructuralFeature> NAMES = Set.of(ChainPackage.Literals.NAMED_ELEMENT__NAME,
		ChainPackage.Literals.NAMED_ELEMENT__NAME_EN, ChainPackage.Literals.NAMED_ELEMENT__ALIASES, ChainPackage.Literals.ELEMENT__HANDLE,
		ChainPackage.Literals.SECURITY__CODE, ChainPackage.Literals.SECURITY__EXCHANGE, ChainPackage.Literals.CHAIN_DOCUMENT__LIBRARIES);

	private final List<EObject> contents = new ArrayList<>();
	private boolean anything;
	private boolean rows;
	private boolean columns;

	Following(Scope scope, Definition definition, Map<? extends EObject, ? extends Set<? extends EStructuralFeature>> changes) {
		boolean renamed = false;
		for (Map.Entry<? extends EObject, ? extends Set<? extends EStructuralFeature>> change : changes.entrySet()) {
			columns |= definition.reshapes(change.getKey(), change.getValue());
			for (EStructuralFeature feature : change.getValue()) {
				anything |= feature.getEContainingClass().getEPackage() != ViewPackage.eINSTANCE;
				renamed |= NAMES.contains(feature) || feature instanceof EReference reference && reference.isContainment();
				look(definition, change.getKey(), feature);
			}
		}
		if (renamed) {
			scope.forgetNames();
		}
	}

	private void look(Definition definition, EObject object, EStructuralFeature feature) {
		rows |= feature == ChainPackage.Literals.CHAIN_DOCUMENT__LIBRARIES;
		if (feature instanceof EReference reference && reference.isContainment()
			&& definition.rows().canBeWithin(reference.getEReferenceType())) {
			rows = true;
			Object held = object.eGet(feature);
			if (held instanceof List<?> several) {
				several.forEach(each -> contents.add((EObject) each));
			} else if (held instanceof EObject one) {
				contents.add(one);
			}
		}
	}

	/** {@return whether it means anything for tables} */
	boolean isAnything() {
		return anything;
	}

	/** {@return whether rows may have come or gone} */
	boolean isRows() {
		return rows;
	}

	/** {@return whether the columns are not the same any more} */
	boolean isColumns() {
		return columns;
	}

	/** {@return what the lists that changed hold now} */
	List<EObject> contents() {
		return contents;
	}

	/**
	 * Keeps the order somebody looks at.
	 *
	 * @param shown the rows that are shown
	 * @param before all rows as they were
	 * @param now all rows as they are
	 * @return those that are shown and still there; then those that are new
	 */
	static EObject[] merge(EObject[] shown, EObject[] before, EObject[] now) {
		if (Arrays.equals(shown, before)) {
			return now.clone();
		}
		Set<EObject> present = identities(now);
		Set<EObject> known = identities(before);
		List<EObject> merged = new ArrayList<>(shown.length);
		for (EObject row : shown) {
			if (present.contains(row)) {
				merged.add(row);
			}
		}
		for (EObject row : now) {
			if (!known.contains(row)) {
				merged.add(row);
			}
		}
		return merged.toArray(EObject[]::new);
	}

	private static Set<EObject> identities(EObject[] rows) {
		Set<EObject> set = Collections.newSetFromMap(new IdentityHashMap<>(rows.length * 2));
		Collections.addAll(set, rows);
		return set;
	}
}
