package org.chainscape.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.chainscape.layout.LayoutGraph.End;
import org.chainscape.scene.Point;
import org.chainscape.scene.Rect;
import org.junit.jupiter.api.Test;

class LayoutGraphTest {

	private static final LayoutSpacing SPACING = new LayoutSpacing(12, 48, 8, 16);

	@Test
	void boxesWithoutLinesStackFromTheTopInTheOrderGiven() {
		LayoutGraph graph = graph("a", "b", "c", "d");
		List<List<String>> columns = List.of(List.of("a", "b", "c"), List.of("d"));
		assertEquals(columns, graph.orderColumns(columns));
		LayoutGraph second = graph("a", "b", "c", "d");
		second.layoutColumns(columns);
		assertEquals(new Rect(0, 0, 100, 40), second.bounds("a"));
		assertEquals(new Rect(0, 52, 100, 40), second.bounds("b"));
		assertEquals(new Rect(0, 104, 100, 40), second.bounds("c"));
		assertEquals(new Rect(148, 0, 100, 40), second.bounds("d"));
	}

	@Test
	void linesDecideTheOrderWhereTheyWouldCross() {
		List<List<String>> columns = List.of(List.of("a", "b"), List.of("c", "d"));
		LayoutGraph graph = graph("a", "b", "c", "d");
		graph.addEdge("ad", free("a"), free("d"));
		graph.addEdge("bc", free("b"), free("c"));
		List<List<String>> ordered = graph.orderColumns(columns);
		assertEquals(ordered.get(0).indexOf("a"), ordered.get(1).indexOf("d"));
	}

	@Test
	void givenOrderIsKeptEvenIfLinesCross() {
		List<List<String>> columns = List.of(List.of("a", "b"), List.of("c", "d"));
		LayoutGraph graph = graph("a", "b", "c", "d");
		graph.addEdge("ad", free("a"), free("d"));
		graph.addEdge("bc", free("b"), free("c"));
		graph.layoutColumns(columns);
		assertTrue(graph.bounds("a").y() < graph.bounds("b").y());
		assertTrue(graph.bounds("c").y() < graph.bounds("d").y());
	}

	@Test
	void lineAcrossAColumnPassesBetweenItsBoxes() {
		List<List<String>> columns = List.of(List.of("a"), List.of("b", "c", "d"), List.of("e"));
		LayoutGraph graph = graph("a", "b", "c", "d", "e");
		graph.addEdge("ae", free("a"), free("e"));
		graph.layoutColumns(columns);
		List<Point> route = graph.route("ae");
		assertOrthogonal(route);
		for (String box : List.of("b", "c", "d")) {
			assertFalse(crosses(route, graph.bounds(box)), box + " is crossed by " + route);
		}
	}

	@Test
	void lineFromALaterColumnToAnEarlierOneDoesNotMoveTheColumns() {
		List<List<String>> columns = List.of(List.of("a"), List.of("b"));
		LayoutGraph graph = graph("a", "b");
		graph.addEdge("ba", free("b"), free("a"));
		graph.layoutColumns(columns);
		assertTrue(graph.bounds("a").right() < graph.bounds("b").x());
		assertFalse(graph.route("ba").isEmpty());
	}

	@Test
	void lineToAnInnerPartMeetsTheSideAtItsHeight() {
		List<List<String>> columns = List.of(List.of("a"), List.of("b"));
		LayoutGraph graph = graph("a", "b");
		graph.addEdge("ab", new End("a", 33), free("b"));
		graph.layoutColumns(columns);
		assertEquals(graph.bounds("a").y() + 33, graph.route("ab").get(0).y(), 0.01);
		assertEquals(graph.bounds("a").right(), graph.route("ab").get(0).x(), 0.01);
	}

	private static LayoutGraph graph(String... keys) {
		LayoutGraph graph = new LayoutGraph(SPACING);
		for (String key : keys) {
			graph.addNode(key, new Rect(0, 0, 100, 40));
		}
		return graph;
	}

	private static End free(String key) {
		return new End(key, Double.NaN);
	}

	private static void assertOrthogonal(List<Point> route) {
		for (int i = 1; i < route.size(); i++) {
			Point from = route.get(i - 1);
			Point to = route.get(i);
			assertTrue(from.x() == to.x() || from.y() == to.y(), "slanted: " + route);
		}
	}

	private static boolean crosses(List<Point> route, Rect box) {
		List<Rect> parts = new ArrayList<>();
		for (int i = 1; i < route.size(); i++) {
			Point a = route.get(i - 1);
			Point b = route.get(i);
			parts.add(new Rect(Math.min(a.x(), b.x()), Math.min(a.y(), b.y()), Math.abs(a.x() - b.x()) + 0.01, Math.abs(a.y() - b.y()) + 0.01));
		}
		return parts.stream().anyMatch(box::overlaps);
	}
}
