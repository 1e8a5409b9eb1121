package org.chainscape.diagram.part;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.chainscape.diagram.operation.Drawn;
import org.chainscape.diagram.operation.Pasting;
import org.chainscape.diagram.operation.PasteMode;
import org.chainscape.diagram.operation.Placed;
import org.chainscape.diagram.operation.Snippet;
import org.chainscape.diagram.text.DiagramTexts;
import org.chainscape.model.chain.Participation;
import org.chainscape.model.chain.Place;
import org.chainscape.scene.Point;
import org.eclipse.emf.ecore.EObject;

/** What happens to things that are dragged to be copied: they stay, and copies come to stand where they are dropped. */
final class CopyPlan {

	private final SceneModel scene;
	private final Drawn drawn;
	private final List<SceneNode> dragged;
	private final List<EObject> made = new ArrayList<>();

	CopyPlan(SceneModel scene, Drawn drawn, List<SceneNode> dragged) {
		this.scene = scene;
		this.drawn = drawn;
		this.dragged = dragged.stream().filter(node -> !node.isGathered()).toList();
	}

	/**
	 * What happens if everything is dropped now.
	 *
	 * @param target the node it would be dropped on, or {@code null} for the diagram
	 * @param way how far it was dragged
	 */
	DropPlan.Effect effect(SceneNode target, Point way) {
		List<EObject> elements = dragged.stream().map(SceneNode::element).filter(Objects::nonNull).distinct().toList();
		Place place = target != null && target.element() instanceof Place there && !isSpread() ? there : null;
		if (place == null && dragged.stream().anyMatch(node -> drawn.box(node.element()).isEmpty())) {
			return new DropPlan.Effect(null, DropPlan.text("refuse.nowhere"), null, null);
		}
		if (place != null && elements.stream().allMatch(element -> isThere(element, place))) {
			return new DropPlan.Effect(null, DropPlan.text("refuse.there"), null, null);
		}
		boolean stays = place == null || elements.stream().allMatch(element -> element.eContainer() == place);
		String caption = stays ? DropPlan.text("copy") : DropPlan.text("copy.into", DiagramTexts.name(place));
		return new DropPlan.Effect(() -> copy(elements, place, way), caption, stays ? null : target, null);
	}

	/** Boxes of several bands are copied each within its own. */
	private boolean isSpread() {
		return dragged.stream().map(node -> drawn.box(node.element()).map(Placed::column).orElse(null)).distinct().count() > 1;
	}

	private static boolean isThere(EObject element, Place place) {
		return element instanceof Participation own
				&& place.getParticipations().stream().anyMatch(each -> each.getCompany() == own.getCompany());
	}

	private void copy(List<EObject> elements, Place place, Point way) {
		Snippet snippet = Snippet.of(scene.session().document(), scene.diagram(),
				elements.stream().filter(element -> place == null || !isThere(element, place)).toList(), false);
		Point corner = snippet.corner();
		made.clear();
		made.addAll(new Pasting(scene.canvas(), snippet).paste(PasteMode.COPY, place, new Point(corner.x() + way.x(), corner.y() + way.y())));
	}

	/** {@return the copies the last drop has made} */
	List<EObject> made() {
		return made;
	}
}
