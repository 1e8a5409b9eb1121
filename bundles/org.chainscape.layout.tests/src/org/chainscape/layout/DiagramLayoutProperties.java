package org.chainscape.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import org.chainscape.model.view.Diagram;
import org.chainscape.model.view.DiagramNode;
import org.chainscape.scene.Scene;
import org.eclipse.emf.common.util.ECollections;

/** Whatever the chain, its layout is readable, and the same every time. */
class DiagramLayoutProperties {

	@Property(tries = 60)
	void everyStageMapIsReadable(@ForAll long seed) {
		Chains chains = Chains.random(seed);
		Diagram diagram = chains.stageMap();
		chains.layout(diagram);
		Scene scene = chains.scene(diagram);
		Geometry.cardsDoNotOverlap(scene);
		Geometry.bandsStandInOrder(scene, chains.perspectives());
		Geometry.rowsAreEquallyWide(scene, chains.perspectives());
	}

	@Property(tries = 40)
	void layingOutAgainChangesNothing(@ForAll long seed) {
		Chains chains = Chains.random(seed);
		Diagram diagram = chains.stageMap();
		chains.layout(diagram);
		Map<String, List<Integer>> first = Geometry.of(diagram);
		chains.layout(diagram);
		assertEquals(first, Geometry.of(diagram));
	}

	@Property(tries = 40)
	void neitherTheOrderOfTheNodesNorWhereTheyWereMatters(@ForAll long seed) {
		Chains chains = Chains.random(seed);
		Diagram diagram = chains.stageMap();
		chains.layout(diagram);
		Map<String, List<Integer>> first = Geometry.of(diagram);
		Random random = new Random(seed);
		List<DiagramNode> shuffled = new ArrayList<>(diagram.getNodes());
		Collections.shuffle(shuffled, random);
		ECollections.setEList(diagram.getNodes(), shuffled);
		Scene scene = chains.scene(diagram);
		diagram.getNodes().stream().filter(node -> scene.part(node.getElement()).isPresent()).forEach(node -> {
			node.setX(random.nextInt(3000));
			node.setY(random.nextInt(3000));
		});
		chains.layout(diagram);
		assertEquals(first, Geometry.of(diagram));
	}

	@Property(tries = 40)
	void pinnedCardsStayAndNothingLiesOnThem(@ForAll long seed) {
		Chains chains = Chains.random(seed);
		Diagram diagram = chains.stageMap();
		chains.layout(diagram);
		if (diagram.getNodes().isEmpty()) {
			return;
		}
		Random random = new Random(seed);
		DiagramNode pinned = diagram.getNodes().get(random.nextInt(diagram.getNodes().size()));
		pinned.setPinned(true);
		pinned.setX(pinned.getX() + random.nextInt(400) - 200);
		pinned.setY(pinned.getY() + random.nextInt(400) - 200);
		List<Integer> before = List.of(pinned.getX(), pinned.getY());
		chains.layout(diagram);
		assertEquals(before, List.of(pinned.getX(), pinned.getY()));
		Geometry.cardsDoNotOverlap(chains.scene(diagram));
	}

	@Property(tries = 40)
	void freeMapsWithCyclesAreReadableToo(@ForAll long seed) {
		Chains chains = Chains.random(seed);
		for (int i = 1; i < chains.segments().size(); i++) {
			chains.supply(chains.segments().get(i - 1), chains.segments().get(i));
		}
		if (!chains.segments().isEmpty()) {
			chains.supply(chains.segments().get(chains.segments().size() - 1), chains.segments().get(0));
		}
		Diagram diagram = chains.freeMap();
		chains.layout(diagram);
		Geometry.cardsDoNotOverlap(chains.scene(diagram));
		Map<String, List<Integer>> first = Geometry.of(diagram);
		chains.layout(diagram);
		assertEquals(first, Geometry.of(diagram));
	}
}
