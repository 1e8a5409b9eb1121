package org.chainscape.scene;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.chainscape.model.chain.Relation;
import org.chainscape.model.query.ElementIndex;
import org.chainscape.model.view.Diagram;

/** What every map of places gets once its boxes stand and its lines run: badges, legend and the sources of all that is visible. */
final class MapPicture {

	private final Diagram diagram;
	private final ElementIndex index;
	private final Roster roster;
	private final Ink ink;

	MapPicture(Diagram diagram, ElementIndex index, Roster roster, Ink ink) {
		this.diagram = diagram;
		this.index = index;
		this.roster = roster;
		this.ink = ink;
	}

	/**
	 * Completes a map.
	 *
	 * @param drawn the boxes
	 * @param parts the same, by key
	 * @param obstacles what labels of lines must not cover
	 * @param relations the relations of the map
	 * @param edges those of them that are drawn as lines, routed
	 * @return the picture
	 */
	Picture of(List<ScenePart> drawn, PartIndex parts, List<Rect> obstacles, Relations relations, List<Edge> edges) {
		Map<String, Relation> bottlenecks = relations.bottlenecks();
		List<ScenePart> badges = new Badges(ink).draw(parts, bottlenecks);
		Legend legend = new Legend(ink);
		if (diagram.isShowLegend()) {
			if (roster.counts()) {
				legend.explainCounts();
			}
			legend.collect(parts, edges, badges, index);
		}
		Facts facts = new Facts();
		facts.add(parts, index, roster);
		Stream.concat(edges.stream().map(Edge::relation), parts.all().stream().map(part -> bottlenecks.get(part.key())))
				.filter(Objects::nonNull).distinct().forEach(facts::add);
		return new Picture(drawn, Lines.connectors(edges, obstacles, ink), badges, legend, facts.publishers(Facts.bases(diagram, index)));
	}
}
