package org.chainscape.diagram.part;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.chainscape.diagram.operation.Gaps;
import org.chainscape.model.Identities;
import org.chainscape.model.chain.ChainNode;
import org.chainscape.model.chain.Item;
import org.chainscape.model.chain.Stage;
import org.chainscape.model.change.Deletions;
import org.chainscape.model.view.Diagram;
import org.chainscape.model.view.DiagramKind;
import org.chainscape.model.viewpoint.Viewpoint;
import org.chainscape.model.viewpoint.Viewpoints;
import org.chainscape.scene.ScenePart;
import org.eclipse.emf.ecore.EObject;

/**
 * What deleting means for each part of a diagram: a chip is taken out of its place, a row of a table or a card of a lineage out of the
 * diagram, everything else is deleted with what would dangle.
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
	 * Whether nothing can be deleted because all of it is locked.
	 *
	 * @param shown nodes and links, at least one
	 * @return true if every one is a locked box
	 */
	public boolean isHeld(Collection<?> shown) {
		return shown.stream().allMatch(each -> each instanceof SceneNode node && PlaceTracker.isLocked(node));
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
			if (element != null && each instanceof SceneNode node && isEntry(node)) {
				scene.diagram().getNodes().removeIf(box -> Identities.idOf(element) != null && Identities.idOf(element).equals(box.getElement()));
			} else if (element instanceof Item item && each instanceof SceneNode node && node.place() != null) {
				deletions.takeOut(item, node.place());
			} else if (element != null) {
				whole.add(element);
			}
		}
		whole.removeIf(element -> element.eContainer() == null);
		Gaps.closing(scene.session().document(), scene.session().options(), whole, () -> deletions.delete(whole));
	}

	/** Tables and lineages list what exists elsewhere: an entry is taken out of the diagram and stays in the model. */
	private static boolean isEntry(SceneNode node) {
		return node.part().role() == ScenePart.Role.TABLE_ROW
				|| node.part().role() == ScenePart.Role.CARD && node.model().diagram().getKind() == DiagramKind.LINEAGE;
	}

	/** A diagram with a focus shows much that only stands beside it, and the focus itself: one removes what is in it. */
	private static boolean isBeside(SceneNode node) {
		Diagram diagram = node.model().diagram();
		boolean focused = Viewpoints.of(diagram.getKind()).automaticLines() == Viewpoint.Lines.FOCUS;
		if (!focused || !(node.element() instanceof ChainNode element) || element instanceof Item && node.place() != null) {
			return false;
		}
		EObject around = element.eContainer();
		while (around != null && !(around instanceof ChainNode focus && String.valueOf(focus.getId()).equals(diagram.getFocus()))) {
			around = around.eContainer();
		}
		return around == null;
	}

	/** What is deleted with a part: nothing with a lane or with a company that takes part elsewhere. */
	private static EObject element(Object shown) {
		if (shown instanceof SceneNode locked && PlaceTracker.isLocked(locked)) {
			return null;
		}
		boolean elsewhere = shown instanceof SceneNode node && (node.isGathered() || isBeside(node)
				|| node.part().role() == ScenePart.Role.BAND && !(node.element() instanceof Stage));
		if (elsewhere) {
			return null;
		}
		return shown instanceof SceneNode node ? node.element() : shown instanceof SceneLink link ? link.relation() : null;
	}
}
