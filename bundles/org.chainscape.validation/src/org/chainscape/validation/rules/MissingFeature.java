package org.chainscape.validation.rules;

import java.util.Set;

import org.chainscape.model.chain.ChainPackage;
import org.chainscape.model.view.ViewPackage;
import org.chainscape.validation.ElementRule;
import org.chainscape.validation.FindingSink;
import org.chainscape.validation.RuleInfo;
import org.chainscape.validation.RuleMode;
import org.chainscape.validation.Severity;
import org.chainscape.validation.ValidationIndex;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * What the metamodel requires is there. Names, ends of relations, companies of participations and the elements of diagram nodes have rules
 * of their own; the format version is written by the store.
 */
public final class MissingFeature implements ElementRule<EObject> {

	private static final RuleInfo INFO = new RuleInfo("structure.missing-feature", Severity.ERROR, RuleMode.LIVE);
	private static final Set<EStructuralFeature> ELSEWHERE = Set.of(
		ChainPackage.Literals.NAMED_ELEMENT__NAME,
		ChainPackage.Literals.RELATION__SOURCE,
		ChainPackage.Literals.RELATION__TARGET,
		ChainPackage.Literals.PARTICIPATION__COMPANY,
		ChainPackage.Literals.CHAIN_DOCUMENT__FORMAT_VERSION,
		ViewPackage.Literals.DIAGRAM_NODE__ELEMENT,
		ViewPackage.Literals.DIAGRAM_EDGE__RELATION);

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public Class<EObject> subject() {
		return EObject.class;
	}

	@Override
	public void check(EObject element, ValidationIndex index, FindingSink sink) {
		for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures()) {
			if (feature.isRequired() && !ELSEWHERE.contains(feature) && isEmpty(element.eGet(feature, false))) {
				sink.report(element, element.eClass(), feature);
			}
		}
	}

	private static boolean isEmpty(Object value) {
		return value == null || value instanceof String text && text.isBlank();
	}
}
