package org.chainscape.scene.paint;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Objects;

import org.chainscape.scene.Color;
import org.chainscape.scene.Connector;
import org.chainscape.scene.FontRuns;
import org.chainscape.scene.PictureData;
import org.chainscape.scene.Point;
import org.chainscape.scene.Rect;
import org.chainscape.scene.Scene;
import org.chainscape.scene.ScenePart;
import org.chainscape.scene.Shape;

/** Paints a scene on a Java 2D surface, in units of 1/96 inch: what is on screen and what is printed come from here. */
public final class ScenePainter {

	private static final float[] DASHES = { 5, 3.5f };
	private static final Color MISSING = Color.of("#a0a8b4");
	private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

	private final FontRuns fonts;
	private final Groups groups;

	/**
	 * A painter.
	 *
	 * @param fonts chooses the fonts of texts
	 */
	public ScenePainter(FontRuns fonts) {
		this(fonts, new Groups() {
		});
	}

	/**
	 * A painter that tells what it paints.
	 *
	 * @param fonts chooses the fonts of texts
	 * @param groups is told where parts begin and end
	 */
	public ScenePainter(FontRuns fonts, Groups groups) {
		this.fonts = Objects.requireNonNull(fonts);
		this.groups = Objects.requireNonNull(groups);
	}

	/** Is told where parts and connectors begin and end, for surfaces that have groups. */
	public interface Groups {

		/**
		 * A part or connector begins.
		 *
		 * @param key its key
		 * @param graphics the surface
		 */
		default void begin(String key, Graphics2D graphics) {
			// A surface without groups needs nothing.
		}

		/**
		 * It ends.
		 *
		 * @param graphics the surface
		 */
		default void end(Graphics2D graphics) {
			// A surface without groups needs nothing.
		}

		/**
		 * A picture is drawn next.
		 *
		 * @param picture the picture
		 * @param graphics the surface
		 */
		default void picture(Shape.Picture picture, Graphics2D graphics) {
			// A surface of pixels needs nothing.
		}
	}

	/**
	 * Paints the whole scene with its background.
	 *
	 * @param scene the scene
	 * @param graphics the surface; its colour, stroke, font and hints are changed
	 */
	public void paint(Scene scene, Graphics2D graphics) {
		hints(graphics);
		graphics.setColor(awt(scene.background()));
		graphics.fill(new Rectangle2D.Double(0, 0, scene.width(), scene.height()));
		scene.parts().forEach(part -> paint(part, graphics));
		scene.connectors().forEach(connector -> paint(connector, graphics));
		scene.overlay().forEach(part -> paint(part, graphics));
	}

	/**
	 * Paints one part with everything in it.
	 *
	 * @param part the part
	 * @param graphics the surface
	 */
	public void paint(ScenePart part, Graphics2D graphics) {
		groups.begin(part.key(), graphics);
		part.shapes().forEach(shape -> paint(shape, graphics));
		part.children().forEach(child -> paint(child, graphics));
		groups.end(graphics);
	}

	/**
	 * Paints one connector.
	 *
	 * @param connector the connector
	 * @param graphics the surface
	 */
	public void paint(Connector connector, Graphics2D graphics) {
		groups.begin(connector.key(), graphics);
		connector.shapes().forEach(shape -> paint(shape, graphics));
		groups.end(graphics);
	}

	private void paint(Shape shape, Graphics2D graphics) {
		if (shape instanceof Shape.Box box) {
			paint(outline(box), box.fill(), box.stroke(), graphics);
		} else if (shape instanceof Shape.Ellipse ellipse) {
			Rect bounds = ellipse.bounds();
			paint(new Ellipse2D.Double(bounds.x(), bounds.y(), bounds.width(), bounds.height()), ellipse.fill(), ellipse.stroke(), graphics);
		} else if (shape instanceof Shape.Polygon polygon) {
			paint(path(polygon.points()), polygon.fill(), null, graphics);
		} else if (shape instanceof Shape.Line line) {
			paint(outline(line), null, line.stroke(), graphics);
		} else if (shape instanceof Shape.Text text) {
			paint(text, graphics);
		} else if (shape instanceof Shape.Picture picture) {
			paint(picture, graphics);
		}
	}

	/**
	 * What is painted in place of a picture that cannot be read: a frame with a cross.
	 *
	 * @param picture the picture
	 * @return shapes within its bounds
	 */
	public static List<Shape> missing(Shape.Picture picture) {
		Rect bounds = picture.bounds();
		Shape.Stroke stroke = new Shape.Stroke(MISSING, 1, false);
		Point right = new Point(bounds.right(), bounds.y());
		Point left = new Point(bounds.x(), bounds.bottom());
		return List.of(new Shape.Box(bounds, 0, null, stroke),
				new Shape.Line(List.of(new Point(bounds.x(), bounds.y()), new Point(bounds.right(), bounds.bottom())), 0, stroke),
				new Shape.Line(List.of(left, right), 0, stroke));
	}

