package org.chainscape.diagram.operation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.chainscape.scene.Rect;

/** Finds where a box that is moved or resized by hand lines up with others, keeps equal gaps or stands on the grid. */
public final class Snap {

	private final SnapAxis across;
	private final SnapAxis down;
	private final double grid;
	private final boolean toBoxes;

	/**
	 * A line that says what a box has snapped to, in diagram coordinates.
	 *
	 * @param vertical whether it runs downwards
	 * @param at its position across
	 * @param from its start
	 * @param to its end
	 * @param gap whether it is one of several equal gaps, and not a line boxes share
	 */
	public record Guide(boolean vertical, double at, double from, double to, boolean gap) {
	}

	/**
	 * What snapping does.
	 *
	 * @param dx how much further to the right
	 * @param dy how much further down
	 * @param guides why
	 */
	public record Result(double dx, double dy, List<Guide> guides) {

		/** Copies the list. */
		public Result {
			guides = List.copyOf(guides);
		}
	}

	/**
	 * Which edges of a box are dragged.
	 *
	 * @param left whether the left one
	 * @param top whether the upper one
	 * @param right whether the right one
	 * @param bottom whether the lower one
	 */
	public record Edges(boolean left, boolean top, boolean right, boolean bottom) {
	}

	/**
	 * Prepares snapping.
	 *
	 * @param others outlines of the boxes that stay
	 * @param grid distance of the lines of the grid; 0 for none
	 * @param toBoxes whether boxes snap to each other
	 */
	public Snap(Collection<Rect> others, double grid, boolean toBoxes) {
		this.grid = grid;
		this.toBoxes = toBoxes;
		across = new SnapAxis(false, toBoxes ? others : List.of());
		down = new SnapAxis(true, toBoxes ? others : List.of());
	}

	/**
	 * Where a moved box snaps.
	 *
	 * @param box where the mouse would put it
	 * @param reach nearer than this it snaps to other boxes
	 * @return how much further it goes; other boxes go before the grid
	 */
	public Result move(Rect box, double reach) {
		double dx = toBoxes ? across.move(across.span(box), reach) : Double.NaN;
		double dy = toBoxes ? down.move(down.span(box), reach) : Double.NaN;
		double wayX = Double.isNaN(dx) ? toGrid(box.x()) : dx;
		double wayY = Double.isNaN(dy) ? toGrid(box.y()) : dy;
		Rect there = box.translate(wayX, wayY);
		return new Result(wayX, wayY, guides(there, !Double.isNaN(dx), !Double.isNaN(dy)));
	}

	/**
	 * Where the dragged edges of a box snap.
	 *
	 * @param box what the mouse would make of it
	 * @param edges the edges dragged
	 * @param reach nearer than this they snap to other boxes
	 * @return how much further the edges go
	 */
	public Result resize(Rect box, Edges edges, double reach) {
		boolean horizontally = edges.left || edges.right;
		boolean vertically = edges.top || edges.bottom;
		double dx = horizontally && toBoxes ? across.resize(across.span(box), edges.left, reach) : Double.NaN;
		double dy = vertically && toBoxes ? down.resize(down.span(box), edges.top, reach) : Double.NaN;
		double wayX = !horizontally ? 0 : Double.isNaN(dx) ? toGrid(edges.left ? box.x() : box.right()) : dx;
		double wayY = !vertically ? 0 : Double.isNaN(dy) ? toGrid(edges.top ? box.y() : box.bottom()) : dy;
		double left = box.x() + (edges.left ? wayX : 0);
		double top = box.y() + (edges.top ? wayY : 0);
		Rect there = new Rect(left, top, Math.max(0, box.right() + (edges.right ? wayX : 0) - left),
				Math.max(0, box.bottom() + (edges.bottom ? wayY : 0) - top));
		return new Result(wayX, wayY, guides(there, !Double.isNaN(dx), !Double.isNaN(dy)));
	}

	private List<Guide> guides(Rect box, boolean horizontally, boolean vertically) {
		List<Guide> guides = new ArrayList<>();
		if (horizontally) {
			guides.addAll(across.guides(across.span(box)));
		}
		if (vertically) {
			guides.addAll(down.guides(down.span(box)));
		}
		return guides;
	}

	private double toGrid(double value) {
		return grid <= 0 ? 0 : Math.round(value / grid) * grid - value;
	}
}
