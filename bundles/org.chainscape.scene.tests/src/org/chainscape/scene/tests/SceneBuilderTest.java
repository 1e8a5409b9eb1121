package org.chainscape.scene.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.chainscape.model.chain.ChainFactory;
import org.chainscape.model.chain.Domicile;
import org.chainscape.model.chain.Perspective;
import org.chainscape.model.chain.Segment;
import org.chainscape.model.chain.Stage;
import org.chainscape.model.chain.StagePosition;
import org.chainscape.model.text.Language;
import org.chainscape.model.view.Diagram;
import org.chainscape.model.view.DiagramKind;
import org.chainscape.model.view.DiagramNode;
import org.chainscape.model.view.ViewFactory;
import org.chainscape.scene.AwtTextMeasurer;
import org.chainscape.scene.Fonts;
import org.chainscape.scene.Mark;
import org.chainscape.scene.Rect;
import org.chainscape.scene.Scene;
import org.chainscape.scene.SceneBuilder;
import org.chainscape.scene.SceneOptions;
import org.chainscape.scene.ScenePart;
import org.chainscape.scene.ScenePart.Role;
import org.chainscape.scene.Shape;
import org.chainscape.scene.TextMeasurer;
import org.chainscape.scene.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Stage maps as a reader sees them. */
class SceneBuilderTest {

	private static final SceneOptions OPTIONS = options(new FixedMeasurer());

	static SceneOptions options(TextMeasurer measurer) {
		return new SceneOptions(Language.ZH, Theme.standard(), measurer, Map.of());
	}

	private static Scene build(Diagram diagram, Samples samples) {
		return new SceneBuilder(OPTIONS).build(diagram, samples.index());
	}

	/** Each level is narrower than the one around it; that must not go below nothing. */
	@Test
	void howeverDeepTheNestingTheChainIsDrawn() {
		Samples samples = new Samples();
		Perspective perspective = samples.perspective("视角");
		Segment segment = samples.segment(samples.stage(perspective, "阶段", null, StagePosition.UNSPECIFIED), "层", null);
		for (int i = 1; i <= 200; i++) {
			segment = samples.segment(segment, "层" + i, null);
		}
		Scene scene = build(samples.diagram("图", perspective), samples);
		String deepest = segment.getId();
		assertTrue(scene.allParts().anyMatch(part -> deepest.equals(part.elementId())));
	}

	@ParameterizedTest
	@ValueSource(strings = { "three", "five" })
	void samplesAreCleanWithEveryFont(String name) {
		for (TextMeasurer measurer : List.of(new FixedMeasurer(), new AwtTextMeasurer(Fonts.find()))) {
			Samples samples = new Samples();
			Diagram diagram = "three".equals(name) ? Samples.threeStages(samples) : Samples.fiveBoards(samples);
			Scene scene = new SceneBuilder(options(measurer)).build(diagram, samples.index());
			SceneChecks.check(scene);
			SceneChecks.linesPassChipsBy(scene);
			assertTrue(scene.width() <= 1170, "too wide for a laptop: " + scene.width());
		}
	}

	@Test
	void everySegmentCompanyAndItemAppears() {
		Samples samples = new Samples();
		Scene scene = build(Samples.fiveBoards(samples), samples);
		samples.document().eAllContents().forEachRemaining(object -> {
			if (object instanceof Segment segment) {
				assertTrue(scene.part(segment.getId()).isPresent(), () -> segment.getName() + " is missing");
			}
		});
		String texts = SceneChecks.allTexts(scene);
		samples.document().getCompanies().forEach(company -> assertTrue(texts.contains(company.getName()), company::getName));
		samples.document().getChains().get(0).getItems().forEach(item -> assertTrue(texts.contains(item.getName()), item::getName));
	}

	@Test
	void theSameInputGivesTheSameScene() {
		Samples one = new Samples();
		Samples other = new Samples();
		assertEquals(build(Samples.fiveBoards(one), one), build(Samples.fiveBoards(other), other));
	}

