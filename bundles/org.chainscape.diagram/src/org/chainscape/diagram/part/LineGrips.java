package org.chainscape.diagram.part;

import java.util.ArrayList;
import java.util.List;

import org.chainscape.diagram.operation.Bends;
import org.chainscape.diagram.text.DiagramTexts;
import org.chainscape.model.text.Texts;
import org.chainscape.model.view.Routing;
import org.chainscape.scene.Point;
import org.chainscape.scene.SceneBuilder;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.PrecisionPoint;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.handles.AbstractHandle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;

/**
 * What a selected line can be led by: the parts of a line at right angles can be moved across, corners of other lines anywhere, and new
 * corners are drawn out of the middles of their parts.
 */
final class LineGrips {

	private static final Texts TEXTS = Texts.beside(LineGrips.class);
	private static final Color LIGHT = new Color(255, 255, 255);
	private static final double SHORTEST = 18;
	private static final int CORNER = 9;
	private static final int MIDDLE = 7;

	private final RelationPart part;
	private final List<Point> points;
	private final List<Point> knots = new ArrayList<>();

	LineGrips(RelationPart part) {
		this.part = part;
		Point origin = part.scene().origin();
		points = part.link().connector().points().stream().map(point -> new Point(point.x() - origin.x(), point.y() - origin.y())).toList();
		knots.add(points.get(0));
		if (part.link().relation() != null) {
			knots.addAll(part.bends().corners(part.link().relation()));
		}
		knots.add(points.get(points.size() - 1));
	}

	static String text(String key) {
		return TEXTS.get(DiagramTexts.language(), key);
	}

	/** Whether the line of a part can be led by hand: not where lines are drawn by rule, and not one that returns to where it starts. */
	static boolean canLead(RelationPart part) {
		return part.link().relation() != null && !SceneBuilder.placesByRule(part.scene().diagram().getKind())
				&& !part.link().connector().sourceKey().equals(part.link().connector().targetKey());
	}

	/** The handles, corners last so that they lie above. */
	List<AbstractHandle> handles() {
		List<AbstractHandle> handles = new ArrayList<>();
		if (!canLead(part)) {
			return handles;
		}
		boolean orthogonal = part.bends().routing(part.link().relation()) == Routing.ORTHOGONAL;
		List<Point> line = orthogonal ? points : knots;
		for (int i = 0; i + 1 < line.size(); i++) {
			Point from = line.get(i);
			Point to = line.get(i + 1);
			if (Math.hypot(to.x() - from.x(), to.y() - from.y()) >= SHORTEST) {
				Point middle = new Point((from.x() + to.x()) / 2, (from.y() + to.y()) / 2);
				Point at = orthogonal ? middle : nearest(middle);
				handles.add(new Handle(part, at, MIDDLE, orthogonal ? new Part(i) : new NewCorner(i, at)));
			}
		}
		for (int i = 1; i + 1 < line.size(); i++) {
			handles.add(new Handle(part, line.get(i), CORNER, orthogonal ? new Elbow(i) : new Corner(i)));
		}
		return handles;
	}

	/** The point of the drawn line nearest to one; a curve does not run straight from corner to corner. */
	private Point nearest(Point wanted) {
		Point best = wanted;
		double least = Double.POSITIVE_INFINITY;
		for (int i = 1; i < points.size(); i++) {
			Point from = points.get(i - 1);
			double dx = points.get(i).x() - from.x();
			double dy = points.get(i).y() - from.y();
			double length = dx * dx + dy * dy;
			double along = (wanted.x() - from.x()) * dx + (wanted.y() - from.y()) * dy;
			double share = length == 0 ? 0 : Math.max(0, Math.min(1, along / length));
			Point point = new Point(from.x() + share * dx, from.y() + share * dy);
			double distance = Math.hypot(point.x() - wanted.x(), point.y() - wanted.y());
			if (distance < least) {
				least = distance;
				best = point;
			}
		}
		return best;
	}

	private List<Point> between(List<Point> corners) {
		List<Point> line = new ArrayList<>();
		line.add(knots.get(0));
		line.addAll(corners);
		line.add(knots.get(knots.size() - 1));
		return line;
	}

	/** A part of a line at right angles. */
	private final class Part implements LineTracker.Grip {

		private final int number;

		Part(int number) {
			this.number = number;
		}

		@Override
		public List<Point> corners(Point way) {
			return Bends.movePart(points, number, way);
		}

		@Override
		public List<Point> line(List<Point> corners) {
			return Bends.rightAngled(points, corners);
		}

		@Override
		public List<Point> removed() {
			return null;
		}
	}

	/** A corner of a line at right angles. */
	private final class Elbow implements LineTracker.Grip {

		private final int number;

		Elbow(int number) {
			this.number = number;
		}

		@Override
		public List<Point> corners(Point way) {
			return Bends.moveElbow(points, number, way);
		}

		@Override
		public List<Point> line(List<Point> corners) {
			return Bends.rightAngled(points, corners);
		}

		@Override
		public List<Point> removed() {
			return List.of();
		}
	}

	/** A corner of a straight or curved line. */
	private final class Corner implements LineTracker.Grip {

		private final int number;

		Corner(int number) {
			this.number = number;
		}

		@Override
		public List<Point> corners(Point way) {
			Point from = knots.get(number);
			return Bends.moveCorner(knots, number, new Point(from.x() + way.x(), from.y() + way.y()));
		}

		@Override
		public List<Point> line(List<Point> corners) {
			return between(corners);
		}

		@Override
		public List<Point> removed() {
			List<Point> rest = new ArrayList<>(knots.subList(1, knots.size() - 1));
			rest.remove(number - 1);
			return rest;
		}
	}

	/** The middle of a part of a straight or curved line. */
	private final class NewCorner implements LineTracker.Grip {

		private final int after;
		private final Point at;

		NewCorner(int after, Point at) {
			this.after = after;
			this.at = at;
		}

		@Override
		public List<Point> corners(Point way) {
			List<Point> more = new ArrayList<>(knots);
			more.add(after + 1, at);
			return Bends.moveCorner(more, after + 1, new Point(at.x() + way.x(), at.y() + way.y()));
		}

		@Override
		public List<Point> line(List<Point> corners) {
			return between(corners);
		}

		@Override
		public List<Point> removed() {
			return null;
		}
	}

	/** A round handle. */
	private static final class Handle extends AbstractHandle {

		private final RelationPart part;
		private final LineTracker.Grip grip;
		private final boolean corner;

		Handle(RelationPart part, Point at, int size, LineTracker.Grip grip) {
			super(part, handle -> {
				PrecisionPoint place = new PrecisionPoint(at.x(), at.y());
				part.getFigure().translateToAbsolute(place);
				handle.translateToRelative(place);
				handle.setBounds(new Rectangle(place.x - size / 2, place.y - size / 2, size, size));
			}, org.eclipse.draw2d.Cursors.SIZEALL);
			this.part = part;
			this.grip = grip;
			corner = size == CORNER;
		}

		@Override
		protected DragTracker createDragTracker() {
			return new LineTracker(part, grip);
		}

		@Override
		public void paintFigure(Graphics graphics) {
			Rectangle inner = getBounds().getCopy().resize(-1, -1);
			graphics.setAntialias(SWT.ON);
			graphics.setBackgroundColor(corner ? LIGHT : CalmSelection.ACCENT);
			graphics.setForegroundColor(corner ? CalmSelection.ACCENT : LIGHT);
			graphics.fillOval(inner);
			graphics.drawOval(inner);
		}
	}
}
