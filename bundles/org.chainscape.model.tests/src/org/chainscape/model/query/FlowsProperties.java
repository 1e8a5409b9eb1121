package org.chainscape.model.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.ChainFactory;
import org.chainscape.model.chain.ChainNode;
import org.chainscape.model.chain.IndustryChain;
import org.chainscape.model.chain.Product;
import org.chainscape.model.chain.Relation;

import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;

/** What the arrays answer is what looking at every relation again and again answers. */
class FlowsProperties {

	private static final ChainFactory CHAIN = ChainFactory.eINSTANCE;

	private final ChainDocument document = CHAIN.createChainDocument();
	private final IndustryChain chain = CHAIN.createIndustryChain();
	private final List<Product> products = new ArrayList<>();

	@Property(tries = 200)
	@Label("As many steps up or down as asked for, each thing with its smallest number of steps, and the way there")
	void asByLinearScan(@ForAll long seed) {
		Random random = new Random(seed);
		fill(random, 2 + random.nextInt(25), random.nextInt(60));
		Flows flows = Flows.of(ElementIndex.of(document));
		for (int i = 0; i < 10; i++) {
			Product start = products.get(random.nextInt(products.size()));
			boolean up = random.nextBoolean();
			int steps = 1 + random.nextInt(4);
			Map<ChainNode, Integer> found = new HashMap<>();
			for (Flows.Reached reached : flows.around(List.of(start), up, steps)) {
				assertEquals(null, found.put(reached.node(), reached.step()), "each once");
				assertSame(up ? reached.from() : reached.node(), after(reached.via()));
				assertSame(up ? reached.node() : reached.from(), Flows.before(reached.via()).orElseThrow());
			}
			Map<ChainNode, Integer> wanted = scan(start, up, steps);
			assertEquals(wanted, found);
			Product goal = products.get(random.nextInt(products.size()));
			Integer distance = scan(start, false, products.size()).get(goal);
			List<Flows.Reached> way = flows.path(List.of(start), List.of(goal));
			assertEquals(distance == null ? 0 : distance, way.size());
			for (int step = 0; step < way.size(); step++) {
				assertSame(step == 0 ? start : way.get(step - 1).node(), way.get(step).from());
			}
			assertTrue(way.isEmpty() || way.get(way.size() - 1).node() == goal);
		}
	}

	private Map<ChainNode, Integer> scan(ChainNode start, boolean up, int steps) {
		Map<ChainNode, Integer> found = new HashMap<>(Map.of(start, 0));
		for (int step = 1; step <= steps; step++) {
			for (Relation relation : chain.getRelations()) {
				ChainNode before = Flows.before(relation).orElse(null);
				if (before != null) {
					ChainNode near = up ? after(relation) : before;
					ChainNode far = up ? before : after(relation);
					if (found.getOrDefault(near, -1) == step - 1) {
						found.putIfAbsent(far, step);
					}
				}
			}
		}
		found.remove(start);
		return found;
	}

	private static ChainNode after(Relation relation) {
		return Flows.before(relation).orElseThrow() == relation.getSource() ? relation.getTarget() : relation.getSource();
	}

	private void fill(Random random, int nodes, int relations) {
		document.getChains().clear();
		document.getChains().add(chain);
		chain.getItems().clear();
		chain.getRelations().clear();
		products.clear();
		for (int i = 0; i < nodes; i++) {
			Product product = CHAIN.createProduct();
			product.setId("p" + i);
			products.add(product);
		}
		chain.getItems().addAll(products);
		for (int i = 0; i < relations; i++) {
			Relation relation = switch (random.nextInt(6)) {
			case 0 -> CHAIN.createComposition();
			case 1 -> CHAIN.createDependency();
			case 2 -> CHAIN.createAdoption();
			case 3 -> CHAIN.createSubcategory();
			default -> CHAIN.createSupply();
			};
			relation.setSource(products.get(random.nextInt(nodes)));
			relation.setTarget(products.get(random.nextInt(nodes)));
			chain.getRelations().add(relation);
		}
	}
}
