package org.chainscape.scene;

import java.util.List;

import org.chainscape.model.query.ElementIndex;
import org.chainscape.model.view.Diagram;

/**
 * Draws the stages of a perspective as layers, the last on top where they are ordered. Boxes stand where this rule puts them; lines run
 * from layer to layer. A second perspective whose places correspond to those of the first gives the columns of a grid.
 */
final class LaneDrawing implements Drawing {

	private final SceneOptions options;
	private final Ink ink;

	LaneDrawing(SceneOptions options) {
		this.options = options;
		ink = new Ink(options);
	}

	@Override
	public Picture draw(Diagram diagram, ElementIndex index) {
		Visibility visibility = new Visibility(diagram, index);
		RelationRule rule = new RelationRule(diagram, visibility);
		StageGrid grid = StageGrid.of(diagram, index, visibility, options.theme());
		Joins joins = new Joins(grid, rule, index, visibility);
		Lanes body = LaneGrid.of(diagram, grid, index, visibility)
				.<Lanes>map(cells -> new LaneGridBody(ink, visibility, joins, grid, cells, diagram.getColumnWidth()))
				.orElseGet(() -> new LaneBody(ink, visibility, grid, joins, diagram.getColumnWidth()));
		PartIndex parts = new PartIndex(body.parts());
		PartIndex turned = new PartIndex(body.parts().stream().map(Transposed::outline).toList());
		Relations relations = new Relations(rule, ink, index, turned, band -> Transposed.rect(body.label(band.key())));
		List<Edge> edges = relations.edges().stream().map(Edge::routedAnew).toList();
		new EdgeRouter(turned, Transposed.rects(body.obstacles()), body.middles()).route(edges);
		edges.forEach(edge -> edge.points(Transposed.points(edge.points())));
		return new MapPicture(diagram, index, visibility.roster(), ink).of(body.parts(), parts, body.obstacles(), relations, edges);
	}
}
