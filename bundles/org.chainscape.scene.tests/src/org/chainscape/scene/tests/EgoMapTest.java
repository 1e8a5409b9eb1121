package org.chainscape.scene.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.chainscape.model.PartialDate;
import org.chainscape.model.chain.Actuality;
import org.chainscape.model.chain.ChainFactory;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.Observation;
import org.chainscape.model.chain.Perspective;
import org.chainscape.model.chain.Property;
import org.chainscape.model.chain.PropertyKind;
import org.chainscape.model.chain.Relation;
import org.chainscape.model.chain.Stage;
import org.chainscape.model.chain.StagePosition;
import org.chainscape.model.text.Language;
import org.chainscape.model.view.Diagram;
import org.chainscape.model.view.DiagramKind;
import org.chainscape.model.view.Note;
import org.chainscape.model.view.ViewFactory;
import org.chainscape.scene.Connector;
import org.chainscape.scene.Rect;
import org.chainscape.scene.Scene;
import org.chainscape.scene.SceneBuilder;
import org.chainscape.scene.SceneOptions;
import org.chainscape.scene.ScenePart;
import org.chainscape.scene.Theme;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What stands around a company. */
class EgoMapTest {

	private final Samples samples = new Samples();
	private Company focus;

	@BeforeEach
	void plant() {
		Perspective perspective = samples.perspective("上中下游");
		Stage up = samples.stage(perspective, "上游", null, StagePosition.UPSTREAM);
		samples.segment(up, "芯片", null, "英伟达 NVDA.O");
		samples.segment(up, "封装", null);
		samples.segment(up, "服务器", null, "浪潮信息 000977.SZ");
		focus = samples.company("英伟达");
		samples.company("*台积电 TSM.N");
		samples.company("*亚马逊 AMZN.O");
		samples.company("*阿斯麦 ASML.O");
		samples.company("*AMD AMD.O");
		samples.relate(ChainFactory.eINSTANCE.createSupply(), "台积电", "英伟达", "代工");
		samples.supply("阿斯麦", "台积电");
		samples.relate(ChainFactory.eINSTANCE.createAdoption(), "亚马逊", "英伟达", "部署");
		samples.supply("封装", "芯片");
		samples.supply("芯片", "服务器");
	}

	@Test
	void suppliersStandAtTheLeftAndCustomersAtTheRightWithWhatJoinsThem() {
		Scene scene = build(ego(1));
		Rect middle = part(scene, focus.getId()).bounds();
		assertTrue(box(scene, "台积电").bounds().right() < middle.x(), "a supplier stands before the focus");
		assertTrue(box(scene, "亚马逊").bounds().x() > middle.right(), "who uses it stands after the focus");
		assertEquals(4, scene.connectors().size(), "台积电, 亚马逊, 封装, 服务器");
		assertTrue(SceneChecks.allTexts(scene).contains("代工"));
		Relation adoption = samples.document().getChains().get(0).getRelations().get(2);
		Connector line = scene.connectors().stream()
				.filter(connector -> connector.relationId().equals(adoption.getId())).findFirst().orElseThrow();
		assertTrue(line.points().get(0).x() > line.points().get(line.points().size() - 1).x(), "the arrow keeps the direction of the relation");
		SceneChecks.check(scene);
		SceneChecks.textsDoNotOverlap(scene);
	}

	@Test
	void relationsOfItsSegmentCountAndTheColumnSaysWhichSegment() {
		Scene scene = build(ego(1));
		assertTrue(box(scene, "封装").bounds().x() < part(scene, focus.getId()).bounds().x());
		assertTrue(box(scene, "服务器").bounds().x() > part(scene, focus.getId()).bounds().x());
		assertEquals(2, SceneChecks.allTexts(scene).split("经“芯片”环节", -1).length - 1, "said once on either side");
	}

	@Test
	void eachStepMoreAddsAColumnAsLongAsSomethingIsThere() {
		assertTrue(build(ego(1)).allParts().noneMatch(part -> id("阿斯麦").equals(part.elementId())));
		Scene two = build(ego(2));
		assertTrue(box(two, "阿斯麦").bounds().right() < box(two, "台积电").bounds().x());
		assertEquals(two.width(), build(ego(3)).width(), "nothing stands before the supplier of the supplier");
		SceneChecks.check(two);
	}

	@Test
	void otherTiesStandBelowInGroups() {
		samples.relate(ChainFactory.eINSTANCE.createCompetition(), "AMD", "英伟达", null);
		samples.relate(ChainFactory.eINSTANCE.createInvestment(), "英伟达", "浪潮信息", null);
		samples.relate(ChainFactory.eINSTANCE.createSubstitution(), "英伟达", "浪潮信息", null);
		samples.relate(ChainFactory.eINSTANCE.createPartnership(), "台积电", "英伟达", null);
		samples.relate(ChainFactory.eINSTANCE.createPartnership(), "英伟达", "台积电", null);
		samples.company("子公司").setParent(focus);
		Scene scene = build(ego(1));
		String texts = SceneChecks.allTexts(scene);
		for (String group : List.of("股权与投资", "合作", "竞争", "国产替代", "→ 投资", "子公司")) {
			assertTrue(texts.contains(group), group + " is missing in\n" + texts);
		}
		double bottom = part(scene, focus.getId()).bounds().bottom();
		assertTrue(box(scene, "AMD").bounds().y() > bottom);
		assertEquals(2, scene.allParts().filter(part -> id("台积电").equals(part.elementId())).count(), "supplier and partner, each once");
		SceneChecks.check(scene);
	}

