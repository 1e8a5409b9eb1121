package org.chainscape.model.change;

import java.util.ArrayList;
import java.util.List;

import org.chainscape.model.chain.ChainDocument;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** One small change that is known before it is made. Steps of a list belong together and are made in their order. */
public sealed interface Step {

	/** {@return what is changed} */
	EObject target();

	/** Makes the change. */
	void make();

	/**
	 * Makes steps in their order.
	 *
	 * @param steps steps that were worked out for the present state
	 */
	static void make(List<? extends Step> steps) {
		List<EObject> doomed = new ArrayList<>();
		for (Step step : steps) {
			if (step instanceof Delete delete) {
				doomed.add(delete.target());
			} else {
				Delete.all(doomed);
				step.make();
			}
		}
		Delete.all(doomed);
	}

	/**
	 * Gives a single-valued feature a value.
	 *
	 * @param target what is changed
	 * @param feature the feature
	 * @param value the value, or {@code null} to clear it
	 */
	record Change(EObject target, EStructuralFeature feature, Object value) implements Step {

		@Override
		public void make() {
			if (value == null) {
				target.eUnset(feature);
			} else {
				target.eSet(feature, value);
			}
		}
	}

	/**
	 * Adds a value to the end of a list.
	 *
	 * @param target what is changed
	 * @param feature the list
	 * @param value what is added; for a containment a new object
	 */
	record Add(EObject target, EStructuralFeature feature, Object value) implements Step {

		@Override
		public void make() {
			list(target, feature).add(value);
		}
	}

	/**
	 * Puts another value into the place of one.
	 *
	 * @param target what is changed
	 * @param feature a list of references or ids
	 * @param value what goes
	 * @param other what comes; it is there only once afterwards
	 */
	record Replace(EObject target, EStructuralFeature feature, Object value, Object other) implements Step {

		@Override
		public void make() {
			EList<Object> values = list(target, feature);
			if (values.contains(other)) {
				values.remove(value);
			} else if (values.contains(value)) {
				values.set(values.indexOf(value), other);
			}
		}
	}

	/**
	 * Moves an object into another container of its file, behind what is there.
	 *
	 * @param target what is moved
	 * @param container where it goes
	 * @param feature a containment list of the container
	 */
	record Move(EObject target, EObject container, EReference feature) implements Step {

		@Override
		public void make() {
			list(container, feature).add(target);
		}
	}

	/**
	 * Deletes an object of a document so that nothing dangles.
	 *
	 * @param target what is deleted
	 */
	record Delete(EObject target) implements Step {

		@Override
		public void make() {
			all(new ArrayList<>(List.of(target)));
		}

		/** Deletes objects of one document together, which takes as long as to delete one. */
		private static void all(List<EObject> doomed) {
			if (!doomed.isEmpty() && EcoreUtil.getRootContainer(doomed.get(0)) instanceof ChainDocument document) {
				new Deletions(document).delete(List.copyOf(doomed));
			}
			doomed.clear();
		}
	}

	@SuppressWarnings("unchecked")
	private static EList<Object> list(EObject object, EStructuralFeature feature) {
		return (EList<Object>) object.eGet(feature);
	}
}
