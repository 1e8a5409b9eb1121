package org.chainscape.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

import org.chainscape.model.Identities;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Sees to it that every element of a file has an id of its own, because all references of the file hang on it. */
final class ElementIds {

	/** What may stand in a list of references that is separated by blanks, and is no path. */
	private static final Pattern USABLE = Pattern.compile("[^\\s/#\\p{Cntrl}\\p{Cs}][^\\s#\\p{Cntrl}\\p{Cs}]*");

	private ElementIds() {
	}

	/**
	 * Gives a new id to every element whose id is missing, unusable or that of an earlier element.
	 *
	 * @return the elements that had another id before; those that had none are not told
	 */
	static List<EObject> repair(EObject root) {
		Set<String> taken = new HashSet<>();
		List<EObject> renewed = new ArrayList<>();
		for (Iterator<EObject> all = EcoreUtil.getAllProperContents(Set.of(root), false); all.hasNext();) {
			EObject element = all.next();
			EStructuralFeature feature = element.eClass().getEIDAttribute();
			if (feature == null) {
				continue;
			}
			String id = Identities.idOf(element);
			if (id == null || !USABLE.matcher(id).matches() || !taken.add(id)) {
				String fresh = UUID.randomUUID().toString();
				taken.add(fresh);
				element.eSet(feature, fresh);
				if (id != null && !id.isBlank()) {
					renewed.add(element);
				}
			}
		}
		return renewed;
	}

	/**
	 * Gives the same id at every reading to each element that was written without one.
	 *
	 * @return how many elements of the file were written with an id
	 */
	static int complete(EObject root) {
		Map<EObject, String> missing = new HashMap<>();
		int written = Identities.idOf(root) == null ? 0 : 1;
		for (Iterator<EObject> all = root.eAllContents(); all.hasNext();) {
			EObject element = all.next();
			if (Identities.idOf(element) != null) {
				written++;
			} else if (element.eClass().getEIDAttribute() != null) {
				missing.put(element, Identities.derive("", EcoreUtil.getRelativeURIFragmentPath(root, element)));
			}
		}
		if (Identities.idOf(root) == null) {
			missing.put(root, Identities.derive("", ""));
		}
		missing.forEach((element, id) -> element.eSet(element.eClass().getEIDAttribute(), id));
		return written;
	}

	/** {@return the first id that two elements have} */
	static Optional<String> findDuplicate(EObject root) {
		Set<String> taken = new HashSet<>();
		for (Iterator<EObject> all = EcoreUtil.getAllProperContents(Set.of(root), false); all.hasNext();) {
			String id = Identities.idOf(all.next());
			if (id != null && !taken.add(id)) {
				return Optional.of(id);
			}
		}
		return Optional.empty();
	}
}
