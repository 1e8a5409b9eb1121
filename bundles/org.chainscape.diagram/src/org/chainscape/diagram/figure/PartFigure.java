package org.chainscape.diagram.figure;

import java.util.List;

import org.chainscape.scene.Point;
import org.chainscape.scene.ScenePart;
import org.chainscape.scene.Shape;
import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.handles.HandleBounds;

/**
 * Paints the shapes of one part of a scene. Coordinates are those of the diagram, so that a drawing whose left edge moves does not jump on
 * the screen. The painted area may be larger than the outline one can point at.
 */
public final class PartFigure extends Figure implements HandleBounds {

	private final ShapePainter painter;
	private List<Shape> shapes = List.of();
	private Point origin = new Point(0, 0);
	private Rectangle outline = new Rectangle();

	/**
	 * Makes an empty figure.
	 *
	 * @param painter what it is painted with
	 */
	public PartFigure(ShapePainter painter) {
		this.painter = painter;
		setOpaque(false);
	}

	/**
	 * Shows a part.
	 *
	 * @param part the part
	 * @param sceneOrigin origin of its scene
	 */
	public void show(ScenePart part, Point sceneOrigin) {
		boolean same = shapes.equals(part.shapes()) && origin.equals(sceneOrigin);
		shapes = part.shapes();
		origin = sceneOrigin;
		int left = (int) Math.round(part.bounds().x() - sceneOrigin.x());
		int top = (int) Math.round(part.bounds().y() - sceneOrigin.y());
		outline = new Rectangle(left, top, (int) Math.round(part.bounds().right() - sceneOrigin.x()) - left,
				(int) Math.round(part.bounds().bottom() - sceneOrigin.y()) - top);
		setBounds(ShapeBounds.of(part, sceneOrigin));
		if (!same) {
			repaint();
		}
	}

	@Override
	public Rectangle getHandleBounds() {
		return outline;
	}

	@Override
	public boolean containsPoint(int x, int y) {
		return outline.contains(x, y);
	}

	@Override
	protected boolean useLocalCoordinates() {
		return false;
	}

	@Override
	protected void paintFigure(Graphics graphics) {
		painter.paint(graphics, shapes, origin);
	}
}
