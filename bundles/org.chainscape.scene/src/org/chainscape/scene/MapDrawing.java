package org.chainscape.scene;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.chainscape.model.chain.Relation;
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
		Map<String, Relation> bottlenecks = relations.bottlenecks();
		List<ScenePart> badges = new Badges(ink).draw(parts, bottlenecks);
		Legend legend = new Legend(ink);
		if (diagram.isShowLegend()) {
			if (preparation.roster().counts()) {
				legend.explainCounts();
			}
			legend.collect(parts, edges, badges, index);
		}
		Facts facts = new Facts();
		facts.add(parts, index, preparation.roster());
		Stream.concat(edges.stream().map(Edge::relation), parts.all().stream().map(part -> bottlenecks.get(part.key())))
				.filter(Objects::nonNull).distinct().forEach(facts::add);
		return new Picture(body.parts(), Lines.connectors(edges, body.obstacles(), ink), badges, legend,
				facts.publishers(Facts.bases(diagram, index)));
	}

	/** Cards and joins without routes, badges and legend. */
	Picture sketch(Diagram diagram, ElementIndex index) {
		Preparation preparation = new Preparation(diagram, index, options);
		Body body = new Body(preparation);
		List<Edge> edges = new Relations(preparation.rule(), preparation.ink(), index, new PartIndex(body.parts()), body::header).edges();
		return new Picture(body.parts(), Lines.sketch(edges), List.of(), new Legend(preparation.ink()), Set.of());
	}
}
