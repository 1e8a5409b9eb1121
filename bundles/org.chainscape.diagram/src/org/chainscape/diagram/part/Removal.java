package org.chainscape.diagram.part;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.chainscape.diagram.operation.Deletions;
import org.chainscape.model.chain.Item;
import org.eclipse.emf.ecore.EObject;

/**
 * What deleting means for each part of a diagram: a chip is taken out of its place, everything else is deleted with what would dangle.
 */
public final class Removal {

	private final SceneModel scene;

	/**
	 * For one diagram.
	 *
	 * @param scene its scene
	 */
	public Removal(SceneModel scene) {
		this.scene = scene;
	}

	/**
	 * Whether there is something to delete.
	 *
	 * @param shown nodes and links
	 * @return true if at least one shows an element
	 */
	public boolean isPossible(Collection<?> shown) {
		return shown.stream().anyMatch(each -> element(each) != null);
	}

	/**
	 * Deletes. Runs inside a recording.
	 *
	 * @param shown nodes and links
	 */
	public void remove(Collection<?> shown) {
		Deletions deletions = new Deletions(scene.session().document());
		List<EObject> whole = new ArrayList<>();
		for (Object each : shown) {
			EObject element = element(each);
			if (element instanceof Item item && each instanceof SceneNode node && node.place() != null) {
				deletions.takeOut(item, node.place());
			} else if (element != null) {
				whole.add(element);
			}
		}
		whole.removeIf(element -> element.eContainer() == null);
		deletions.delete(whole);
	}

	private static EObject element(Object shown) {
		return shown instanceof SceneNode node ? node.element() : shown instanceof SceneLink link ? link.relation() : null;
	}
}
