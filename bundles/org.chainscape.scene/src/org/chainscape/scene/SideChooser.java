package org.chainscape.scene;

/** Chooses the sides a line leaves and enters by, and finds the pairs a straight line can join. */
final class SideChooser {

	private static final double NEAR = 6;
	private static final double OVERLAP = 10;

	private final PartIndex parts;
	private final ExitPath exits;
	private final double firstRight;
	private final double lastLeft;

	SideChooser(PartIndex parts, ExitPath exits) {
		this.parts = parts;
		this.exits = exits;
		double right = Double.POSITIVE_INFINITY;
		double left = Double.NEGATIVE_INFINITY;
		for (ScenePart part : parts.all()) {
			if (part.role() == ScenePart.Role.CARD) {
				right = Math.min(right, part.bounds().right());
				left = Math.max(left, part.bounds().x());
			}
		}
		firstRight = right;
		lastLeft = left;
	}

	/** Whether another one sees the same outermost cards. */
	boolean hasSameEnds(SideChooser other) {
		return firstRight == other.firstRight && lastLeft == other.lastLeft;
	}

	/** Whether the choice of an edge may depend on which cards are the outermost. */
	static boolean looksOutside(Edge edge) {
		Rect from = edge.source().outer();
		Rect to = edge.target().outer();
		return to.x() < from.right() + NEAR && to.right() > from.x() - NEAR;
	}

	/** The area whose parts decide about the sides of an edge and about its ways out of its cards; {@code null} if none do. */
	Rect reach(Edge edge) {
		Rect reach = null;
		Rect from = edge.source().rect();
		Rect to = edge.target().rect();
		if (parts.parent(edge.source().key()) == parts.parent(edge.target().key())) {
			reach = union(besides(from, to), between(from, to));
		}
		reach = edge.source().isNested() ? union(reach, edge.source().outer()) : reach;
		return edge.target().isNested() ? union(reach, edge.target().outer()) : reach;
	}

	private static Rect union(Rect one, Rect other) {
		return one == null ? other : other == null ? one : one.union(other);
	}

	void choose(Edge edge) {
		Rect from = edge.source().rect();
		Rect to = edge.target().rect();
		if (parts.parent(edge.source().key()) == parts.parent(edge.target().key())) {
			if (Math.min(from.bottom(), to.bottom()) - Math.max(from.y(), to.y()) >= OVERLAP && isClear(edge, besides(from, to))) {
				boolean right = to.x() >= from.right();
				edge.sides(right ? Side.RIGHT : Side.LEFT, right ? Side.LEFT : Side.RIGHT, true);
				return;
			}
			if (Math.min(from.right(), to.right()) - Math.max(from.x(), to.x()) >= OVERLAP && isClear(edge, between(from, to))) {
				boolean down = to.y() >= from.bottom();
				edge.sides(down ? Side.BOTTOM : Side.TOP, down ? Side.TOP : Side.BOTTOM, true);
				return;
			}
		}
		Rect outerFrom = edge.source().outer();
		Rect outerTo = edge.target().outer();
		if (outerTo.x() >= outerFrom.right() + NEAR) {
			edge.sides(Side.RIGHT, Side.LEFT, false);
		} else if (outerTo.right() <= outerFrom.x() - NEAR) {
			edge.sides(Side.LEFT, Side.RIGHT, false);
		} else {
			boolean left = cost(edge, Side.LEFT) < cost(edge, Side.RIGHT);
			edge.sides(left ? Side.LEFT : Side.RIGHT, left ? Side.LEFT : Side.RIGHT, false);
		}
	}

	/** An end that cannot leave its card straight to a side costs more than a line outside of the figure's outermost cards. */
	private int cost(Edge edge, Side side) {
		int blocked = (exits.isFree(edge.source(), side) ? 0 : 1) + (exits.isFree(edge.target(), side) ? 0 : 1);
		Rect outer = edge.source().outer();
		boolean outside = side == Side.LEFT ? firstRight > outer.x() : lastLeft < outer.right();
		return 2 * blocked + (outside ? 1 : 0);
	}

	private static Rect besides(Rect from, Rect to) {
		double left = Math.min(from.right(), to.right());
		double right = Math.max(from.x(), to.x());
		double top = Math.max(from.y(), to.y());
		return right - left < NEAR ? null : new Rect(left, top, right - left, Math.max(0, Math.min(from.bottom(), to.bottom()) - top));
	}

	private static Rect between(Rect from, Rect to) {
		double top = Math.min(from.bottom(), to.bottom());
		double bottom = Math.max(from.y(), to.y());
		double left = Math.max(from.x(), to.x());
		return bottom - top < NEAR ? null : new Rect(left, top, Math.max(0, Math.min(from.right(), to.right()) - left), bottom - top);
	}

	private boolean isClear(Edge edge, Rect corridor) {
		return corridor != null && !parts.any(corridor, part -> !parts.areNested(part.key(), edge.source().key())
				&& !parts.areNested(part.key(), edge.target().key()));
	}
}
