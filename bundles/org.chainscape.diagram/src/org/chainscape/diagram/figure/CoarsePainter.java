package org.chainscape.diagram.figure;

import java.util.List;

import org.chainscape.scene.Color;
import org.chainscape.scene.Point;
import org.chainscape.scene.Rect;
import org.chainscape.scene.Shape;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;

/** Paints what is seen from far: areas without round corners, lines without heads, bars instead of words. Quick, in whole units. */
final class CoarsePainter {

	private static final double BAR_TOP = 0.6;
	private static final double BAR_HEIGHT = 0.42;
	private static final double BAR_SHARE = 0.45;
	private static final double THIN = 0.25;

	private final ShapePainter painter;

	/**
	 * @param painter what colours come from
	 */
	CoarsePainter(ShapePainter painter) {
		this.painter = painter;
	}

	void paint(Graphics graphics, Shape shape, Detail detail) {
		if (shape instanceof Shape.Box box) {
			area(graphics, box.bounds(), box.fill(), box.stroke(), detail);
		} else if (shape instanceof Shape.Ellipse ellipse) {
			if (ellipse.bounds().width() * detail.zoom() >= 1) {
				area(graphics, ellipse.bounds(), ellipse.fill(), null, detail);
			}
		} else if (shape instanceof Shape.Line line) {
			stroke(graphics, line, detail);
		} else if (shape instanceof Shape.Picture picture) {
			painter.paintPicture(graphics, picture, rectangle(picture.bounds()));
		}
	}

	/** Lines are drawn from end to end; what says more than that cannot be seen. */
	void paintLine(Graphics graphics, List<Shape> shapes, Detail detail) {
		for (Shape shape : shapes) {
			if (shape instanceof Shape.Line line) {
				stroke(graphics, line, detail);
				return;
			}
		}
	}

	/** A quiet bar where a text would be. */
	void paintBar(Graphics graphics, Shape.Text text, int fine) {
		double size = text.font().size();
		Rect bar = new Rect(text.x() * fine, (text.baseline() - BAR_TOP * size) * fine, Math.max(0, text.width()) * fine,
				BAR_HEIGHT * size * fine);
		graphics.setBackgroundColor(painter.color(pale(text.color())));
		graphics.fillRectangle(rectangle(bar));
	}

	private void area(Graphics graphics, Rect bounds, Color fill, Shape.Stroke stroke, Detail detail) {
		Rectangle area = rectangle(bounds);
		if (fill != null) {
			graphics.setBackgroundColor(painter.color(fill));
			graphics.fillRectangle(area);
		}
		if (stroke != null && stroke.width() * detail.zoom() >= THIN) {
			graphics.setForegroundColor(painter.color(stroke.color()));
			graphics.setLineStyle(SWT.LINE_SOLID);
			graphics.setLineWidth(width(detail));
			graphics.drawRectangle(area);
		}
	}

	private void stroke(Graphics graphics, Shape.Line line, Detail detail) {
		graphics.setForegroundColor(painter.color(pale(line.stroke().color())));
		graphics.setLineStyle(SWT.LINE_SOLID);
		graphics.setLineWidth(width(detail));
		PointList points = new PointList(line.points().size());
		for (Point point : line.points()) {
			points.addPoint((int) Math.round(point.x()), (int) Math.round(point.y()));
		}
		graphics.drawPolyline(points);
	}

	/** A pixel, whatever the zoom. */
	private static int width(Detail detail) {
		return (int) Math.max(1, Math.round(1 / detail.zoom()));
	}

	private static Rectangle rectangle(Rect rect) {
		int left = (int) Math.round(rect.x());
		int top = (int) Math.round(rect.y());
		return new Rectangle(left, top, (int) Math.round(rect.right()) - left, (int) Math.round(rect.bottom()) - top);
	}

	private static Color pale(Color color) {
		return new Color(pale(color.red()), pale(color.green()), pale(color.blue()));
	}

	private static int pale(int value) {
		return (int) Math.round(255 - (255 - value) * BAR_SHARE);
	}
}
