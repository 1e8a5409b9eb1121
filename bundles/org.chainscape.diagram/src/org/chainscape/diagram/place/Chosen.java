package org.chainscape.diagram.place;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.chainscape.diagram.action.DiagramView;
import org.chainscape.diagram.operation.Arranging;
import org.chainscape.diagram.operation.Boxes;
import org.chainscape.diagram.operation.Drawn;
import org.chainscape.diagram.operation.Levels;
import org.chainscape.diagram.operation.Placed;
import org.chainscape.diagram.operation.Placing;
import org.chainscape.diagram.part.SceneNode;
import org.chainscape.model.view.DiagramNode;
import org.chainscape.model.view.ViewElement;
import org.chainscape.scene.ScenePart;

/** The selected boxes of a page: cards that have a place of their own, notes and images. */
final class Chosen {

	private final DiagramView page;
	private final List<SceneNode> nodes = new ArrayList<>();

	Chosen(DiagramView page) {
		this.page = page;
		for (Object model : page.selectedModels()) {
			if (model instanceof SceneNode node && isBox(node)) {
				nodes.add(node);
			}
		}
	}

	private static boolean isBox(SceneNode node) {
		return node.element() instanceof ViewElement view ? Boxes.isBox(view)
				: node.part().role() == ScenePart.Role.CARD && !node.isPlacedByRule();
	}

	int count() {
		return nodes.size();
	}

	/** Whether some of them stand outside of bands, where what lies over what matters. */
	boolean hasFree() {
		return nodes.stream().anyMatch(node -> node.parent() == null);
	}

	/** How many of them there are in the fullest band, or outside of bands. */
	int mostInColumn(boolean withBands) {
		return nodes.stream().filter(node -> withBands || node.parent() == null)
				.mapToInt(node -> (int) nodes.stream().filter(other -> other.parent() == node.parent()).count()).max().orElse(0);
	}

	/** Whether they can be brought to one height: not all of them stand above each other. */
	boolean canLevel() {
		return Levels.columns(nodes, Chosen::band, node -> node.part().bounds()).size() > 1;
	}

	private static Object band(SceneNode node) {
		return node.element() instanceof ViewElement ? node : node.parent() == null ? Chosen.class : node.parent();
	}

	/** The boxes with where they are drawn. */
	List<Placed> boxes(Drawn drawn) {
		return drawn.boxesOf(nodes.stream().map(SceneNode::element).toList());
	}

	/** What stores the places of the boxes. */
	List<ViewElement> views() {
		Set<String> cards = new HashSet<>();
		List<ViewElement> views = new ArrayList<>();
		for (SceneNode node : nodes) {
			if (node.element() instanceof ViewElement view) {
				views.add(view);
			} else {
				cards.add(node.part().elementId());
			}
		}
		for (DiagramNode node : page.diagram().getNodes()) {
			if (cards.remove(node.getElement())) {
				views.add(node);
			}
		}
		return views;
	}

	Drawn drawn() {
		return new Drawn(page.diagram(), page.model().scene(), page.model().session().index());
	}

	Placing placing(Drawn drawn) {
		return new Placing(page.model().canvas(), drawn);
	}

	Arranging arranging(Drawn drawn) {
		return new Arranging(placing(drawn));
	}
}
