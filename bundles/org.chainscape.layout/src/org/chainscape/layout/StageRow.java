package org.chainscape.layout;

import java.util.ArrayList;
import java.util.Comparator;
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
 * One perspective of a stage map: the boxes of each of its stages, in the order of the model.
 *
 * @param stages element ids of the boxes of each stage that has some; a stage's own box comes first
 * @param heads element ids of the stages' own boxes, which stay on top of their columns
 */
record StageRow(List<List<String>> stages, Set<String> heads) {

	/** The rows of a stage map, top to bottom, without those that have no box. */
	static List<StageRow> rows(Diagram diagram, ElementIndex index, Cards cards) {
		List<StageRow> rows = new ArrayList<>();
		for (String id : diagram.getPerspectives()) {
			index.find(id, Perspective.class).map(perspective -> row(perspective, cards)).filter(row -> !row.stages().isEmpty())
					.ifPresent(rows::add);
		}
		return rows;
	}

	private static StageRow row(Perspective perspective, Cards cards) {
		List<List<String>> stages = new ArrayList<>();
		for (Stage stage : perspective.getStages()) {
			List<String> boxes = new ArrayList<>();
			add(stage.getId(), cards, boxes);
			stage.getSegments().forEach(segment -> collect(segment, cards, boxes));
			if (!boxes.isEmpty()) {
				stages.add(boxes);
			}
		}
		return new StageRow(stages, perspective.getStages().stream().map(Stage::getId).collect(Collectors.toSet()));
	}

	private static void collect(Segment segment, Cards cards, List<String> boxes) {
		add(segment.getId(), cards, boxes);
		segment.getSegments().forEach(child -> collect(child, cards, boxes));
	}

	private static void add(String element, Cards cards, List<String> boxes) {
		if (cards.elements().contains(element)) {
			boxes.add(element);
		}
	}

	/** {@return the boxes per column: one per stage or, where a stage is tall, several} */
	List<List<String>> columns(Cards cards) {
		return new ColumnSplitter(element -> cards.bounds(element).width(), element -> cards.bounds(element).height()).split(stages);
	}

	/** {@return the row with the boxes of each stage in the order they stand in now, column by column and top to bottom} */
	StageRow asPlaced(Cards cards) {
		return new StageRow(stages.stream().map(stage -> sorted(stage, cards)).toList(), heads);
	}

	private static List<String> sorted(List<String> stage, Cards cards) {
		List<String> sorted = new ArrayList<>();
		StageColumn.of(stage, cards).forEach(column -> sorted.addAll(column.boxes()));
		return sorted;
	}

	/** {@return the row with the stages' own boxes on top} */
	static List<List<String>> headsFirst(List<List<String>> columns, Set<String> heads) {
		return columns.stream().map(column -> column.stream().sorted(Comparator.comparing(element -> !heads.contains(element))).toList())
				.toList();
	}

	/** The number of the column each box stands in. */
	static Map<String, Integer> columnOf(List<List<String>> columns) {
		Map<String, Integer> columnOf = new HashMap<>();
		for (int column = 0; column < columns.size(); column++) {
			for (String element : columns.get(column)) {
				columnOf.put(element, column);
			}
		}
		return columnOf;
	}
}
