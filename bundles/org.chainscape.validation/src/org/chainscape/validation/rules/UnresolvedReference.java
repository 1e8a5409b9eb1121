package org.chainscape.validation.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.chainscape.model.query.LostReference;
import org.chainscape.validation.ElementRule;
import org.chainscape.validation.Finding;
import org.chainscape.validation.FindingSink;
import org.chainscape.validation.RuleInfo;
import org.chainscape.validation.RuleMode;
import org.chainscape.validation.Severity;
import org.chainscape.validation.ValidationIndex;
import org.chainscape.validation.fix.Edit;
import org.chainscape.validation.fix.Fix;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Whatever is referred to is there, in this file or in the other file that the reference names. What was lost when the file was read is
 * reported, too; not what stands in a library that cannot be read at all.
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
				if (target instanceof EObject object && object.eIsProxy() && !index.libraries().explains(object)) {
					sink.report(element, element.eClass(), reference, EcoreUtil.getURI(object).toString());
				}
			}
		}
	}

	@Override
	public List<Fix> fixes(Finding finding, ValidationIndex index) {
		return Mending.of(finding, index, EObject.class, element -> {
			List<Fix> fixes = new ArrayList<>();
			for (EReference reference : element.eClass().getEAllReferences()) {
				if (reference.isContainment() || reference.isContainer() || reference.isDerived()) {
					continue;
				}
				Object value = element.eGet(reference, true);
				List<EObject> lost = (value instanceof List<?> many ? many : Collections.singletonList(value)).stream()
					.filter(EObject.class::isInstance).map(EObject.class::cast).filter(EObject::eIsProxy)
					.filter(proxy -> EcoreUtil.getURI(proxy).toString().equals(Mending.plain(finding, 2))).toList();
				if (!lost.isEmpty()) {
					fixes.add(clear(element, reference, lost));
				}
			}
			return fixes;
		});
	}

	private static Fix clear(EObject element, EReference reference, List<EObject> lost) {
		if (reference.isMany()) {
			return new Fix("clear-reference", List.of(element, reference),
				lost.stream().<Edit>map(proxy -> new Edit.Remove(element, reference, proxy)).toList());
		}
		return reference.isRequired() ? Mending.delete("delete-element", element)
			: Mending.change("clear-reference", List.of(element, reference), element, reference, null);
	}
}
