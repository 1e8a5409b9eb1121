package org.chainscape.rules.evl;

import org.chainscape.model.Identities;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.epsilon.eol.execute.operations.contributors.OperationContributor;

/** What rules can ask elements for besides their features. The engine finds the methods by their names. */
final class ElementOperations extends OperationContributor {

	@Override
	public boolean contributesTo(Object target) {
		return target instanceof EObject;
	}

	/** The element this one is a part of. */
	public Object eContainer() {
		return ((EObject) getTarget()).eContainer();
	}

	/** The parts of the element. */
	public Object eContents() {
		return new ReadOnlyList(((EObject) getTarget()).eContents(), ElementFeatures::seen);
	}

	/** The id of the element. */
	public Object id() {
		return Identities.idOf((EObject) getTarget());
	}
}
