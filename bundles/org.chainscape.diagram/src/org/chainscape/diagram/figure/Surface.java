package org.chainscape.diagram.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.DoubleSupplier;

import org.chainscape.scene.Connector;
import org.chainscape.scene.Point;
import org.chainscape.scene.Scene;
import org.chainscape.scene.ScenePart;
import org.chainscape.scene.Shape;
import org.eclipse.draw2d.ColorConstants;
import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;

/**
 * Paints a whole scene, as much of it as is seen, with as much detail as can be seen. The figures of edit parts lie over it and are only
 * there to be pointed at.
 */
public final class Surface extends Figure {

	private static final Point ORIGIN = new Point(0, 0);
	private static final double TOLERANCE = 6;
	private static final int VEIL = 190;
	private static final int OPAQUE = 255;

	private final ShapePainter painter;
	private final DoubleSupplier zoom;
	private final List<SurfaceItem> items = new ArrayList<>();
	private final SpatialIndex<SurfaceItem> index = new SpatialIndex<>();
	private final Set<String> away = new HashSet<>();
	private int filled;
	private boolean fresh;
	private Set<String> strong;

	/**
	 * Makes an empty surface.
	 *
	 * @param painter what it is painted with
	 * @param zoom how large things come out; 1 is as large as in print
	 */
	public Surface(ShapePainter painter, DoubleSupplier zoom) {
		this.painter = painter;
		this.zoom = zoom;
		setOpaque(false);
	}

	/**
	 * Shows a scene. What shows the same object as before is left alone.
	 *
	 * @param scene a scene in the coordinates of the diagram
	 */
	public void show(Scene scene) {
		filled = 0;
		fresh = items.isEmpty();
		for (ScenePart part : scene.parts()) {
			boolean ground = part.role() == ScenePart.Role.BAND;
			put(part, !ground);
			if (ground) {
				part.children().forEach(card -> put(card, true));
			}
		}
		scene.connectors().forEach(this::put);
		scene.overlay().forEach(badge -> put(badge, true));
		while (items.size() > filled) {
			SurfaceItem last = items.remove(items.size() - 1);
			index.remove(last);
			repaint(last.bounds());
		}
		if (fresh) {
			repaint();
		}
	}

	/**
	 * Leaves a line out, because something else stands for it at the moment, or shows it again.
	 *
	 * @param key its key
	 * @param isAway whether it is left out
	 */
	public void leaveOut(String key, boolean isAway) {
		leaveOut(Set.of(key), isAway);
	}

	/**
	 * Leaves several lines out, or shows them again.
	 *
	 * @param keys their keys
	 * @param isAway whether they are left out
	 */
	public void leaveOut(Set<String> keys, boolean isAway) {
		if (isAway ? away.addAll(keys) : away.removeAll(keys)) {
			items.stream().filter(item -> item.line() != null && keys.contains(item.key())).forEach(item -> repaint(item.bounds()));
		}
	}

	/**
	 * Lets parts and lines stand out by fading all others.
	 *
	 * @param keys their keys, or {@code null} to show all alike
	 */
	public void emphasise(Set<String> keys) {
		if (!Objects.equals(keys, strong)) {
			strong = keys;
			repaint();
		}
	}

	/**
	 * What lies at a point.
	 *
	 * @param x in diagram coordinates
	 * @param y in diagram coordinates
	 * @return keys of the parts at every depth and of the lines there, outer parts first
	 */
	public List<String> at(int x, int y) {
		List<String> keys = new ArrayList<>();
		int slack = (int) Math.ceil(TOLERANCE / Math.min(1, zoom.getAsDouble()));
		for (SurfaceItem item : sorted(new Rectangle(x - slack, y - slack, 2 * slack + 1, 2 * slack + 1))) {
			if (item.part() != null) {
				collect(item.part(), item.children(), x, y, keys);
			} else if (item.line().points().size() > 1) {
				keys.add(item.key());
			}
		}
		return keys;
	}

	/**
	 * The badges at a point.
	 *
	 * @param x in diagram coordinates
	 * @param y in diagram coordinates
	 * @return badges that are large enough to be painted, in painting order
	 */
	public List<ScenePart> badgesAt(int x, int y) {
		List<ScenePart> badges = new ArrayList<>();
		if (Detail.at(zoom.getAsDouble()).badges()) {
			for (SurfaceItem item : sorted(new Rectangle(x, y, 1, 1))) {
				ScenePart part = item.part();
				if (part != null && part.role() == ScenePart.Role.BADGE && item.bounds().contains(x, y)) {
					badges.add(part);
				}
			}
		}
		return badges;
	}

