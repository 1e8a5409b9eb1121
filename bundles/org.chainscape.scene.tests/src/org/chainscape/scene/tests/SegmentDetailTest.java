package org.chainscape.scene.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;

import org.chainscape.model.chain.ChainFactory;
import org.chainscape.model.chain.ParticipationRole;
import org.chainscape.model.chain.Perspective;
import org.chainscape.model.chain.PropertyKind;
import org.chainscape.model.chain.Segment;
import org.chainscape.model.chain.Stage;
import org.chainscape.model.chain.StagePosition;
import org.chainscape.model.text.Language;
import org.chainscape.model.view.Diagram;
import org.chainscape.model.view.DiagramKind;
import org.chainscape.model.view.ViewFactory;
import org.chainscape.scene.Rect;
import org.chainscape.scene.Scene;
import org.chainscape.scene.SceneBuilder;
import org.chainscape.scene.SceneOptions;
import org.chainscape.scene.ScenePart;
import org.chainscape.scene.Theme;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The inside of one segment. */
class SegmentDetailTest {

	private final Samples samples = new Samples();
	private Segment focus;
	private Segment inner;
	private Segment before;
	private Segment after;

	@BeforeEach
	void plant() {
		Perspective perspective = samples.perspective("上中下游");
		Stage up = samples.stage(perspective, "上游", null, StagePosition.UPSTREAM);
		before = samples.segment(up, "封装", null, "长电科技 600584.SH");
		focus = samples.segment(up, "芯片", "CPU · GPU", "寒武纪 688256.SH", "*英伟达 NVDA.O", "海光信息 688041.SH", "?某公司");
		inner = samples.segment(focus, "GPU", null, "景嘉微 300474.SZ");
		samples.segment(focus, "CPU", null, "龙芯中科 688047.SH");
		after = samples.segment(up, "服务器", null);
		samples.item(focus, "思元370");
		samples.supply("封装", "GPU");
		samples.supply("芯片", "服务器");
		samples.relate(ChainFactory.eINSTANCE.createSupply(), "服务器", "封装", null);
		focus.getParticipations().get(1).setRole(ParticipationRole.LEADER);
		samples.cite(focus.getParticipations().get(0), "浙商证券");
		samples.observe(focus, samples.property("国产化率", PropertyKind.SHARE), "5%", "财通证券");
	}

	@Test
	void companiesAreGroupedBySeatWithTickersAndRoles() {
		Scene scene = build(detail());
		String texts = SceneChecks.allTexts(scene);
		int domestic = texts.indexOf("境内标的");
		int foreign = texts.indexOf("境外标的");
		assertTrue(domestic >= 0 && domestic < foreign && foreign < texts.indexOf("境内外未注明的标的"), texts);
		for (String shown : new String[] {"688256.SH", "龙头", "思元370", "国产化率", "5%", "CPU · GPU"}) {
			assertTrue(texts.contains(shown), shown + " is missing in\n" + texts);
		}
		assertTrue(texts.contains("资料来源：") && texts.contains("浙商证券") && texts.contains("财通证券"), texts);
		SceneChecks.check(scene);
		SceneChecks.textsDoNotOverlap(scene);
	}

	@Test
	void nestedSegmentsAreCardsInsideAndNeighboursStandBeside() {
		Scene scene = build(detail());
		Rect panel = scene.part(focus.getId()).orElseThrow().bounds();
		ScenePart card = scene.part(inner.getId()).orElseThrow();
		assertEquals(ScenePart.Role.CARD, card.role());
		assertTrue(panel.contains(card.bounds()));
		assertTrue(scene.part(before.getId()).orElseThrow().bounds().right() < panel.x());
		assertTrue(scene.part(after.getId()).orElseThrow().bounds().x() > panel.right());
	}

	@Test
	void linesLeadToTheSegmentOrTheNestedOneButNotFromNeighbourToNeighbour() {
		Scene scene = build(detail());
		assertEquals(2, scene.connectors().size());
		assertTrue(scene.connectors().stream().anyMatch(line -> line.targetKey().equals(inner.getId())), "封装 supplies the GPU inside");
		assertTrue(scene.connectors().stream().anyMatch(line -> line.sourceKey().equals(focus.getId())));
	}

	@Test
	void anEmptySegmentSaysSo() {
		Diagram diagram = detail();
		Segment empty = samples.segment(focus, "空环节", null);
		diagram.setFocus(empty.getId());
		Scene scene = build(diagram);
		String texts = SceneChecks.allTexts(scene);
		assertTrue(texts.contains("尚无子环节") && texts.contains("尚未记录上游") && texts.contains("尚未记录下游"), texts);
		SceneChecks.check(scene);
		diagram.setFocus(null);
		assertTrue(SceneChecks.allTexts(build(diagram)).contains("没有焦点环节"));
	}

	@Test
	void everySegmentOfAFullChainHasACleanDetail() {
		Samples full = new Samples();
		Diagram map = Samples.threeStages(full);
		assertEquals(DiagramKind.STAGE_MAP, map.getKind());
		for (Stage stage : full.document().getChains().get(0).getPerspectives().get(0).getStages()) {
			for (Segment segment : stage.getSegments()) {
				Diagram diagram = detail();
				diagram.setFocus(segment.getId());
				Scene scene = new SceneBuilder(options()).build(diagram, full.index());
				SceneChecks.check(scene);
				SceneChecks.linesPassChipsBy(scene);
			}
		}
	}

	private Diagram detail() {
		Diagram diagram = ViewFactory.eINSTANCE.createDiagram();
		diagram.setId("detail");
		diagram.setName("环节详图");
		diagram.setKind(DiagramKind.SEGMENT_DETAIL);
		diagram.setFocus(focus.getId());
		return diagram;
	}

	private Scene build(Diagram diagram) {
		return new SceneBuilder(options()).build(diagram, samples.index());
	}

	private static SceneOptions options() {
		return new SceneOptions(Language.ZH, Theme.standard(), new FixedMeasurer(), Map.of());
	}
}