	@ParameterizedTest
	@ValueSource(strings = { "面向超大规模参数预训练模型训练与推理场景的异构融合智能计算基础设施一体化解决方案提供商甲乙丙丁",
			"International Consortium for Heterogeneous Supercomputing Ltd",
			"Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamte" })
	void longNamesWrapInsteadOfBeingCut(String name) {
		Samples samples = new Samples();
		Perspective perspective = samples.perspective(name);
		for (int i = 0; i < 5; i++) {
			Stage stage = samples.stage(perspective, name + i, name, StagePosition.UNSPECIFIED);
			samples.put(stage, name + "甲" + i);
			Segment segment = samples.segment(stage, name + i, name, name + "乙" + i);
			samples.segment(segment, name, name, name + "丙" + i, "短名");
			samples.segment(segment, name + "别", null);
			samples.item(segment, name + i);
		}
		Diagram diagram = samples.diagram(name + name + name, perspective);
		diagram.setRemark(name + name + name);
		samples.cite(perspective.getStages().get(0), name + name);
		Scene scene = build(diagram, samples);
		SceneChecks.check(scene);
		assertFalse(SceneChecks.allTexts(scene).contains("…"), "something was cut");
		String joined = SceneChecks.allTexts(scene).replaceAll("\\s", "");
		assertTrue(joined.contains((name + "乙0").replaceAll("\\s", "")), joined);
	}

	@Test
	void anEmptyDiagramIsAFigureWithoutPicture() {
		Samples samples = new Samples();
		Diagram diagram = ViewFactory.eINSTANCE.createDiagram();
		diagram.setName("空图");
		Scene scene = build(diagram, samples);
		SceneChecks.check(scene);
		assertEquals(List.of(Role.CAPTION), scene.parts().stream().map(ScenePart::role).toList());
		assertTrue(scene.height() > 0 && scene.width() > 0);
	}

	@Test
	void nodesOfMissingElementsAndRelationsWithoutEndsAreLeftOut() {
		Samples samples = new Samples();
		Diagram diagram = Samples.threeStages(samples);
		Scene before = build(diagram, samples);
		DiagramNode lost = ViewFactory.eINSTANCE.createDiagramNode();
		lost.setId("lost");
		lost.setElement("nothing");
		diagram.getNodes().add(lost);
		samples.relate(ChainFactory.eINSTANCE.createSupply(), "芯片算力", "不存在", null);
		assertEquals(before.connectors().size(), build(diagram, samples).connectors().size());
		assertEquals(before.allParts().count(), build(diagram, samples).allParts().count());
	}

	@Test
	void oneChipPerCompanyAndPlaceKeepsTheFirstParticipation() {
		Samples samples = new Samples();
		Perspective perspective = samples.perspective("视角");
		Stage stage = samples.stage(perspective, "阶段", null, StagePosition.UNSPECIFIED);
		Segment segment = samples.segment(stage, "环节", null, "甲公司", "乙公司", "甲公司");
		Scene scene = build(samples.diagram("图", perspective), samples);
		List<String> chips = scene.allParts().filter(part -> part.role() == Role.COMPANY_CHIP).map(ScenePart::key).toList();
		assertEquals(List.of(segment.getParticipations().get(0).getId(), segment.getParticipations().get(1).getId()), chips);
	}

	@Test
	void openListsSayDeng() {
		Samples samples = new Samples();
		Perspective perspective = samples.perspective("视角");
		Segment segment = samples.segment(samples.stage(perspective, "阶段", null, StagePosition.UNSPECIFIED), "环节", null, "甲公司");
		Diagram diagram = samples.diagram("图", perspective);
		assertFalse(SceneChecks.allTexts(build(diagram, samples)).lines().anyMatch("等"::equals));
		segment.getParticipations().get(0).setOpenList(true);
		assertTrue(SceneChecks.allTexts(build(diagram, samples)).lines().anyMatch("等"::equals));
	}

