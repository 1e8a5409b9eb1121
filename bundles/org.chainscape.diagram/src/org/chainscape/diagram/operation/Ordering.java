package org.chainscape.diagram.operation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.chainscape.model.view.ViewElement;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EStructuralFeature;

/** What lies over what: boxes of one sort lie in the order they are stored in. */
public enum Ordering {
	/** Over everything of its sort. */
	TO_FRONT,
	/** Over the next one. */
	FORWARD,
	/** Under the next one. */
	BACKWARD,
	/** Under everything of its sort. */
	TO_BACK;

	/**
	 * Brings boxes to where they are wanted; among each other they keep their order.
	 *
	 * @param views diagram nodes, notes and images of one diagram
	 */
	public void apply(Collection<? extends ViewElement> views) {
		Set<EStructuralFeature> lists = new LinkedHashSet<>();
		views.forEach(view -> lists.add(view.eContainingFeature()));
		for (EStructuralFeature list : lists) {
			ViewElement first = views.stream().filter(view -> view.eContainingFeature() == list).findFirst().orElseThrow();
			@SuppressWarnings("unchecked")
			EList<ViewElement> order = (EList<ViewElement>) first.eContainer().eGet(list);
			List<ViewElement> wanted = wanted(order, Set.copyOf(views));
			for (int i = 0; i < wanted.size(); i++) {
				if (order.get(i) != wanted.get(i)) {
					order.move(i, wanted.get(i));
				}
			}
		}
	}

	private List<ViewElement> wanted(List<ViewElement> order, Set<ViewElement> chosen) {
		List<ViewElement> wanted = new ArrayList<>(order);
		switch (this) {
		case TO_FRONT, TO_BACK -> {
			List<ViewElement> moved = order.stream().filter(chosen::contains).toList();
			wanted.removeAll(moved);
			wanted.addAll(this == TO_FRONT ? wanted.size() : 0, moved);
		}
		case FORWARD -> {
			for (int i = wanted.size() - 2; i >= 0; i--) {
				swap(wanted, i, chosen.contains(wanted.get(i)) && !chosen.contains(wanted.get(i + 1)));
			}
		}
		default -> {
			for (int i = 0; i + 1 < wanted.size(); i++) {
				swap(wanted, i, chosen.contains(wanted.get(i + 1)) && !chosen.contains(wanted.get(i)));
			}
		}
		}
		return wanted;
	}

	private static void swap(List<ViewElement> list, int index, boolean really) {
		if (really) {
			list.add(index + 1, list.remove(index));
		}
	}
}
