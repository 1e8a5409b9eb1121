package org.chainscape.diagram.figure;

import java.util.List;

import org.chainscape.scene.Connector;
import org.chainscape.scene.Point;
import org.chainscape.scene.Rect;
import org.chainscape.scene.Shape;
import org.eclipse.draw2d.AbstractRouter;
import org.eclipse.draw2d.Connection;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.PolylineConnection;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.draw2d.geometry.Rectangle;

/**
 * Paints a relation where the scene says. While one of its ends is dragged elsewhere it is a plain straight line.
 */
public final class RelationFigure extends PolylineConnection {

	private static final int LABEL_SLACK = 2;

	private final ShapePainter painter;
	/** How far beside the line one may click. */
	private static final int TOLERANCE = 5;

	private List<Shape> shapes = List.of();
	private Point origin = new Point(0, 0);
	private Rectangle area = new Rectangle();
	private PointList route = new PointList();
	private IFigure source;
	private IFigure target;

	/**
	 * Makes an empty figure.
	 *
	 * @param painter what it is painted with
	 */
	public RelationFigure(ShapePainter painter) {
		this.painter = painter;
		setConnectionRouter(new SceneRouter());
		setTolerance(TOLERANCE);
	}

	/**
	 * Shows a relation.
	 *
	 * @param connector the relation in the scene
	 * @param sceneOrigin origin of its scene
	 * @param sourceFigure figure it starts at
	 * @param targetFigure figure it ends at
	 */
	public void show(Connector connector, Point sceneOrigin, IFigure sourceFigure, IFigure targetFigure) {
		repaint();
		shapes = connector.shapes();
		origin = sceneOrigin;
		source = sourceFigure;
		target = targetFigure;
		route = new PointList();
		connector.points().forEach(point -> route.addPoint((int) Math.round(point.x() - sceneOrigin.x()),
				(int) Math.round(point.y() - sceneOrigin.y())));
		Point first = connector.points().get(0);
		area = ShapeBounds.outward(ShapeBounds.of(shapes, new Rect(first.x(), first.y(), 0, 0)), sceneOrigin);
		setPoints(route.getCopy());
		bounds = null;
		revalidate();
		repaint();
	}

	@Override
	public Rectangle getBounds() {
		if (bounds == null) {
			Rectangle own = super.getBounds().getCopy();
			bounds = isAtHome() ? own.union(area) : own;
		}
		return bounds;
	}

	@Override
	public boolean containsPoint(int x, int y) {
		return super.containsPoint(x, y) || isAtHome() && shapes.stream().filter(Shape.Text.class::isInstance)
				.anyMatch(text -> ShapeBounds.outward(ShapeBounds.of(List.of(text), start((Shape.Text) text)), origin)
						.getExpanded(LABEL_SLACK, LABEL_SLACK).contains(x, y));
	}

	@Override
	protected void outlineShape(Graphics graphics) {
		if (isAtHome()) {
			painter.paint(graphics, shapes, origin);
		} else {
			super.outlineShape(graphics);
		}
	}

	private static Rect start(Shape.Text text) {
		return new Rect(text.x(), text.baseline(), 0, 0);
	}

	private boolean isAtHome() {
		return getSourceAnchor() != null && getTargetAnchor() != null && getSourceAnchor().getOwner() == source
				&& getTargetAnchor().getOwner() == target;
	}

	/** The route of the scene, or straight from anchor to anchor while an end is dragged. */
	private static final class SceneRouter extends AbstractRouter {

		@Override
		public void route(Connection connection) {
			RelationFigure figure = (RelationFigure) connection;
			if (figure.isAtHome()) {
				connection.setPoints(figure.route.getCopy());
			} else if (connection.getSourceAnchor() != null && connection.getTargetAnchor() != null) {
				PointList line = new PointList();
				org.eclipse.draw2d.geometry.Point start = getStartPoint(connection).getCopy();
				org.eclipse.draw2d.geometry.Point end = getEndPoint(connection).getCopy();
				connection.translateToRelative(start);
				connection.translateToRelative(end);
				line.addPoint(start);
				line.addPoint(end);
				connection.setPoints(line);
			}
		}
	}
}
