package org.chainscape.diagram.layout;

import java.util.Map;

import org.chainscape.diagram.figure.ShapePainter;
import org.chainscape.scene.Point;
import org.chainscape.scene.Scene;
import org.chainscape.scene.ScenePart;
import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;

/**
 * A picture of a diagram whose boxes come from where they stood and slow down towards where they stand. It covers the diagram, takes no
 * clicks and goes by itself. Lines are left out while boxes move.
 */
final class Glide extends Figure {

	private static final int DURATION_MS = 200;
	private static final int FRAME_MS = 16;

	private final Scene scene;
	private final Map<String, Point> ways;
	private final ShapePainter painter;
	private final Display display;
	private long start;

	/**
	 * Prepares a picture.
	 *
	 * @param scene the diagram as it is now
	 * @param ways where parts come from, relative to where they are now, by key
	 * @param display the screen
	 */
	Glide(Scene scene, Map<String, Point> ways, Display display) {
		this.scene = scene;
		this.ways = ways;
		this.display = display;
		painter = new ShapePainter(display);
		setBounds(new Rectangle((int) Math.floor(-scene.origin().x()), (int) Math.floor(-scene.origin().y()),
				(int) Math.ceil(scene.width()) + 1, (int) Math.ceil(scene.height()) + 1));
	}

	/** Shows it. */
	void start(IFigure layer, Control control) {
		start = System.nanoTime();
		layer.add(this);
		setBounds(getBounds());
		display.timerExec(FRAME_MS, () -> next(control));
	}

	/** Ends it at once. */
	void stop() {
		if (getParent() != null) {
			getParent().remove(this);
			painter.dispose();
		}
	}

	private void next(Control control) {
		if (getParent() == null) {
			return;
		}
		if (control.isDisposed() || rest() == 0) {
			stop();
		} else {
			repaint();
			display.timerExec(FRAME_MS, () -> next(control));
		}
	}

	/** The part of the way that is left, from 1 to 0, ever more slowly. */
	private double rest() {
		double passed = (System.nanoTime() - start) / 1e6 / DURATION_MS;
		return passed >= 1 ? 0 : Math.pow(1 - passed, 3);
	}

	@Override
	public boolean containsPoint(int x, int y) {
		return false;
	}

	@Override
	protected void paintFigure(Graphics graphics) {
		graphics.setBackgroundColor(painter.color(scene.background()));
		graphics.fillRectangle(getBounds());
		double rest = rest();
		scene.parts().forEach(part -> paint(graphics, part, new Point(0, 0), rest));
	}

	private void paint(Graphics graphics, ScenePart part, Point outer, double rest) {
		Point way = ways.get(part.key());
		Point offset = way != null ? new Point(way.x() * rest, way.y() * rest) : part.role() == ScenePart.Role.CARD ? new Point(0, 0) : outer;
		painter.paint(graphics, part.shapes(), new Point(scene.origin().x() - offset.x(), scene.origin().y() - offset.y()));
		part.children().forEach(child -> paint(graphics, child, offset, rest));
	}
}
