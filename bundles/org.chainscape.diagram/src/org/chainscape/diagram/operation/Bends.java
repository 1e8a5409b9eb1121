package org.chainscape.diagram.operation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.chainscape.model.Identities;
import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.ChainNode;
import org.chainscape.model.chain.Relation;
import org.chainscape.model.view.BendPoint;
import org.chainscape.model.view.Diagram;
import org.chainscape.model.view.DiagramEdge;
import org.chainscape.model.view.Routing;
import org.chainscape.model.view.ViewFactory;
import org.chainscape.scene.Point;
import org.eclipse.emf.ecore.EObject;

/** How the lines of a diagram run: their corners, their way of running, and where their labels stand. */
public final class Bends {

	/** Corners this near to the line between their neighbours are no corners. */
	private static final double STRAIGHT = 4;

	private final Diagram diagram;

	/**
	 * For one diagram.
	 *
	 * @param diagram the diagram
	 */
	public Bends(Diagram diagram) {
		this.diagram = diagram;
	}

	/**
	 * What the diagram says of a line.
	 *
	 * @param relation its relation
	 * @return its edge, or {@code null}
	 */
	public DiagramEdge find(Relation relation) {
		return diagram.getEdges().stream().filter(edge -> relation.getId().equals(edge.getRelation())).findFirst().orElse(null);
	}

	/** {@return what the diagram says of a line, new if it has said nothing so far} */
	DiagramEdge edge(Relation relation) {
		DiagramEdge edge = find(relation);
		if (edge == null) {
			edge = Identities.assign(ViewFactory.eINSTANCE.createDiagramEdge());
			edge.setRelation(relation.getId());
			diagram.getEdges().add(edge);
		}
		return edge;
	}

	/**
	 * The corners of a line that were put by hand.
	 *
	 * @param relation its relation
	 * @return the corners in diagram coordinates; empty if it finds its way by itself
	 */
	public List<Point> corners(Relation relation) {
		DiagramEdge edge = find(relation);
		return edge == null ? List.of() : edge.getBendPoints().stream().map(bend -> new Point(bend.getX(), bend.getY())).toList();
	}

	/**
	 * How a line runs.
	 *
	 * @param relation its relation
	 * @return its own way of running, or that of the diagram; never inherited
	 */
	public Routing routing(Relation relation) {
		DiagramEdge edge = find(relation);
		Routing own = edge == null ? Routing.INHERITED : edge.getRouting();
		Routing said = own == Routing.INHERITED ? diagram.getRouting() : own;
		return said == Routing.INHERITED ? Routing.ORTHOGONAL : said;
	}

	/**
	 * Leads a line through corners.
	 *
	 * @param relation its relation
	 * @param corners the corners between its two ends, in diagram coordinates; none lets it find its way by itself
	 */
	public void lead(Relation relation, List<Point> corners) {
		if (corners.isEmpty() && find(relation) == null) {
			return;
		}
		store(edge(relation), corners);
	}

	private static void store(DiagramEdge edge, List<Point> corners) {
		List<BendPoint> bends = new ArrayList<>();
		for (Point corner : corners) {
			BendPoint bend = ViewFactory.eINSTANCE.createBendPoint();
			bend.setX((int) Math.round(corner.x()));
			bend.setY((int) Math.round(corner.y()));
			BendPoint before = bends.isEmpty() ? null : bends.get(bends.size() - 1);
			if (before == null || before.getX() != bend.getX() || before.getY() != bend.getY()) {
				bends.add(bend);
			}
		}
		boolean same = bends.size() == edge.getBendPoints().size();
		for (int i = 0; same && i < bends.size(); i++) {
			same = bends.get(i).getX() == edge.getBendPoints().get(i).getX() && bends.get(i).getY() == edge.getBendPoints().get(i).getY();
		}
		if (!same) {
			edge.getBendPoints().clear();
			edge.getBendPoints().addAll(bends);
		}
	}

	/**
	 * Corners after a part of an orthogonal line was moved across its direction.
	 *
	 * @param points the line from end to end, in diagram coordinates
	 * @param part number of the part, from 0
	 * @param way how far it was moved; only what is across counts
	 * @return the corners between the ends
	 */
	public static List<Point> movePart(List<Point> points, int part, Point way) {
		List<Point> moved = new ArrayList<>(points);
		Point from = points.get(part);
		Point to = points.get(part + 1);
		boolean level = Math.abs(to.y() - from.y()) <= Math.abs(to.x() - from.x());
		Point across = level ? new Point(0, way.y()) : new Point(way.x(), 0);
		moved.set(part, plus(from, across));
		moved.set(part + 1, plus(to, across));
		if (points.size() == 2) {
			// A straight line has no corners that could move: two are made where it leaves and arrives.
			Point third = new Point((to.x() - from.x()) / 3, (to.y() - from.y()) / 3);
			return List.of(plus(moved.get(0), third), plus(moved.get(1), new Point(-third.x(), -third.y())));
		}
		return withoutNeedless(moved.subList(1, moved.size() - 1));
	}

