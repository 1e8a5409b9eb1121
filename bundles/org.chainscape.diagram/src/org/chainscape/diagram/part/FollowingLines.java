package org.chainscape.diagram.part;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.chainscape.scene.Point;
import org.chainscape.scene.Shape;
import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.editparts.LayerManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;

/**
 * The lines at what is dragged, drawn with their ends where it would be, in place of the lines themselves. They keep their way as far as
 * they can; where they really run is found when the mouse is let go.
 */
final class FollowingLines {

	/** With more lines than this none follows: nobody could tell them apart, and the mouse would wait for them. */
	private static final int MOST = 500;
	private static final int SLACK = 12;
	private static final double STRAIGHT = 0.5;
	private static final double STUB = 12;
	private static final int HEAD = 7;

	private final EditPartViewer viewer;
	private final SceneModel scene;
	private final List<Follower> followers = new ArrayList<>();
	private final Picture picture = new Picture();
	private boolean shown;

	/** A line, which of its ends moves, and what it looks like. */
	private record Follower(SceneLink link, boolean atSource, boolean atTarget, Color color, float width, boolean headed) {
	}

	FollowingLines(EditPartViewer viewer, SceneModel scene, List<SceneNode> dragged) {
		this.viewer = viewer;
		this.scene = scene;
		Set<SceneLink> starting = new LinkedHashSet<>();
		Set<SceneLink> ending = new LinkedHashSet<>();
		dragged.forEach(node -> collect(node, starting, ending));
		Set<SceneLink> all = new LinkedHashSet<>(starting);
		all.addAll(ending);
		if (all.size() <= MOST) {
			all.forEach(link -> followers.add(follower(link, starting.contains(link), ending.contains(link))));
		}
	}

	private void collect(SceneNode node, Set<SceneLink> starting, Set<SceneLink> ending) {
		starting.addAll(scene.starting(node));
		ending.addAll(scene.ending(node));
		node.children().forEach(child -> collect(child, starting, ending));
	}

	private Follower follower(SceneLink link, boolean atSource, boolean atTarget) {
		Shape.Stroke stroke = link.connector().shapes().stream().filter(Shape.Line.class::isInstance).map(shape -> ((Shape.Line) shape).stroke())
				.findFirst().orElse(null);
		boolean headed = link.connector().shapes().stream().anyMatch(Shape.Polygon.class::isInstance);
		return new Follower(link, atSource, atTarget, stroke == null ? CalmSelection.ACCENT : scene.painter().color(stroke.color()),
				stroke == null ? 1 : (float) stroke.width(), headed);
	}

	/** Draws the lines as they would be after a way; the lines themselves are left out as long. */
	void show(Point way) {
		if (followers.isEmpty()) {
			return;
		}
		IFigure layer = LayerManager.Helper.find(viewer.getContents()).getLayer(LayerConstants.SCALED_FEEDBACK_LAYER);
		if (!shown) {
			shown = true;
			leaveOut(true);
			layer.add(picture, 0);
		}
		Rectangle area = new Rectangle();
		picture.routes.clear();
		for (Follower each : followers) {
			PointList route = new PointList();
			follow(each.link().connector().points(), way, each.atSource(), each.atTarget())
					.forEach(point -> route.addPoint((int) Math.round(point.x()), (int) Math.round(point.y())));
			picture.routes.add(route);
			area = area.isEmpty() ? route.getBounds().getExpanded(1, 1) : area.union(route.getBounds());
		}
		picture.setBounds(area.expand(SLACK, SLACK));
		picture.repaint();
	}

	/** Takes them away and shows the lines themselves again. */
	void erase() {
		if (shown) {
			shown = false;
			picture.getParent().remove(picture);
			leaveOut(false);
		}
	}

	private void leaveOut(boolean isAway) {
		Set<String> keys = new HashSet<>();
		followers.forEach(each -> keys.add(each.link().key()));
		scene.leaveOut(keys, isAway);
	}

