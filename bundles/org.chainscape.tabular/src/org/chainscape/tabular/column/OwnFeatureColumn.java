package org.chainscape.tabular.column;

import java.util.Optional;

import org.chainscape.model.text.Labels;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** A column of a feature the rows have themselves. Rows of classes that do not have it have empty cells that cannot be filled. */
abstract class OwnFeatureColumn extends Column {

	private final EStructuralFeature feature;

	OwnFeatureColumn(Scope scope, String key, EStructuralFeature feature, ColumnType type, int width) {
		super(scope, key, type, width);
		this.feature = feature;
	}

	@Override
	public final String label() {
		return Labels.of(feature, scope().language());
	}

	@Override
	public final Optional<String> locked(EObject row) {
		return has(row) ? super.locked(row) : Optional.of(lacking(row));
	}

	@Override
	public final Attempt write(EObject row, String text) {
		if (!has(row)) {
			return Attempt.refuse(lacking(row));
		}
		String stripped = text.strip();
		if (stripped.equals(text(row))) {
			return Attempt.NOTHING;
		}
		if (stripped.isEmpty()) {
			return feature.isRequired() ? Attempt.refuse(scope().text("refused.required", label()))
				: Attempt.of((object, removed) -> object.eUnset(feature));
		}
		return fill(row, stripped);
	}

	/**
	 * Tries to fill a cell with another text.
	 *
	 * @param row an element that has the feature
	 * @param text a text that is neither blank nor what stands there
	 * @return the change, or why it cannot be made
	 */
	abstract Attempt fill(EObject row, String text);

	/** {@return whether a row has the feature} */
	final boolean has(EObject row) {
		return feature.getEContainingClass().isSuperTypeOf(row.eClass());
	}

	private String lacking(EObject row) {
		return scope().text("locked.feature", Labels.of(row.eClass(), scope().language()), label());
	}
}