	/**
	 * Corners after one of them was moved on an orthogonal line: the two parts that meet there follow.
	 *
	 * @param points the line from end to end, in diagram coordinates
	 * @param corner number of the corner, from 1
	 * @param way how far it was moved
	 * @return the corners between the ends
	 */
	public static List<Point> moveElbow(List<Point> points, int corner, Point way) {
		List<Point> moved = new ArrayList<>(points);
		Point at = points.get(corner);
		moved.set(corner, plus(at, way));
		for (int neighbour : new int[] {corner - 1, corner + 1}) {
			Point other = points.get(neighbour);
			boolean level = Math.abs(other.y() - at.y()) <= Math.abs(other.x() - at.x());
			moved.set(neighbour, plus(other, level ? new Point(0, way.y()) : new Point(way.x(), 0)));
		}
		return withoutNeedless(moved.subList(1, moved.size() - 1));
	}

	/**
	 * A line at right angles through corners, roughly as it will be drawn.
	 *
	 * @param points the line as it is
	 * @param corners its corners after a change
	 * @return the line from end to end
	 */
	public static List<Point> rightAngled(List<Point> points, List<Point> corners) {
		List<Point> line = new ArrayList<>(corners);
		Point first = points.get(0);
		Point last = points.get(points.size() - 1);
		line.add(0, end(first, points.get(1), corners.get(0)));
		line.add(end(last, points.get(points.size() - 2), corners.get(corners.size() - 1)));
		return line;
	}

	/** An end slides along its side. */
	private static Point end(Point end, Point neighbour, Point corner) {
		return Math.abs(neighbour.y() - end.y()) <= Math.abs(neighbour.x() - end.x()) ? new Point(end.x(), corner.y())
				: new Point(corner.x(), end.y());
	}

	/** Three corners on one upright or level line, or two at one place, say no more than fewer. */
	private static List<Point> withoutNeedless(List<Point> corners) {
		List<Point> result = new ArrayList<>();
		for (Point corner : corners) {
			int size = result.size();
			Point last = size == 0 ? null : result.get(size - 1);
			Point before = size < 2 ? null : result.get(size - 2);
			if (last != null && Math.abs(last.x() - corner.x()) < 1 && Math.abs(last.y() - corner.y()) < 1) {
				continue;
			}
			boolean needless = before != null && last != null && (Math.abs(before.x() - last.x()) < 1 && Math.abs(last.x() - corner.x()) < 1
					|| Math.abs(before.y() - last.y()) < 1 && Math.abs(last.y() - corner.y()) < 1);
			if (needless) {
				result.set(size - 1, corner);
			} else {
				result.add(corner);
			}
		}
		return result;
	}

	/**
	 * Corners after one of them was moved; where it comes to lie on the line between its neighbours it is gone.
	 *
	 * @param knots ends and corners of a straight or curved line, in order
	 * @param knot number of the moved corner among them, from 1
	 * @param to where it was moved
	 * @return the corners between the ends
	 */
	public static List<Point> moveCorner(List<Point> knots, int knot, Point to) {
		List<Point> corners = new ArrayList<>(knots);
		corners.set(knot, to);
		if (distance(to, knots.get(knot - 1), knots.get(knot + 1)) < STRAIGHT) {
			corners.remove(knot);
		}
		return List.copyOf(corners.subList(1, corners.size() - 1));
	}

	private static double distance(Point point, Point from, Point to) {
		double dx = to.x() - from.x();
		double dy = to.y() - from.y();
		double length = dx * dx + dy * dy;
		double share = length == 0 ? 0 : Math.max(0, Math.min(1, ((point.x() - from.x()) * dx + (point.y() - from.y()) * dy) / length));
		return Math.hypot(point.x() - from.x() - share * dx, point.y() - from.y() - share * dy);
	}

	/**
	 * Lets lines run in a way. Their corners are forgotten, for they belong to the way they ran before.
	 *
	 * @param relations their relations
	 * @param routing the way of running
	 */
	public void route(Collection<Relation> relations, Routing routing) {
		for (Relation relation : relations) {
			DiagramEdge edge = edge(relation);
			if (edge.getRouting() != routing) {
				edge.setRouting(routing);
				edge.getBendPoints().clear();
			}
		}
	}

