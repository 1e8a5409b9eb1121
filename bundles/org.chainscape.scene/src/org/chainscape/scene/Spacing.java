package org.chainscape.scene;

import org.chainscape.model.query.ElementIndex;
import org.chainscape.model.view.Diagram;
import org.chainscape.model.view.DiagramNode;

/**
 * Gives the boxes of a diagram room. Writes to the diagram; the caller records the change. Diagrams whose boxes stand where a rule puts
 * them stay as they are.
 */
public final class Spacing {

	private Spacing() {
	}

	/**
	 * Pushes cards down, as little as possible, where cards of one stage would overlap because their content has grown; cards that were
	 * never placed get a place. Pinned cards stay. What it writes is what the scene draws anyway.
	 *
	 * @param diagram the diagram
	 * @param index its document
	 * @param options language, look and measurer the diagram is drawn with
	 */
	public static void separate(Diagram diagram, ElementIndex index, SceneOptions options) {
		if (SceneBuilder.placesByRule(diagram.getKind())) {
			return;
		}
		separate(new Preparation(diagram, index, options));
	}

	/** The same for a diagram that was laid out before; only the places of its cards may have changed since. */
	static void separate(Preparation preparation) {
		write(preparation, Arrangement.of(preparation));
	}

	/**
	 * The same, and rows that stand too far below the row above move up to it; rows with a pinned card stay.
	 *
	 * @param diagram the diagram
	 * @param index its document
	 * @param options language, look and measurer the diagram is drawn with
	 */
	public static void closeUp(Diagram diagram, ElementIndex index, SceneOptions options) {
		if (SceneBuilder.placesByRule(diagram.getKind())) {
			return;
		}
		Preparation preparation = new Preparation(diagram, index, options);
		Arrangement arrangement = Arrangement.of(preparation);
		arrangement.closeUp();
		write(preparation, arrangement);
	}

	/**
	 * Puts all cards but the pinned ones below each other in the order of the model.
	 *
	 * @param diagram the diagram
	 * @param index its document
	 * @param options language, look and measurer the diagram is drawn with
	 */
	public static void stack(Diagram diagram, ElementIndex index, SceneOptions options) {
		if (SceneBuilder.placesByRule(diagram.getKind())) {
			return;
		}
		Preparation preparation = new Preparation(diagram, index, options);
		write(preparation, Arrangement.stacked(preparation));
	}

	private static void write(Preparation preparation, Arrangement arrangement) {
		for (StageGrid.Card card : preparation.grid().cards()) {
			Rect place = arrangement.place(card);
			DiagramNode node = card.node();
			int x = (int) Math.round(place.x());
			int y = (int) Math.ceil(place.y());
			if (node.getX() != x) {
				node.setX(x);
			}
			if (node.getY() != y) {
				node.setY(y);
			}
		}
	}
}
