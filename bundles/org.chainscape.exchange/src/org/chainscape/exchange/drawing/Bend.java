package org.chainscape.exchange.drawing;

import java.util.ArrayList;
import java.util.List;

import org.chainscape.scene.Point;
import org.chainscape.scene.Rect;

/**
 * A connector that office programs know by name: a straight line, or up to five legs at right angles.
 *
 * @param preset its name
 * @param adjust where its inner legs run, in hundred thousandths of the frame's width (first and third) and height (second)
 * @param frame the rectangle between its ends, before it is turned
 * @param turn quarter turns clockwise around the middle of the frame
 * @param flipH whether it is mirrored left to right, before it is turned
 * @param flipV whether it is mirrored top to bottom, before it is turned
 */
record Bend(String preset, List<Integer> adjust, Rect frame, int turn, boolean flipH, boolean flipV) {

	private static final double SAME = 0.5;
	private static final double FULL = 100_000;
	private static final int MOST_POINTS = 6;
	/** A frame without width could not say how far a leg leads away from it. */
	private static final double LEAST = 0.25;

	/** {@return the connector that runs like the points, or {@code null} if none does} */
	static Bend of(List<Point> points) {
		Point first = points.get(0);
		Point last = points.get(points.size() - 1);
		if (points.size() == 2) {
			return new Bend("straightConnector1", List.of(), Outline.around(points), 0, last.x() < first.x(), last.y() < first.y());
		}
		if (points.size() > MOST_POINTS) {
			return null;
		}
		if (isStaircase(points, true)) {
			return bent(points, true);
		}
		return isStaircase(points, false) ? bent(points, false) : null;
	}

	/** Whether legs lie and stand in turn. */
	private static boolean isStaircase(List<Point> points, boolean firstLies) {
		boolean lies = firstLies;
		for (int i = 1; i < points.size(); i++) {
			Point from = points.get(i - 1);
			Point to = points.get(i);
			if (lies ? Math.abs(from.y() - to.y()) >= SAME : Math.abs(from.x() - to.x()) >= SAME) {
				return false;
			}
			lies = !lies;
		}
		return true;
	}

	/** A line whose first leg lies; or one whose first leg stands: one that lies, turned. */
	private static Bend bent(List<Point> points, boolean lies) {
		Point first = points.get(0);
		Point last = points.get(points.size() - 1);
		double across = lies ? last.x() - first.x() : last.y() - first.y();
		double down = lies ? last.y() - first.y() : last.x() - first.x();
		boolean inner = points.size() > 3;
		boolean more = points.size() > 4;
		double width = inner ? Math.max(LEAST, Math.abs(across)) : Math.abs(across);
		double height = more ? Math.max(LEAST, Math.abs(down)) : Math.abs(down);
		List<Integer> adjust = new ArrayList<>();
		for (int i = 1; i <= points.size() - 3; i++) {
			boolean alongWidth = i % 2 == 1;
			boolean x = alongWidth == lies;
			double way = x ? points.get(i).x() - first.x() : points.get(i).y() - first.y();
			double sign = (alongWidth ? across : down) < 0 ? -1 : 1;
			adjust.add((int) Math.round(sign * way / (alongWidth ? width : height) * FULL));
		}
		String preset = "bentConnector" + (points.size() - 1);
		double left = Math.min(first.x(), last.x());
		double top = Math.min(first.y(), last.y());
		if (lies) {
			return new Bend(preset, adjust, new Rect(left, top, width, height), 0, across < 0, down < 0);
		}
		Point middle = new Point(left + height / 2, top + width / 2);
		Rect frame = new Rect(middle.x() - width / 2, middle.y() - height / 2, width, height);
		return new Bend(preset, adjust, frame, across < 0 ? 3 : 1, false, across < 0 == down < 0);
	}
}
