package org.chainscape.diagram.operation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.chainscape.model.chain.Perspective;
import org.chainscape.model.chain.Segment;
import org.chainscape.model.chain.Stage;
import org.chainscape.model.query.ElementIndex;
import org.chainscape.model.view.DiagramNode;
import org.chainscape.model.view.ViewElement;
import org.chainscape.scene.Point;
import org.chainscape.scene.Rect;
import org.chainscape.scene.StageMapMetrics;
import org.eclipse.emf.ecore.EObject;

/** Puts boxes elsewhere and changes their sizes, as many as there are in one step. Boxes that come to lie on each other give way. */
public final class Placing {

	private final Canvas canvas;
	private final Drawn drawn;

	/**
	 * For one diagram.
	 *
	 * @param canvas the diagram
	 * @param drawn what it shows now
	 */
	public Placing(Canvas canvas, Drawn drawn) {
		this.canvas = canvas;
		this.drawn = drawn;
	}

	/**
	 * Boxes that may be moved and resized by hand.
	 *
	 * @param boxes boxes of this diagram
	 * @return those that are not locked
	 */
	public List<Placed> free(Collection<Placed> boxes) {
		return boxes.stream().filter(box -> !isLocked(box)).toList();
	}

	boolean isLocked(Placed box) {
		return Boxes.isLocked(canvas.diagram(), box.view());
	}

	/** What is drawn before anything is moved. */
	Drawn drawn() {
		return drawn;
	}

	/**
	 * How far boxes can move together. Bands do not come nearer to each other: a card in a band stays between the neighbours of its band.
	 *
	 * @param boxes the boxes
	 * @param way where they are wanted
	 * @return as much of the way as all of them can go
	 */
	public Point reachable(Collection<Placed> boxes, Point way) {
		double dx = way.x();
		for (Placed box : boxes) {
			if (box.column() != null && box.column().eContainer() instanceof Perspective row) {
				dx = within(box, row, dx);
			}
		}
		return new Point(dx, way.y());
	}

	private double within(Placed box, Perspective row, double wanted) {
		Rect band = drawn.band(box.column()).orElse(box.outline());
		double room = StageMapMetrics.BAND_GAP + StageMapMetrics.BAND_PADDING;
		double least = Double.NEGATIVE_INFINITY;
		double most = Double.POSITIVE_INFINITY;
		for (Stage stage : drawn.stages(row)) {
			Rect other = drawn.band(stage).orElseThrow();
			if (stage != box.column() && other.center().x() < band.center().x()) {
				least = Math.max(least, other.right() + room - box.outline().x());
			} else if (stage != box.column()) {
				most = Math.min(most, other.x() - room - box.outline().right());
			}
		}
		return Math.max(Math.min(least, 0), Math.min(Math.max(most, 0), wanted));
	}

	/**
	 * Moves boxes together, as far as they all can.
	 *
	 * @param boxes the boxes; locked ones stay
	 * @param way how far
	 */
	public void shift(Collection<Placed> boxes, Point way) {
		List<Placed> free = free(boxes);
		Point possible = reachable(free, way);
		move(free.stream().collect(Collectors.toMap(box -> box,
				box -> new Point(box.outline().x() + possible.x(), box.outline().y() + possible.y()))));
	}

	/**
	 * Moves boxes, each to a place of its own. Bend points of lines at them follow; segments whose cards changed their order in a stage
	 * change it in the model too.
	 *
	 * @param corners the new upper left corner of each box
	 */
	public void move(Map<Placed, Point> corners) {
		Map<EObject, Point> ways = new HashMap<>();
		corners.forEach((box, corner) -> {
			Boxes.moveTo(box.view(), corner.x(), corner.y());
			Rect now = Boxes.stored(box.view());
			ways.put(box.element(), new Point(now.x() - box.outline().x(), now.y() - box.outline().y()));
		});
		ways.values().removeIf(way -> way.x() == 0 && way.y() == 0);
		if (!ways.isEmpty()) {
			order(corners.keySet());
			settle(ways);
		}
	}

	/**
	 * Moves and resizes boxes. None is drawn smaller than its content, whatever is asked for.
	 *
	 * @param outlines the new outline of each box; a width or height of 0 is that of the content
	 */
	public void resize(Map<Placed, Rect> outlines) {
		Map<EObject, Point> ways = new HashMap<>();
		outlines.forEach((box, outline) -> {
			Boxes.moveTo(box.view(), outline.x(), outline.y());
			Boxes.resize(box.view(), outline.width(), outline.height());
			ways.put(box.element(), new Point(outline.x() - box.outline().x(), outline.y() - box.outline().y()));
		});
		settle(ways);
		if (outlines.keySet().stream().anyMatch(box -> box.column() != null)) {
			keepDistances();
		}
	}

