package org.chainscape.diagram.part;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.chainscape.diagram.operation.Drawn;
import org.chainscape.diagram.operation.Moves;
import org.chainscape.diagram.operation.Placed;
import org.chainscape.diagram.operation.Placing;
import org.chainscape.diagram.operation.Snap;
import org.chainscape.diagram.text.DiagramTexts;
import org.chainscape.model.chain.Item;
import org.chainscape.model.chain.Participation;
import org.chainscape.model.chain.Place;
import org.chainscape.model.chain.Segment;
import org.chainscape.model.chain.Stage;
import org.chainscape.model.text.Texts;
import org.chainscape.scene.Point;
import org.chainscape.scene.Rect;
import org.chainscape.scene.ScenePart;
import org.eclipse.emf.ecore.EObject;

/**
 * What happens to things that are dragged: boxes are moved as far as their bands allow, cards dropped on the middle of a card are nested in
 * it, those dropped on another band go over to its stage, chips go to another place, and nested segments change their order or leave.
 */
final class DropPlan {

	private static final double EDGE = 16;
	private static final Texts TEXTS = Texts.beside(DropPlan.class);

	private final SceneModel scene;
	private final Drawn drawn;
	private final List<SceneNode> dragged;
	private final List<Placed> boxes = new ArrayList<>();
	private final List<SceneNode> inner = new ArrayList<>();
	private final Placing placing;
	private final Moves moves;

	/**
	 * What would happen at a place.
	 *
	 * @param code does it; {@code null} if it cannot be done
	 * @param caption what it is, or why not; empty where the eye can tell
	 * @param target what is lit up, or {@code null}
	 * @param insertion where something is inserted, or {@code null}
	 */
	record Effect(Runnable code, String caption, SceneNode target, Snap.Guide insertion) {
	}

	DropPlan(SceneModel scene, List<SceneNode> dragged) {
		this.scene = scene;
		this.dragged = dragged;
		drawn = new Drawn(scene.diagram(), scene.scene(), scene.session().index());
		placing = new Placing(scene.canvas(), drawn);
		moves = new Moves(scene.canvas());
		for (SceneNode node : dragged) {
			boolean card = node.part().role() != ScenePart.Role.SUB_CARD && node.element() != null;
			Placed box = card ? drawn.box(node.element()).orElse(null) : null;
			if (box != null && !(node.element() instanceof Participation)) {
				boxes.add(box);
			} else {
				inner.add(node);
			}
		}
	}

	/** {@return the boxes that are dragged, without what lies inside others} */
	List<Placed> boxes() {
		return boxes;
	}

	/** {@return what is drawn} */
	Drawn drawn() {
		return drawn;
	}

	/** How far the boxes can go together. */
	Point reachable(Point way) {
		return placing.reachable(boxes, way);
	}

	/**
	 * Whether a node takes everything that is dragged; otherwise the node around it is asked.
	 *
	 * @param target a node, or {@code null} for the diagram
	 * @param mouse where the mouse is, in diagram coordinates
	 */
	boolean accepts(SceneNode target, Point mouse) {
		if (target == null) {
			return true;
		}
		if (!(target.element() instanceof Place place) || boxes.isEmpty() && inner.isEmpty() || isDragged(target)) {
			return false;
		}
		return boxes.stream().allMatch(box -> accepts(box, target, place, mouse))
				&& inner.stream().allMatch(node -> acceptsInner(node, target, place, mouse));
	}

	private boolean accepts(Placed box, SceneNode target, Place place, Point mouse) {
		if (!(box.element() instanceof Segment segment)) {
			return target.part().role() == ScenePart.Role.BAND && box.column() == place;
		}
		return target.part().role() == ScenePart.Role.BAND ? place == segment.eContainer() || moves.canCarry(segment, place)
				: place instanceof Segment && isWellInside(target, mouse) && moves.canCarry(segment, place);
	}

	private boolean acceptsInner(SceneNode node, SceneNode target, Place place, Point mouse) {
		if (node.element() instanceof Segment segment) {
			boolean room = node.part().role() == ScenePart.Role.SUB_CARD || isWellInside(target, mouse);
			return place == segment.eContainer() || room && moves.canCarry(segment, place);
		}
		return (node.element() instanceof Participation || node.element() instanceof Item) && !node.isGathered();
	}

	/** A card dropped on the edge of another one goes between the cards; dropped on the middle it is nested. */
	private boolean isWellInside(SceneNode target, Point mouse) {
		Rect bounds = outline(target);
		double edge = Math.min(bounds.height() / 4, EDGE);
		return mouse.y() >= bounds.y() + edge && mouse.y() < bounds.bottom() - edge;
	}

