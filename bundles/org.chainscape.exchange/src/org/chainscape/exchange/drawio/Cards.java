package org.chainscape.exchange.drawio;

import java.util.ArrayList;
import java.util.List;

import org.chainscape.scene.Rect;
import org.chainscape.scene.ScenePart;
import org.chainscape.scene.Shape;

/**
 * Cards with a spine. On paper outline and spine are one area and the ground lies on it; a box that is to be edited has a ground and an
 * outline of its own, and the spine is a bar in it.
 */
final class Cards {

	private static final double SPINE = 2;

	private Cards() {
	}

	/** The shapes of a part, as many as it has; the first two changed if it is a card with a spine. */
	static List<Shape> plain(ScenePart part) {
		List<Shape> shapes = part.shapes();
		boolean spined = shapes.size() > 1 && shapes.get(0) instanceof Shape.Box area && shapes.get(1) instanceof Shape.Box ground
				&& area.stroke() == null && ground.stroke() == null && area.fill() != null && area.bounds().contains(ground.bounds())
				&& ground.bounds().x() - area.bounds().x() > SPINE && area.bounds().right() - ground.bounds().right() <= SPINE;
		if (!spined) {
			return shapes;
		}
		Shape.Box area = (Shape.Box) shapes.get(0);
		Shape.Box ground = (Shape.Box) shapes.get(1);
		double line = area.bounds().right() - ground.bounds().right();
		double spine = ground.bounds().x() - area.bounds().x();
		Rect all = area.bounds();
		List<Shape> plain = new ArrayList<>(shapes);
		plain.set(0, new Shape.Box(new Rect(all.x() + line / 2, all.y() + line / 2, all.width() - line, all.height() - line), area.radius(),
				ground.fill(), new Shape.Stroke(area.fill(), line, false)));
		double inset = Math.min(area.radius() * 0.6, all.height() / 4);
		plain.set(1, new Shape.Box(new Rect(all.x(), all.y() + inset, spine, all.height() - 2 * inset), spine / 2, area.fill(), null));
		return plain;
	}
}
