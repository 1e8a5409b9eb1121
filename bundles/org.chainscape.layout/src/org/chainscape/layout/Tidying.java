package org.chainscape.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.chainscape.model.query.ElementIndex;
import org.chainscape.model.view.Diagram;
import org.chainscape.model.view.DiagramKind;
import org.chainscape.model.view.DiagramNode;
import org.chainscape.scene.Rect;
import org.chainscape.scene.SceneBuilder;
import org.chainscape.scene.SceneOptions;

/**
 * Closes the gaps that something leaves that is taken off a stage map: what stood below a box moves up, what stood to the right of a stage
 * moves left. Made before the deletion, used after it; both in one recorded step. Other kinds of diagrams stay as they are.
 */
public final class Tidying {

	private final Diagram diagram;
	private final Cards cards;
	private final List<List<StageColumn>> rows = new ArrayList<>();

	/**
	 * Remembers how a diagram stands.
	 *
	 * @param diagram the diagram, before something is taken off it
	 * @param index index of its document
	 * @param options how it is drawn
	 */
	public Tidying(Diagram diagram, ElementIndex index, SceneOptions options) {
		this.diagram = diagram;
		if (diagram.getKind() != DiagramKind.STAGE_MAP) {
			cards = null;
			return;
		}
		cards = Cards.of(new SceneBuilder(options).sketch(diagram, index), diagram);
		for (StageRow row : StageRow.rows(diagram, index, cards)) {
			List<StageColumn> columns = new ArrayList<>();
			for (int stage = 0; stage < row.stages().size(); stage++) {
				columns.addAll(StageColumn.of(stage, row.stages().get(stage), cards));
			}
			columns.sort((one, other) -> Double.compare(one.left(), other.left()));
			rows.add(columns);
		}
	}

	/** Closes the gaps of boxes that have gone since. Pinned and locked boxes stay, and what stands behind them as well. */
	public void close() {
		Map<String, DiagramNode> left = new HashMap<>();
		diagram.getNodes().stream().filter(node -> !node.isHidden()).forEach(node -> left.putIfAbsent(node.getElement(), node));
		Set<String> moved = new HashSet<>();
		for (List<StageColumn> columns : rows) {
			double shift = 0;
			for (int i = 0; i < columns.size(); i++) {
				List<String> boxes = columns.get(i).boxes();
				if (boxes.stream().anyMatch(cards::isFixed)) {
					shift = 0;
				} else if (boxes.stream().noneMatch(left::containsKey)) {
					shift += i + 1 < columns.size() ? columns.get(i + 1).left() - columns.get(i).left() : 0;
				}
				close(boxes, left, (int) Math.round(shift), moved);
			}
		}
		Set<String> bent = moved.isEmpty() ? Set.of() : cards.relationsOf(moved);
		diagram.getEdges().stream().filter(edge -> bent.contains(edge.getRelation())).forEach(edge -> edge.getBendPoints().clear());
	}

	private void close(List<String> boxes, Map<String, DiagramNode> left, int aside, Set<String> moved) {
		double up = 0;
		for (int i = 0; i < boxes.size(); i++) {
			DiagramNode node = left.get(boxes.get(i));
			if (cards.isFixed(boxes.get(i))) {
				up = 0;
			} else if (node == null) {
				up += i + 1 < boxes.size() ? rise(boxes.get(i), boxes.get(i + 1)) : 0;
			} else if (aside != 0 || up != 0) {
				node.setX(node.getX() - aside);
				node.setY(node.getY() - (int) Math.round(up));
				moved.add(node.getElement());
			}
		}
	}

	/** How far the next box rises to where the one before began. */
	private double rise(String gone, String next) {
		Rect before = cards.bounds(gone);
		return Math.max(0, cards.bounds(next).y() - before.y());
	}
}
