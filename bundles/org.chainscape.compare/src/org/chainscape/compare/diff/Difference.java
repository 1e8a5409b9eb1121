package org.chainscape.compare.diff;

import java.util.Locale;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** One difference between two documents. */
public sealed interface Difference {

	/** {@return the key of the element it is about} */
	String key();

	/** {@return the element it is about: as it is now, or as it was where it is gone} */
	EObject object();

	/** {@return what has happened} */
	Kind kind();

	/** {@return what sort of thing differs} */
	default Aspect aspect() {
		return Aspect.of(this);
	}

	/** What can happen to an element. */
	enum Kind {
		/** It is new, with everything in it. */
		ADDED,
		/** It is gone, with everything in it. */
		REMOVED,
		/** A feature of it has another value. */
		CHANGED,
		/** It is in another container, or at another place of its list. */
		MOVED;

		/** {@return the word used in keys of texts and in files} */
		public String word() {
			return name().toLowerCase(Locale.ROOT);
		}
	}

	/**
	 * An element that is new.
	 *
	 * @param key its key
	 * @param object the element
	 * @param spot where it is
	 * @param size how many elements are new with it, itself included
	 */
	record Added(String key, EObject object, Spot spot, int size) implements Difference {

		@Override
		public Kind kind() {
			return Kind.ADDED;
		}
	}

	/**
	 * An element that is gone.
	 *
	 * @param key its key
	 * @param object the element as it was
	 * @param spot where it was
	 * @param size how many elements are gone with it, itself included
	 */
	record Removed(String key, EObject object, Spot spot, int size) implements Difference {

		@Override
		public Kind kind() {
			return Kind.REMOVED;
		}
	}

	/**
	 * An element at another place.
	 *
	 * @param key its key
	 * @param object the element as it is now
	 * @param from where it was
	 * @param to where it is
	 */
	record Moved(String key, EObject object, Spot from, Spot to) implements Difference {

		@Override
		public Kind kind() {
			return Kind.MOVED;
		}

		/** {@return whether it only stands elsewhere in the same list} */
		public boolean isReordered() {
			return from.parent().equals(to.parent()) && from.feature() == to.feature();
		}
	}

	/**
	 * Another value of a feature. Values are those of {@code Node.get}: keys where the feature refers to elements.
	 *
	 * @param key key of the element
	 * @param object the element as it is now
	 * @param feature the feature
	 * @param from value before, {@code null} for none
	 * @param to value now, {@code null} for none
	 * @param implied whether it follows from other differences and need not be told
	 */
	record Changed(String key, EObject object, EStructuralFeature feature, Object from, Object to, boolean implied) implements Difference {

		@Override
		public Kind kind() {
			return Kind.CHANGED;
		}
	}
}
