package org.chainscape.scene.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

import org.chainscape.model.aigc.FoundationModel;
import org.chainscape.model.chain.ChainFactory;
import org.chainscape.model.chain.Item;
import org.chainscape.model.chain.Lineage;
import org.chainscape.model.chain.LineageKind;
import org.chainscape.model.chain.PropertyKind;
import org.chainscape.model.view.Diagram;
import org.chainscape.model.view.DiagramKind;
import org.chainscape.scene.Connector;
import org.chainscape.scene.Scene;
import org.chainscape.scene.SceneBuilder;
import org.chainscape.scene.ScenePart;
import org.chainscape.scene.Shape;

/** Descent over time. */
class LineageTest {

	private final Samples samples = new Samples();
	private final FoundationModel gpt = samples.model("GPT系列", null, null);

	@Test
	void timeRunsFromLeftToRightAndInAYearFromTopToBottom() {
		Scene scene = build(family());
		assertTrue(x(scene, "GPT-1") < x(scene, "GPT-2"));
		assertTrue(x(scene, "GPT-2") < x(scene, "GPT-3"));
		assertEquals(x(scene, "InstructGPT"), x(scene, "ChatGPT"), 1e-6);
		assertTrue(part(scene, "InstructGPT").bounds().bottom() < part(scene, "ChatGPT").bounds().y());
		assertTrue(x(scene, "Codex") > x(scene, "ChatGPT"), "what has no date comes last");
		assertTrue(SceneChecks.allTexts(scene).contains("未注明时间"));
		assertTrue(SceneChecks.allTexts(scene).contains("2021"), "a year without items is on the axis");
	}

	@Test
	void lanesAreFamiliesAndWhoeverHasNoneJoinsTheFamilyOfItsMaker() {
		Scene scene = build(family());
		List<ScenePart> lanes = lanes(scene);
		assertEquals(2, lanes.size());
		assertTrue(SceneChecks.texts(lanes.get(0)).contains("谷歌"), "lanes follow the order of the nodes");
		assertTrue(SceneChecks.texts(lanes.get(1)).contains("GPT系列 OpenAI"));
		assertTrue(lanes.get(1).children().contains(part(scene, "ChatGPT")), "ChatGPT has no family but the maker of one");
	}

	@Test
	void descentIsDrawnAndAFamilyIsRepresentedByItsFirstMember() {
		Diagram diagram = family();
		descend("Transformer", "GPT系列", LineageKind.BASED_ON, null);
		descend("GPT-1", "GPT-2", LineageKind.SUCCEEDS, null);
		descend("InstructGPT", "ChatGPT", LineageKind.BASED_ON, "对话系统");
		samples.supply("GPT-2", "GPT-3");
		Scene scene = build(diagram);
		assertEquals(3, scene.connectors().size(), "supplies are no descent");
		Connector first = scene.connectors().get(0);
		assertEquals(List.of(Samples.id("item Transformer"), Samples.id("item GPT-1")), List.of(first.sourceKey(), first.targetKey()));
		assertTrue(labels(scene).contains("对话系统"), "the words of the relation come before its kind");
		SceneChecks.check(scene);
		SceneChecks.textsDoNotOverlap(scene);
	}

	@Test
	void rivalValuesAreBothShownWithMarksOfTheirSources() {
		Diagram diagram = family();
		org.chainscape.model.chain.Property size = samples.property("参数量", PropertyKind.QUANTITY);
		Item one = (Item) samples.index().find(Samples.id("item GPT-1")).orElseThrow();
		samples.observe(one, size, "1.17亿", "甲");
		samples.observe(one, size, "1.17 亿", "乙");
		samples.observe(one, size, "1.2亿", "丙");
		Item three = (Item) samples.index().find(Samples.id("item GPT-3")).orElseThrow();
		samples.observe(three, size, "1750亿", "甲");
		diagram.getShownProperties().add(size.getId());
		Scene scene = build(diagram);
		String texts = SceneChecks.texts(part(scene, "GPT-1"));
		assertTrue(texts.contains("1.17亿 ①②") && texts.contains("1.2亿 ③"), texts);
		assertTrue(SceneChecks.texts(part(scene, "GPT-3")).endsWith("1750亿"), "a value nobody contradicts needs no marks");
		String legend = SceneChecks.texts(scene.part("legend").orElseThrow());
		assertTrue(legend.contains("① 甲 ② 乙 ③ 丙") && legend.contains("参数量（对数刻度）"), legend);
		assertTrue(bar(part(scene, "GPT-1")) < bar(part(scene, "GPT-3")), "bars grow with the value");
		SceneChecks.check(scene);
		SceneChecks.textsDoNotOverlap(scene);
	}

	@Test
	void withoutValuesThereAreNeitherBarsNorMarks() {
		Scene scene = build(family());
		assertFalse(SceneChecks.allTexts(scene).contains("对数"));
		assertEquals(scene, build(family()), "the same picture twice");
	}

	@Test
	void anEmptyLineageIsStillAFigure() {
		SceneChecks.check(build(samples.diagram(DiagramKind.LINEAGE, "空")));
	}

