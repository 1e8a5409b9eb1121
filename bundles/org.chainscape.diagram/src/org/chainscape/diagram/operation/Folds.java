package org.chainscape.diagram.operation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.chainscape.model.Identities;
import org.chainscape.model.chain.Place;
import org.chainscape.model.chain.Segment;
import org.chainscape.model.chain.Stage;
import org.chainscape.model.query.ElementIndex;
import org.chainscape.model.view.DiagramNode;
import org.chainscape.model.view.ViewFactory;
import org.chainscape.scene.SceneBuilder;
import org.eclipse.emf.ecore.EObject;

/**
 * Folds boxes, so that they are drawn without their content, and opens them. Nothing else moves when a box is folded; what has no room when
 * it is opened gives way.
 */
public final class Folds {

	/** Level at which everything is open. */
	public static final int ALL = Integer.MAX_VALUE;

	private final Canvas canvas;

	/**
	 * For one diagram.
	 *
	 * @param canvas the diagram
	 */
	public Folds(Canvas canvas) {
		this.canvas = canvas;
	}

	/**
	 * Whether there is something in a place that can be folded away.
	 *
	 * @param place a stage or segment
	 * @return whether it has companies, items or segments
	 */
	public static boolean hasContent(Place place) {
		return !place.getParticipations().isEmpty() || !place.getItems().isEmpty() || !place.getSegments().isEmpty();
	}

	/**
	 * Whether a place is folded.
	 *
	 * @param place a stage or segment
	 * @return true if the diagram says so
	 */
	public boolean isFolded(Place place) {
		return canvas.node(place.getId()).filter(DiagramNode::isCollapsed).isPresent();
	}

	/**
	 * Folds or opens places. Those without content stay as they are.
	 *
	 * @param places stages and segments
	 * @param folded whether they are folded
	 */
	public void fold(Collection<? extends Place> places, boolean folded) {
		boolean changed = false;
		for (Place place : places) {
			if (isFolded(place) != folded && (!folded || hasContent(place))) {
				set(place, folded);
				changed = true;
			}
		}
		if (changed) {
			canvas.settle();
		}
	}

	/**
	 * Opens the upper levels and folds everything below.
	 *
	 * @param level how many levels are open: 0 folds the stages, 1 opens them and folds their boxes, 2 opens these, and so on; {@link #ALL}
	 *            opens everything
	 */
	public void openTo(int level) {
		List<Place> open = new ArrayList<>();
		List<Place> closed = new ArrayList<>();
		for (Place place : drawn()) {
			(depth(place) < level ? open : closed).add(place);
		}
		fold(open, false);
		fold(closed, true);
	}

	/** {@return the stages and segments of the diagram that can be folded, with all that are nested in them} */
	private Set<Place> drawn() {
		Set<Place> places = new LinkedHashSet<>();
		ElementIndex index = ElementIndex.of(canvas.document());
		canvas.diagram().getNodes().forEach(node -> index.find(node.getElement(), Place.class).ifPresent(place -> collect(place, places)));
		places.removeIf(place -> !hasContent(place) && !isFolded(place));
		return places;
	}

	private static void collect(Place place, Set<Place> places) {
		places.add(place);
		if (place instanceof Segment) {
			place.getSegments().forEach(segment -> collect(segment, places));
		}
	}

	/** 0 for a stage, 1 for a segment of it, 2 for one nested in that. */
	private static int depth(Place place) {
		int depth = 0;
		for (EObject around = place.eContainer(); around instanceof Place; around = around.eContainer()) {
			depth++;
		}
		return place instanceof Segment && depth == 0 ? 1 : depth;
	}

	private void set(Place place, boolean folded) {
		DiagramNode node = canvas.node(place.getId()).orElse(null);
		if (node == null) {
			node = ViewFactory.eINSTANCE.createDiagramNode();
			node.setId(Identities.derive(String.valueOf(canvas.diagram().getId()), place.getId()));
			node.setElement(place.getId());
			canvas.diagram().getNodes().add(node);
		}
		if (place instanceof Stage stage && !SceneBuilder.placesByRule(canvas.diagram().getKind())) {
			carry(stage, node, folded);
		}
		node.setCollapsed(folded);
		if (!folded && isFlagOnly(place, node)) {
			canvas.diagram().getNodes().remove(node);
		}
	}

	/** The box of a folded stage stands where its cards are; when it is opened they stand where the box is. */
	private void carry(Stage stage, DiagramNode own, boolean folded) {
		List<DiagramNode> cards = new ArrayList<>();
		stage.getSegments().forEach(segment -> canvas.node(segment.getId()).filter(node -> !node.isHidden()).ifPresent(cards::add));
		if (cards.isEmpty()) {
			return;
		}
		int left = cards.stream().mapToInt(DiagramNode::getX).min().orElse(0);
		int top = cards.stream().mapToInt(DiagramNode::getY).min().orElse(0);
		boolean headOnTop = !stage.getParticipations().isEmpty() || !stage.getItems().isEmpty();
		if (folded && !headOnTop) {
			own.setX(left);
			own.setY(top);
		} else if (!folded && !headOnTop) {
			int dx = own.getX() - left;
			int dy = own.getY() - top;
			cards.stream().filter(card -> !card.isPinned()).forEach(card -> {
				card.setX(card.getX() + dx);
				card.setY(card.getY() + dy);
			});
		}
	}

	/** Whether the node only said that a segment inside another box is folded. */
	private boolean isFlagOnly(Place place, DiagramNode node) {
		boolean plain = node.getX() == 0 && node.getY() == 0 && node.getWidth() == 0 && node.getHeight() == 0 && !node.isPinned()
				&& !node.isHidden() && node.getStyle() == null;
		boolean inside = false;
		for (EObject around = place.eContainer(); around instanceof Segment segment; around = around.eContainer()) {
			inside |= canvas.node(segment.getId()).filter(box -> !box.isHidden()).isPresent();
		}
		return plain && inside;
	}
}
