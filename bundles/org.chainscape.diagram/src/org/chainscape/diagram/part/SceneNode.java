package org.chainscape.diagram.part;

import java.util.List;
import java.util.Objects;

import org.chainscape.model.chain.ChainNode;
import org.chainscape.model.chain.Item;
import org.chainscape.model.chain.Participation;
import org.chainscape.model.chain.Place;
import org.chainscape.scene.SceneBuilder;
import org.chainscape.scene.ScenePart;
import org.eclipse.emf.ecore.EObject;

/**
 * A part of the scene that outlives the scene: the next scene with a part of the same key shows it in the same node, and so in the same
 * edit part.
 */
public final class SceneNode {

	private final String key;
	private final SceneModel model;
	private ScenePart part;
	private EObject element;
	private SceneNode parent;
	private List<SceneNode> children = List.of();

	SceneNode(SceneModel model, String key) {
		this.model = model;
		this.key = Objects.requireNonNull(key);
	}

	void show(ScenePart newPart, EObject newElement, SceneNode newParent, List<SceneNode> newChildren) {
		part = newPart;
		element = newElement;
		parent = newParent;
		children = List.copyOf(newChildren);
	}

	/** Shows another state of the same part. */
	void show(ScenePart newPart) {
		part = newPart;
	}

	/** {@return the key of the part} */
	public String key() {
		return key;
	}

	/** {@return the scene it belongs to} */
	public SceneModel model() {
		return model;
	}

	/** {@return the part in the present scene} */
	public ScenePart part() {
		return part;
	}

	/** {@return the element shown: stage, segment, participation, item or note; {@code null} for furniture} */
	public EObject element() {
		return element;
	}

	/** {@return the outer node, or {@code null}} */
	public SceneNode parent() {
		return parent;
	}

	/** {@return the inner nodes} */
	public List<SceneNode> children() {
		return children;
	}

	/** {@return what relations drawn to this part end at: a company stands for its chip; {@code null} for furniture and notes} */
	public ChainNode relationEnd() {
		if (element instanceof Participation participation) {
			return participation.getCompany();
		}
		return element instanceof ChainNode node ? node : null;
	}

	/** {@return whether the chip stands for a company gathered from a place this one corresponds to} */
	public boolean isGathered() {
		return element instanceof Participation participation && !key.equals(participation.getId());
	}

	/** {@return whether the box stands where a rule puts it, so that nobody can move or resize it} */
	public boolean isPlacedByRule() {
		return part.role() != ScenePart.Role.NOTE && SceneBuilder.placesByRule(model.diagram().getKind());
	}

	/** {@return the place a chip lies in, or {@code null}} */
	public Place place() {
		if (element instanceof Participation participation) {
			return (Place) participation.eContainer();
		}
		return element instanceof Item && parent != null && parent.element() instanceof Place place ? place : null;
	}
}
