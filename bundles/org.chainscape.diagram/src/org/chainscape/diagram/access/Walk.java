package org.chainscape.diagram.access;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.chainscape.diagram.part.SceneModel;
import org.chainscape.diagram.part.SceneNode;
import org.chainscape.scene.Rect;
import org.chainscape.scene.ScenePart;

/** Ways from box to box that need no mouse. */
public final class Walk {

	/** Boxes whose upper edges differ by less stand in one line. */
	private static final double LINE = 12;
	private static final double SIDEWAYS = 3;

	private final SceneModel model;

	/**
	 * On one diagram.
	 *
	 * @param model its scene
	 */
	public Walk(SceneModel model) {
		this.model = model;
	}

	/** Which way to go. */
	public enum Direction {
		/** To the left. */
		LEFT,
		/** To the right. */
		RIGHT,
		/** Up. */
		UP,
		/** Down. */
		DOWN
	}

	/** {@return all boxes in reading order: band by band, in each from top to bottom, each box before what is inside it} */
	public List<SceneNode> order() {
		List<SceneNode> order = new ArrayList<>();
		add(model.roots(), order);
		return order;
	}

	/**
	 * The next box in reading order; behind the last comes the first.
	 *
	 * @param from where one is, or {@code null} for nowhere
	 * @param step 1 for forwards, -1 for backwards
	 * @return the box, or {@code null} on an empty diagram
	 */
	public SceneNode next(SceneNode from, int step) {
		List<SceneNode> order = order();
		if (order.isEmpty()) {
			return null;
		}
		int index = order.indexOf(from);
		return index < 0 ? order.get(step > 0 ? 0 : order.size() - 1) : order.get(Math.floorMod(index + step, order.size()));
	}

	/**
	 * The nearest box on one side. Boxes around and inside the present one are left out.
	 *
	 * @param from where one is
	 * @param direction the side
	 * @return the box, or {@code null} if there is none on that side
	 */
	public SceneNode nearest(SceneNode from, Direction direction) {
		Rect here = from.part().bounds();
		return order().stream().filter(node -> node != from && !isAround(node, from) && !isAround(from, node))
				.filter(node -> ahead(here, node.part().bounds(), direction) >= 0)
				.min(Comparator.comparingDouble(node -> cost(here, node.part().bounds(), direction))).orElse(null);
	}

	private static void add(List<SceneNode> nodes, List<SceneNode> order) {
		List<SceneNode> sorted = new ArrayList<>(nodes.stream().filter(node -> node.element() != null).toList());
		boolean bands = sorted.stream().anyMatch(node -> node.part().role() == ScenePart.Role.BAND);
		sorted.sort(Comparator.comparingDouble((SceneNode node) -> Math.floor(top(node, bands) / LINE))
				.thenComparingDouble(node -> node.part().bounds().x()));
		for (SceneNode node : sorted) {
			order.add(node);
			add(node.children(), order);
		}
	}

	/** Bands of one row share their upper edge to the last digit, or nearly. */
	private static double top(SceneNode node, boolean bands) {
		double top = node.part().bounds().y();
		return bands ? Math.round(top) : top;
	}

	private static boolean isAround(SceneNode outer, SceneNode inner) {
		for (SceneNode node = inner.parent(); node != null; node = node.parent()) {
			if (node == outer) {
				return true;
			}
		}
		return false;
	}

	/** How far a box lies ahead; negative if it does not. */
	private static double ahead(Rect here, Rect there, Direction direction) {
		double slack = 1;
		return switch (direction) {
		case LEFT -> here.x() - there.right() + slack;
		case RIGHT -> there.x() - here.right() + slack;
		case UP -> here.y() - there.bottom() + slack;
		case DOWN -> there.y() - here.bottom() + slack;
		};
	}

	private static double cost(Rect here, Rect there, Direction direction) {
		boolean level = direction == Direction.LEFT || direction == Direction.RIGHT;
		double beside = level ? gap(here.y(), here.bottom(), there.y(), there.bottom()) : gap(here.x(), here.right(), there.x(), there.right());
		double shift = level ? Math.abs(here.center().y() - there.center().y()) : Math.abs(here.center().x() - there.center().x());
		return ahead(here, there, direction) + SIDEWAYS * beside + shift / 100;
	}

	private static double gap(double from, double to, double otherFrom, double otherTo) {
		return Math.max(0, Math.max(otherFrom - to, from - otherTo));
	}
}
