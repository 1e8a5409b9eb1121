package org.chainscape.validation;

import java.util.Collection;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;

/**
 * Puts elements that have something in common into groups. The index keeps the groups current, so that rules find who shares a name, a
 * code or a question without a walk through the document.
 *
 * @param <K> what members of a group have in common; has equals and hashCode
 * @param <M> the members
 */
public final class Grouping<K, M extends EObject> {

	private final Class<M> members;
	private final Inputs<M> inputs;
	private final Function<? super M, ? extends Collection<? extends K>> keys;

	/**
	 * A grouping. Two groupings are equal only if they are the same object, so they stand in constants.
	 *
	 * @param inputs class of the members, and what their keys depend on
	 * @param keys the groups a member belongs to; none for those that are in no group
	 */
	public Grouping(Inputs<M> inputs, Function<? super M, ? extends Collection<? extends K>> keys) {
		this.members = inputs.subject();
		this.inputs = inputs;
		this.keys = keys;
	}

	/** {@return the class of the members} */
	public Class<M> members() {
		return members;
	}

	/**
	 * What a member has in common with others.
	 *
	 * @param member a member, in the document or not
	 * @return the keys of its groups
	 */
	public Collection<? extends K> of(M member) {
		return keys.apply(member);
	}

	Inputs<M> inputs() {
		return inputs;
	}

	Collection<? extends K> keysOf(EObject member) {
		return keys.apply(members.cast(member));
	}
}