	@Test
	void theNewestValueOfAPropertyIsPrintedWithPeriodAndSource() {
		Property revenue = samples.property("营业收入", PropertyKind.QUANTITY);
		Observation old = samples.observe(focus, revenue, "100 亿元", "财通证券");
		old.setPeriodEnd(PartialDate.parse("2022"));
		Observation newer = samples.observe(focus, revenue, "180 亿元", "平安证券");
		newer.setPeriodEnd(PartialDate.parse("2023"));
		newer.setActuality(Actuality.ESTIMATE);
		String texts = SceneChecks.allTexts(build(ego(1)));
		assertTrue(texts.contains("180 亿元") && texts.contains("2023E ①"), texts);
		assertFalse(texts.contains("100 亿元"));
		assertTrue(texts.contains("资料来源：平安证券"), texts);
	}

	@Test
	void whatIsMissingIsSaidQuietly() {
		Company alone = samples.company("独行公司");
		Diagram diagram = ego(1);
		diagram.setFocus(alone.getId());
		Scene scene = build(diagram);
		assertTrue(SceneChecks.allTexts(scene).contains("尚未记录供应关系"));
		SceneChecks.check(scene);
		diagram.setFocus("gone");
		assertTrue(SceneChecks.allTexts(build(diagram)).contains("没有焦点公司"));
		SceneChecks.check(build(diagram));
	}

	@Test
	void notesStandWhereTheyWerePut() {
		Diagram diagram = ego(1);
		Note note = ViewFactory.eINSTANCE.createNote();
		note.setId("note");
		note.setText("口径待核");
		note.setX(500);
		note.setY(600);
		diagram.getAnnotations().add(note);
		Scene scene = build(diagram);
		Rect bounds = part(scene, "note").bounds();
		assertEquals(500, bounds.x() - scene.origin().x());
		assertEquals(600, bounds.y() - scene.origin().y());
	}

	@Test
	void everyEgoMapOfARandomChainIsClean() {
		Random random = new Random(20230214);
		List<String> names = new ArrayList<>(List.of("英伟达", "台积电", "亚马逊", "阿斯麦", "AMD", "芯片", "封装", "服务器"));
		for (int i = 0; i < 30; i++) {
			names.add("随机公司" + i);
			samples.company((i % 3 == 0 ? "*" : "") + "随机公司" + i);
		}
		for (int i = 0; i < 160; i++) {
			Relation relation = List.of(ChainFactory.eINSTANCE.createSupply(), ChainFactory.eINSTANCE.createAdoption(),
					ChainFactory.eINSTANCE.createCompetition(), ChainFactory.eINSTANCE.createInvestment(),
					ChainFactory.eINSTANCE.createPartnership()).get(random.nextInt(5));
			samples.relate(relation, names.get(random.nextInt(names.size())), names.get(random.nextInt(names.size())), null);
		}
		for (Company company : List.copyOf(samples.document().getCompanies())) {
			Diagram diagram = ego(1 + random.nextInt(3));
			diagram.setFocus(company.getId());
			SceneChecks.check(build(diagram));
		}
	}

	private Diagram ego(int depth) {
		Diagram diagram = ViewFactory.eINSTANCE.createDiagram();
		diagram.setId("ego");
		diagram.setName("公司关系图");
		diagram.setKind(DiagramKind.EGO_MAP);
		diagram.setFocus(focus.getId());
		diagram.setDepth(depth);
		return diagram;
	}

	private Scene build(Diagram diagram) {
		return new SceneBuilder(new SceneOptions(Language.ZH, Theme.standard(), new FixedMeasurer(), Map.of())).build(diagram, samples.index());
	}

	private ScenePart box(Scene scene, String name) {
		return scene.allParts().filter(part -> id(name).equals(part.elementId()) && part.role() == ScenePart.Role.CARD).findFirst()
				.orElseThrow(() -> new AssertionError(name + " is not shown"));
	}

	private String id(String name) {
		return samples.document().getCompanies().stream().filter(company -> company.getName().equals(name)).map(Company::getId).findFirst()
				.orElseGet(() -> samples.document().getChains().get(0).getPerspectives().get(0).getStages().get(0).getSegments().stream()
						.filter(segment -> segment.getName().equals(name)).findFirst().orElseThrow().getId());
	}

	private static ScenePart part(Scene scene, String key) {
		return scene.part(key).orElseThrow();
	}
}