	/** Bands that have become wider or narrower keep the distance they had to their neighbours. */
	private void keepDistances() {
		ElementIndex index = canvas.index();
		Drawn now = new Drawn(canvas.diagram(), canvas.sketch(), index);
		Map<EObject, Point> ways = new HashMap<>();
		for (Perspective row : drawn.perspectives()) {
			List<Stage> stages = drawn.stages(row).stream().filter(stage -> now.band(stage).isPresent())
					.sorted(Comparator.comparingDouble(stage -> drawn.band(stage).orElseThrow().x())).toList();
			double shift = 0;
			for (int i = 1; i < stages.size(); i++) {
				Rect left = now.band(stages.get(i - 1)).orElseThrow();
				Rect band = now.band(stages.get(i)).orElseThrow();
				double gap = drawn.band(stages.get(i)).orElseThrow().x() - drawn.band(stages.get(i - 1)).orElseThrow().right();
				shift = Math.round(left.right() + shift + gap - band.x());
				carryAlong(stages.get(i), now, shift, ways);
			}
		}
		if (!ways.isEmpty()) {
			settle(ways);
		}
	}

	private void carryAlong(Stage stage, Drawn now, double shift, Map<EObject, Point> ways) {
		if (shift != 0) {
			for (Placed card : now.column(stage)) {
				Boxes.moveTo(card.view(), card.outline().x() + shift, card.outline().y());
				ways.put(card.element(), new Point(shift, 0));
			}
			canvas.node(stage.getId()).filter(mark -> now.of(mark).isEmpty())
					.ifPresent(mark -> Boxes.moveTo(mark, mark.getX() + shift, mark.getY()));
		}
	}

	/**
	 * Moves boxes by a small step of the keyboard. A card that cannot rise because another one stands right above it changes places with it.
	 *
	 * @param boxes the boxes; locked ones stay
	 * @param way the step
	 */
	public void nudge(Collection<Placed> boxes, Point way) {
		List<Placed> free = free(boxes);
		Placed above = free.size() == 1 && way.y() < 0 ? blocking(free.get(0), way.y()) : null;
		if (above != null) {
			move(Map.of(free.get(0), new Point(free.get(0).outline().x(), above.outline().y() - 1)));
		} else {
			shift(free, way);
		}
	}

	/** The card of the same column so near above a card that there is no room for a step. */
	private Placed blocking(Placed card, double step) {
		if (card.column() == null) {
			return null;
		}
		return drawn.column(card.column()).stream().filter(other -> other.element() instanceof Segment)
				.filter(other -> other.outline().y() < card.outline().y()
						&& other.outline().bottom() + StageMapMetrics.CARD_GAP > card.outline().y() + step
						&& other.outline().x() < card.outline().right() && card.outline().x() < other.outline().right())
				.filter(other -> !Boxes.isLocked(canvas.diagram(), other.view()) && !((DiagramNode) other.view()).isPinned())
				.max(Comparator.comparingDouble(other -> other.outline().y())).orElse(null);
	}

	/** The order of the segments in the model follows the cards from top to bottom, where cards stood in one column. */
	private void order(Set<Placed> moved) {
		Map<Stage, List<Segment>> byStage = new LinkedHashMap<>();
		moved.stream().filter(box -> box.column() != null && box.element() instanceof Segment)
				.sorted(Comparator.comparingDouble(box -> Boxes.stored(box.view()).y()))
				.forEach(box -> byStage.computeIfAbsent(box.column(), stage -> new ArrayList<>()).add((Segment) box.element()));
		byStage.forEach(this::order);
	}

	private void order(Stage stage, List<Segment> moved) {
		List<Segment> wanted = new ArrayList<>(stage.getSegments());
		wanted.removeAll(moved);
		if (!isInOrder(wanted)) {
			return;
		}
		for (Segment segment : moved) {
			double y = y(segment);
			int index = 0;
			for (int i = 0; i < wanted.size(); i++) {
				index = y(wanted.get(i)) <= y ? i + 1 : index;
			}
			wanted.add(index, segment);
		}
		for (int i = 0; i < wanted.size(); i++) {
			if (stage.getSegments().get(i) != wanted.get(i)) {
				stage.getSegments().move(i, wanted.get(i));
			}
		}
	}

	private boolean isInOrder(List<Segment> segments) {
		double last = Double.NEGATIVE_INFINITY;
		for (Segment segment : segments) {
			double y = y(segment);
			if (y < last) {
				return false;
			}
			last = Double.isNaN(y) ? last : y;
		}
		return true;
	}

	/** The height a card stands at; not a number for a segment without one, which compares with nothing. */
	private double y(Segment segment) {
		return drawn.box(segment).map(box -> Boxes.stored(box.view()).y()).orElse(Double.NaN);
	}

	/** Notes and images give way to nobody, so that nothing has to be measured for them. */
	private void settle(Map<EObject, Point> ways) {
		if (ways.keySet().stream().allMatch(ViewElement.class::isInstance)) {
			return;
		}
		Bends.follow(canvas.diagram(), canvas.document(), ways);
		canvas.settle();
	}
}
