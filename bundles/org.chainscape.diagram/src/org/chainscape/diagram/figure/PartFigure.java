package org.chainscape.diagram.figure;

import org.chainscape.scene.ScenePart;
import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.handles.HandleBounds;

/** Stands where a part of a scene is painted, so that one can point at it. The {@link Surface} paints it. */
public final class PartFigure extends Figure implements HandleBounds {

	private ScenePart shown;
	private Rectangle outline = new Rectangle();

	/** Makes a figure of nothing. */
	public PartFigure() {
		setOpaque(false);
	}

	/**
	 * Stands for a part.
	 *
	 * @param part the part, in the coordinates of the diagram
	 */
	public void show(ScenePart part) {
		if (part != shown) {
			shown = part;
			outline = outline(part);
			setBounds(outline.getExpanded(1, 1));
		}
	}

	/** {@return the part it stands for, or {@code null}} */
	public ScenePart part() {
		return shown;
	}

	/**
	 * The outline of a part in whole units.
	 *
	 * @param part a part in the coordinates of the diagram
	 * @return its outline
	 */
	public static Rectangle outline(ScenePart part) {
		int left = (int) Math.round(part.bounds().x());
		int top = (int) Math.round(part.bounds().y());
		return new Rectangle(left, top, (int) Math.round(part.bounds().right()) - left, (int) Math.round(part.bounds().bottom()) - top);
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
}
