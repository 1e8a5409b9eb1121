package org.chainscape.scene;

import java.util.HashMap;
import java.util.Map;

import org.chainscape.model.chain.ChainNode;
import org.chainscape.model.chain.Place;
import org.chainscape.model.chain.Relation;
import org.chainscape.model.view.Diagram;
import org.chainscape.model.view.DiagramEdge;
import org.chainscape.model.view.Routing;
import org.chainscape.model.viewpoint.Viewpoint;
import org.chainscape.model.viewpoint.Viewpoints;

/** Which relations a diagram may draw, and between what: asked by what draws the lines and by what leaves room for them. */
final class RelationRule {

	private final Visibility visibility;
	private final Routing routing;
	private final Viewpoint viewpoint;
	private final Map<String, DiagramEdge> views = new HashMap<>();

	RelationRule(Diagram diagram, Visibility visibility) {
		this.visibility = visibility;
		viewpoint = Viewpoints.of(diagram.getKind());
		routing = diagram.getRouting();
		diagram.getEdges().forEach(edge -> views.putIfAbsent(edge.getRelation(), edge));
	}

	/** How lines run that do not say so themselves. */
	Routing routing() {
		return routing;
	}

	/** How the diagram draws the relation, or {@code null} if it says nothing of it. */
	DiagramEdge view(Relation relation) {
		return views.get(relation.getId());
	}

	/** The folded box that stands for a node drawn nowhere, or {@code null}. */
	Place standIn(ChainNode node) {
		return visibility.folding().standIn(node);
	}

	boolean shows(Relation relation) {
		DiagramEdge view = view(relation);
		return visibility.shows(relation) && (view == null ? viewpoint.draws(relation.eClass()) : !view.isHidden());
	}

	/**
	 * Whether only places are joined, and chips only if they are neighbours: lines from chip to chip all over a stage map would bury it, so
	 * they are drawn where somebody asked for them.
	 */
	boolean joinsPlaces(Relation relation) {
		DiagramEdge view = view(relation);
		boolean free = viewpoint.automaticLines() != Viewpoint.Lines.PLACES && viewpoint.automaticLines() != Viewpoint.Lines.FOCUS;
		return !free && (view == null || !view.isShown());
	}
}
