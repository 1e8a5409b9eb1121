package org.chainscape.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

class ColumnSplitterTest {

	private static final Map<String, Double> HEIGHTS = Map.of("a", 100.0, "b", 100.0, "c", 100.0, "d", 100.0, "e", 100.0,
			"f", 100.0, "tall", 500.0);

	private final ColumnSplitter splitter = new ColumnSplitter(box -> 184, HEIGHTS::get);

	@Test
	void stagesOfLikeHeightKeepOneColumnEach() {
		List<List<String>> stages = List.of(List.of("a", "b"), List.of("c", "d"), List.of("e"));
		assertEquals(stages, splitter.split(stages));
	}

	@Test
	void aSingleStageBecomesAboutAsWideAsTall() {
		assertEquals(List.of(List.of("a", "b", "c"), List.of("d", "e", "f")), splitter.split(List.of(List.of("a", "b", "c", "d", "e", "f"))));
	}

	@Test
	void aStageMuchTallerThanTheMiddleOneIsSplitInOrder() {
		assertEquals(List.of(List.of("a", "b"), List.of("c", "d"), List.of("e"), List.of("f")),
				splitter.split(List.of(List.of("a", "b", "c", "d"), List.of("e"), List.of("f"))));
	}

	@Test
	void oneTallBoxIsNeverSplit() {
		List<List<String>> stages = List.of(List.of("tall"), List.of("a"), List.of("b"));
		assertEquals(stages, splitter.split(stages));
	}
}
