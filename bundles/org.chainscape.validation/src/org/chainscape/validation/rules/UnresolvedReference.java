package org.chainscape.validation.rules;

import java.util.Collections;
import java.util.List;

import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.query.LostReference;
import org.chainscape.validation.ElementRule;
import org.chainscape.validation.FindingSink;
import org.chainscape.validation.RuleInfo;
import org.chainscape.validation.RuleMode;
import org.chainscape.validation.Severity;
import org.chainscape.validation.ValidationIndex;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Whatever is referred to is there, in this file or in the other file that the reference names. What was lost when the file was read is
 * reported, too.
 */
public final class UnresolvedReference implements ElementRule<EObject> {

	private static final RuleInfo INFO = new RuleInfo("structure.unresolved-reference", Severity.ERROR, RuleMode.BATCH);

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
		if (element instanceof ChainDocument document) {
			reportLost(document, sink);
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

	private static void reportLost(ChainDocument document, FindingSink sink) {
		if (document.eResource() == null) {
			return;
		}
		for (Resource.Diagnostic warning : document.eResource().getWarnings()) {
			if (warning instanceof LostReference lost) {
				sink.report(lost.holder(), lost.holder().eClass(), lost.reference(), lost.missingId());
			}
		}
	}
}