	/**
	 * Lets lines find their way by themselves again, as the diagram says; labels go back to their places.
	 *
	 * @param relations their relations
	 */
	public void reset(Collection<Relation> relations) {
		for (Relation relation : relations) {
			DiagramEdge edge = find(relation);
			if (edge != null) {
				edge.getBendPoints().clear();
				edge.setRouting(Routing.INHERITED);
				edge.setLabelX(0);
				edge.setLabelY(0);
			}
		}
	}

	/**
	 * Whether there is something {@link #reset} would change.
	 *
	 * @param relation a relation
	 * @return true if something of its line was set by hand
	 */
	public boolean isSet(Relation relation) {
		DiagramEdge edge = find(relation);
		return edge != null && (!edge.getBendPoints().isEmpty() || edge.getRouting() != Routing.INHERITED || edge.getLabelX() != 0
				|| edge.getLabelY() != 0);
	}

	/**
	 * Puts the label of a line somewhere.
	 *
	 * @param relation its relation
	 * @param way from the middle of the line to the middle of the label; (0, 0) lets it find its place by itself
	 */
	public void placeLabel(Relation relation, Point way) {
		DiagramEdge edge = edge(relation);
		edge.setLabelX((int) Math.round(way.x()));
		edge.setLabelY((int) Math.round(way.y()));
	}

	/**
	 * Hides lines; their relations stay.
	 *
	 * @param relations their relations
	 */
	public void hide(Collection<Relation> relations) {
		relations.forEach(relation -> edge(relation).setHidden(true));
	}

	/** Shows all lines that were hidden one by one. */
	public void showAll() {
		diagram.getEdges().forEach(edge -> edge.setHidden(false));
	}

	/**
	 * Lets lines follow boxes that have moved. Where both ends went the same way, the corners go with them; where one went, the corner next
	 * to it keeps the last part of an orthogonal line upright or level. Other corners stay.
	 *
	 * @param diagram the diagram they have moved on
	 * @param document the document
	 * @param ways elements whose boxes have moved, with everything inside them, and how far
	 */
	public static void follow(Diagram diagram, ChainDocument document, Map<? extends EObject, Point> ways) {
		if (diagram.getEdges().stream().allMatch(edge -> edge.getBendPoints().isEmpty())) {
			return;
		}
		Map<String, Relation> relations = new HashMap<>();
		document.getChains().forEach(chain -> chain.getRelations().forEach(relation -> relations.put(relation.getId(), relation)));
		Bends bends = new Bends(diagram);
		for (DiagramEdge edge : diagram.getEdges()) {
			Relation relation = edge.getBendPoints().isEmpty() ? null : relations.get(edge.getRelation());
			if (relation != null) {
				Point start = way(relation.getSource(), ways);
				Point end = way(relation.getTarget(), ways);
				if (start != null || end != null) {
					boolean orthogonal = bends.routing(relation) == Routing.ORTHOGONAL;
					store(edge, followed(bends.corners(relation), start, end, orthogonal));
				}
			}
		}
	}

	private static Point way(ChainNode end, Map<? extends EObject, Point> ways) {
		for (EObject object = end; object != null; object = object.eContainer()) {
			Point way = ways.get(object);
			if (way != null) {
				return way;
			}
		}
		return null;
	}

	private static List<Point> followed(List<Point> corners, Point start, Point end, boolean orthogonal) {
		if (start != null && start.equals(end)) {
			return corners.stream().map(corner -> plus(corner, start)).toList();
		}
		List<Point> result = new ArrayList<>(corners);
		int last = corners.size() - 1;
		if (orthogonal && last > 0) {
			if (start != null) {
				result.set(0, plus(result.get(0), along(corners.get(0), corners.get(1), start)));
			}
			if (end != null) {
				result.set(last, plus(result.get(last), along(corners.get(last), corners.get(last - 1), end)));
			}
		}
		return result;
	}

	/** The part of a way a corner can go without leaving the part of the line behind it aslant. */
	private static Point along(Point corner, Point next, Point way) {
		return Math.abs(next.x() - corner.x()) < Math.abs(next.y() - corner.y()) ? new Point(0, way.y()) : new Point(way.x(), 0);
	}

	private static Point plus(Point point, Point way) {
		return new Point(point.x() + way.x(), point.y() + way.y());
	}
}
