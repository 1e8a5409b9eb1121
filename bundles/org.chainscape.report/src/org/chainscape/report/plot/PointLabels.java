package org.chainscape.report.plot;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.chainscape.report.ReportPlot.Point;

/**
 * Names points directly, where there is room: a name that would cover a point or another name is left out, those of the largest numbers
 * last.
 */
final class PointLabels {

	private static final double GAP = 2.5;
	private static final double SAME = 1.5;

	private final Rectangle2D area;
	private final Font font;
	private final List<Spot> spots = new ArrayList<>();
	private final List<Rectangle2D> taken = new ArrayList<>();
	private final List<Line2D> lines = new ArrayList<>();

	PointLabels(Rectangle2D area, Font font) {
		this.area = area;
		this.font = font;
	}

	/** A point on the surface. */
	private record Spot(Point point, Point2D at, double radius) {

		Rectangle2D bounds() {
			return new Rectangle2D.Double(at.getX() - radius, at.getY() - radius, 2 * radius, 2 * radius);
		}
	}

	void add(Point point, Point2D at, double radius) {
		for (int i = 0; i < spots.size(); i++) {
			Spot other = spots.get(i);
			if (other.at().distance(at) < SAME) {
				spots.set(i, new Spot(both(other.point(), point), other.at(), Math.max(radius, other.radius())));
				return;
			}
		}
		spots.add(new Spot(point, at, radius));
		taken.add(new Spot(point, at, radius).bounds());
	}

	/** Writes down a line that names keep off. */
	void add(Line2D line) {
		lines.add(line);
	}

	/** Points that lie on each other share a name. */
	private static Point both(Point one, Point other) {
		String label = one.label().equals(other.label()) ? one.label() : one.label() + " / " + other.label();
		boolean reserved = one.reserved() || other.reserved();
		return new Point(label, one.x(), one.y(), one.size(), one.printed(), one.elementId(), one.estimated(), reserved);
	}

	/** Draws the names there is room for. */
	void draw(Graphics2D graphics) {
		graphics.setFont(font);
		List<Spot> order = spots.stream().sorted(Comparator.comparingDouble((Spot spot) -> spot.point().y()).reversed()).toList();
		for (Spot spot : order) {
			String text = spot.point().reserved() ? spot.point().label() + Marks.SIGN : spot.point().label();
			double width = Look.width(text, font);
			Rectangle2D place = places(spot, width, font.getSize2D() * 1.1).stream().filter(this::isFree).findFirst().orElse(null);
			if (place != null) {
				taken.add(place);
				graphics.drawString(text, (float) place.getX(), (float) (place.getY() + font.getSize2D() * 0.9));
			}
		}
	}

	/** Right, left, above, below, the corners, and farther above. */
	private static List<Rectangle2D> places(Spot spot, double width, double height) {
		double x = spot.at().getX();
		double y = spot.at().getY();
		double away = spot.radius() + GAP;
		return List.of(box(x + away, y - height / 2, width, height), box(x - away - width, y - height / 2, width, height),
				box(x - width / 2, y - away - height, width, height), box(x - width / 2, y + away, width, height),
				box(x + away * 0.6, y - away * 0.6 - height, width, height), box(x + away * 0.6, y + away * 0.6, width, height),
				box(x - away * 0.6 - width, y - away * 0.6 - height, width, height), box(x - away * 0.6 - width, y + away * 0.6, width, height),
				box(x - spot.radius(), y - away - height * 1.7, width, height), box(x + spot.radius() - width, y - away - height * 1.7, width, height));
	}

	private static Rectangle2D box(double x, double y, double width, double height) {
		return new Rectangle2D.Double(x, y, width, height);
	}

	private boolean isFree(Rectangle2D place) {
		return area.contains(place) && taken.stream().noneMatch(place::intersects) && lines.stream().noneMatch(line -> line.intersects(place));
	}
}
