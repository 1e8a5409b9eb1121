package org.chainscape.validation;

import java.util.Set;

import org.chainscape.model.chain.ChainPackage;
import org.chainscape.model.view.ViewPackage;
import org.eclipse.emf.ecore.EStructuralFeature;

/** What the words for findings are made of, besides what rules put into them. */
final class Naming {

	private static final Set<EStructuralFeature> FEATURES = Set.of(ChainPackage.Literals.NAMED_ELEMENT__NAME,
		ChainPackage.Literals.NAMED_ELEMENT__NAME_EN, ChainPackage.Literals.SECURITY__CODE, ChainPackage.Literals.PARTICIPATION__COMPANY,
		ChainPackage.Literals.PARTICIPATION__PRINTED_NAME, ChainPackage.Literals.OBSERVATION__PROPERTY,
		ChainPackage.Literals.RELATION__SOURCE, ChainPackage.Literals.RELATION__TARGET, ChainPackage.Literals.RELATION__LABEL,
		ChainPackage.Literals.SOURCE__PUBLISHER, ChainPackage.Literals.CITATION__SOURCE, ChainPackage.Literals.CITATION__LOCATOR,
		ChainPackage.Literals.CITATION__PAGE, ChainPackage.Literals.CITATION__LINES, ViewPackage.Literals.DIAGRAM_NODE__ELEMENT);

	private Naming() {
	}

	/** {@return whether the words for a finding may be others once a feature has changed; {@code null} stands for all features} */
	static boolean isPart(EStructuralFeature feature) {
		return feature == null || FEATURES.contains(feature);
	}
}
