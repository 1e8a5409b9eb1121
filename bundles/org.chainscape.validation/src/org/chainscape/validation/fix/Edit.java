package org.chainscape.validation.fix;

import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** One small change of a document that can be shown before it is made. */
public sealed interface Edit {

	/** {@return what is changed} */
	EObject target();

	/**
	 * Gives a feature a value.
	 *
	 * @param target what is changed
	 * @param feature a single-valued feature
	 * @param value the value, or {@code null} to clear it
	 */
	record Change(EObject target, EStructuralFeature feature, Object value) implements Edit {

		/** Checks the feature. */
		public Change {
			if (feature.isMany() || target.eClass().getFeatureID(feature) < 0) {
				throw new IllegalArgumentException(target.eClass().getName() + " has no single " + feature.getName());
			}
		}
	}

	/**
	 * Adds a value to a list.
	 *
	 * @param target what is changed
	 * @param feature a many-valued feature
	 * @param value what is added; for a containment a new object, which is used as it is
	 */
	record Add(EObject target, EStructuralFeature feature, Object value) implements Edit {

		/** Checks the feature. */
		public Add {
			Objects.requireNonNull(value);
			if (!feature.isMany() || target.eClass().getFeatureID(feature) < 0) {
				throw new IllegalArgumentException(target.eClass().getName() + " has no list " + feature.getName());
			}
		}
	}

	/**
	 * Takes a value out of a list that does not contain it.
	 *
	 * @param target what is changed
	 * @param feature a many-valued feature, no containment
	 * @param value what is taken out
	 */
	record Remove(EObject target, EStructuralFeature feature, Object value) implements Edit {

		/** Checks the feature. */
		public Remove {
			if (!feature.isMany() || feature instanceof EReference reference && reference.isContainment()) {
				throw new IllegalArgumentException("Not a list of values: " + feature.getName());
			}
		}
	}

	/**
	 * Moves an object into another container, behind what is there.
	 *
	 * @param target what is moved
	 * @param container where it goes
	 * @param feature a containment list of the container
	 */
	record Move(EObject target, EObject container, EReference feature) implements Edit {

		/** Checks the feature. */
		public Move {
			if (!feature.isMany() || !feature.isContainment()) {
				throw new IllegalArgumentException("Not a list of parts: " + feature.getName());
			}
		}
	}

	/**
	 * Deletes an object so that nothing dangles.
	 *
	 * @param target what is deleted
	 */
	record Delete(EObject target) implements Edit {
	}
}