	/**
	 * What touches an area.
	 *
	 * @param area in diagram coordinates
	 * @return keys of bands, cards and other outermost parts and of lines
	 */
	public List<String> in(Rectangle area) {
		return sorted(area).stream().map(SurfaceItem::key).toList();
	}

	@Override
	public boolean containsPoint(int x, int y) {
		return false;
	}

	@Override
	protected boolean useLocalCoordinates() {
		return false;
	}

	@Override
	protected void paintFigure(Graphics graphics) {
		Rectangle area = graphics.getClip(new Rectangle());
		List<SurfaceItem> seen = sorted(area);
		Detail detail = Detail.at(zoom.getAsDouble());
		paint(graphics, seen, detail);
		if (strong != null) {
			graphics.pushState();
			graphics.setAlpha(VEIL);
			graphics.setBackgroundColor(ColorConstants.white);
			graphics.fillRectangle(area);
			graphics.popState();
			painter.begin(graphics, detail);
			seen.forEach(item -> paintStrong(graphics, item, detail));
			painter.end(graphics);
		}
	}

	private void paintStrong(Graphics graphics, SurfaceItem item, Detail detail) {
		if (item.line() == null) {
			paintStrong(graphics, item.part(), item.children(), detail);
		} else if (strong.contains(item.key()) && !away.contains(item.key())) {
			painter.paintLine(graphics, item.line().shapes(), ORIGIN, detail);
		}
	}

	private void paintStrong(Graphics graphics, ScenePart part, List<ScenePart> children, Detail detail) {
		boolean stands = strong.contains(part.key());
		if (stands) {
			// The ground of a stage would cover what fades on it; its title is enough.
			painter.paintShapes(graphics, part.role() == ScenePart.Role.BAND
					? part.shapes().stream().filter(Shape.Text.class::isInstance).toList() : part.shapes(), ORIGIN, detail);
		}
		for (ScenePart child : children) {
			if (!stands || child.stream().anyMatch(each -> strong.contains(each.key()))) {
				paintStrong(graphics, child, child.children(), detail);
			} else if (detail.chips()) {
				graphics.setAlpha(OPAQUE - VEIL);
				paint(graphics, child, child.children(), detail);
				graphics.setAlpha(OPAQUE);
			}
		}
	}

	private void paint(Graphics graphics, List<SurfaceItem> seen, Detail detail) {
		painter.begin(graphics, detail);
		for (SurfaceItem item : seen) {
			if (item.line() != null) {
				if (!away.contains(item.key())) {
					painter.paintLine(graphics, item.line().shapes(), ORIGIN, detail);
				}
			} else {
				paint(graphics, item.part(), item.children(), detail);
			}
		}
		painter.end(graphics);
	}

	private void paint(Graphics graphics, ScenePart part, List<ScenePart> children, Detail detail) {
		if (part.role() == ScenePart.Role.BADGE && !detail.badges()) {
			return;
		}
		painter.paintShapes(graphics, part.shapes(), ORIGIN, detail);
		if (detail.chips()) {
			children.forEach(child -> paint(graphics, child, child.children(), detail));
		}
	}

	private static void collect(ScenePart part, List<ScenePart> children, int x, int y, List<String> keys) {
		if (x >= part.bounds().x() && x <= part.bounds().right() && y >= part.bounds().y() && y <= part.bounds().bottom()) {
			keys.add(part.key());
			children.forEach(child -> collect(child, child.children(), x, y, keys));
		}
	}

	private List<SurfaceItem> sorted(Rectangle area) {
		List<SurfaceItem> found = index.in(area);
		found.sort(Comparator.comparingInt(SurfaceItem::order));
		return found;
	}

	private void put(ScenePart part, boolean whole) {
		SurfaceItem item = next();
		if (!item.shows(part, whole)) {
			Rectangle before = item.bounds();
			item.show(part, whole);
			changed(item, before);
		}
	}

	private void put(Connector line) {
		SurfaceItem item = next();
		if (!item.shows(line)) {
			Rectangle before = item.bounds();
			item.show(line);
			changed(item, before);
		}
	}

	private SurfaceItem next() {
		if (filled == items.size()) {
			items.add(new SurfaceItem(filled));
		}
		return items.get(filled++);
	}

	private void changed(SurfaceItem item, Rectangle before) {
		index.put(item, item.bounds());
		if (!fresh) {
			if (before != null) {
				repaint(before);
			}
			repaint(item.bounds());
		}
	}
}
