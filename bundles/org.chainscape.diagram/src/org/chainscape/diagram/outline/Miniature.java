package org.chainscape.diagram.outline;

import java.util.List;

import org.chainscape.diagram.figure.ShapePainter;
import org.chainscape.scene.Connector;
import org.chainscape.scene.Point;
import org.chainscape.scene.Rect;
import org.chainscape.scene.Scene;
import org.chainscape.scene.ScenePart;
import org.chainscape.scene.Shape;
import org.eclipse.draw2d.SWTGraphics;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;

/** Draws scenes small: exactly where it can be seen, otherwise boxes and lines only. */
final class Miniature {

	private static final double EXACT = 0.3;
	private static final int FEW = 1500;
	private static final double SMALLEST = 1.2;

	private final Device device;
	private final ShapePainter painter;

	Miniature(Device device) {
		this.device = device;
		painter = new ShapePainter(device);
	}

	void dispose() {
		painter.dispose();
	}

	/** A picture of a scene; to be disposed by the caller. */
	Image draw(Scene scene, double scale) {
		Image picture = new Image(device, Math.max(1, (int) (scene.width() * scale)), Math.max(1, (int) (scene.height() * scale)));
		GC gc = new GC(picture);
		gc.setBackground(painter.color(scene.background()));
		gc.fillRectangle(picture.getBounds());
		if (scale >= EXACT && scene.allParts().limit(FEW + 1L).count() <= FEW) {
			SWTGraphics graphics = new SWTGraphics(gc);
			graphics.scale(scale);
			painter.paint(graphics, scene.shapes().toList(), new Point(0, 0));
			graphics.dispose();
		} else {
			scene.parts().forEach(part -> box(gc, part, scale));
			scene.connectors().forEach(line -> line(gc, line, scale));
		}
		gc.dispose();
		return picture;
	}

	private void box(GC gc, ScenePart part, double scale) {
		Rect bounds = part.bounds();
		if (bounds.width() * scale < SMALLEST || bounds.height() * scale < SMALLEST / 2) {
			return;
		}
		List<Shape.Box> boxes = part.shapes().stream().filter(Shape.Box.class::isInstance).map(Shape.Box.class::cast).limit(2).toList();
		boxes.forEach(box -> fill(gc, box, scale));
		if (boxes.isEmpty()) {
			part.shapes().stream().filter(Shape.Text.class::isInstance).map(Shape.Text.class::cast).forEach(text -> text(gc, text, scale));
		} else {
			part.shapes().stream().filter(Shape.Text.class::isInstance).map(Shape.Text.class::cast).findFirst()
					.ifPresent(text -> text(gc, text, scale));
		}
		part.children().forEach(child -> box(gc, child, scale));
	}

	private void fill(GC gc, Shape.Box box, double scale) {
		int x = (int) (box.bounds().x() * scale);
		int y = (int) (box.bounds().y() * scale);
		int width = Math.max(1, (int) Math.round(box.bounds().width() * scale));
		int height = Math.max(1, (int) Math.round(box.bounds().height() * scale));
		if (box.fill() != null) {
			gc.setBackground(painter.color(box.fill()));
			gc.fillRectangle(x, y, width, height);
		}
		if (box.stroke() != null && height > 2) {
			gc.setForeground(painter.color(box.stroke().color()));
			gc.drawRectangle(x, y, width - 1, height - 1);
		}
	}

	/** A text is a bar as long as it is. */
	private void text(GC gc, Shape.Text text, double scale) {
		double height = text.font().size() * scale;
		if (height >= SMALLEST) {
			gc.setBackground(painter.color(text.color()));
			gc.setAlpha(110);
			gc.fillRectangle((int) (text.x() * scale), (int) (text.baseline() * scale - height * 0.6),
					Math.max(1, (int) (text.width() * scale)), Math.max(1, (int) (height * 0.45)));
			gc.setAlpha(255);
		}
	}

	private void line(GC gc, Connector line, double scale) {
		Shape.Stroke stroke = line.shapes().stream().filter(Shape.Line.class::isInstance).map(shape -> ((Shape.Line) shape).stroke()).findFirst()
				.orElse(null);
		if (stroke == null) {
			return;
		}
		int[] points = new int[line.points().size() * 2];
		for (int i = 0; i < line.points().size(); i++) {
			points[2 * i] = (int) (line.points().get(i).x() * scale);
			points[2 * i + 1] = (int) (line.points().get(i).y() * scale);
		}
		gc.setForeground(painter.color(stroke.color()));
		gc.drawPolyline(points);
	}
}
