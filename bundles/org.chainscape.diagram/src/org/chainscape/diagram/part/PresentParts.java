package org.chainscape.diagram.part;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which nodes and links of a scene have edit parts. In a small scene all have; in a large one only those somebody came near, pointed at,
 * looked for or selected, with all they are in.
 */
final class PresentParts {

	/** Up to this many every node and link has its edit part from the start. */
	private static final int FEW = 1500;

	private final SceneModel model;
	private final Set<SceneNode> nodes = new HashSet<>();
	private final Set<SceneLink> links = new HashSet<>();

	PresentParts(SceneModel model) {
		this.model = model;
	}

	/** Whether only some have edit parts. */
	boolean isPartial() {
		return model.size() > FEW;
	}

	/** Asks for a node and everything it is in; true if something is new. */
	boolean add(SceneNode node) {
		boolean added = false;
		for (SceneNode each = node; each != null; each = each.parent()) {
			added |= nodes.add(each);
		}
		return added;
	}

	/** Asks for a link and its ends; true if something is new. */
	boolean add(SceneLink link) {
		boolean added = links.add(link);
		added |= model.node(link.connector().sourceKey()).map(this::add).orElse(false);
		return added | model.node(link.connector().targetKey()).map(this::add).orElse(false);
	}

	List<SceneNode> of(List<SceneNode> all) {
		return isPartial() ? all.stream().filter(nodes::contains).toList() : all;
	}

	List<SceneLink> linksOf(List<SceneLink> all) {
		return isPartial() ? all.stream().filter(links::contains).toList() : all;
	}

	/** Forgets what is not in the scene any more. */
	void retain(Map<String, SceneNode> present, Map<String, SceneLink> lines) {
		nodes.removeIf(node -> present.get(node.key()) != node);
		links.removeIf(link -> lines.get(link.key()) != link);
		Collection<SceneNode> moved = List.copyOf(nodes);
		moved.forEach(this::add);
		List.copyOf(links).forEach(this::add);
	}
}
