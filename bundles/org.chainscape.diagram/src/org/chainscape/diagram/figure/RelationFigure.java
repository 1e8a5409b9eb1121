package org.chainscape.diagram.figure;

import java.util.List;
import java.util.function.Consumer;

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
 * Lies where a relation is painted, so that one can point at it; the {@link Surface} paints it. While one of its ends is dragged elsewhere
 * it paints itself as a plain straight line.
 */
public final class RelationFigure extends PolylineConnection {

	private static final int LABEL_SLACK = 2;

	/** How far beside the line one may click. */
	private static final int TOLERANCE = 5;

	private List<Shape> shapes = List.of();
	private Point origin = new Point(0, 0);
	private Rectangle area = new Rectangle();
	private PointList route = new PointList();
	private final Consumer<Boolean> listener;
	private Connector shown;
	private IFigure source;
	private IFigure target;
	private boolean away;

	/**
	 * Makes an empty figure.
	 *
	 * @param listener is told whether the line is away from where the scene has it, and so paints itself
	 */
	public RelationFigure(Consumer<Boolean> listener) {
		this.listener = listener;
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
		if (shown == connector && source == sourceFigure && target == targetFigure && !away) {
			return;
		}
		shown = connector;
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
	}

	/** Tells the listener when the line leaves or comes back. */
	private void check() {
		boolean isAway = !isAtHome();
		if (isAway != away) {
			away = isAway;
			listener.accept(isAway);
		}
	}

	@Override
	public void removeNotify() {
		super.removeNotify();
		if (away) {
			away = false;
			listener.accept(false);
		}
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
		if (away) {
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
			figure.check();
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
