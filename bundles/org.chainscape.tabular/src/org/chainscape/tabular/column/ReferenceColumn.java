package org.chainscape.tabular.column;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.chainscape.model.chain.Element;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/** A column of a reference of the rows to other elements, by their names. */
public final class ReferenceColumn extends OwnFeatureColumn {

	private final EReference reference;

	/**
	 * Makes a column.
	 *
	 * @param scope the document
	 * @param reference a reference that contains nothing
	 * @param width its width, in Latin characters
	 */
	public ReferenceColumn(Scope scope, EReference reference, int width) {
		super(scope, reference.getName(), reference, reference.isMany() ? ColumnType.LIST : ColumnType.ELEMENT, width);
		this.reference = reference;
	}

	@Override
	public String text(EObject row) {
		if (!has(row) || !row.eIsSet(reference)) {
			return "";
		}
		return targets(row).stream().map(scope()::name).collect(Collectors.joining(Values.BETWEEN));
	}

	@Override
	Attempt fill(EObject row, String stripped) {
		List<Element> targets = new ArrayList<>();
		List<EObject> present = targets(row);
		for (String part : reference.isMany() ? Values.split(stripped) : List.of(stripped)) {
			Lookup lookup = Lookup.of(scope(), reference.getEReferenceType(), part, present);
			if (lookup.refusal() != null) {
				return Attempt.refuse(lookup.refusal());
			}
			if (!targets.contains(lookup.element())) {
				targets.add(lookup.element());
			}
		}
		if (targets.contains(row)) {
			return Attempt.refuse(scope().text("refused.self", stripped, label()));
		}
		if (targets.equals(present)) {
			return Attempt.NOTHING;
		}
		Object value = reference.isMany() ? targets : targets.get(0);
		return Attempt.of((object, removed) -> object.eSet(reference, value));
	}

	@Override
	public Optional<EClass> wanted() {
		return Optional.of(reference.getEReferenceType());
	}

	@SuppressWarnings("unchecked")
	private List<EObject> targets(EObject row) {
		if (!row.eIsSet(reference)) {
			return List.of();
		}
		return reference.isMany() ? (List<EObject>) row.eGet(reference) : List.of((EObject) row.eGet(reference));
	}
}
