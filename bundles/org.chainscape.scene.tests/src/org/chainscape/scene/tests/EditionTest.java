package org.chainscape.scene.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.chainscape.model.chain.ChainFactory;
import org.chainscape.model.chain.CorrespondenceKind;
import org.chainscape.model.chain.Observation;
import org.chainscape.model.chain.Participation;
import org.chainscape.model.chain.ParticipationRole;
import org.chainscape.model.chain.Perspective;
import org.chainscape.model.chain.Property;
import org.chainscape.model.chain.PropertyKind;
import org.chainscape.model.chain.Relation;
import org.chainscape.model.chain.Segment;
import org.chainscape.model.chain.Stage;
import org.chainscape.model.chain.StagePosition;
import org.chainscape.model.query.Reservation;
import org.chainscape.model.text.Language;
import org.chainscape.model.view.Diagram;
import org.chainscape.model.view.DiagramKind;
import org.chainscape.model.view.MatrixColumn;
import org.chainscape.model.view.MatrixContent;
import org.chainscape.model.view.StyleBasis;
import org.chainscape.model.view.StyleChannel;
import org.chainscape.model.view.StyleRule;
import org.chainscape.model.view.ViewFactory;
import org.chainscape.scene.Edition;
import org.chainscape.scene.Edition.Reserved;
import org.chainscape.scene.Plate;
import org.chainscape.scene.Scene;
import org.chainscape.scene.SceneBuilder;
import org.chainscape.scene.ScenePart;
import org.chainscape.scene.Shape;
import org.chainscape.scene.Withheld;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What readers get to see of what nobody has verified and of what names no source, and how it is marked. */
class EditionTest {

	private Samples samples;
	private Perspective perspective;
	private Segment chips;
	private Segment servers;

	@BeforeEach
	void build() {
		samples = new Samples();
		perspective = samples.perspective("视角");
		Stage stage = samples.stage(perspective, "上游", null, StagePosition.UPSTREAM);
		chips = samples.segment(stage, "芯片", null, "甲公司 600519.SH", "乙公司", "丙公司");
		servers = samples.segment(stage, "服务器", null, "丁公司");
		chips.getParticipations().forEach(each -> samples.cite(each, "甲证券"));
		chips.getParticipations().get(1).setConfirmed(false);
		chips.getParticipations().get(2).getCitations().clear();
	}

	private static SceneBuilder builder(Reserved reserved) {
		return new SceneBuilder(SceneBuilderTest.options(new FixedMeasurer()).withEdition(new Edition(reserved, true, "")));
	}

	private Scene scene(Diagram diagram, Reserved reserved) {
		Scene scene = builder(reserved).build(diagram, samples.index());
		SceneChecks.check(scene);
		return scene;
	}

	private static List<String> chips(Scene scene) {
		return scene.allParts().filter(part -> part.role() == ScenePart.Role.COMPANY_CHIP).map(SceneChecks::texts).toList();
	}

	private static String legend(Scene scene) {
		return scene.part("legend").map(SceneChecks::texts).orElse("");
	}

	@Test
	void aSegmentStaysWhereItsContentIsLeftOut() {
		Diagram diagram = samples.diagram("图", perspective);
		Scene scene = scene(diagram, Reserved.LEFT_OUT);
		assertEquals(1, chips(scene).size());
		assertTrue(scene.part(servers.getId()).isPresent());
		assertFalse(legend(scene).contains("待核实"));
	}

	@Test
	void marksSayWhyAndTheLegendExplainsThem() {
		Diagram diagram = samples.diagram("图", perspective);
		Scene scene = scene(diagram, Reserved.MARKED);
		assertEquals(List.of("甲公司 600519.SH", "乙公司†", "丙公司‡", "丁公司‡"), chips(scene));
		assertTrue(legend(scene).contains("待核实") && legend(scene).contains("无来源"), legend(scene));
		assertTrue(isDashed(scene, chips.getParticipations().get(1)) && isDashed(scene, chips.getParticipations().get(2)));
		assertFalse(isDashed(scene, chips.getParticipations().get(0)));
		diagram.setShowLegend(false);
		assertTrue(legend(scene(diagram, Reserved.MARKED)).contains("待核实"), "a mark without a word would mean nothing");
	}

