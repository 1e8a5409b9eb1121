package org.chainscape.diagram.operation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.chainscape.model.chain.Perspective;
import org.chainscape.model.chain.Stage;
import org.chainscape.model.query.ElementIndex;
import org.chainscape.model.view.Diagram;
import org.chainscape.model.view.DiagramNode;
import org.chainscape.model.view.ViewElement;
import org.chainscape.scene.Rect;
import org.chainscape.scene.Scene;
import org.chainscape.scene.SceneBuilder;
import org.chainscape.scene.ScenePart;
import org.eclipse.emf.ecore.EObject;

/**
 * What can be taken hold of on a diagram as it is drawn just now: its boxes and the bands of its stages. Taken once at the start of a
 * gesture, so that nothing has to be measured or drawn anew while it lasts.
 */
public final class Drawn {

	private final Map<ViewElement, Placed> boxes = new LinkedHashMap<>();
	private final Map<EObject, Placed> byElement = new HashMap<>();
	private final Map<Stage, Rect> bands = new LinkedHashMap<>();

	/**
	 * Reads a scene.
	 *
	 * @param diagram the diagram
	 * @param scene its present scene
	 * @param index its document
	 */
	public Drawn(Diagram diagram, Scene scene, ElementIndex index) {
		Map<String, DiagramNode> nodes = new HashMap<>();
		if (!SceneBuilder.placesByRule(diagram.getKind())) {
			diagram.getNodes().forEach(node -> nodes.putIfAbsent(node.getElement(), node));
		}
		for (ScenePart part : scene.parts()) {
			EObject shown = part.elementId() == null ? null : index.find(part.elementId()).orElse(null);
			if (part.role() == ScenePart.Role.BAND && shown instanceof Stage stage) {
				bands.put(stage, toDiagram(part, scene));
				part.children().forEach(card -> add(card, stage, nodes, scene, index));
			} else {
				add(part, null, nodes, scene, index);
			}
		}
	}

	private void add(ScenePart part, Stage column, Map<String, DiagramNode> nodes, Scene scene, ElementIndex index) {
		EObject element = part.elementId() == null ? null : index.find(part.elementId()).orElse(null);
		ViewElement view = element instanceof ViewElement own && Boxes.isBox(own) ? own
				: part.role() == ScenePart.Role.CARD ? nodes.get(part.elementId()) : null;
		if (element != null && view != null) {
			Placed placed = new Placed(view, element, toDiagram(part, scene), column);
			boxes.put(view, placed);
			byElement.putIfAbsent(element, placed);
		}
	}

	private static Rect toDiagram(ScenePart part, Scene scene) {
		return part.bounds().translate(-scene.origin().x(), -scene.origin().y());
	}

	/** {@return all boxes in painting order} */
	public List<Placed> boxes() {
		return List.copyOf(boxes.values());
	}

	/**
	 * The boxes of elements.
	 *
	 * @param elements model elements, notes and images
	 * @return those that have a box on the diagram, in the same order, each once
	 */
	public List<Placed> boxesOf(Collection<? extends EObject> elements) {
		List<Placed> found = new ArrayList<>();
		for (EObject element : elements) {
			Placed placed = byElement.get(element);
			if (placed != null && !found.contains(placed)) {
				found.add(placed);
			}
		}
		return found;
	}

	/**
	 * The box of an element.
	 *
	 * @param element a model element, note or image
	 * @return its box, if it has one
	 */
	public Optional<Placed> box(EObject element) {
		return Optional.ofNullable(byElement.get(element));
	}

	/**
	 * A box by what stores it.
	 *
	 * @param view a diagram node, note or image
	 * @return the box, if it is drawn
	 */
	public Optional<Placed> of(ViewElement view) {
		return Optional.ofNullable(boxes.get(view));
	}

	/**
	 * The band of a stage.
	 *
	 * @param stage a stage
	 * @return its outline, if it is drawn
	 */
	public Optional<Rect> band(Stage stage) {
		return Optional.ofNullable(bands.get(stage));
	}

	/** {@return the perspectives that have bands} */
	public List<Perspective> perspectives() {
		return bands.keySet().stream().map(EObject::eContainer).filter(Perspective.class::isInstance).map(Perspective.class::cast)
				.distinct().toList();
	}

	/**
	 * The drawn stages of a perspective.
	 *
	 * @param perspective a perspective
	 * @return its drawn stages in the order of the model
	 */
	public List<Stage> stages(Perspective perspective) {
		return perspective.getStages().stream().filter(bands::containsKey).toList();
	}

	/**
	 * The boxes in a band.
	 *
	 * @param stage a stage
	 * @return its boxes
	 */
	public List<Placed> column(Stage stage) {
		return boxes.values().stream().filter(placed -> placed.column() == stage).toList();
	}
}