	private boolean isDragged(SceneNode node) {
		return node != null && (dragged.contains(node) || isDragged(node.parent()));
	}

	/** Whether the boxes only move: what snapping is for. */
	boolean isMove(SceneNode target) {
		return !boxes.isEmpty() && inner.isEmpty() && (target == null || target.part().role() == ScenePart.Role.BAND);
	}

	/**
	 * What happens if everything is dropped now.
	 *
	 * @param target the node that {@link #accepts} it
	 * @param mouse where the mouse is
	 * @param way how far it was dragged
	 */
	Effect effect(SceneNode target, Point mouse, Point way) {
		Place place = target != null && target.element() instanceof Place there ? there : null;
		List<Segment> carried = new ArrayList<>();
		Map<Segment, Point> corners = new HashMap<>();
		List<Placed> shifted = new ArrayList<>();
		for (Placed box : boxes) {
			if (place != null && box.element() instanceof Segment segment && segment.eContainer() != place) {
				carried.add(segment);
				corners.put(segment, new Point(box.outline().x() + way.x(), box.outline().y() + way.y()));
			} else {
				shifted.add(box);
			}
		}
		List<Segment> siblings = new ArrayList<>();
		List<SceneNode> chips = new ArrayList<>();
		for (SceneNode node : inner) {
			if (!(node.element() instanceof Segment segment)) {
				chips.add(node);
			} else if (place != null && segment.eContainer() == place) {
				siblings.add(segment);
			} else {
				carried.add(segment);
				corners.put(segment, new Point(outline(node).x() + way.x(), outline(node).y() + way.y()));
			}
		}
		if (place == null && !inner.isEmpty()) {
			return new Effect(null, text(inner.stream().anyMatch(SceneNode::isGathered) ? "refuse.gathered"
					: inner.stream().anyMatch(node -> node.part().role() == ScenePart.Role.CARD) ? "refuse.rule" : "refuse.nowhere"), null, null);
		}
		if (!siblings.isEmpty()) {
			return reorder(target, mouse, siblings);
		}
		chips.removeIf(node -> node.place() == place);
		if (carried.isEmpty() && chips.isEmpty()) {
			return new Effect(shifted.isEmpty() ? null : () -> placing.shift(shifted, way), "", null, null);
		}
		return new Effect(() -> {
			if (!shifted.isEmpty()) {
				placing.shift(shifted, way);
			}
			if (!carried.isEmpty()) {
				moves.carry(carried, place, corners);
			}
			chips.forEach(chip -> carry(chip, place));
		}, caption(place, carried), target, null);
	}

	private void carry(SceneNode chip, Place place) {
		if (chip.element() instanceof Participation participation) {
			moves.carry(participation, place);
		} else if (chip.element() instanceof Item item) {
			moves.carry(item, chip.place(), place);
		}
	}

	private static String caption(Place place, List<Segment> carried) {
		String name = DiagramTexts.name(place);
		boolean leaves = carried.stream().anyMatch(segment -> segment.eContainer() instanceof Segment);
		return place instanceof Stage ? text(leaves ? "drop.out" : "drop.stage", name) : text("drop.into", name);
	}

	private Effect reorder(SceneNode target, Point mouse, List<Segment> moved) {
		List<SceneNode> others = target.children().stream()
				.filter(node -> node.element() instanceof Segment segment && !moved.contains(segment)).toList();
		int index = (int) others.stream().filter(node -> isBefore(outline(node), mouse)).count();
		Snap.Guide line = null;
		if (!others.isEmpty()) {
			Rect next = outline(others.get(Math.min(index, others.size() - 1)));
			line = new Snap.Guide(true, index < others.size() ? next.x() - 2 : next.right() + 2, next.y(), next.bottom(), false);
		}
		return new Effect(() -> moves.reorder(moved, index), text("drop.order"), null, line);
	}

	private static boolean isBefore(Rect box, Point mouse) {
		return box.bottom() < mouse.y() || box.y() <= mouse.y() && box.center().x() < mouse.x();
	}

	/** Where a node is drawn, in diagram coordinates. */
	Rect outline(SceneNode node) {
		EObject element = node.element();
		return element instanceof Stage stage && node.part().role() == ScenePart.Role.BAND && drawn.band(stage).isPresent()
				? drawn.band(stage).orElseThrow() : node.part().bounds().translate(-scene.origin().x(), -scene.origin().y());
	}

	static String text(String key, Object... arguments) {
		return TEXTS.get(DiagramTexts.language(), key, arguments);
	}
}
