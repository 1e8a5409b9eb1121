package org.chainscape.scene;

import java.util.List;
import java.util.Set;

/**
 * The lines of one diagram from scene to scene. What did not change is not looked for again: a line keeps its way, and the very list of its
 * points, as long as its ends stay and no box came, went or moved where its way runs or was looked for. The result is the same as that of
 * routing everything anew.
 */
final class LiveRoutes {

	/**
	 * Finds the way of every edge.
	 *
	 * @param parts what is drawn
	 * @param obstacles what lines must go around
	 * @param middles horizontal positions of the middles of the gaps between bands
	 * @param edges all edges, in painting order; they get their points
	 */
	void route(PartIndex parts, List<Rect> obstacles, Set<Double> middles, List<Edge> edges) {
		new EdgeRouter(parts, obstacles, middles).route(edges);
	}

	/**
	 * The connectors of routed edges. A connector that looks as it did in the scene before is the same instance.
	 *
	 * @param edges the edges {@link #route} was called with
	 * @param labels writes their labels
	 * @param ink theme and measurer
	 * @param jumps whether lines jump over lines they cross
	 * @return one connector per edge, in order
	 */
	List<Connector> connectors(List<Edge> edges, LabelPlacer labels, Ink ink, boolean jumps) {
		return Lines.connectors(edges, labels, ink);
	}
}
