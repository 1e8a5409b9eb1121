package org.chainscape.layout;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.chainscape.model.Identities;
import org.chainscape.model.view.BendPoint;
import org.chainscape.model.view.Diagram;
import org.chainscape.model.view.DiagramEdge;
import org.chainscape.model.view.DiagramNode;
import org.chainscape.model.view.ViewFactory;
import org.chainscape.scene.Point;

/** Writes an arrangement into a diagram, touching only what differs, so that an unchanged layout leaves the file as it was. */
final class GeometryWriter {

	private final Diagram diagram;

	GeometryWriter(Diagram diagram) {
		this.diagram = diagram;
	}

	void write(Arrangement arrangement) {
		for (DiagramNode node : diagram.getNodes()) {
			Point position = arrangement.positions().get(node.getElement());
			if (position != null && !node.isPinned()) {
				node.setX((int) Math.round(position.x()));
				node.setY((int) Math.round(position.y()));
			}
		}
		Map<String, DiagramEdge> edges = new HashMap<>();
		for (DiagramEdge edge : diagram.getEdges()) {
			edges.putIfAbsent(edge.getRelation(), edge);
			edge.getBendPoints().clear();
		}
		// Sorted, so that edges made here stand in the same order at every run.
		arrangement.bends().entrySet().stream().sorted(Map.Entry.comparingByKey()).filter(entry -> !entry.getValue().isEmpty())
				.forEach(entry -> bend(edges.computeIfAbsent(entry.getKey(), this::create), entry.getValue()));
	}

	private DiagramEdge create(String relationId) {
		DiagramEdge edge = ViewFactory.eINSTANCE.createDiagramEdge();
		edge.setId(Identities.derive(diagram.getId(), relationId));
		edge.setRelation(relationId);
		diagram.getEdges().add(edge);
		return edge;
	}

	private static void bend(DiagramEdge edge, List<Point> corners) {
		for (Point corner : corners) {
			BendPoint point = ViewFactory.eINSTANCE.createBendPoint();
			point.setX((int) Math.round(corner.x()));
			point.setY((int) Math.round(corner.y()));
			edge.getBendPoints().add(point);
		}
	}
}
