package org.chainscape.diagram.figure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.chainscape.scene.Point;
import org.chainscape.scene.Rect;
import org.chainscape.scene.Shape;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Path;

/**
 * Paints shapes of a scene. Belongs to one viewer and is disposed with it.
 * <p>
 * draw2d counts in whole pixels. Shapes are therefore painted in a space {@value #FINE} times as fine, so that they keep their fractions.
 */
public final class ShapePainter {

	private static final int FINE = 16;
	private static final int[] DASHES = {5 * FINE, 4 * FINE};
	private static final double TOLERATED = 0.01;
	private static final double NARROWEST = 0.6;
	private static final double WIDEST = 1.25;
	private static final org.chainscape.scene.Color MISSING = org.chainscape.scene.Color.of("#a0a8b4");

	private final Device device;
	private final SurfaceFonts fonts;
	private final Map<org.chainscape.scene.Color, Color> colors = new HashMap<>();
	private final Pictures pictures;
	private final CoarsePainter coarse = new CoarsePainter(this);

	/**
	 * Makes a painter.
	 *
	 * @param device the screen
	 */
	public ShapePainter(Device device) {
		this.device = device;
		fonts = new SurfaceFonts(device);
		pictures = new Pictures(device);
	}

	/** Frees fonts and pictures. */
	public void dispose() {
		fonts.dispose();
		pictures.dispose();
	}

	/**
	 * The screen colour of a scene colour.
	 *
	 * @param color a scene colour
	 * @return the same on the screen; not to be disposed
	 */
	public Color color(org.chainscape.scene.Color color) {
		return colors.computeIfAbsent(color, wanted -> new Color(wanted.red(), wanted.green(), wanted.blue()));
	}

	/**
	 * Paints shapes in order.
	 *
	 * @param graphics where
	 * @param shapes the shapes
	 * @param origin point of the scene that lies on (0, 0) of the graphics
	 */
	public void paint(Graphics graphics, List<Shape> shapes, Point origin) {
		graphics.pushState();
		graphics.setAntialias(SWT.ON);
		graphics.scale(1.0 / FINE);
		for (Shape shape : shapes) {
			paint(graphics, shape, origin);
		}
		graphics.popState();
	}

	/** Prepares for many parts; {@link #end} belongs to it. */
	void begin(Graphics graphics, Detail detail) {
		graphics.pushState();
		graphics.setAntialias(detail.smooth() ? SWT.ON : SWT.OFF);
		if (detail.smooth()) {
			graphics.scale(1.0 / FINE);
		}
	}

	/** Ends what {@link #begin} began. */
	void end(Graphics graphics) {
		graphics.popState();
	}

	/** Paints the shapes of a part. */
	void paintShapes(Graphics graphics, List<Shape> shapes, Point origin, Detail detail) {
		for (Shape shape : shapes) {
			if (shape instanceof Shape.Text text) {
				paintText(graphics, text, origin, detail);
			} else if (detail.smooth()) {
				paint(graphics, shape, origin);
			} else {
				coarse.paint(graphics, shape, detail);
			}
		}
	}

	/** Paints the shapes of a line. */
	void paintLine(Graphics graphics, List<Shape> shapes, Point origin, Detail detail) {
		if (detail.smooth()) {
			paintShapes(graphics, shapes, origin, detail);
		} else {
			coarse.paintLine(graphics, shapes, detail);
		}
	}

	private void paintText(Graphics graphics, Shape.Text text, Point origin, Detail detail) {
		if (detail.reads(text.font().size())) {
			paintText(graphics, text, origin, detail.smooth() ? FINE : 1);
		} else if (detail.sees(text.font().size())) {
			coarse.paintBar(graphics, text, detail.smooth() ? FINE : 1);
		}
	}

	private void paint(Graphics graphics, Shape shape, Point origin) {
		if (shape instanceof Shape.Box box) {
			paintBox(graphics, box, origin);
		} else if (shape instanceof Shape.Ellipse ellipse) {
			paintEllipse(graphics, ellipse, origin);
		} else if (shape instanceof Shape.Polygon polygon) {
			graphics.setBackgroundColor(color(polygon.fill()));
			graphics.fillPolygon(points(polygon.points(), origin));
		} else if (shape instanceof Shape.Line line) {
			paintLine(graphics, line, origin);
		} else if (shape instanceof Shape.Text text) {
			paintText(graphics, text, origin, FINE);
		} else if (shape instanceof Shape.Picture picture) {
			paintPicture(graphics, picture, area(picture.bounds(), origin));
		}
	}

	/** Paints an embedded picture; one that cannot be read leaves a frame with a cross. */
	void paintPicture(Graphics graphics, Shape.Picture picture, Rectangle area) {
		Image image = pictures.image(picture);
		if (image != null) {
			graphics.setInterpolation(SWT.HIGH);
			graphics.drawImage(image, new Rectangle(image.getBounds()), area);
			return;
		}
		graphics.setForegroundColor(color(MISSING));
		graphics.setLineStyle(SWT.LINE_SOLID);
		graphics.setLineWidth(FINE);
		graphics.drawRectangle(area);
		graphics.drawLine(area.x, area.y, area.right(), area.bottom());
		graphics.drawLine(area.x, area.bottom(), area.right(), area.y);
	}

