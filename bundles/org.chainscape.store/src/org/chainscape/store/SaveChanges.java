package org.chainscape.store;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import org.chainscape.store.SaveReport.Change;
import org.chainscape.store.SaveReport.Kind;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;

/** Finds what was not written as it is. Looked for only after a save that met such a thing, which is seldom. */
final class SaveChanges {

	private final List<Change> found = new ArrayList<>();

	private SaveChanges() {
	}

	static List<Change> of(Resource resource) {
		SaveChanges changes = new SaveChanges();
		for (Iterator<EObject> all = EcoreUtil.getAllProperContents(resource, false); all.hasNext();) {
			changes.look(all.next());
		}
		return changes.found;
	}

	private void look(EObject element) {
		for (EAttribute attribute : element.eClass().getEAllAttributes()) {
			if (!attribute.isTransient() && !attribute.isID() && element.eIsSet(attribute) && isUnclean(element, attribute)) {
				found.add(new Change(Kind.TEXT_CLEANED, element, attribute));
			}
		}
		for (EReference reference : element.eClass().getEAllReferences()) {
			if (!reference.isContainment() && !reference.isContainer() && !reference.isTransient() && element.eIsSet(reference)
					&& values(element, reference).stream().anyMatch(SaveChanges::isLost)) {
				found.add(new Change(Kind.REFERENCE_DROPPED, element, reference));
			}
		}
	}

	private static boolean isUnclean(EObject element, EAttribute attribute) {
		Object value = element.eGet(attribute);
		List<?> values = attribute.isMany() ? (List<?>) value : List.of(value);
		boolean plain = attribute.getEAttributeType().getInstanceClass() == String.class;
		return values.stream().map(each -> plain ? (String) each : EcoreUtil.convertToString(attribute.getEAttributeType(), each))
				.anyMatch(text -> text != null && !XmlText.clean(text).equals(text));
	}

	private static List<?> values(EObject element, EReference reference) {
		Object value = element.eGet(reference, false);
		if (!reference.isMany()) {
			return List.of(value);
		}
		// Nothing is read along only to be looked at.
		return value instanceof InternalEList<?> list ? list.basicList() : (List<?>) value;
	}

	private static boolean isLost(Object target) {
		return target instanceof EObject element && !element.eIsProxy() && element.eResource() == null;
	}
}