	@Test
	void domesticAndForeignDifferInShapeAndColour() {
		Samples samples = new Samples();
		Perspective perspective = samples.perspective("视角");
		samples.segment(samples.stage(perspective, "阶段", null, StagePosition.UNSPECIFIED), "环节", null, "甲公司", "*Alpha");
		Scene scene = build(samples.diagram("图", perspective), samples);
		List<Shape.Ellipse> marks = scene.allParts().filter(part -> part.role() == Role.COMPANY_CHIP)
				.map(part -> part.shapes().stream().filter(Shape.Ellipse.class::isInstance).map(Shape.Ellipse.class::cast).findFirst().orElseThrow())
				.toList();
		assertEquals(null, marks.get(0).stroke(), "domestic is a dot");
		assertTrue(marks.get(1).stroke() != null, "foreign is a ring");
		assertNotEquals(marks.get(0).fill(), marks.get(1).stroke().color());
	}

	@Test
	void theLegendExplainsExactlyWhatOccurs() {
		Samples samples = new Samples();
		Perspective perspective = samples.perspective("视角");
		Segment segment = samples.segment(samples.stage(perspective, "阶段", null, StagePosition.UNSPECIFIED), "环节", null, "甲公司");
		Diagram diagram = samples.diagram("图", perspective);
		assertEquals("境内", legend(build(diagram, samples)));
		samples.put(segment, "*Alpha");
		samples.item(segment, "产品");
		assertEquals("境内 境外 产品与技术", legend(build(diagram, samples)));
		segment.getParticipations().get(0).setConfirmed(false);
		assertEquals("境内 境外 产品与技术 待核实", legend(build(diagram, samples)));
		segment.getParticipations().get(0).getCompany().setDomicile(Domicile.FOREIGN);
		assertEquals("境外 产品与技术 待核实", legend(build(diagram, samples)));
		diagram.setShowLegend(false);
		assertEquals("", legend(build(diagram, samples)));
	}

	private static String legend(Scene scene) {
		return scene.part("legend").map(SceneChecks::texts).orElse("");
	}

	@Test
	void unconfirmedElementsAreDashed() {
		Samples samples = new Samples();
		Perspective perspective = samples.perspective("视角");
		Segment segment = samples.segment(samples.stage(perspective, "阶段", null, StagePosition.UNSPECIFIED), "环节", null, "甲公司");
		Diagram diagram = samples.diagram("图", perspective);
		assertFalse(isDashed(build(diagram, samples).part(segment.getId()).orElseThrow()));
		segment.setConfirmed(false);
		assertTrue(isDashed(build(diagram, samples).part(segment.getId()).orElseThrow()));
	}

	private static boolean isDashed(ScenePart part) {
		return part.shapes().stream().filter(Shape.Box.class::isInstance).map(Shape.Box.class::cast)
				.anyMatch(box -> box.stroke() != null && box.stroke().dashed());
	}

	@Test
	void bandsOfARowShareTopAndBottomAndHoldTheirCards() {
		Samples samples = new Samples();
		Scene scene = build(Samples.threeStages(samples), samples);
		List<Rect> bands = scene.allParts().filter(part -> part.role() == Role.BAND).map(ScenePart::bounds).toList();
		assertEquals(3, bands.size());
		assertEquals(1, bands.stream().map(Rect::y).distinct().count());
		assertEquals(1, bands.stream().map(Rect::bottom).distinct().count());
	}

	@Test
	void severalPerspectivesAreRowsWithTitles() {
		Samples samples = new Samples();
		Diagram diagram = Samples.threeStages(samples);
		Perspective second = samples.perspective("三要素");
		samples.segment(samples.stage(second, "算法", null, StagePosition.UNSPECIFIED), "框架", null, "甲公司");
		diagram.getPerspectives().add(second.getId());
		org.chainscape.scene.DiagramContent.populate(diagram, samples.index());
		Scene scene = build(diagram, samples);
		SceneChecks.check(scene);
		assertEquals(List.of("上中下游", "三要素"), scene.allParts().filter(part -> part.role() == Role.ROW_TITLE).map(SceneChecks::texts).toList());
	}