	private void paintBox(Graphics graphics, Shape.Box box, Point origin) {
		Rectangle area = area(box.bounds(), origin);
		int diameter = Math.min(fine(2 * box.radius()), Math.min(area.width, area.height));
		if (box.fill() != null) {
			graphics.setBackgroundColor(color(box.fill()));
			if (diameter > 0) {
				graphics.fillRoundRectangle(area, diameter, diameter);
			} else {
				graphics.fillRectangle(area);
			}
		}
		if (box.stroke() != null) {
			use(graphics, box.stroke());
			if (diameter > 0) {
				graphics.drawRoundRectangle(area, diameter, diameter);
			} else {
				graphics.drawRectangle(area);
			}
		}
	}

	private void paintEllipse(Graphics graphics, Shape.Ellipse ellipse, Point origin) {
		Rectangle area = area(ellipse.bounds(), origin);
		if (ellipse.fill() != null) {
			graphics.setBackgroundColor(color(ellipse.fill()));
			graphics.fillOval(area);
		}
		if (ellipse.stroke() != null) {
			use(graphics, ellipse.stroke());
			graphics.drawOval(area);
		}
	}

	private void paintLine(Graphics graphics, Shape.Line line, Point origin) {
		use(graphics, line.stroke());
		graphics.setLineJoin(SWT.JOIN_ROUND);
		if (line.radius() <= 0 || line.points().size() < 3) {
			graphics.drawPolyline(points(line.points(), origin));
			return;
		}
		Path path = new Path(device);
		List<Point> points = line.points();
		Point first = points.get(0);
		path.moveTo(x(first, origin), y(first, origin));
		for (int i = 1; i < points.size() - 1; i++) {
			Point corner = points.get(i);
			Point in = towards(corner, points.get(i - 1), line.radius());
			Point out = towards(corner, points.get(i + 1), line.radius());
			path.lineTo(x(in, origin), y(in, origin));
			path.quadTo(x(corner, origin), y(corner, origin), x(out, origin), y(out, origin));
		}
		Point last = points.get(points.size() - 1);
		path.lineTo(x(last, origin), y(last, origin));
		graphics.drawPath(path);
		path.dispose();
	}

	private void paintText(Graphics graphics, Shape.Text text, Point origin, int fine) {
		if (text.text().isEmpty()) {
			return;
		}
		SurfaceFonts.Face face = fonts.face(text.font().bold());
		double scale = text.font().size() * fine / face.pixels();
		double natural = face.width(text.text()) * scale / fine;
		double fit = natural <= 0 || text.width() <= 0 ? 1 : text.width() / natural;
		double stretch = Math.abs(fit - 1) < TOLERATED ? 1 : Math.max(NARROWEST, Math.min(WIDEST, fit));
		graphics.pushState();
		graphics.setForegroundColor(color(text.color()));
		graphics.setFont(face.font());
		graphics.translate((float) ((text.x() - origin.x()) * fine), (float) ((text.baseline() - origin.y()) * fine));
		graphics.scale((float) (scale * stretch), (float) scale);
		graphics.drawString(text.text(), 0, -face.ascent());
		graphics.popState();
	}

	private void use(Graphics graphics, Shape.Stroke stroke) {
		graphics.setForegroundColor(color(stroke.color()));
		graphics.setLineWidth(Math.max(1, fine(stroke.width())));
		if (stroke.dashed()) {
			graphics.setLineDash(DASHES);
		} else {
			graphics.setLineStyle(SWT.LINE_SOLID);
		}
	}

	/** The point at a distance from a corner on the way to its neighbour, at most half way. */
	private static Point towards(Point corner, Point neighbour, double distance) {
		double length = Math.hypot(neighbour.x() - corner.x(), neighbour.y() - corner.y());
		double part = length == 0 ? 0 : Math.min(distance, length / 2) / length;
		return new Point(corner.x() + (neighbour.x() - corner.x()) * part, corner.y() + (neighbour.y() - corner.y()) * part);
	}

	private static Rectangle area(Rect rect, Point origin) {
		int left = fine(rect.x() - origin.x());
		int top = fine(rect.y() - origin.y());
		return new Rectangle(left, top, fine(rect.right() - origin.x()) - left, fine(rect.bottom() - origin.y()) - top);
	}

	private static PointList points(List<Point> points, Point origin) {
		PointList list = new PointList(points.size());
		points.forEach(point -> list.addPoint(fine(point.x() - origin.x()), fine(point.y() - origin.y())));
		return list;
	}

	private static float x(Point point, Point origin) {
		return (float) ((point.x() - origin.x()) * FINE);
	}

	private static float y(Point point, Point origin) {
		return (float) ((point.y() - origin.y()) * FINE);
	}

	private static int fine(double value) {
		return (int) Math.round(value * FINE);
	}
}