	@Test
	void linesAreMarkedWhateverTheirLabel() {
		Relation relation = samples.relate(ChainFactory.eINSTANCE.createSupply(), "芯片", "服务器", null);
		Diagram diagram = samples.diagram("图", perspective);
		assertEquals(1, scene(diagram, Reserved.SHOWN).connectors().size());
		assertEquals(0, scene(diagram, Reserved.LEFT_OUT).connectors().size());
		Scene marked = scene(diagram, Reserved.MARKED);
		assertTrue(marked.connectors().get(0).shapes().stream()
				.anyMatch(shape -> shape instanceof Shape.Line line && line.stroke().dashed()));
		assertTrue(marked.overlay().stream().anyMatch(badge -> badge.elementId().equals(relation.getId())
				&& SceneChecks.texts(badge).equals("‡")));
		samples.cite(relation, "甲证券");
		assertEquals(1, scene(diagram, Reserved.LEFT_OUT).connectors().size());
		assertFalse(scene(diagram, Reserved.MARKED).overlay().stream().anyMatch(badge -> badge.key().startsWith("reserved:relation")));
	}

	/** One sound statement is enough for the company; what is counted is sound. */
	@Test
	void aGatheredCompanyStaysForItsSoundStatements() {
		Perspective other = samples.perspective("研报");
		Segment same = samples.segment(samples.stage(other, "板块", null, StagePosition.UNSPECIFIED), "芯片板块", null, "乙公司", "甲公司", "甲公司");
		samples.correspond(CorrespondenceKind.SAME, chips, same);
		same.getParticipations().forEach(each -> each.setRole(ParticipationRole.RECOMMENDED));
		samples.cite(same.getParticipations().get(0), "乙证券");
		samples.cite(same.getParticipations().get(1), "乙证券");
		samples.cite(same.getParticipations().get(2), "丙证券");
		same.getParticipations().get(2).setConfirmed(false);
		Diagram diagram = samples.diagram("图", perspective);
		diagram.setGathers(true);
		assertTrue(chips(scene(diagram, Reserved.SHOWN)).get(0).endsWith("2"), () -> chips(scene(diagram, Reserved.SHOWN)).toString());
		assertEquals(List.of("甲公司 600519.SH", "乙公司"), chips(scene(diagram, Reserved.LEFT_OUT)));
		assertTrue(chips(scene(diagram, Reserved.MARKED)).contains("乙公司"), "the other report is enough");
	}

	/** A value nobody has verified decides neither a colour nor the ends of a scale. */
	@Test
	void reservedValuesDoNotDecideColours() {
		Property share = samples.property("国产化率", PropertyKind.QUANTITY);
		samples.observe(chips, share, "10", "甲证券");
		Observation open = samples.observe(servers, share, "987", "乙证券");
		open.setConfirmed(false);
		Diagram diagram = samples.diagram("图", perspective);
		StyleRule rule = ViewFactory.eINSTANCE.createStyleRule();
		rule.setId("rule");
		rule.setBasis(StyleBasis.OBSERVATION);
		rule.setChannel(StyleChannel.FILL);
		rule.setProperty(share.getId());
		diagram.getStyleRules().add(rule);
		assertTrue(legend(scene(diagram, Reserved.SHOWN)).contains("987"));
		Scene published = scene(diagram, Reserved.LEFT_OUT);
		assertFalse(legend(published).contains("987"));
		assertFalse(SceneChecks.texts(published.part("source").orElseThrow()).contains("乙证券"));
		Scene marked = scene(diagram, Reserved.MARKED);
		assertTrue(marked.overlay().stream().anyMatch(badge -> badge.key().equals("reserved:" + servers.getId())));
		assertFalse(marked.overlay().stream().anyMatch(badge -> badge.key().equals("reserved:" + chips.getId())));
	}

	@Test
	void aBadgeOfABottleneckNeedsASoundStatement() {
		Relation choke = samples.relate(Samples.bottleneck(), "芯片", "服务器", null);
		Diagram diagram = samples.diagram("图", perspective);
		String key = "choke:" + chips.getId();
		assertTrue(badges(scene(diagram, Reserved.SHOWN)).contains(key));
		assertFalse(badges(scene(diagram, Reserved.LEFT_OUT)).contains(key));
		assertTrue(badges(scene(diagram, Reserved.MARKED)).contains("reserved:" + key));
		samples.cite(choke, "甲证券");
		assertTrue(badges(scene(diagram, Reserved.LEFT_OUT)).contains(key));
		assertFalse(badges(scene(diagram, Reserved.MARKED)).contains("reserved:" + key));
	}

