package org.chainscape.validation.rules;

import java.util.Collections;
import java.util.List;

import org.chainscape.model.query.LostReference;
import org.chainscape.validation.ElementRule;
import org.chainscape.validation.FindingSink;
import org.chainscape.validation.RuleInfo;
import org.chainscape.validation.RuleMode;
import org.chainscape.validation.Severity;
import org.chainscape.validation.ValidationIndex;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Whatever is referred to is there, in this file or in the other file that the reference names. What was lost when the file was read is
 * reported, too.
 */
public final class UnresolvedReference implements ElementRule<EObject> {

	private static final RuleInfo INFO = new RuleInfo("structure.unresolved-reference", Severity.ERROR, RuleMode.LIVE);

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
		for (LostReference lost : index.lostReferences(element)) {
			sink.report(element, element.eClass(), lost.reference(), lost.missingId());
		}
		for (EReference reference : element.eClass().getEAllReferences()) {
			if (reference.isContainment() || reference.isContainer() || reference.isDerived()) {
				continue;
			}
			Object value = element.eGet(reference, true);
			for (Object target : value instanceof List<?> many ? many : Collections.singletonList(value)) {
				if (target instanceof EObject object && object.eIsProxy()) {
					sink.report(element, element.eClass(), reference, EcoreUtil.getURI(object).toString());
				}
			}
		}
	}
}
