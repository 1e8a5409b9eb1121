package org.chainscape.model.change;

import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

import org.chainscape.model.Identities;
import org.chainscape.model.chain.ChainDocument;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Who refers to what in a document, at the moment it was made. It serves several deletions as long as they do not touch each other. */
public final class Uses {

	private final ChainDocument document;
	private final Map<EObject, Collection<EStructuralFeature.Setting>> users;
	private final Map<String, Integer> bearers = new HashMap<>();

	private Uses(ChainDocument document) {
		this.document = document;
		users = EcoreUtil.CrossReferencer.find(List.of(document));
		for (Iterator<EObject> all = document.eAllContents(); all.hasNext();) {
			String id = Identities.idOf(all.next());
			if (id != null) {
				bearers.merge(id, 1, Integer::sum);
			}
		}
	}

	/**
	 * Looks through a document, in time linear in its size.
	 *
	 * @param document the document
	 * @return who refers to what in it
	 */
	public static Uses of(ChainDocument document) {
		return new Uses(document);
	}

	ChainDocument document() {
		return document;
	}

	/** {@return the references to an object, those from itself among them} */
	Collection<EStructuralFeature.Setting> to(EObject object) {
		return users.getOrDefault(object, List.of());
	}

	/** {@return how many objects bear an id} */
	int bearers(String id) {
		return bearers.getOrDefault(id, 0);
	}
}
