package org.chainscape.diagram.operation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.chainscape.model.chain.Item;
import org.chainscape.model.chain.Participation;
import org.chainscape.model.chain.Place;
import org.chainscape.model.chain.Segment;
import org.chainscape.model.chain.Stage;
import org.chainscape.model.query.ElementIndex;
import org.chainscape.model.query.Views;
import org.chainscape.model.view.Diagram;
import org.chainscape.model.view.DiagramNode;
import org.chainscape.scene.Point;
import org.chainscape.scene.Rect;
import org.chainscape.scene.SceneBuilder;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Carries elements from one place to another, and moves single cards. Geometry is in diagram coordinates. */
public final class Moves {

	/** Nearer than this a moved card lines up with another one. */
	private static final int SNAP = 12;

	private final Canvas canvas;

	/**
	 * For one diagram.
	 *
	 * @param canvas the diagram
	 */
	public Moves(Canvas canvas) {
		this.canvas = canvas;
	}

	/**
	 * Moves a card, lined up with another card of its stage that is near; cards it comes to lie on give way.
	 *
	 * @param segment the segment of the card
	 * @param corner its new upper left corner
	 */
	public void moveCard(Segment segment, Point corner) {
		Drawn drawn = drawn();
		drawn.box(segment).ifPresent(box -> new Placing(canvas, drawn).move(Map.of(box,
				new Point(lineUp((DiagramNode) box.view(), segment, corner.x()), corner.y()))));
	}

	/**
	 * Moves and resizes a card. It never gets smaller than its content, whatever is asked for.
	 *
	 * @param segment the segment of the card
	 * @param box its new outline
	 */
	public void resizeCard(Segment segment, Rect box) {
		Drawn drawn = drawn();
		drawn.box(segment).ifPresent(card -> new Placing(canvas, drawn).resize(Map.of(card, box)));
	}

	private Drawn drawn() {
		ElementIndex index = canvas.index();
		return new Drawn(canvas.diagram(), canvas.sketch(), index);
	}

	/**
	 * Whether a segment may be carried there.
	 *
	 * @param segment the segment
	 * @param target a stage or segment
	 * @return false for itself, what lies inside it, and where it is already
	 */
	public boolean canCarry(Segment segment, Place target) {
		return target != segment.eContainer() && !EcoreUtil.isAncestor(segment, target);
	}

	/**
	 * Carries a segment into another stage, where it gets a card, or into another segment, where it is nested.
	 *
	 * @param segment the segment
	 * @param target a stage or segment
	 * @param at where its card is wanted, or {@code null} to find a place
	 * @throws IllegalArgumentException if {@link #canCarry} says no
	 */
	public void carry(Segment segment, Place target, Point at) {
		Map<Segment, Point> corners = new HashMap<>();
		corners.put(segment, at);
		carry(List.of(segment), target, corners);
	}

	/**
	 * Carries segments into another stage, where they get cards, or into another segment, where they are nested, in their order.
	 *
	 * @param segments the segments
	 * @param target a stage or segment
	 * @param corners where their cards are wanted; a place is found for those that are missing here
	 * @throws IllegalArgumentException if {@link #canCarry} says no to one of them
	 */
	public void carry(List<Segment> segments, Place target, Map<Segment, Point> corners) {
		if (!segments.stream().allMatch(segment -> canCarry(segment, target))) {
			throw new IllegalArgumentException("Not into itself or where it is already");
		}
		List<Segment> sorted = segments.stream().sorted(Comparator.comparingDouble(
				segment -> corners.get(segment) == null ? Double.MAX_VALUE : corners.get(segment).y())).toList();
		for (Segment segment : target instanceof Stage ? sorted : segments) {
			if (target instanceof Stage stage) {
				place(segment, stage, corners.get(segment));
			} else {
				target.getSegments().add(segment);
				Views.diagrams(canvas.document())
						.forEach(diagram -> diagram.getNodes().removeIf(node -> segment.getId().equals(node.getElement())));
			}
		}
		afterMove(Set.copyOf(segments));
	}

	/** On this diagram where it is wanted; on others that show it a place is found, for their band of the stage is elsewhere. */
	private void place(Segment segment, Stage stage, Point at) {
		Creations creations = new Creations(canvas);
		creations.place(segment, stage, at);
		for (Diagram other : Views.diagrams(canvas.document())) {
			Canvas there = new Canvas(canvas.document(), other, canvas.options());
			boolean hasBands = other.getNodes().stream().anyMatch(node -> stage.getId().equals(node.getElement()))
					|| stage.getSegments().stream().anyMatch(each -> there.node(each.getId()).isPresent());
			if (other != canvas.diagram() && hasBands && there.node(segment.getId()).isPresent() && !SceneBuilder.placesByRule(other.getKind())) {
				new Creations(there).place(segment, stage, null);
			}
		}
		int y = canvas.node(segment.getId()).map(DiagramNode::getY).orElse(0);
		stage.getSegments().add(creations.indexAt(stage, y), segment);
	}

	/**
	 * Puts segments in another order among their neighbours.
	 *
	 * @param segments segments of one place
	 * @param index where the first of them comes to stand, counted without them
	 */
	public void reorder(List<Segment> segments, int index) {
		if (segments.get(0).eContainer() instanceof Place place) {
			EList<Segment> siblings = place.getSegments();
			List<Segment> wanted = new ArrayList<>(siblings);
			wanted.removeAll(segments);
			wanted.addAll(Math.max(0, Math.min(index, wanted.size())), segments);
			for (int i = 0; i < wanted.size(); i++) {
				if (siblings.get(i) != wanted.get(i)) {
					siblings.move(i, wanted.get(i));
				}
			}
			canvas.settle();
		}
	}

	/**
	 * Lets a company take part elsewhere instead.
	 *
	 * @param participation the participation
	 * @param target a stage or segment
	 */
	public void carry(Participation participation, Place target) {
		if (participation.eContainer() != target) {
			target.getParticipations().add(participation);
			afterMove(participation.getCompany() == null ? Set.of() : Set.of(participation.getCompany()));
		}
	}

	/**
	 * Puts an item elsewhere. Other places it sits in stay.
	 *
	 * @param item the item
	 * @param from the place it is taken from
	 * @param target the place it is put into
	 */
	public void carry(Item item, Place from, Place target) {
		if (from != target) {
			item.getPlaces().remove(from);
			if (!item.getPlaces().contains(target)) {
				item.getPlaces().add(target);
			}
			afterMove(Set.of(item));
		}
	}

	/**
	 * Holds cards in place against automatic layout, or lets go of them.
	 *
	 * @param nodes boxes of this diagram
	 * @param pinned whether they are held
	 */
	public void pin(Collection<DiagramNode> nodes, boolean pinned) {
		nodes.forEach(node -> node.setPinned(pinned));
	}

	/** A card that comes to stand almost below another one of its stage lines up with it. */
	private double lineUp(DiagramNode moved, Segment segment, double x) {
		return segment.eContainer().eContents().stream().filter(Segment.class::isInstance).map(Segment.class::cast)
				.map(other -> canvas.node(other.getId()).orElse(null)).filter(node -> node != null && node != moved)
				.map(node -> (double) node.getX()).filter(left -> Math.abs(left - x) <= SNAP)
				.min(Comparator.comparingDouble(left -> Math.abs(left - x))).orElse(x);
	}

	private void afterMove(Set<? extends EObject> moved) {
		Connections.straightenAround(canvas.diagram(), canvas.document(), moved);
		canvas.settle();
	}
}
