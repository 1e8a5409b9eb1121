package org.chainscape.tabular.grid;

import org.chainscape.model.chain.ChainPackage;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** For tables with a column for each property: other properties mean other columns. */
final class PropertyWatch implements Definition.Watch {

	@Override
	public boolean reshapes(EObject object, EStructuralFeature feature) {
		return feature == ChainPackage.Literals.CHAIN_DOCUMENT__PROPERTIES;
	}

	@Override
	public void changed(EObject object, EStructuralFeature feature) {
		// Columns look at the observations themselves.
	}

	@Override
	public void forget() {
		// Columns look at the observations themselves.
	}
}
