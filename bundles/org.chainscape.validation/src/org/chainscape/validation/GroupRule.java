package org.chainscape.validation;

import java.util.List;

import org.eclipse.emf.ecore.EObject;

/**
 * A rule about elements that have something in common, such as observations that answer the same question.
 *
 * @param <K> what they have in common
 * @param <M> the elements
 */
public non-sealed interface GroupRule<K, M extends EObject> extends Rule {

	/** {@return the groups it looks at} */
	Grouping<K, M> grouping();

	/** {@return what of its members it reads; by default nothing but their own features} */
	default Inputs<M> inputs() {
		return Inputs.of(grouping().members());
	}

	/**
	 * Checks one group of at least two members.
	 *
	 * @param members the members in the order of the file
	 * @param index the document
	 * @param sink takes what is wrong
	 */
	void check(List<M> members, ValidationIndex index, FindingSink sink);
}
