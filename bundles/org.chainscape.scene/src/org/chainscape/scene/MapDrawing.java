package org.chainscape.scene;

import java.util.List;
import java.util.Set;

import org.chainscape.model.query.ElementIndex;
import org.chainscape.model.view.Diagram;

/**
 * Draws stage maps with a row per perspective and a band per stage, and free maps with their cards where they were put.
 */
final class MapDrawing implements Drawing {

	private final SceneOptions options;

	MapDrawing(SceneOptions options) {
		this.options = options;
	}

	@Override
	public Picture draw(Diagram diagram, ElementIndex index) {
		Preparation preparation = new Preparation(diagram, index, options);
		Ink ink = preparation.ink();
		Body body = new Body(preparation);
		PartIndex parts = new PartIndex(body.parts());
		Relations relations = new Relations(preparation.rule(), preparation.ink(), index, parts, body::header);
		List<Edge> edges = relations.edges();
		new EdgeRouter(parts, body.obstacles(), body.middles()).route(edges);
		return new MapPicture(diagram, index, preparation.roster(), ink).of(body.parts(), parts, body.obstacles(), relations, edges);
	}

	/** Cards and joins without routes, badges and legend. */
	Picture sketch(Diagram diagram, ElementIndex index) {
		Preparation preparation = new Preparation(diagram, index, options);
		Body body = new Body(preparation);
		List<Edge> edges = new Relations(preparation.rule(), preparation.ink(), index, new PartIndex(body.parts()), body::header).edges();
		return new Picture(body.parts(), Lines.sketch(edges), List.of(), new Legend(preparation.ink()), Set.of());
	}
}