	@Test
	void manyModelsOfManyMakersStayLow() {
		Samples own = new Samples();
		FoundationModel[] models = new FoundationModel[83];
		for (int i = 0; i < models.length; i++) {
			String date = i % 3 == 0 ? null : String.valueOf(2018 + i % 6);
			models[i] = own.model("模型 " + i, date, i > 10 && i < 30 ? models[i % 2] : null, "厂商" + (i < 50 ? i % 6 : i));
		}
		Scene scene = new SceneBuilder(SceneBuilderTest.options(new FixedMeasurer()))
				.build(own.diagram(DiagramKind.LINEAGE, "全部模型", models), own.index());
		SceneChecks.check(scene);
		assertTrue(scene.height() < 1500, "83 models are " + scene.height() + " high");
		assertTrue(scene.width() < 2400, "83 models are " + scene.width() + " wide");
		assertEquals(83, scene.allParts().filter(part -> part.role() == ScenePart.Role.CARD).count());
		assertTrue(SceneChecks.allTexts(scene).contains("厂商82"), "a maker without a lane of its own is named on the card");
	}

	@Property(tries = 40)
	void whateverDescendsFromWhateverThePictureIsClean(@ForAll long seed) {
		Random random = new Random(seed);
		Samples own = new Samples();
		FoundationModel[] models = new FoundationModel[3 + random.nextInt(20)];
		for (int i = 0; i < models.length; i++) {
			String date = random.nextInt(6) == 0 ? null : 2014 + random.nextInt(10) + (random.nextBoolean() ? "-0" + (1 + random.nextInt(9)) : "");
			FoundationModel family = i > 3 && random.nextBoolean() ? models[random.nextInt(3)] : null;
			models[i] = random.nextBoolean() ? own.model("模型 Model " + i, date, family, "厂商" + random.nextInt(4))
					: own.model("很长很长的模型名称 With Latin " + i, date, family);
		}
		for (int i = 0; i < random.nextInt(25); i++) {
			Lineage lineage = own.relate(ChainFactory.eINSTANCE.createLineage(), "", "", random.nextBoolean() ? "改进" : null);
			lineage.setSource(models[random.nextInt(models.length)]);
			lineage.setTarget(models[random.nextInt(models.length)]);
		}
		Diagram diagram = own.diagram(DiagramKind.LINEAGE, "随机", models);
		Scene scene = new SceneBuilder(SceneBuilderTest.options(new FixedMeasurer())).build(diagram, own.index());
		SceneChecks.check(scene);
		List<FoundationModel> dated = IntStream.range(0, models.length).mapToObj(i -> models[i]).filter(model -> model.getReleased() != null)
				.sorted(Comparator.comparingInt(model -> model.getReleased().year())).toList();
		for (int i = 1; i < dated.size(); i++) {
			double before = scene.part(dated.get(i - 1).getId()).orElseThrow().bounds().x();
			double after = scene.part(dated.get(i).getId()).orElseThrow().bounds().x();
			boolean sameYear = dated.get(i - 1).getReleased().year() == dated.get(i).getReleased().year();
			assertTrue(sameYear || before < after, "later years stand further right");
		}
	}

	private Diagram family() {
		return samples.diagram(DiagramKind.LINEAGE, "谱系", model("Transformer", "2017", null, "谷歌"), model("GPT-1", "2018-06", gpt, "OpenAI"),
				model("GPT-2", "2019-02", gpt), model("GPT-3", "2020-05", gpt), model("InstructGPT", "2022-03", gpt),
				model("ChatGPT", "2022-11-30", null, "OpenAI"), model("Codex", null, null, "OpenAI"));
	}

	private FoundationModel model(String name, String released, FoundationModel family, String... makers) {
		return samples.index().find(Samples.id("item " + name), FoundationModel.class)
				.orElseGet(() -> samples.model(name, released, family, makers));
	}

	private void descend(String ancestor, String descendant, LineageKind kind, String label) {
		samples.relate(ChainFactory.eINSTANCE.createLineage(), ancestor, descendant, label).setKind(kind);
	}

	private Scene build(Diagram diagram) {
		return new SceneBuilder(SceneBuilderTest.options(new FixedMeasurer())).build(diagram, samples.index());
	}

	private static List<ScenePart> lanes(Scene scene) {
		return scene.parts().stream().filter(part -> part.role() == ScenePart.Role.BAND).toList();
	}

	private static ScenePart part(Scene scene, String name) {
		return scene.part(Samples.id("item " + name)).orElseThrow();
	}

	private static double x(Scene scene, String name) {
		return part(scene, name).bounds().x();
	}

	private static String labels(Scene scene) {
		return String.join(" ", scene.connectors().stream().flatMap(connector -> connector.shapes().stream())
				.filter(Shape.Text.class::isInstance).map(shape -> ((Shape.Text) shape).text()).toList());
	}

	/** The width of the last box painted: the filled part of the bar. */
	private static double bar(ScenePart card) {
		return card.shapes().stream().filter(Shape.Box.class::isInstance).map(Shape.Box.class::cast).reduce((one, other) -> other)
				.map(box -> box.bounds().width()).orElseThrow();
	}
}
