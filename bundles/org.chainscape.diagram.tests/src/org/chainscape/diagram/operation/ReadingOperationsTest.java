package org.chainscape.diagram.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.chainscape.model.chain.Segment;
import org.chainscape.model.view.Diagram;
import org.chainscape.model.view.DiagramNode;
import org.chainscape.model.view.FilterKind;
import org.chainscape.model.view.Layer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Layers, filters and folding as steps of the history. */
class ReadingOperationsTest {

	private Workshop shop;
	private Diagram diagram;
	private Segment outer;
	private Segment inner;

	@BeforeEach
	void build() {
		shop = new Workshop();
		diagram = shop.canvas.diagram();
		outer = shop.segment(shop.stage(0));
		shop.run(() -> {
			Creations creations = new Creations(shop.canvas);
			inner = creations.nestedSegment(outer);
			creations.company(inner);
			creations.company(outer);
			shop.canvas.settle();
		});
	}

	@Test
	void anElementIsOnTheLayerItWasPutOnLast() {
		Layers layers = new Layers(diagram);
		shop.run(() -> layers.add("甲"));
		shop.run(() -> layers.add("乙"));
		Layer first = diagram.getLayers().get(0);
		Layer second = diagram.getLayers().get(1);
		shop.run(() -> layers.put(first, List.of(outer, inner)));
		shop.run(() -> layers.put(second, List.of(inner, diagram)));
		assertEquals(List.of(outer.getId()), first.getElements());
		assertEquals(List.of(inner.getId()), second.getElements(), "a diagram is on no layer");
		shop.history.undo();
		assertEquals(List.of(outer.getId(), inner.getId()), first.getElements());
		shop.run(() -> layers.put(null, List.of(inner)));
		assertEquals(List.of(outer.getId()), first.getElements());
	}

	@Test
	void layersKeepWithinTheListWhenMoved() {
		Layers layers = new Layers(diagram);
		shop.run(() -> List.of("甲", "乙", "丙").forEach(layers::add));
		shop.run(() -> layers.move(diagram.getLayers().get(2), -5));
		assertEquals(List.of("丙", "甲", "乙"), diagram.getLayers().stream().map(Layer::getName).toList());
		shop.run(() -> layers.remove(diagram.getLayers().get(1)));
		assertEquals(List.of("丙", "乙"), diagram.getLayers().stream().map(Layer::getName).toList());
	}

	@Test
	void filtersGoOnAndOffWithoutATrace() {
		String before = shop.text();
		Layers layers = new Layers(diagram);
		shop.run(() -> layers.filter(FilterKind.BY_MARKET, "SH", true));
		shop.run(() -> layers.filter(FilterKind.BY_MARKET, "SZ", true));
		shop.run(() -> layers.filter(FilterKind.LISTED_ONLY, null, true));
		assertTrue(layers.isFiltered(FilterKind.BY_MARKET, "SH"));
		assertFalse(layers.isFiltered(FilterKind.BY_MARKET, "HK"));
		shop.run(() -> layers.filter(FilterKind.BY_MARKET, "SH", false));
		assertFalse(layers.isFiltered(FilterKind.BY_MARKET, "SH"));
		assertTrue(layers.isFiltered(FilterKind.BY_MARKET, "SZ"));
		shop.run(layers::showAll);
		assertEquals(before, shop.text());
	}

	@Test
	void aFilterThatIsOffIsSwitchedOnAgainInsteadOfDoubled() {
		Layers layers = new Layers(diagram);
		shop.run(() -> layers.filter(FilterKind.SOURCED_ONLY, null, true));
		diagram.getFilters().get(0).setEnabled(false);
		assertFalse(layers.isFiltered(FilterKind.SOURCED_ONLY, null));
		shop.run(() -> layers.filter(FilterKind.SOURCED_ONLY, null, true));
		assertEquals(1, diagram.getFilters().size());
	}

	@Test
	void foldingAndOpeningANestedSegmentLeavesNothingBehind() {
		String before = shop.text();
		shop.run(() -> new Folds(shop.canvas).fold(List.of(inner), true));
		assertTrue(new Folds(shop.canvas).isFolded(inner));
		assertTrue(shop.canvas.scene().part(inner.getId()).orElseThrow().children().isEmpty());
		shop.run(() -> new Folds(shop.canvas).fold(List.of(inner), false));
		assertEquals(before, shop.text());
	}

	@Test
	void whatIsEmptyIsNotFolded() {
		Segment empty = shop.segment(shop.stage(1));
		shop.run(() -> new Folds(shop.canvas).fold(List.of(empty), true));
		assertFalse(new Folds(shop.canvas).isFolded(empty));
	}

	@Test
	void nothingMovesWhenACardIsFoldedAndOpened() {
		Map<String, List<Integer>> before = places();
		String text = shop.text();
		shop.run(() -> new Folds(shop.canvas).fold(List.of(outer), true));
		assertEquals(before, places());
		shop.run(() -> new Folds(shop.canvas).fold(List.of(outer), false));
		assertEquals(text, shop.text());
	}

	@Test
	void aStageThatWasMovedWhileItWasFoldedTakesItsCardsAlong() {
		Segment first = shop.stage(0).getSegments().get(0);
		shop.run(() -> new Folds(shop.canvas).fold(List.of(shop.stage(0)), true));
		DiagramNode stage = node(shop.stage(0).getId());
		DiagramNode card = node(first.getId());
		int before = card.getX();
		assertEquals(before, stage.getX());
		shop.run(() -> stage.setX(stage.getX() + 300));
		shop.run(() -> new Folds(shop.canvas).fold(List.of(shop.stage(0)), false));
		assertEquals(before + 300, card.getX());
	}

	@Test
	void levelsOpenAndCloseWholeDiagrams() {
		Folds folds = new Folds(shop.canvas);
		shop.run(() -> folds.openTo(1));
		assertTrue(folds.isFolded(outer));
		shop.run(() -> folds.openTo(2));
		assertFalse(folds.isFolded(outer));
		assertTrue(folds.isFolded(inner));
		shop.run(() -> folds.openTo(0));
		assertTrue(folds.isFolded(shop.stage(0)));
		shop.run(() -> folds.openTo(Folds.ALL));
		assertFalse(folds.isFolded(shop.stage(0)) || folds.isFolded(outer) || folds.isFolded(inner));
	}

	private Map<String, List<Integer>> places() {
		Map<String, List<Integer>> places = new TreeMap<>();
		diagram.getNodes().forEach(node -> places.put(node.getElement(), List.of(node.getX(), node.getY())));
		return places;
	}

	private DiagramNode node(String element) {
		return shop.canvas.node(element).orElseThrow();
	}
}
