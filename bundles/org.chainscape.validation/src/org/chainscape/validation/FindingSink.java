package org.chainscape.validation;

import java.util.List;

import org.eclipse.emf.ecore.EObject;

/** Where a rule puts what it found. Rule id and severity are added by the engine. */
public interface FindingSink {

	/**
	 * Reports a violation.
	 *
	 * @param element what is wrong; if it has no id of its own, its nearest container that has one stands for it
	 * @param related other elements that make it wrong, in a meaningful order
	 * @param arguments values for the message: texts and numbers as they are; model elements by their name; metamodel elements by their label
	 */
	void report(EObject element, List<? extends EObject> related, Object... arguments);

	/**
	 * Reports a violation that concerns one element only.
	 *
	 * @param element what is wrong
	 * @param arguments values for the message
	 */
	default void report(EObject element, Object... arguments) {
		report(element, List.of(), arguments);
	}
}