	@Test
	void marksAndBottlenecksBecomeBadges() {
		Samples samples = new Samples();
		Diagram diagram = Samples.threeStages(samples);
		String segment = diagram.getNodes().get(1).getElement();
		SceneOptions marked = OPTIONS.withMarks(Map.of(segment, new Mark(Mark.Severity.ERROR, "错误")));
		Scene scene = new SceneBuilder(marked).build(diagram, samples.index());
		SceneChecks.check(scene);
		Map<String, String> badges = scene.overlay().stream().collect(Collectors.toMap(ScenePart::key, SceneChecks::texts));
		assertEquals(Map.of("mark:" + segment, "×", "choke:" + segment, "卡"), badges);
		assertFalse(scene.overlay().get(0).bounds().overlaps(scene.overlay().get(1).bounds()), "badges lie on each other");
		assertTrue(legend(scene).contains("瓶颈") && legend(scene).contains("错误"), legend(scene));
	}

	@Test
	void aBoxIsNeverSmallerThanItsContentAndMayBeLarger() {
		Samples samples = new Samples();
		Diagram diagram = Samples.threeStages(samples);
		DiagramNode node = diagram.getNodes().get(1);
		Rect natural = build(diagram, samples).part(node.getElement()).orElseThrow().bounds();
		node.setHeight(10);
		assertEquals(natural.height(), build(diagram, samples).part(node.getElement()).orElseThrow().bounds().height());
		node.setHeight(300);
		node.setWidth(400);
		Rect large = build(diagram, samples).part(node.getElement()).orElseThrow().bounds();
		assertEquals(300, large.height());
		assertEquals(400, large.width());
		SceneChecks.check(build(diagram, samples));
	}

	@Test
	void englishFiguresSpeakEnglish() {
		Samples samples = new Samples();
		Diagram diagram = Samples.threeStages(samples);
		samples.company("百度").setNameEn("Baidu");
		Scene scene = new SceneBuilder(new SceneOptions(Language.EN, Theme.standard(), new FixedMeasurer(), Map.of())).build(diagram,
				samples.index());
		String texts = SceneChecks.allTexts(scene);
		assertTrue(texts.contains("Figure 1: ") && texts.contains("Source: ") && texts.contains("Baidu") && texts.contains("as of 2023-02-28"),
				texts);
		assertFalse(texts.contains("资料来源"));
	}

	@Test
	void aFreeMapPutsCardsWhereTheyAreStored() {
		Samples samples = new Samples();
		Perspective perspective = samples.perspective("视角");
		Segment segment = samples.segment(samples.stage(perspective, "阶段", null, StagePosition.UNSPECIFIED), "环节", null, "甲公司");
		Diagram diagram = samples.diagram("图", perspective);
		diagram.setKind(DiagramKind.FREE_MAP);
		diagram.getNodes().clear();
		DiagramNode one = node(segment.getId(), 300, 40);
		DiagramNode other = node(samples.company("甲公司").getId(), 0, 200);
		diagram.getNodes().addAll(List.of(one, other));
		Scene scene = build(diagram, samples);
		SceneChecks.check(scene);
		Rect bounds = scene.part(segment.getId()).orElseThrow().bounds();
		assertEquals(300 + scene.origin().x(), bounds.x());
		assertEquals(40 + scene.origin().y(), bounds.y());
		assertTrue(scene.allParts().noneMatch(part -> part.role() == Role.BAND));
	}

	private static DiagramNode node(String element, int x, int y) {
		DiagramNode node = ViewFactory.eINSTANCE.createDiagramNode();
		node.setId(Samples.id("node " + element));
		node.setElement(element);
		node.setX(x);
		node.setY(y);
		return node;
	}
}
