package org.chainscape.diagram.part;

import org.chainscape.model.chain.Relation;
import org.chainscape.scene.Connector;

/** A connector of the scene that outlives the scene, like {@link SceneNode}. */
public final class SceneLink {

	private final String key;
	private final SceneModel model;
	private Connector connector;
	private Relation relation;

	SceneLink(SceneModel model, String key) {
		this.model = model;
		this.key = key;
	}

	void show(Connector newConnector, Relation newRelation) {
		connector = newConnector;
		relation = newRelation;
	}

	/** {@return the key of the connector} */
	public String key() {
		return key;
	}

	/** {@return the scene it belongs to} */
	public SceneModel model() {
		return model;
	}

	/** {@return the connector in the present scene} */
	public Connector connector() {
		return connector;
	}

	/** {@return the relation shown} */
	public Relation relation() {
		return relation;
	}
}
