package org.chainscape.diagram.part;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.chainscape.diagram.figure.ShapePainter;
import org.chainscape.diagram.operation.Canvas;
import org.chainscape.diagram.session.EditSession;
import org.chainscape.model.chain.Relation;
import org.chainscape.model.query.ElementIndex;
import org.chainscape.model.view.Diagram;
import org.chainscape.scene.Connector;
import org.chainscape.scene.Point;
import org.chainscape.scene.Scene;
import org.chainscape.scene.SceneBuilder;
import org.chainscape.scene.ScenePart;
import org.eclipse.emf.ecore.EObject;

/** The scene of an open diagram, rebuilt after each step, with nodes and links that keep their identity as long as their keys stay. */
public final class SceneModel {

	private static final String BAND = "band:";

	private final EditSession session;
	private final Diagram diagram;
	private final ShapePainter painter;
	private Map<String, SceneNode> nodes = new HashMap<>();
	private Map<String, SceneLink> links = new HashMap<>();
	private Map<String, List<SceneLink>> bySource = Map.of();
	private Map<String, List<SceneLink>> byTarget = Map.of();
	private List<SceneNode> roots = List.of();
	private Scene scene;

	/**
	 * For one diagram.
	 *
	 * @param session the open document
	 * @param diagram a diagram of it
	 * @param painter what its figures are painted with
	 */
	public SceneModel(EditSession session, Diagram diagram, ShapePainter painter) {
		this.session = session;
		this.diagram = diagram;
		this.painter = painter;
	}

	/** Builds the scene of the present state. */
	public void rebuild() {
		ElementIndex index = session.index();
		scene = new SceneBuilder(session.options()).build(diagram, index);
		Map<String, SceneNode> newNodes = new HashMap<>();
		roots = show(scene.parts(), null, index, newNodes);
		nodes = newNodes;
		Map<String, SceneLink> newLinks = new HashMap<>();
		Map<String, List<SceneLink>> starting = new HashMap<>();
		Map<String, List<SceneLink>> ending = new HashMap<>();
		for (Connector connector : scene.connectors()) {
			if (nodes.containsKey(connector.sourceKey()) && nodes.containsKey(connector.targetKey())) {
				SceneLink link = links.getOrDefault(connector.key(), new SceneLink(this, connector.key()));
				link.show(connector, index.find(connector.relationId(), Relation.class).orElse(null));
				newLinks.put(connector.key(), link);
				starting.computeIfAbsent(connector.sourceKey(), key -> new ArrayList<>()).add(link);
				ending.computeIfAbsent(connector.targetKey(), key -> new ArrayList<>()).add(link);
			}
		}
		links = newLinks;
		bySource = starting;
		byTarget = ending;
	}

	/** {@return the open document} */
	public EditSession session() {
		return session;
	}

	/** {@return the diagram} */
	public Diagram diagram() {
		return diagram;
	}

	/** {@return the diagram as operations see it} */
	public Canvas canvas() {
		return session.canvas(diagram);
	}

	/** {@return the painter} */
	ShapePainter painter() {
		return painter;
	}

	/** {@return the present scene} */
	public Scene scene() {
		return scene;
	}

	/** {@return where (0, 0) of the diagram lies in the scene} */
	public Point origin() {
		return scene.origin();
	}

	/** {@return the outermost nodes in painting order} */
	public List<SceneNode> roots() {
		return roots;
	}

	/**
	 * Finds a node.
	 *
	 * @param key key of a part
	 * @return its node
	 */
	public Optional<SceneNode> node(String key) {
		return Optional.ofNullable(nodes.get(key));
	}

	/**
	 * What shows an element: a node or a link.
	 *
	 * @param element a model or view element
	 * @return the first node or link that shows it
	 */
	public Optional<Object> shows(EObject element) {
		Optional<SceneNode> node = scene.allParts().map(part -> nodes.get(part.key()))
				.filter(each -> each != null && each.element() == element).findFirst();
		if (node.isPresent()) {
			return Optional.of(node.get());
		}
		Optional<SceneNode> end = scene.allParts().map(part -> nodes.get(part.key()))
				.filter(each -> each != null && element != null && each.relationEnd() == element).findFirst();
		return end.isPresent() ? Optional.of(end.get())
				: links.values().stream().filter(link -> link.relation() == element && element != null).map(Object.class::cast).findFirst();
	}

	List<SceneLink> starting(SceneNode node) {
		return bySource.getOrDefault(node.key(), List.of());
	}

	List<SceneLink> ending(SceneNode node) {
		return byTarget.getOrDefault(node.key(), List.of());
	}

	private List<SceneNode> show(List<ScenePart> parts, SceneNode parent, ElementIndex index, Map<String, SceneNode> newNodes) {
		List<SceneNode> shown = new ArrayList<>();
		for (ScenePart part : parts) {
			SceneNode node = nodes.getOrDefault(part.key(), new SceneNode(this, part.key()));
			newNodes.put(part.key(), node);
			List<SceneNode> children = show(part.children(), node, index, newNodes);
			node.show(part, elementOf(part, index), parent, children);
			shown.add(node);
		}
		return shown;
	}

	private static EObject elementOf(ScenePart part, ElementIndex index) {
		String key = part.role() == ScenePart.Role.BAND && part.key().startsWith(BAND) ? part.key().substring(BAND.length()) : part.key();
		return switch (part.role()) {
		case CAPTION, ROW_TITLE, LEGEND, SOURCE_LINE, BADGE -> null;
		default -> index.find(key).or(() -> index.find(part.elementId())).orElse(null);
		};
	}
}
