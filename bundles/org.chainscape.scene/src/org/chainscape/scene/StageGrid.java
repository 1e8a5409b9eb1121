package org.chainscape.scene;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.chainscape.model.chain.ChainNode;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.Item;
import org.chainscape.model.chain.Perspective;
import org.chainscape.model.chain.Place;
import org.chainscape.model.chain.Segment;
import org.chainscape.model.chain.Stage;
import org.chainscape.model.chain.StagePosition;
import org.chainscape.model.query.ElementIndex;
import org.chainscape.model.view.Diagram;
import org.chainscape.model.view.DiagramKind;
import org.chainscape.model.view.DiagramNode;
import org.eclipse.emf.ecore.EObject;

/**
 * Which cards a diagram has, and in which row and column they belong.
 *
 * @param rows the drawn perspectives of a stage map, top to bottom
 * @param free cards outside every band
 */
record StageGrid(List<Row> rows, List<Card> free) {

	/**
	 * A box of the diagram.
	 *
	 * @param node its geometry
	 * @param element what it shows
	 */
	record Card(DiagramNode node, ChainNode element) {

		String id() {
			return element.getId();
		}

		/** The mark of an empty band is placed but not drawn. */
		boolean isStage() {
			return element instanceof Stage;
		}
	}

	/**
	 * A stage.
	 *
	 * @param stage the stage
	 * @param tint its colours
	 * @param cards its cards from top to bottom in the order of the model; never empty
	 */
	record Column(Stage stage, StageTint tint, List<Card> cards) {
	}

	/**
	 * A perspective.
	 *
	 * @param perspective the perspective
	 * @param columns its drawn stages
	 */
	record Row(Perspective perspective, List<Column> columns) {
	}

	static StageGrid of(Diagram diagram, ElementIndex index, Visibility visibility, Theme theme) {
		Map<String, Card> cards = cards(diagram, index, visibility);
		List<Row> rows = new ArrayList<>();
		Set<String> used = new HashSet<>();
		if (diagram.getKind() == DiagramKind.STAGE_MAP || diagram.getKind() == DiagramKind.LANE_MAP) {
			for (Perspective perspective : perspectives(diagram, index, cards.values())) {
				List<Column> columns = columns(perspective, cards, visibility, theme);
				if (!columns.isEmpty()) {
					rows.add(new Row(perspective, columns));
				}
			}
			cards.values().stream().filter(card -> !(card.element() instanceof Item) && !(card.element() instanceof Company))
					.forEach(card -> used.add(card.id()));
		}
		return new StageGrid(rows, cards.values().stream().filter(card -> !used.contains(card.id())).toList());
	}

	/** All cards, row by row, column by column. */
	List<Card> cards() {
		List<Card> result = new ArrayList<>();
		rows.forEach(row -> row.columns().forEach(column -> result.addAll(column.cards())));
		result.addAll(free);
		return result;
	}

	/** The number of columns of the widest row. */
	int width() {
		return rows.stream().mapToInt(row -> row.columns().size()).max().orElse(0);
	}

	private static Map<String, Card> cards(Diagram diagram, ElementIndex index, Visibility visibility) {
		Map<String, Card> cards = new LinkedHashMap<>();
		for (DiagramNode node : diagram.getNodes()) {
			index.find(node.getElement(), ChainNode.class)
					.filter(element -> isDrawable(element, visibility)).filter(element -> !node.isHidden())
					.ifPresent(element -> cards.putIfAbsent(element.getId(), new Card(node, element)));
		}
		Set<String> boxes = Set.copyOf(cards.keySet());
		cards.values().removeIf(card -> isFlagOnly(card, boxes));
		return cards;
	}

	/** A node without geometry that only says that a segment inside another box is folded. */
	private static boolean isFlagOnly(Card card, Set<String> boxes) {
		DiagramNode node = card.node();
		if (!node.isCollapsed() || node.getX() != 0 || node.getY() != 0 || node.getWidth() != 0 || node.getHeight() != 0) {
			return false;
		}
		EObject around = card.element().eContainer();
		while (around instanceof Segment segment && !boxes.contains(segment.getId())) {
			around = around.eContainer();
		}
		return around instanceof Segment;
	}

	private static boolean isDrawable(ChainNode element, Visibility visibility) {
		return (element instanceof Place || element instanceof Item || element instanceof Company) && visibility.showsBox(element);
	}

	private static Set<Perspective> perspectives(Diagram diagram, ElementIndex index, Iterable<Card> cards) {
		Set<Perspective> result = new LinkedHashSet<>();
		diagram.getPerspectives().forEach(id -> index.find(id, Perspective.class).ifPresent(result::add));
		if (diagram.getPerspectives().isEmpty()) {
			for (Card card : cards) {
				Stage stage = card.element() instanceof Stage own ? own : card.element().eContainer() instanceof Stage parent ? parent : null;
				if (stage != null && stage.eContainer() instanceof Perspective perspective) {
					result.add(perspective);
				}
			}
		}
		return result;
	}

	private static List<Column> columns(Perspective perspective, Map<String, Card> cards, Visibility visibility, Theme theme) {
		List<Column> columns = new ArrayList<>();
		boolean byPosition = hasDistinctPositions(perspective);
		for (Stage stage : perspective.getStages()) {
			Card own = cards.get(stage.getId());
			if (!visibility.onVisibleLayer(stage) || own == null && isHidden(stage, cards)) {
				continue;
			}
			List<Card> inside = new ArrayList<>();
			stage.getSegments().stream().map(segment -> cards.get(segment.getId())).filter(card -> card != null).forEach(inside::add);
			boolean folded = own != null && own.node().isCollapsed();
			if (folded) {
				inside.clear();
			}
			if (own != null && (inside.isEmpty() || visibility.hasOwnContent(stage))) {
				inside.add(0, own);
			}
			if (!inside.isEmpty()) {
				int ordinal = byPosition ? stage.getPosition().getValue() - 1 : perspective.getStages().indexOf(stage);
				columns.add(new Column(stage, theme.tint(ordinal), inside));
			}
		}
		return columns;
	}

	private static boolean isHidden(Stage stage, Map<String, Card> cards) {
		return stage.getSegments().stream().noneMatch(segment -> cards.containsKey(segment.getId()));
	}

	private static boolean hasDistinctPositions(Perspective perspective) {
		Set<StagePosition> seen = new HashSet<>();
		return perspective.getStages().stream().map(Stage::getPosition)
				.allMatch(position -> position != null && position != StagePosition.UNSPECIFIED && seen.add(position));
	}
}
