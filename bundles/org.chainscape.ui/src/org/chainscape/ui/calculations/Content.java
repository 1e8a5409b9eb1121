package org.chainscape.ui.calculations;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.chainscape.model.Identities;
import org.chainscape.model.chain.Calculation;
import org.chainscape.model.chain.CalculationInput;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.IElementComparer;
import org.eclipse.jface.viewers.ITreeContentProvider;

/** The rows of the tree: groups where there are any, calculations, and below each its inputs. */
final class Content implements ITreeContentProvider, IElementComparer {

	private static final Object[] NONE = {};

	private Sheet sheet = Sheet.EMPTY;
	private Map<Query.Group, List<Calculation>> groups = new LinkedHashMap<>();

	/**
	 * Takes over new rows.
	 *
	 * @return whether rows came, went or moved; false if at most their texts have changed
	 */
	boolean show(Sheet fresh, Query query) {
		Map<Query.Group, List<Calculation>> wanted = query.groups(fresh);
		boolean same = List.copyOf(wanted.entrySet()).equals(List.copyOf(groups.entrySet()))
			&& fresh.calculations().stream().allMatch(calculation -> fresh.inputs(calculation).equals(sheet.inputs(calculation)));
		sheet = fresh;
		groups = wanted;
		return !same;
	}

	Sheet sheet() {
		return sheet;
	}

	boolean isEmpty() {
		return groups.isEmpty();
	}

	/** {@return the number of calculations in a group} */
	int size(Query.Group group) {
		return groups.getOrDefault(group, List.of()).size();
	}

	/** {@return the calculations shown, from top to bottom} */
	List<Calculation> calculations() {
		return groups.values().stream().flatMap(List::stream).toList();
	}

	List<Query.Group> groups() {
		return groups.keySet().stream().filter(Objects::nonNull).toList();
	}

	@Override
	public Object[] getElements(Object input) {
		return groups.containsKey(null) ? groups.get(null).toArray() : groups.keySet().toArray();
	}

	@Override
	public Object[] getChildren(Object parent) {
		if (parent instanceof Query.Group group) {
			return groups.getOrDefault(group, List.of()).toArray();
		}
		return parent instanceof Calculation calculation ? sheet.inputs(calculation).toArray() : NONE;
	}

	@Override
	public Object getParent(Object element) {
		if (element instanceof CalculationInput input) {
			return input.eContainer();
		}
		return groups.entrySet().stream().filter(entry -> entry.getKey() != null && entry.getValue().contains(element)).map(Map.Entry::getKey)
			.findFirst().orElse(null);
	}

	@Override
	public boolean hasChildren(Object element) {
		return element instanceof Query.Group || element instanceof Calculation calculation && !sheet.inputs(calculation).isEmpty();
	}

	/** A file that was read again has other objects for the same elements. */
	@Override
	public boolean equals(Object one, Object other) {
		if (one instanceof EObject left && other instanceof EObject right && left != right) {
			String id = Identities.idOf(left);
			return id != null && id.equals(Identities.idOf(right));
		}
		return one.equals(other);
	}

	@Override
	public int hashCode(Object element) {
		String id = element instanceof EObject object ? Identities.idOf(object) : null;
		return id == null ? element.hashCode() : id.hashCode();
	}
}
