package org.chainscape.model.change;

import java.util.Collection;
import java.util.List;

import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.Item;
import org.chainscape.model.chain.Place;
import org.eclipse.emf.ecore.EObject;

/**
 * Deletes elements so that nothing dangles: what must refer to a deleted element goes too, what may refer to it lets go, and no diagram
 * keeps a box, line or list entry of it.
 */
public final class Deletions {

	private final ChainDocument document;

	/**
	 * For one document.
	 *
	 * @param document the document
	 */
	public Deletions(ChainDocument document) {
		this.document = document;
	}

	/**
	 * Takes an item out of a place. If it sits nowhere else, it is deleted.
	 *
	 * @param item the item
	 * @param place the place it is taken out of
	 */
	public void takeOut(Item item, Place place) {
		if (item.getPlaces().size() > 1) {
			item.getPlaces().remove(place);
		} else {
			delete(List.of(item));
		}
	}

	/**
	 * Deletes elements with everything that would dangle. The document itself stays.
	 *
	 * @param objects model or view elements of the document
	 */
	public void delete(Collection<? extends EObject> objects) {
		Deletion.of(objects, Uses.of(document)).run();
	}
}