	/** A picture that cannot be read leaves an empty frame with a cross, so that nobody takes it for empty space. */
	private void paint(Shape.Picture picture, Graphics2D graphics) {
		Rect bounds = picture.bounds();
		BufferedImage pixels = PictureData.pixels(picture.data()).orElse(null);
		if (pixels == null) {
			missing(picture).forEach(shape -> paint(shape, graphics));
			return;
		}
		groups.picture(picture, graphics);
		AffineTransform before = graphics.getTransform();
		graphics.translate(bounds.x(), bounds.y());
		graphics.scale(bounds.width() / pixels.getWidth(), bounds.height() / pixels.getHeight());
		graphics.drawImage(pixels, 0, 0, null);
		graphics.setTransform(before);
	}

	private void paint(Shape.Text text, Graphics2D graphics) {
		graphics.setColor(awt(text.color()));
		double x = text.x();
		List<FontRuns.Run> runs = fonts.runs(text);
		for (FontRuns.Run run : runs) {
			graphics.setFont(run.font());
			graphics.drawString(run.text(), (float) x, (float) text.baseline());
			x += runs.size() == 1 ? text.width() : run.font().getStringBounds(run.text(), CONTEXT).getWidth();
		}
	}

	private static void paint(java.awt.Shape outline, Color fill, Shape.Stroke stroke, Graphics2D graphics) {
		if (fill != null) {
			graphics.setColor(awt(fill));
			graphics.fill(outline);
		}
		if (stroke != null) {
			graphics.setColor(awt(stroke.color()));
			graphics.setStroke(new BasicStroke((float) stroke.width(), stroke.dashed() ? BasicStroke.CAP_BUTT : BasicStroke.CAP_ROUND,
					BasicStroke.JOIN_ROUND, 10, stroke.dashed() ? DASHES : null, 0));
			graphics.draw(outline);
		}
	}

	private static java.awt.Shape outline(Shape.Box box) {
		Rect bounds = box.bounds();
		double diameter = 2 * Math.min(box.radius(), Math.min(bounds.width(), bounds.height()) / 2);
		return diameter <= 0 ? new Rectangle2D.Double(bounds.x(), bounds.y(), bounds.width(), bounds.height())
				: new RoundRectangle2D.Double(bounds.x(), bounds.y(), bounds.width(), bounds.height(), diameter, diameter);
	}

	private static Path2D path(List<Point> points) {
		Path2D path = new Path2D.Double();
		path.moveTo(points.get(0).x(), points.get(0).y());
		points.stream().skip(1).forEach(point -> path.lineTo(point.x(), point.y()));
		path.closePath();
		return path;
	}

	/**
	 * A line with its corners cut back by the radius, or by half of a shorter leg, and bent round.
	 *
	 * @param line the line
	 * @return straight lines and quadratic curves
	 */
	public static Path2D outline(Shape.Line line) {
		List<Point> points = line.points();
		Path2D path = new Path2D.Double();
		path.moveTo(points.get(0).x(), points.get(0).y());
		for (int i = 1; i + 1 < points.size(); i++) {
			Point corner = points.get(i);
			double cut = Math.min(line.radius(), Math.min(distance(points.get(i - 1), corner), distance(corner, points.get(i + 1))) / 2);
			Point in = towards(corner, points.get(i - 1), cut);
			Point out = towards(corner, points.get(i + 1), cut);
			path.lineTo(in.x(), in.y());
			path.quadTo(corner.x(), corner.y(), out.x(), out.y());
		}
		Point last = points.get(points.size() - 1);
		path.lineTo(last.x(), last.y());
		return path;
	}

	private static Point towards(Point from, Point to, double distance) {
		double length = distance(from, to);
		double share = length == 0 ? 0 : distance / length;
		return new Point(from.x() + (to.x() - from.x()) * share, from.y() + (to.y() - from.y()) * share);
	}

	private static double distance(Point one, Point other) {
		return Math.hypot(one.x() - other.x(), one.y() - other.y());
	}

	private static void hints(Graphics2D graphics) {
		graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
		graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
		graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
		graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
		graphics.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
		graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
	}

	private static java.awt.Color awt(Color color) {
		return new java.awt.Color(color.red(), color.green(), color.blue());
	}
}
