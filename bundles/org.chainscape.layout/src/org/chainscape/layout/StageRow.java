package org.chainscape.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.chainscape.model.chain.Perspective;
import org.chainscape.model.chain.Segment;
import org.chainscape.model.chain.Stage;
import org.chainscape.model.query.ElementIndex;
import org.chainscape.model.view.Diagram;

/**
 * One perspective of a stage map: the boxes of each of its stages, in the order of the model, in one column or, where a stage is tall,
 * several.
 *
 * @param columns element ids of the boxes, left to right and top to bottom; a stage's own box comes first
 * @param heads element ids of the stages' own boxes, which stay on top of their columns
 */
record StageRow(List<List<String>> columns, Set<String> heads) {

	/** The rows of a stage map, top to bottom, without those that have no box. */
	static List<StageRow> rows(Diagram diagram, ElementIndex index, Cards cards) {
		List<StageRow> rows = new ArrayList<>();
		for (String id : diagram.getPerspectives()) {
			index.find(id, Perspective.class).map(perspective -> row(perspective, cards)).filter(row -> !row.columns().isEmpty())
					.ifPresent(rows::add);
		}
		return rows;
	}

	private static StageRow row(Perspective perspective, Cards cards) {
		List<List<String>> columns = new ArrayList<>();
		for (Stage stage : perspective.getStages()) {
			List<String> column = new ArrayList<>();
			add(stage.getId(), cards, column);
			stage.getSegments().forEach(segment -> collect(segment, cards, column));
			if (!column.isEmpty()) {
				columns.add(column);
			}
		}
		Set<String> heads = perspective.getStages().stream().map(Stage::getId).collect(Collectors.toSet());
		ColumnSplitter splitter = new ColumnSplitter(element -> cards.bounds(element).width(), element -> cards.bounds(element).height());
		return new StageRow(splitter.split(columns), heads);
	}

	private static void collect(Segment segment, Cards cards, List<String> column) {
		add(segment.getId(), cards, column);
		segment.getSegments().forEach(child -> collect(child, cards, column));
	}

	private static void add(String element, Cards cards, List<String> column) {
		if (cards.elements().contains(element)) {
			column.add(element);
		}
	}

	/** The number of the column each box stands in. */
	Map<String, Integer> columnOf() {
		Map<String, Integer> columnOf = new HashMap<>();
		for (int column = 0; column < columns.size(); column++) {
			for (String element : columns.get(column)) {
				columnOf.put(element, column);
			}
		}
		return columnOf;
	}
}
