package org.chainscape.scene.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;

import org.chainscape.model.PartialDate;
import org.chainscape.model.chain.ChainFactory;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.IndustryChain;
import org.chainscape.model.chain.Observation;
import org.chainscape.model.chain.Product;
import org.chainscape.model.chain.Property;
import org.chainscape.model.chain.PropertyKind;
import org.chainscape.model.chain.Relation;
import org.chainscape.model.text.Language;
import org.chainscape.model.view.Diagram;
import org.chainscape.model.view.DiagramKind;
import org.chainscape.model.view.DiagramNode;
import org.chainscape.model.view.ViewFactory;
import org.chainscape.scene.Scene;
import org.chainscape.scene.SceneBuilder;
import org.chainscape.scene.SceneOptions;
import org.chainscape.scene.ScenePart;
import org.chainscape.scene.Theme;
import org.junit.jupiter.api.Test;

/** What stands around a product, however much that is. */
class ItemEgoMapTest {

	private static final ChainFactory CHAIN = ChainFactory.eINSTANCE;

	private final Samples samples = new Samples();
	private final IndustryChain chain = samples.document().getChains().get(0);
	private final Map<String, Product> products = new HashMap<>();
	private final Diagram diagram = ViewFactory.eINSTANCE.createDiagram();

	@Test
	void whatItIsMadeOfStandsAtTheLeftAndWhatIsMadeOfItAtTheRightStepByStep() {
		relate(CHAIN.createSupply(), "锂矿", "碳酸锂");
		relate(CHAIN.createSupply(), "碳酸锂", "电池");
		relate(CHAIN.createSupply(), "电池", "汽车");
		Scene one = build("电池", 1);
		assertTrue(x(one, "碳酸锂") < x(one, "电池") && x(one, "电池") < x(one, "汽车"));
		assertTrue(part(one, "锂矿") == null);
		Scene two = build("电池", 2);
		assertTrue(x(two, "锂矿") < x(two, "碳酸锂"));
		assertTrue(SceneChecks.allTexts(two).contains("上游第 2 层"));
		assertEquals(3, two.connectors().size());
		SceneChecks.check(two);
		SceneChecks.textsDoNotOverlap(two);
	}

	@Test
	void makersAreNamedByWhatItIsForThemWithTheNewestShare() {
		Property share = samples.property("营收占比", PropertyKind.SHARE);
		share("电池", samples.company("小厂"), share, "3.5", "2021");
		Company large = samples.company("大厂");
		share("电池", large, share, "41", "2020");
		share("电池", large, share, "62.5", "2021");
		String texts = SceneChecks.allTexts(build("电池", 1));
		assertTrue(texts.contains("62.5%") && texts.contains("3.5%") && !texts.contains("41%"), texts);
		assertTrue(texts.indexOf("大厂") < texts.indexOf("小厂"), texts);
	}

	@Test
	void sortsStandBelowAndSayWhichIsTheWider() {
		relate(CHAIN.createSubcategory(), "电池", "锂电池");
		relate(CHAIN.createSubcategory(), "储能", "电池");
		Scene scene = build("电池", 1);
		String texts = SceneChecks.allTexts(scene);
		assertTrue(texts.contains("细分品类") && texts.contains("上级品类"), texts);
		assertTrue(part(scene, "锂电池").bounds().y() > part(scene, "电池").bounds().bottom());
		assertTrue(scene.connectors().isEmpty());
	}

	@Test
	void aColumnHoldsWhatCanBeReadAndSaysHowManyMoreThereAre() {
		for (int i = 0; i < 40; i++) {
			relate(CHAIN.createSupply(), "电池", "下游" + i);
		}
		product("下游39").getMakers().add(samples.company("厂家"));
		Scene scene = build("电池", 2);
		assertEquals(16, drawn(scene));
		assertTrue(SceneChecks.allTexts(scene).contains("还有 24 个"), SceneChecks.allTexts(scene));
		assertFalse(part(scene, "下游39") == null, "what somebody makes comes first");
		DiagramNode hidden = ViewFactory.eINSTANCE.createDiagramNode();
		hidden.setId("hidden");
		hidden.setElement(product("下游39").getId());
		hidden.setHidden(true);
		diagram.getNodes().add(hidden);
		Scene less = build("电池", 2);
		assertEquals(16, drawn(less), "the next one takes the place of one that is hidden");
		assertTrue(SceneChecks.allTexts(less).contains("还有 23 个"));
		assertTrue(part(less, "下游39") == null);
		SceneChecks.check(less);
	}

	@Test
	void everyInnerBoxOfAFullColumnKeepsItsHeaviest() {
		for (int i = 0; i < 4; i++) {
			relate(CHAIN.createSupply(), "电池", "中" + i);
			for (int j = 0; j < 30; j++) {
				relate(CHAIN.createSupply(), "中" + i, "外" + i + "-" + j);
			}
		}
		Scene scene = build("电池", 2);
		for (int i = 0; i < 4; i++) {
			String prefix = "外" + i;
			long shown = products.entrySet().stream().filter(entry -> entry.getKey().startsWith(prefix) && part(scene, entry.getKey()) != null)
					.count();
			assertEquals(4, shown, prefix);
		}
		assertTrue(SceneChecks.allTexts(scene).contains("还有 104 个"));
	}

	@Test
	void everyMapOfARandomChainIsClean() {
		Random random = new Random(7);
		for (int i = 0; i < 600; i++) {
			Relation relation = switch (random.nextInt(4)) {
			case 0 -> CHAIN.createSubcategory();
			case 1 -> CHAIN.createComposition();
			default -> CHAIN.createSupply();
			};
			relate(relation, "产品" + random.nextInt(60), "产品" + random.nextInt(60));
		}
		for (String name : products.keySet()) {
			SceneChecks.check(build(name, 1 + random.nextInt(3)));
		}
	}

	private long drawn(Scene scene) {
		return products.keySet().stream().filter(name -> name.startsWith("下游") && part(scene, name) != null).count();
	}

	private Product product(String name) {
		return products.computeIfAbsent(name, key -> {
			Product product = CHAIN.createProduct();
			product.setId("p-" + key);
			product.setName(key);
			chain.getItems().add(product);
			return product;
		});
	}

	private void relate(Relation relation, String from, String to) {
		relation.setId("r" + chain.getRelations().size());
		relation.setSource(product(from));
		relation.setTarget(product(to));
		chain.getRelations().add(relation);
	}

	private void share(String product, Company company, Property property, String percent, String year) {
		if (!product(product).getMakers().contains(company)) {
			product(product).getMakers().add(company);
		}
		Observation observation = samples.observe(product(product), property, percent + "%", "财通证券");
		observation.setValue(new BigDecimal(percent));
		observation.setUnit("%");
		observation.setDenominator(company);
		observation.setAsOf(PartialDate.parse(year));
	}

	private Scene build(String focus, int depth) {
		diagram.setId("ego");
		diagram.setName("产品关系图");
		diagram.setKind(DiagramKind.EGO_MAP);
		diagram.setFocus(product(focus).getId());
		diagram.setDepth(depth);
		return new SceneBuilder(new SceneOptions(Language.ZH, Theme.standard(), new FixedMeasurer(), Map.of())).build(diagram, samples.index());
	}

	private ScenePart part(Scene scene, String name) {
		return scene.allParts().filter(part -> product(name).getId().equals(part.elementId()) && part.role() == ScenePart.Role.CARD).findFirst()
				.orElse(null);
	}

	private double x(Scene scene, String name) {
		return part(scene, name).bounds().x();
	}
}
