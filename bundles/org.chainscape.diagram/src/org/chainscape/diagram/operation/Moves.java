package org.chainscape.diagram.operation;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

import org.chainscape.model.chain.Item;
import org.chainscape.model.chain.Participation;
import org.chainscape.model.chain.Place;
import org.chainscape.model.chain.Segment;
import org.chainscape.model.chain.Stage;
import org.chainscape.model.query.Views;
import org.chainscape.model.view.DiagramNode;
import org.chainscape.model.view.Note;
import org.chainscape.scene.Point;
import org.chainscape.scene.Rect;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Moves and resizes boxes and carries elements from one place to another. Geometry is in diagram coordinates. */
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
	 * Moves a card inside its band. Corners of lines to it are forgotten; cards it comes to lie on give way.
	 *
	 * @param segment the segment of the card
	 * @param corner its new upper left corner
	 */
	public void moveCard(Segment segment, Point corner) {
		canvas.node(segment.getId()).ifPresent(node -> {
			node.setX(lineUp(node, segment, corner.x()));
			node.setY((int) Math.round(corner.y()));
			reorder(segment, node);
			afterMove(segment);
		});
	}

	/**
	 * Moves and resizes a card. It never gets smaller than its content, whatever is asked for.
	 *
	 * @param segment the segment of the card
	 * @param box its new outline
	 */
	public void resizeCard(Segment segment, Rect box) {
		canvas.node(segment.getId()).ifPresent(node -> {
			node.setX((int) Math.round(box.x()));
			node.setY((int) Math.round(box.y()));
			node.setWidth((int) Math.round(box.width()));
			node.setHeight((int) Math.round(box.height()));
			afterMove(segment);
		});
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
		if (!canCarry(segment, target)) {
			throw new IllegalArgumentException("Not into itself or where it is already");
		}
		if (target instanceof Stage stage) {
			Creations creations = new Creations(canvas);
			creations.place(segment, stage, at);
			int y = canvas.node(segment.getId()).map(DiagramNode::getY).orElse(0);
			stage.getSegments().add(creations.indexAt(stage, y), segment);
		} else {
			target.getSegments().add(segment);
			Views.diagrams(canvas.document())
					.forEach(diagram -> diagram.getNodes().removeIf(node -> segment.getId().equals(node.getElement())));
		}
		afterMove(segment);
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
			afterMove(participation.getCompany());
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
			afterMove(item);
		}
	}

	/**
	 * Moves and resizes a note.
	 *
	 * @param note the note
	 * @param box its new outline; width and height 0 fit the text
	 */
	public void placeNote(Note note, Rect box) {
		note.setX((int) Math.round(box.x()));
		note.setY((int) Math.round(box.y()));
		note.setWidth((int) Math.round(box.width()));
		note.setHeight((int) Math.round(box.height()));
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
	private int lineUp(DiagramNode moved, Segment segment, double x) {
		return segment.eContainer().eContents().stream().filter(Segment.class::isInstance).map(Segment.class::cast)
				.map(other -> canvas.node(other.getId()).orElse(null)).filter(node -> node != null && node != moved)
				.map(DiagramNode::getX).filter(left -> Math.abs(left - x) <= SNAP)
				.min(Comparator.comparingDouble(left -> Math.abs(left - x))).orElse((int) Math.round(x));
	}

	/** The order of the segments in the model follows the cards from top to bottom, where cards stand in one column. */
	private void reorder(Segment segment, DiagramNode node) {
		if (!(segment.eContainer() instanceof Stage stage)) {
			return;
		}
		List<Segment> segments = stage.getSegments();
		int old = segments.indexOf(segment);
		int index = new Creations(canvas).indexAt(stage, node.getY());
		int wanted = Math.min(index > old ? index - 1 : index, segments.size() - 1);
		if (wanted != old && inOrder(segments, segment)) {
			stage.getSegments().move(wanted, segment);
		}
	}

	private boolean inOrder(List<Segment> segments, Segment moved) {
		int last = Integer.MIN_VALUE;
		for (Segment segment : segments) {
			DiagramNode node = segment == moved ? null : canvas.node(segment.getId()).orElse(null);
			if (node != null && node.getY() < last) {
				return false;
			}
			last = node == null ? last : node.getY();
		}
		return true;
	}

	private void afterMove(EObject moved) {
		Connections.straightenAround(canvas.diagram(), canvas.document(), Set.of(moved));
		canvas.settle();
	}
}
