package org.chainscape.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.chainscape.scene.Rect;
import org.eclipse.elk.core.options.Direction;
import org.junit.jupiter.api.Test;

class LayoutGraphTest {

	private static final LayoutSpacing SPACING = new LayoutSpacing(12, 48, 8, 16);

	@Test
	void boxesWithoutLinesStackFromTheTopInTheOrderGiven() {
		LayoutGraph graph = graph("a", "b", "c", "d");
		List<List<String>> columns = List.of(List.of("a", "b", "c"), List.of("d"));
		assertEquals(columns, graph.layoutColumns(columns));
		assertEquals(new Rect(0, 0, 100, 40), graph.bounds("a"));
		assertEquals(new Rect(0, 52, 100, 40), graph.bounds("b"));
		assertEquals(new Rect(0, 104, 100, 40), graph.bounds("c"));
		assertEquals(new Rect(148, 0, 100, 40), graph.bounds("d"));
	}

	@Test
	void linesDecideTheOrderWhereTheyWouldCross() {
		List<List<String>> columns = List.of(List.of("a", "b"), List.of("c", "d"));
		LayoutGraph graph = graph("a", "b", "c", "d");
		graph.addEdge("a", "d");
		graph.addEdge("b", "c");
		List<List<String>> ordered = graph.layoutColumns(columns);
		assertEquals(ordered.get(0).indexOf("a"), ordered.get(1).indexOf("d"));
		assertEquals(ordered.get(0).indexOf("b"), ordered.get(1).indexOf("c"));
	}

	@Test
	void boxesWithoutLinesKeepTheirOrderBesideOthersThatMove() {
		List<List<String>> columns = List.of(List.of("a", "b"), List.of("c", "d", "e", "f", "g"));
		LayoutGraph graph = graph("a", "b", "c", "d", "e", "f", "g");
		graph.addEdge("a", "e");
		List<String> second = graph.layoutColumns(columns).get(1);
		List<String> free = second.stream().filter(key -> !key.equals("e")).toList();
		assertEquals(List.of("c", "d", "f", "g"), free);
	}

	@Test
	void lineFromALaterColumnToAnEarlierOneDoesNotMoveTheColumns() {
		List<List<String>> columns = List.of(List.of("a"), List.of("b"));
		LayoutGraph graph = graph("a", "b");
		graph.addEdge("b", "a");
		graph.layoutColumns(columns);
		assertTrue(graph.bounds("a").right() < graph.bounds("b").x());
	}

	@Test
	void manyLinesWidenTheGap() {
		List<List<String>> columns = List.of(List.of("a", "b", "c", "d"), List.of("e", "f", "g", "h"));
		LayoutGraph graph = graph("a", "b", "c", "d", "e", "f", "g", "h");
		for (String from : columns.get(0)) {
			columns.get(1).forEach(to -> graph.addEdge(from, to));
		}
		graph.layoutColumns(columns);
		assertTrue(graph.bounds("e").x() - graph.bounds("a").right() > 48);
	}

	@Test
	void withoutColumnsBoxesFollowTheirLines() {
		LayoutGraph graph = graph("a", "b", "c");
		graph.addEdge("a", "b");
		graph.addEdge("b", "c");
		graph.layoutFreely(Direction.RIGHT, false);
		assertTrue(graph.bounds("a").right() < graph.bounds("b").x());
		assertTrue(graph.bounds("b").right() < graph.bounds("c").x());
	}

	private static LayoutGraph graph(String... keys) {
		LayoutGraph graph = new LayoutGraph(SPACING, LayoutProgress.NONE);
		for (String key : keys) {
			graph.addNode(key, new Rect(0, 0, 100, 40));
		}
		return graph;
	}
}