	@Test
	void aColumnAboutSomebodyReadersMayNotSeeGoesWithItsHead() {
		Diagram diagram = samples.diagram(DiagramKind.MATRIX, "表", chips, servers);
		for (String name : List.of("甲公司", "丁公司")) {
			MatrixColumn column = ViewFactory.eINSTANCE.createMatrixColumn();
			column.setId(name);
			column.setTitle(name);
			column.setContent(MatrixContent.PARTICIPATION);
			column.setElement(samples.company(name).getId());
			diagram.getColumns().add(column);
		}
		samples.company("丁公司").setConfirmed(false);
		assertTrue(SceneChecks.allTexts(scene(diagram, Reserved.SHOWN)).contains("丁公司"));
		assertFalse(SceneChecks.allTexts(scene(diagram, Reserved.LEFT_OUT)).contains("丁公司"));
		assertTrue(SceneChecks.allTexts(scene(diagram, Reserved.MARKED)).contains("√†"));
	}

	@Test
	void aFigureAboutSomebodyReadersMayNotSeeSaysSo() {
		samples.company("甲公司").setConfirmed(false);
		Diagram diagram = samples.diagram(DiagramKind.EGO_MAP, "甲公司");
		diagram.setFocus(samples.company("甲公司").getId());
		diagram.setTitle("关系图");
		String texts = SceneChecks.allTexts(scene(diagram, Reserved.LEFT_OUT));
		assertTrue(texts.contains("未予刊出") && !texts.contains("甲公司"), texts);
	}

	@Test
	void whatIsWithheldIsToldInReadingOrder() {
		Diagram diagram = samples.diagram("图", perspective);
		Withheld withheld = builder(Reserved.LEFT_OUT).withheld(diagram, samples.index());
		assertEquals(List.of(Reservation.UNCONFIRMED, Reservation.UNSOURCED, Reservation.UNSOURCED),
				withheld.statements().stream().map(Withheld.Statement::reservation).toList());
		assertEquals("未刊出 3 项：芯片 · 乙公司（待核实）、芯片 · 丙公司（无来源）、服务器 · 丁公司（无来源）", withheld.text(Language.ZH, 8));
		assertEquals("未刊出 3 项：芯片 · 乙公司（待核实）……", withheld.text(Language.ZH, 1));
		Stream.of(chips, servers).flatMap(place -> place.getParticipations().stream()).forEach(each -> {
			each.setConfirmed(true);
			samples.cite(each, "甲证券");
		});
		assertTrue(builder(Reserved.LEFT_OUT).withheld(diagram, samples.index()).isEmpty());
	}

	/** A report prints title and source line itself; small figures are not padded. */
	@Test
	void aPlateIsHardlyLargerThanItsPicture() {
		Segment alone = samples.segment((Stage) chips.eContainer(), "独", null);
		Diagram diagram = samples.diagram(DiagramKind.FREE_MAP, "图", alone);
		diagram.setShowTitleBlock(true);
		Plate plate = builder(Reserved.SHOWN).plate(diagram, samples.index());
		Scene scene = plate.scene();
		assertTrue(scene.part("caption").isEmpty() && scene.part("source").isEmpty());
		ScenePart card = scene.part(alone.getId()).orElseThrow();
		assertEquals(card.bounds().width() + 4, scene.width(), 1);
		assertEquals(card.bounds().height() + 4, scene.height(), 1);
		assertEquals("图", plate.title());
		assertTrue(builder(Reserved.SHOWN).build(diagram, samples.index()).width() > 440);
		samples.relate(Samples.bottleneck(), "独", "芯片", null);
		Scene explained = builder(Reserved.SHOWN).plate(diagram, samples.index()).scene();
		assertTrue(legend(explained).contains("卡脖子") && explained.width() < 440);
	}

	private static String badges(Scene scene) {
		return scene.overlay().stream().map(ScenePart::key).collect(Collectors.joining(" "));
	}

	private static boolean isDashed(Scene scene, Participation participation) {
		return scene.part(participation.getId()).orElseThrow().shapes().get(0) instanceof Shape.Box box && box.stroke().dashed();
	}
}
