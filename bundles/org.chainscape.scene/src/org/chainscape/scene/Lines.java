package org.chainscape.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Turns routed edges into connectors with their labels. */
final class Lines {

	private Lines() {
	}

	/**
	 * The connectors of routed edges.
	 *
	 * @param edges the edges
	 * @param obstacles what labels must not cover
	 * @param ink theme and measurer
	 * @return one connector per edge, in order
	 */
	static List<Connector> connectors(List<Edge> edges, List<Rect> obstacles, Ink ink) {
		return connectors(edges, new LabelPlacer(ink, obstacles), ink);
	}

	/**
	 * The connectors of routed edges.
	 *
	 * @param edges the edges
	 * @param labels writes their labels
	 * @param ink theme and measurer
	 * @return one connector per edge, in order
	 */
	static List<Connector> connectors(List<Edge> edges, LabelPlacer labels, Ink ink) {
		LinePainter painter = new LinePainter(ink.palette().background());
		return edges.stream().map(edge -> connector(edge, painter, Map.of(), labels.place(edge, edges))).toList();
	}

	/** The connector of one edge. */
	static Connector connector(Edge edge, LinePainter painter, Map<Integer, List<Point>> arcs, List<Shape> label) {
		List<Shape> shapes = new ArrayList<>(painter.shapes(edge, arcs));
		shapes.addAll(label);
		return connector(edge, edge.points(), shapes);
	}

	/**
	 * Edges as straight lines from middle to middle, without anything painted.
	 *
	 * @param edges the edges, not routed
	 * @return one connector per edge that joins two parts, in order
	 */
	static List<Connector> sketch(List<Edge> edges) {
		return edges.stream().filter(edge -> !edge.isLoop())
				.map(edge -> connector(edge, List.of(edge.source().rect().center(), edge.target().rect().center()), List.of())).toList();
	}

	private static Connector connector(Edge edge, List<Point> points, List<Shape> shapes) {
		return new Connector(edge.relation().getId(), edge.relation().getId(), edge.source().key(), edge.target().key(), points, shapes);
	}
}
