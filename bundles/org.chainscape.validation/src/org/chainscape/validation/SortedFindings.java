package org.chainscape.validation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;

import org.chainscape.model.StepwiseSort;
import org.eclipse.emf.ecore.EObject;

/** Findings that come and go one by one, always to be had in their order; what stays is not sorted again. */
final class SortedFindings {

	/** More changes than this are not worth single insertions. */
	private static final int MANY = 500;

	private final Comparator<Located> order;
	private final List<Located> added = new ArrayList<>();
	private final Set<Located> removed = identities();
	/** Elements that stand somewhere else in the file than before. */
	private final Set<EObject> moved = identities();
	private List<Located> sorted = new ArrayList<>();
	/** The findings of what is sorted, in the same order. */
	private List<Finding> findings = new ArrayList<>();
	private boolean disorder;
	/** What is sorted anew is given up when something changes meanwhile. */
	private StepwiseSort<Located> sorting;
	private ValidationResult result;

	SortedFindings(ValidationIndex index) {
		order = Located.order(index);
	}

	/** Puts findings in the place of others. */
	void replace(List<Located> before, List<Located> now) {
		for (Located gone : before) {
			if (!added.removeIf(each -> each == gone)) {
				removed.add(gone);
			}
		}
		added.addAll(now);
		changed();
	}

	/** To be told when elements stand somewhere else in the file. */
	void moved(Collection<EObject> elements) {
		moved.addAll(elements);
		changed();
	}

	/** To be told when the order cannot be relied on until everything has been looked at again. */
	void disordered() {
		disorder = true;
		changed();
	}

	private void changed() {
		sorting = null;
		result = null;
	}

	/** Puts in order what has changed, as far as there is time; {@return whether the result can be had at once} */
	boolean work(BooleanSupplier goOn) {
		if (result != null || !isManifold()) {
			return true;
		}
		if (sorting == null) {
			List<Located> all = new ArrayList<>(sorted.size() + added.size());
			sorted.stream().filter(each -> !removed.contains(each)).forEach(all::add);
			all.addAll(added);
			sorting = new StepwiseSort<>(all, order);
		}
		return sorting.work(goOn);
	}

	private boolean isManifold() {
		return disorder || removed.size() + added.size() > MANY;
	}

	/** {@return the findings} */
	ValidationResult result() {
		if (result == null) {
			if (isManifold()) {
				sortAgain();
			} else {
				takeOut();
				added.forEach(this::insert);
			}
			added.clear();
			removed.clear();
			moved.clear();
			disorder = false;
			result = new ValidationResult(findings);
		}
		return result;
	}

	private void sortAgain() {
		work(() -> true);
		sorted = new ArrayList<>(sorting.sorted());
		sorting = null;
		findings = new ArrayList<>(sorted.stream().map(Located::finding).toList());
	}

	/** Takes out what has gone, and what stands somewhere else to be put in again. */
	private void takeOut() {
		if (removed.isEmpty() && moved.isEmpty()) {
			return;
		}
		List<Located> kept = new ArrayList<>(sorted.size());
		List<Finding> found = new ArrayList<>(sorted.size());
		for (int i = 0; i < sorted.size(); i++) {
			Located located = sorted.get(i);
			if (!removed.isEmpty() && removed.contains(located)) {
				continue;
			}
			if (!moved.isEmpty() && moved.contains(located.element())) {
				added.add(located);
				continue;
			}
			kept.add(located);
			found.add(findings.get(i));
		}
		sorted = kept;
		findings = found;
	}

	private void insert(Located located) {
		int at = Collections.binarySearch(sorted, located, order);
		int place = at < 0 ? -at - 1 : at;
		sorted.add(place, located);
		findings.add(place, located.finding());
	}

	/** {@return the findings while not everything is looked at: what was found in elements that are gone stands among the rest} */
	ValidationResult soFar() {
		disordered();
		ValidationResult soFar = result();
		disordered();
		return soFar;
	}

	private static <T> Set<T> identities() {
		return Collections.newSetFromMap(new IdentityHashMap<>());
	}
}
