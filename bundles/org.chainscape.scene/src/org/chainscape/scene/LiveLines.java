package org.chainscape.scene;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.chainscape.model.chain.Relation;

/** Draws lines from one state of a figure to the next; a line that looks as before stays the same object. */
final class LiveLines {

	private List<Drawn> drawn = List.of();

	/**
	 * A connector and what it was drawn from.
	 *
	 * @param relation what it shows
	 * @param points its line
	 * @param style its look
	 * @param arcs where it jumps
	 * @param label its label
	 * @param connector what was drawn
	 */
	private record Drawn(Relation relation, List<Point> points, LineStyle style, Map<Integer, List<Point>> arcs, List<Shape> label,
			Connector connector) {

		boolean isStill(Edge edge, Map<Integer, List<Point>> newArcs, List<Shape> newLabel) {
			return points == edge.points() && (style == edge.style() || style.equals(edge.style())) && arcs.equals(newArcs)
					&& label.equals(newLabel) && connector.sourceKey().equals(edge.source().key())
					&& connector.targetKey().equals(edge.target().key());
		}
	}

	/**
	 * One connector per edge, in order.
	 *
	 * @param crossings where lines jump over each other, or {@code null}
	 */
	List<Connector> connectors(List<Edge> edges, LabelPlacer labels, Ink ink, Jumps crossings) {
		LinePainter painter = new LinePainter(ink.palette().background());
		boolean inOrder = drawn.size() == edges.size();
		for (int i = 0; inOrder && i < edges.size(); i++) {
			inOrder = drawn.get(i).relation() == edges.get(i).relation();
		}
		Map<Relation, Drawn> others = new HashMap<>();
		if (!inOrder) {
			drawn.forEach(one -> others.put(one.relation(), one));
		}
		List<Drawn> now = new ArrayList<>(edges.size());
		List<Connector> connectors = new ArrayList<>(edges.size());
		for (int i = 0; i < edges.size(); i++) {
			Edge edge = edges.get(i);
			Map<Integer, List<Point>> arcs = crossings == null ? Map.of() : crossings.of(edge);
			List<Shape> label = labels.place(edge, edges);
			Drawn before = inOrder ? drawn.get(i) : others.get(edge.relation());
			Drawn shown = before != null && before.isStill(edge, arcs, label) ? before
					: new Drawn(edge.relation(), edge.points(), edge.style(), arcs, label, Lines.connector(edge, painter, arcs, label));
			now.add(shown);
			connectors.add(shown.connector());
		}
		drawn = now;
		return connectors;
	}
}
