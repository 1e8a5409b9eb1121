package org.chainscape.diagram.figure;

import java.util.List;

import org.chainscape.scene.Connector;
import org.chainscape.scene.Point;
import org.chainscape.scene.Rect;
import org.chainscape.scene.ScenePart;
import org.eclipse.draw2d.geometry.Rectangle;

/** Something the surface paints as a whole: the ground of a band, a card with everything in it, a line, a badge. */
final class SurfaceItem {

	private static final Point ORIGIN = new Point(0, 0);

	private final int order;
	private ScenePart part;
	private Connector line;
	private boolean whole;
	private Rectangle bounds;

	SurfaceItem(int order) {
		this.order = order;
	}

	/** Its place in the order of painting. */
	int order() {
		return order;
	}

	/** The part, or {@code null} for a line. */
	ScenePart part() {
		return part;
	}

	/** The line, or {@code null}. */
	Connector line() {
		return line;
	}

	String key() {
		return part == null ? line.key() : part.key();
	}

	/** The inner parts that are painted with it. */
	List<ScenePart> children() {
		return part != null && whole ? part.children() : List.of();
	}

	/** Where it is painted. */
	Rectangle bounds() {
		return bounds;
	}

	boolean shows(ScenePart shown, boolean withChildren) {
		return part == shown && whole == withChildren;
	}

	boolean shows(Connector shown) {
		return line == shown;
	}

	/** Whether it showed an earlier state of the part, perhaps elsewhere. */
	boolean showed(String key) {
		return bounds != null && key().equals(key);
	}

	void show(ScenePart shown, boolean withChildren) {
		part = shown;
		line = null;
		whole = withChildren;
		bounds = withChildren ? ShapeBounds.of(shown, ORIGIN) : ShapeBounds.outward(ShapeBounds.of(shown.shapes(), shown.bounds()), ORIGIN);
	}

	void show(Connector shown) {
		part = null;
		line = shown;
		Point first = shown.points().get(0);
		bounds = ShapeBounds.outward(ShapeBounds.of(shown.shapes(), new Rect(first.x(), first.y(), 0, 0)), ORIGIN);
	}
}
