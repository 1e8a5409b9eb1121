package org.chainscape.scene;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.chainscape.model.query.ElementIndex;
import org.chainscape.model.view.Diagram;

/**
 * Draws stage maps with a row per perspective and a band per stage, and free maps with their cards where they were put. Keeps what it found
 * out, so that the map can be drawn again at the cost of what moved.
 */
final class MapDrawing implements Drawing {

	private final SceneOptions options;
	private final LiveRoutes routes = new LiveRoutes();
	/** Lines by the keys of their ends. */
	private final Map<String, List<Integer>> touching = new HashMap<>();
	private Preparation preparation;
	private Placement placement;
	private Body body;
	private PartIndex parts;
	private Relations relations;
	private List<Edge> edges = List.of();
	private MapPicture picture;

	MapDrawing(SceneOptions options) {
		this.options = options;
	}

	@Override
	public Picture draw(Diagram diagram, ElementIndex index) {
		preparation = new Preparation(diagram, index, options);
		placement = new Placement();
		body = new Body(preparation, placement);
		parts = new PartIndex(body.parts());
		relations = new Relations(preparation.rule(), preparation.ink(), index, parts, band -> body.header(band));
		edges = new ArrayList<>(relations.edges());
		touching.clear();
		for (int i = 0; i < edges.size(); i++) {
			touching.computeIfAbsent(edges.get(i).source().key(), key -> new ArrayList<>()).add(i);
			touching.computeIfAbsent(edges.get(i).target().key(), key -> new ArrayList<>()).add(i);
		}
		picture = new MapPicture(diagram, index, preparation.roster(), preparation.ink());
		picture.explain(parts, relations, edges);
		return withLines();
	}

	/** Draws the map again after nothing but positions and corners of lines has changed. */
	Picture again() {
		move();
		return withLines();
	}

	/** Draws the map again with other marks, if nothing else has changed. */
	Picture marked(ElementIndex index, SceneOptions marked) {
		picture = new MapPicture(preparation.diagram(), index, preparation.roster(), new Ink(marked));
		picture.explain(parts, relations, edges);
		return withLines();
	}

	/** What was laid out; where cards are is read from the diagram each time. */
	Preparation preparation() {
		return preparation;
	}

	private void move() {
		body = new Body(preparation, placement);
		for (String key : parts.update(body.parts())) {
			touching.getOrDefault(key, List.of()).forEach(this::reconnect);
		}
	}

	private void reconnect(int at) {
		Edge edge = edges.get(at);
		Terminal source = relations.terminal(edge.source().key());
		Terminal target = relations.terminal(edge.target().key());
		if (!source.equals(edge.source()) || !target.equals(edge.target())) {
			edges.set(at, edge.between(source, target));
		}
	}

	private Picture withLines() {
		routes.route(parts, body.obstacles(), body.middles(), edges);
		LabelPlacer labels = new LabelPlacer(preparation.ink(), body.obstacles());
		return picture.of(body.parts(), parts, routes.connectors(edges, labels, preparation.ink(), preparation.diagram().isLineJumps()));
	}

	/** Cards and joins of the present state, if nothing has changed but positions. */
	Picture sketch() {
		move();
		return new Picture(body.parts(), Lines.sketch(edges), List.of(), new Legend(preparation.ink()), Credits.NONE);
	}

	/** Cards and joins without routes, badges and legend. */
	Picture sketch(Diagram diagram, ElementIndex index) {
		Preparation sketched = new Preparation(diagram, index, options);
		Body boxes = new Body(sketched, new Placement());
		List<Edge> joins = new Relations(sketched.rule(), sketched.ink(), index, new PartIndex(boxes.parts()), boxes::header).edges();
		return new Picture(boxes.parts(), Lines.sketch(joins), List.of(), new Legend(sketched.ink()), Credits.NONE);
	}
}