	/** A way from border to border of which one end or both have moved; straight pieces at the ends stay level or upright. */
	static List<Point> follow(List<Point> points, Point way, boolean atSource, boolean atTarget) {
		if (atSource && atTarget) {
			return points.stream().map(point -> moved(point, way)).toList();
		}
		List<Point> reversed = new ArrayList<>(points);
		if (!atSource) {
			Collections.reverse(reversed);
		}
		List<Point> followed = follow(reversed, way);
		if (!atSource) {
			Collections.reverse(followed);
		}
		return followed;
	}

	private static List<Point> follow(List<Point> points, Point way) {
		Point was = points.get(0);
		Point start = moved(was, way);
		Point next = points.get(1);
		boolean level = Math.abs(was.y() - next.y()) < STRAIGHT;
		boolean upright = Math.abs(was.x() - next.x()) < STRAIGHT;
		List<Point> line = new ArrayList<>(List.of(start));
		if (points.size() == 2) {
			if (level) {
				double middle = (start.x() + next.x()) / 2;
				line.addAll(List.of(new Point(middle, start.y()), new Point(middle, next.y())));
			} else if (upright) {
				double middle = (start.y() + next.y()) / 2;
				line.addAll(List.of(new Point(start.x(), middle), new Point(next.x(), middle)));
			}
		} else if (level || upright) {
			line.addAll(corner(was, start, next, points.get(2), level));
			line.addAll(points.subList(2, points.size() - 1));
		} else {
			line.addAll(points.subList(1, points.size() - 1));
		}
		line.add(points.get(points.size() - 1));
		return line;
	}

	/** The first corner goes along; where the start has come past it, the line leads around. */
	private static List<Point> corner(Point was, Point start, Point next, Point further, boolean level) {
		double before = level ? next.x() - was.x() : next.y() - was.y();
		double after = level ? next.x() - start.x() : next.y() - start.y();
		if (before * after > 0) {
			return List.of(level ? new Point(next.x(), start.y()) : new Point(start.x(), next.y()));
		}
		double stub = Math.signum(before) * STUB;
		double middle = level ? (start.y() + further.y()) / 2 : (start.x() + further.x()) / 2;
		return level ? List.of(new Point(start.x() + stub, start.y()), new Point(start.x() + stub, middle), new Point(next.x(), middle))
				: List.of(new Point(start.x(), start.y() + stub), new Point(middle, start.y() + stub), new Point(middle, next.y()));
	}

	private static Point moved(Point point, Point way) {
		return new Point(point.x() + way.x(), point.y() + way.y());
	}

	/** All of them in one figure. */
	private final class Picture extends Figure {

		private final List<PointList> routes = new ArrayList<>();

		@Override
		public boolean containsPoint(int x, int y) {
			return false;
		}

		@Override
		protected void paintFigure(Graphics graphics) {
			Rectangle clip = graphics.getClip(new Rectangle());
			graphics.setAntialias(SWT.ON);
			graphics.setLineJoin(SWT.JOIN_ROUND);
			for (int i = 0; i < routes.size(); i++) {
				PointList route = routes.get(i);
				if (route.getBounds().getExpanded(SLACK, SLACK).intersects(clip)) {
					Follower follower = followers.get(i);
					graphics.setForegroundColor(follower.color());
					graphics.setBackgroundColor(follower.color());
					graphics.setLineWidth(Math.max(1, Math.round(follower.width())));
					graphics.drawPolyline(route);
					if (follower.headed()) {
						paintHead(graphics, route);
					}
				}
			}
		}

		private static void paintHead(Graphics graphics, PointList route) {
			org.eclipse.draw2d.geometry.Point tip = route.getLastPoint();
			org.eclipse.draw2d.geometry.Point from = null;
			for (int i = route.size() - 2; i >= 0 && from == null; i--) {
				from = route.getPoint(i).equals(tip) ? null : route.getPoint(i);
			}
			if (from != null) {
				double length = Math.hypot(tip.x - from.x, tip.y - from.y);
				double dx = HEAD * (tip.x - from.x) / length;
				double dy = HEAD * (tip.y - from.y) / length;
				graphics.fillPolygon(new int[] {tip.x, tip.y, (int) Math.round(tip.x - dx - dy / 2), (int) Math.round(tip.y - dy + dx / 2),
						(int) Math.round(tip.x - dx + dy / 2), (int) Math.round(tip.y - dy - dx / 2)});
			}
		}
	}
}
