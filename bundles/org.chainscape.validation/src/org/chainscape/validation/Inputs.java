package org.chainscape.validation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * What an answer about a subject depends on, so that after a change only the subjects it concerns are looked at again. A subject always
 * depends on its own features and on whether it is in the document; everything else that is read has to be named here.
 * <p>
 * To name too much costs time, to name too little leaves a finding standing that is no longer true: a test edits documents at random and
 * compares with a full run.
 *
 * @param <T> the subjects
 */
public final class Inputs<T extends EObject> {

	/**
	 * Something else that is read.
	 *
	 * @param <C> what is read
	 * @param <T> the subjects
	 * @param type class of what is read
	 * @param features the features that are read; all if empty
	 * @param concerned the subjects a changed object concerns, found in time that does not grow with the document
	 */
	record Reading<C extends EObject, T extends EObject>(Class<C> type, Set<EStructuralFeature> features,
			BiFunction<C, ValidationIndex, ? extends Collection<? extends T>> concerned) {

		Collection<? extends T> concernedBy(EObject changed, ValidationIndex index) {
			return concerned.apply(type.cast(changed), index);
		}
	}

	/**
	 * Groups whose members are read.
	 *
	 * @param <K> key of the groups
	 * @param <T> the subjects
	 * @param grouping the grouping
	 * @param concerned the subjects a group concerns that has gained or lost a member
	 */
	record Following<K, T extends EObject>(Grouping<K, ?> grouping,
			BiFunction<K, ValidationIndex, ? extends Collection<? extends T>> concerned) {

		@SuppressWarnings("unchecked")
		Collection<? extends T> concernedBy(Object key, ValidationIndex index) {
			return concerned.apply((K) key, index);
		}
	}

	private final Class<T> subject;
	private final List<Reading<?, T>> readings;
	private final List<Grouping<?, ?>> shared;
	private final List<Following<?, T>> followed;

	private Inputs(Class<T> subject, List<Reading<?, T>> readings, List<Grouping<?, ?>> shared, List<Following<?, T>> followed) {
		this.subject = subject;
		this.readings = readings;
		this.shared = shared;
		this.followed = followed;
	}

	/**
	 * The features of the subject alone.
	 *
	 * @param <T> the subjects
	 * @param subject class of the subjects
	 * @return the inputs
	 */
	public static <T extends EObject> Inputs<T> of(Class<T> subject) {
		return new Inputs<>(subject, List.of(), List.of(), List.of());
	}

	/**
	 * These inputs, and parts of the subject.
	 *
	 * @param part class of the parts, at any depth; each belongs to the nearest subject around it
	 * @param features the features of a part that are read; all if none is named
	 * @return the inputs
	 */
	public Inputs<T> within(Class<? extends EObject> part, EStructuralFeature... features) {
		return when(part, (changed, index) -> around(changed.eContainer()), features);
	}

	/**
	 * These inputs, and features of other objects. An object that comes into the document or leaves it counts as changed in every feature.
	 * What was or is referred to by a changed reference of another object counts as changed in that reference, too.
	 *
	 * @param <C> what is read
	 * @param type class of what is read
	 * @param concerned the subjects a changed object concerns; has to cope with objects that are no longer in the document and with blanks
	 * @param features the features that are read, or references of others to it; all if none is named
	 * @return the inputs
	 */
	public <C extends EObject> Inputs<T> when(Class<C> type,
			BiFunction<C, ValidationIndex, ? extends Collection<? extends T>> concerned, EStructuralFeature... features) {
		List<Reading<?, T>> more = new ArrayList<>(readings);
		more.add(new Reading<>(type, Set.of(features), concerned));
		return new Inputs<>(subject, more, shared, followed);
	}

	/**
	 * These inputs, and who is in groups.
	 *
	 * @param <K> key of the groups
	 * @param grouping the grouping
	 * @param concerned the subjects a group concerns that has gained or lost a member
	 * @return the inputs
	 */
	public <K> Inputs<T> following(Grouping<K, ?> grouping,
			BiFunction<K, ValidationIndex, ? extends Collection<? extends T>> concerned) {
		List<Following<?, T>> more = new ArrayList<>(followed);
		more.add(new Following<>(grouping, concerned));
		return new Inputs<>(subject, readings, shared, more);
	}

	/**
	 * These inputs, and who else is in the groups the subject is in, with all features of theirs.
	 *
	 * @param grouping a grouping the subjects are members of
	 * @return the inputs
	 */
	public Inputs<T> sharing(Grouping<?, ? super T> grouping) {
		List<Grouping<?, ?>> more = new ArrayList<>(shared);
		more.add(grouping);
		return new Inputs<>(subject, readings, more, followed);
	}

	Class<T> subject() {
		return subject;
	}

	List<Reading<?, T>> readings() {
		return readings;
	}

	List<Grouping<?, ?>> shared() {
		return shared;
	}

	List<Following<?, T>> followed() {
		return followed;
	}

	private List<T> around(EObject part) {
		EObject at = part;
		while (at != null && !subject.isInstance(at)) {
			at = at.eContainer();
		}
		return at == null ? List.of() : List.of(subject.cast(at));
	}
}
