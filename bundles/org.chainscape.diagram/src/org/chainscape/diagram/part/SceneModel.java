package org.chainscape.diagram.part;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.chainscape.diagram.figure.ShapePainter;
import org.chainscape.diagram.figure.Surface;
import org.chainscape.diagram.operation.Canvas;
import org.chainscape.diagram.operation.StepChange;
import org.chainscape.diagram.session.EditSession;
import org.chainscape.model.chain.Relation;
import org.chainscape.model.query.ElementIndex;
import org.chainscape.model.view.Diagram;
import org.chainscape.model.view.DiagramNode;
import org.chainscape.scene.Connector;
import org.chainscape.scene.LiveScene;
import org.chainscape.scene.Point;
import org.chainscape.scene.Rect;
import org.chainscape.scene.Scene;
import org.chainscape.scene.SceneOptions;
import org.chainscape.scene.ScenePart;
import org.eclipse.emf.ecore.EObject;

/**
 * The scene of an open diagram, kept up with each step, with nodes and links that keep their identity as long as their keys stay. Only what
 * changed is looked at.
 */
public final class SceneModel {

	private static final String BAND = "band:";

	private final EditSession session;
	private final Diagram diagram;
	private final ShapePainter painter;
	private final LiveScene live;
	private final PresentParts present = new PresentParts(this);
	private Map<String, SceneNode> nodes = new HashMap<>();
	private Map<String, SceneLink> links = new LinkedHashMap<>();
	/** The link of each connector of the scene, {@code null} where an end is missing. */
	private List<SceneLink> inOrder = List.of();
	private Map<String, List<SceneLink>> bySource = Map.of();
	private Map<String, List<SceneLink>> byTarget = Map.of();
	private List<SceneNode> roots = List.of();
	/** What shows an element; made when it is asked for. */
	private Map<EObject, Object> showing;
	private SceneOptions drawnWith;
	private Surface surface;
	private Set<String> emphasis;
	/** Knows the scene as long as the step that runs has only moved boxes. */
	private final Canvas.Memory memory = new Canvas.Memory() {
		@Override
		public ElementIndex index() {
			return session.index();
		}

		@Override
		public Optional<Scene> sketch() {
			return isMoved(session.history().changeSoFar()) ? live.sketch() : Optional.empty();
		}

		@Override
		public boolean separate() {
			return isMoved(session.history().changeSoFar()) && live.separate();
		}
	};

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
		live = new LiveScene(diagram);
	}

	/**
	 * What an update changed.
	 *
	 * @param structural whether parts or lines may have come or gone; then everything has to be looked at
	 * @param nodes otherwise, the nodes that look different or are elsewhere
	 * @param links and the links
	 */
	record Difference(boolean structural, List<SceneNode> nodes, List<SceneLink> links) {

		static final Difference EVERYTHING = new Difference(true, List.of(), List.of());
		static final Difference NOTHING = new Difference(false, List.of(), List.of());
	}

	/** Draws the present state, whatever has changed. */
	public void rebuild() {
		drawnWith = session.options();
		live.rebuild(session.index(), drawnWith);
		take(session.index());
	}

	/** Draws the present state after a step. */
	Difference update(StepChange change) {
		if (drawnWith == null || drawnWith != session.options()) {
			rebuild();
			return Difference.EVERYTHING;
		}
		if (!change.isEmpty() && change.objects().stream().noneMatch(this::concerns)) {
			return Difference.NOTHING;
		}
		if (!change.isEmpty() && isMoved(change) && live.move()) {
			return moved();
		}
		rebuild();
		return Difference.EVERYTHING;
	}

	/** Draws the present state with new marks or another look. */
	Difference remark() {
		SceneOptions wanted = session.options();
		if (drawnWith == null || !wanted.plain().equals(drawnWith.plain()) || !live.mark(session.index(), wanted)) {
			rebuild();
			return Difference.EVERYTHING;
		}
		drawnWith = wanted;
		return moved();
	}

	/** Lets a line be painted by its own figure, or by the surface again. */
	void leaveOut(String key, boolean isAway) {
		if (surface != null) {
			surface.leaveOut(key, isAway);
		}
	}

	/** Lets lines be painted by something else, or by the surface again. */
	void leaveOut(Set<String> keys, boolean isAway) {
		if (surface != null) {
			surface.leaveOut(keys, isAway);
		}
	}

	void paintedOn(Surface newSurface) {
		surface = newSurface;
		surface.emphasise(emphasis);
	}

	/**
	 * Lets parts and lines stand out by fading all others.
	 *
	 * @param keys keys of parts and connectors, or {@code null} to show all alike
	 */
	public void emphasise(Set<String> keys) {
		emphasis = keys == null ? null : Set.copyOf(keys);
		if (surface != null) {
			surface.emphasise(emphasis);
		}
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
		Canvas canvas = session.canvas(diagram);
		return new Canvas(canvas.document(), canvas.diagram(), canvas.options(), memory);
	}

	/** {@return the painter} */
	ShapePainter painter() {
		return painter;
	}

	/** {@return the present scene in the coordinates of the diagram; what did not change since the last step is the same object} */
	public Scene scene() {
		return live.scene();
	}

	/** {@return the present scene as it is exported, with the corner of its sheet at (0, 0)} */
	public Scene published() {
		return live.published();
	}

	/** {@return the sheet in the coordinates of the diagram} */
	public Rect sheet() {
		return live.sheet();
	}

	/** {@return where (0, 0) of the diagram lies in {@link #scene()}: always there} */
	public Point origin() {
		return live.scene().origin();
	}

	/** {@return the outermost nodes in painting order} */
	public List<SceneNode> roots() {
		return roots;
	}

	/** {@return all links in painting order} */
	public Collection<SceneLink> links() {
		return links.values();
	}

	/** {@return which of all these have edit parts} */
	PresentParts present() {
		return present;
	}

	int size() {
		return nodes.size() + links.size();
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
	 * Finds a link.
	 *
	 * @param key key of a connector
	 * @return its link
	 */
	public Optional<SceneLink> link(String key) {
		return Optional.ofNullable(links.get(key));
	}

	/**
	 * What shows an element: a node or a link.
	 *
	 * @param element a model or view element
	 * @return the first node or link that shows it
	 */
	public Optional<Object> shows(EObject element) {
		if (showing == null) {
			showing = new IdentityHashMap<>();
			List<SceneNode> all = scene().allParts().map(part -> nodes.get(part.key())).filter(node -> node != null).toList();
			all.forEach(node -> remember(node.element(), node));
			all.forEach(node -> remember(node.relationEnd(), node));
			links.values().forEach(link -> remember(link.relation(), link));
		}
		return Optional.ofNullable(element == null ? null : showing.get(element));
	}

	List<SceneLink> starting(SceneNode node) {
		return bySource.getOrDefault(node.key(), List.of());
	}

	List<SceneLink> ending(SceneNode node) {
		return byTarget.getOrDefault(node.key(), List.of());
	}

	private void remember(EObject element, Object shown) {
		if (element != null) {
			showing.putIfAbsent(element, shown);
		}
	}

	/** Whether something belongs to this diagram or to what all diagrams show. */
	private boolean concerns(EObject object) {
		for (EObject each = object; each != null; each = each.eContainer()) {
			if (each instanceof Diagram other) {
				return other == diagram;
			}
		}
		return true;
	}

	private boolean isMoved(StepChange change) {
		return drawnWith == session.options() && change.isGeometryOnly() && change.objects().stream().noneMatch(SceneModel::isFolded);
	}

	/** Where a folded box has no place of its own it is not drawn by itself, so its place decides more than where it is. */
	private static boolean isFolded(EObject object) {
		return object instanceof DiagramNode node && node.isCollapsed();
	}

	private void take(ElementIndex index) {
		showing = null;
		Map<String, SceneNode> newNodes = new HashMap<>();
		roots = show(scene().parts(), null, index, newNodes);
		nodes = newNodes;
		Map<String, SceneLink> newLinks = new LinkedHashMap<>();
		List<SceneLink> ordered = new ArrayList<>();
		Map<String, List<SceneLink>> starting = new HashMap<>();
		Map<String, List<SceneLink>> ending = new HashMap<>();
		for (Connector connector : scene().connectors()) {
			SceneLink link = null;
			if (nodes.containsKey(connector.sourceKey()) && nodes.containsKey(connector.targetKey())) {
				link = links.getOrDefault(connector.key(), new SceneLink(this, connector.key()));
				link.show(connector, index.find(connector.relationId(), Relation.class).orElse(null));
				newLinks.put(connector.key(), link);
				starting.computeIfAbsent(connector.sourceKey(), key -> new ArrayList<>()).add(link);
				ending.computeIfAbsent(connector.targetKey(), key -> new ArrayList<>()).add(link);
			}
			ordered.add(link);
		}
		links = newLinks;
		inOrder = ordered;
		bySource = starting;
		byTarget = ending;
		present.retain(nodes, links);
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

	/** Takes over a scene with the same parts and lines, some of them other objects now. */
	private Difference moved() {
		List<SceneNode> changed = new ArrayList<>();
		List<SceneLink> rerouted = new ArrayList<>();
		if (scene().parts().size() != roots.size() || scene().connectors().size() != inOrder.size() || !move(scene().parts(), changed)) {
			take(session.index());
			return Difference.EVERYTHING;
		}
		for (int i = 0; i < inOrder.size(); i++) {
			SceneLink link = inOrder.get(i);
			Connector connector = scene().connectors().get(i);
			if (link != null && link.connector() != connector) {
				link.show(connector, link.relation());
				rerouted.add(link);
			}
		}
		return new Difference(false, changed, rerouted);
	}

	private boolean move(List<ScenePart> parts, List<SceneNode> changed) {
		for (ScenePart part : parts) {
			SceneNode node = nodes.get(part.key());
			if (node == null) {
				return false;
			}
			if (node.part() != part) {
				node.show(part);
				changed.add(node);
				if (!move(part.children(), changed)) {
					return false;
				}
			}
		}
		return true;
	}

	private static EObject elementOf(ScenePart part, ElementIndex index) {
		String key = part.role() == ScenePart.Role.BAND && part.key().startsWith(BAND) ? part.key().substring(BAND.length()) : part.key();
		return switch (part.role()) {
		case CAPTION, ROW_TITLE, LEGEND, SOURCE_LINE, BADGE -> null;
		default -> index.find(key).or(() -> index.find(part.elementId())).orElse(null);
		};
	}
}
