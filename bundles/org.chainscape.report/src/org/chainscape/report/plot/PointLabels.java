package org.chainscape.report.plot;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
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
	/** The same measure on every surface. */
	private static final FontRenderContext MEASURE = new FontRenderContext(null, true, true);

	private final Rectangle2D area;
	private final Font font;
	private final List<Spot> spots = new ArrayList<>();
	private final List<Rectangle2D> taken = new ArrayList<>();

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
		Spot spot = new Spot(point, at, radius);
		spots.add(spot);
		taken.add(spot.bounds());
	}

	/** Draws the names there is room for; returns how many there are. */
	int draw(Graphics2D graphics) {
		graphics.setFont(font);
		int drawn = 0;
		List<Spot> order = spots.stream().sorted(Comparator.comparingDouble((Spot spot) -> spot.point().y()).reversed()).toList();
		for (Spot spot : order) {
			String text = spot.point().reserved() ? spot.point().label() + Marks.SIGN : spot.point().label();
			double width = font.getStringBounds(text, MEASURE).getWidth();
			Rectangle2D place = places(spot, width, font.getSize2D() * 1.1).stream().filter(this::isFree).findFirst().orElse(null);
			if (place != null) {
				taken.add(place);
				graphics.drawString(text, (float) place.getX(), (float) (place.getY() + font.getSize2D() * 0.9));
				drawn++;
			}
		}
		return drawn;
	}

	/** Right, left, above, below, and the corners. */
	private static List<Rectangle2D> places(Spot spot, double width, double height) {
		double x = spot.at().getX();
		double y = spot.at().getY();
		double away = spot.radius() + GAP;
		return List.of(box(x + away, y - height / 2, width, height), box(x - away - width, y - height / 2, width, height),
				box(x - width / 2, y - away - height, width, height), box(x - width / 2, y + away, width, height),
				box(x + away * 0.6, y - away * 0.6 - height, width, height), box(x + away * 0.6, y + away * 0.6, width, height),
				box(x - away * 0.6 - width, y - away * 0.6 - height, width, height), box(x - away * 0.6 - width, y + away * 0.6, width, height));
	}

	private static Rectangle2D box(double x, double y, double width, double height) {
		return new Rectangle2D.Double(x, y, width, height);
	}

	private boolean isFree(Rectangle2D place) {
		return area.contains(place) && taken.stream().noneMatch(place::intersects);
	}
}
