package org.chainscape.scene.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

import org.chainscape.model.PartialDate;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.ListingStatus;
import org.chainscape.model.chain.Observation;
import org.chainscape.model.chain.Participation;
import org.chainscape.model.chain.Property;
import org.chainscape.model.chain.PropertyKind;
import org.chainscape.model.chain.Relation;
import org.chainscape.model.chain.Segment;
import org.chainscape.model.chain.Stage;
import org.chainscape.model.view.Diagram;
import org.chainscape.model.view.ElementStyle;
import org.chainscape.model.view.Style;
import org.chainscape.model.view.StyleBasis;
import org.chainscape.model.view.StyleChannel;
import org.chainscape.model.view.StyleRule;
import org.chainscape.model.view.StyleScale;
import org.chainscape.model.view.StyleTarget;
import org.chainscape.model.view.ViewFactory;
import org.chainscape.scene.Color;
import org.chainscape.scene.Connector;
import org.chainscape.scene.Scales;
import org.chainscape.scene.Scene;
import org.chainscape.scene.SceneBuilder;
import org.chainscape.scene.ScenePart;
import org.chainscape.scene.Shape;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Values worked out by hand on the three stages of the design reference. */
class StyleRuleTest {

	private static final Scales SCALES = Scales.standard();
	private static final Color LOW = SCALES.sequential().get(0);
	private static final Color HIGH = SCALES.sequential().get(4);

	private final Samples samples = new Samples();
	private final Diagram diagram = Samples.threeStages(samples);

	@Test
	void theDomesticShareFillsCardsBetweenNoneAndAll() {
		StyleRule rule = rule(StyleTarget.PLACES, StyleBasis.DOMESTIC_SHARE, StyleChannel.FILL, StyleScale.SEQUENTIAL);
		rule.setLow("0");
		rule.setHigh("100");
		Scene scene = build();
		assertEquals(HIGH, ground(card(scene, "光模块 · 光器件")), "4 of 4");
		assertEquals(between(SCALES.sequential().get(2), SCALES.sequential().get(3), 0), ground(card(scene, "大模型")), "1 of 2: half way");
		// 4 of 5 are 80 %: 0.2 of the way from the fourth colour to the fifth.
		assertEquals(between(SCALES.sequential().get(3), HIGH, 0.2), ground(card(scene, "芯片算力")));
		assertEquals(SCALES.missing(), ground(card(scene, "深度学习框架")), "no company");
		String legend = legend(scene);
		assertTrue(legend.contains("0%") && legend.contains("100%") && legend.contains("国产占比") && legend.contains("无数据"), legend);
	}

	@Test
	void companiesAreCountedInBadges() {
		rule(StyleTarget.PLACES, StyleBasis.COMPANY_COUNT, StyleChannel.BADGE, StyleScale.SEQUENTIAL);
		Scene scene = build();
		assertEquals("5", badge(scene, segment("芯片算力").getId()));
		assertEquals("0", badge(scene, segment("深度学习框架").getId()));
		// 5 + 4 + 4 + 5 named in the stage, 寒武纪 twice.
		assertEquals("17", badge(scene, ((Stage) segment("芯片算力").eContainer()).getId()));
		assertTrue(legend(scene).contains("标的数量"));
	}

	@Test
	void aBottleneckGetsABorderAndIsExplained() {
		rule(StyleTarget.PLACES, StyleBasis.CHOKE_POINT, StyleChannel.BORDER, StyleScale.CATEGORIES);
		Scene scene = build();
		assertEquals(Color.of("#c2410c"), ((Shape.Box) card(scene, "芯片算力").shapes().get(0)).fill());
		assertEquals(((Shape.Box) plain("大模型").shapes().get(0)).fill(), ((Shape.Box) card(scene, "大模型").shapes().get(0)).fill());
		assertTrue(legend(scene).contains("卡脖子"));
	}

	@Test
	void moreSourcesMakeLinesWider() {
		List<Relation> relations = samples.index().relations();
		samples.cite(relations.get(0), "甲");
		samples.cite(relations.get(0), "乙");
		samples.cite(relations.get(1), "甲");
		rule(StyleTarget.RELATIONS, StyleBasis.SOURCES, StyleChannel.WIDTH, StyleScale.SEQUENTIAL);
		Scene scene = build();
		assertEquals(5, width(scene, relations.get(0)));
		assertEquals(3, width(scene, relations.get(1)), "one of none to two");
		assertEquals(1, width(scene, relations.get(2)));
	}

	@Test
	void theAgeOfDataCountsToTheDayOfTheFigure() {
		Participation participation = segment("游戏").getParticipations().get(0);
		Participation other = segment("游戏").getParticipations().get(1);
		samples.cite(participation, "甲");
		samples.cite(other, "乙");
		participation.getCitations().get(0).getSource().setDate(new PartialDate(2022, 2, 28));
		other.getCitations().get(0).getSource().setDate(new PartialDate(2021, 2, 28));
		diagram.setAsOf(new PartialDate(2023, 2, 28));
		rule(StyleTarget.COMPANIES, StyleBasis.AGE, StyleChannel.FILL, StyleScale.SEQUENTIAL);
		Scene scene = build();
		assertEquals(LOW, fill(scene.part(participation.getId()).orElseThrow()), "one year, the youngest");
		assertEquals(HIGH, fill(scene.part(other.getId()).orElseThrow()), "two years");
		assertTrue(legend(scene).contains("1年") && legend(scene).contains("2年"), legend(scene));
		assertEquals(SCALES.missing(), fill(scene.part(segment("影视").getParticipations().get(0).getId()).orElseThrow()));
	}

	@Test
	void listingsAreClassesInTheirOrder() {
		company(segment("Chiplet 与存算一体").getParticipations().get(2)).setListing(ListingStatus.UNLISTED);
		rule(StyleTarget.COMPANIES, StyleBasis.LISTING, StyleChannel.FILL, StyleScale.CATEGORIES);
		Scene scene = build();
		assertEquals(SCALES.categories().get(0), fill(chip(scene, "芯片算力", 0)), "A shares first");
		assertEquals(SCALES.categories().get(1), fill(chip(scene, "大模型", 0)), "then Hong Kong");
		assertEquals(SCALES.categories().get(2), fill(chip(scene, "芯片算力", 4)), "then the United States");
		assertEquals(SCALES.categories().get(3), fill(chip(scene, "Chiplet 与存算一体", 2)), "then unlisted");
		assertEquals(SCALES.missing(), fill(chip(scene, "Chiplet 与存算一体", 3)), "nothing is known of the last");
		String legend = legend(scene);
		assertTrue(legend.indexOf("A 股") < legend.indexOf("港股") && legend.indexOf("港股") < legend.indexOf("美股"), legend);
	}

	@Test
	void theNewestObservationOfTheCompanyOrItsPlaceDecides() {
		Property share = samples.property("市占率", PropertyKind.SHARE);
		Participation first = segment("游戏").getParticipations().get(0);
		Participation second = segment("游戏").getParticipations().get(1);
		samples.observe(company(first), share, "10%", "甲").setAsOf(new PartialDate(2021, 1, 1));
		samples.observe(first, share, "30%", "甲").setAsOf(new PartialDate(2022, 1, 1));
		samples.observe(company(second), share, "20%", "甲");
		Observation dollars = samples.observe(segment("影视").getParticipations().get(0), share, "99", "甲");
		dollars.setUnit("美元");
		share.setUnit("%");
		StyleRule rule = rule(StyleTarget.COMPANIES, StyleBasis.OBSERVATION, StyleChannel.FILL, StyleScale.SEQUENTIAL);
		rule.setProperty(share.getId());
		Scene scene = build();
		assertEquals(HIGH, fill(scene.part(first.getId()).orElseThrow()), "30 %, the newer one");
		assertEquals(LOW, fill(scene.part(second.getId()).orElseThrow()));
		assertEquals(SCALES.missing(), fill(scene.part(segment("影视").getParticipations().get(0).getId()).orElseThrow()),
				"a number in another unit is no value of this scale");
		assertTrue(legend(scene).contains("20%") && legend(scene).contains("30%") && legend(scene).contains("市占率"));
	}

	@Test
	void aDivergingScaleHasItsMiddleAtZeroWhereValuesLieOnBothSides() {
		Property growth = samples.property("增速", PropertyKind.GROWTH);
		samples.observe(segment("游戏"), growth, "30%", "甲");
		samples.observe(segment("影视"), growth, "0%", "甲");
		samples.observe(segment("媒体"), growth, "10%", "甲").setValue(new BigDecimal("-10"));
		StyleRule rule = rule(StyleTarget.PLACES, StyleBasis.OBSERVATION, StyleChannel.FILL, StyleScale.DIVERGING);
		rule.setProperty(growth.getId());
		Scene scene = build();
		assertEquals(SCALES.diverging().get(4), ground(card(scene, "游戏")));
		assertEquals(SCALES.diverging().get(2), ground(card(scene, "影视")));
		assertEquals(SCALES.diverging().get(0), ground(card(scene, "媒体")));
	}

	@Test
	void kindsOfRelationsGetColoursOfTheirOwnAndOwnColoursAreUsed() {
		StyleRule rule = rule(StyleTarget.RELATIONS, StyleBasis.KIND, StyleChannel.BORDER, StyleScale.CATEGORIES);
		rule.getColors().add("#123456");
		Scene scene = build();
		assertTrue(scene.connectors().stream().allMatch(line -> line.shapes().stream().filter(Shape.Line.class::isInstance)
				.allMatch(shape -> ((Shape.Line) shape).stroke().color().equals(Color.of("#123456")))));
	}

	@ParameterizedTest
	@EnumSource(StyleBasis.class)
	void everyBasisWorksForEveryTargetAndChannelAndNothingMoves(StyleBasis basis) {
		Property text = samples.property("方向", PropertyKind.TEXT);
		Observation observation = samples.observe(segment("游戏"), text, "降本", "甲");
		observation.setText("降本");
		Scene before = build();
		for (StyleTarget target : StyleTarget.values()) {
			for (StyleChannel channel : StyleChannel.values()) {
				for (StyleScale scale : StyleScale.values()) {
					diagram.getStyleRules().clear();
					StyleRule rule = rule(target, basis, channel, scale);
					rule.setProperty(text.getId());
					Scene scene = build();
					SceneChecks.keysAreUnique(scene);
					SceneChecks.everythingIsInside(scene);
					SceneChecks.textsAreInTheirParts(scene);
					assertLegible(scene);
					assertEquals(card(before, "游戏").bounds().translate(scene.origin().x() - before.origin().x(),
							scene.origin().y() - before.origin().y()), card(scene, "游戏").bounds());
				}
			}
		}
	}

	@Test
	void laterRulesWinAndDisabledOnesDoNothing() {
		Scene before = build();
		StyleRule rule = rule(StyleTarget.PLACES, StyleBasis.COMPANY_COUNT, StyleChannel.FILL, StyleScale.SEQUENTIAL);
		rule.setEnabled(false);
		assertEquals(before, build());
		rule.setEnabled(true);
		rule.getColors().addAll(List.of("#000000", "#000001"));
		StyleRule later = rule(StyleTarget.PLACES, StyleBasis.COMPANY_COUNT, StyleChannel.FILL, StyleScale.SEQUENTIAL);
		later.getColors().addAll(List.of("#fefefe", "#ffffff"));
		assertTrue(ground(card(build(), "游戏")).red() >= 0xfe);
		later.setShowLegend(false);
		assertEquals(1, legend(build()).split("标的数量", -1).length - 1);
	}

	@Test
	void aLongNameOfARuleStaysInsideTheFigure() {
		StyleRule rule = rule(StyleTarget.PLACES, StyleBasis.COMPANY_COUNT, StyleChannel.FILL, StyleScale.SEQUENTIAL);
		rule.setName("按本图所示各环节以及其下所有子环节中已经上市与尚未上市的全部参与公司之数量".repeat(4));
		SceneChecks.check(build());
	}

	@Test
	void chipsAndNestedSegmentsHaveLooksOfTheirOwn() {
		Participation participation = segment("游戏").getParticipations().get(0);
		ElementStyle holder = ViewFactory.eINSTANCE.createElementStyle();
		holder.setElement(participation.getId());
		Style style = ViewFactory.eINSTANCE.createStyle();
		style.setFill("#102030");
		style.setBold(true);
		style.setDashed(true);
		holder.setStyle(style);
		diagram.getElementStyles().add(holder);
		Scene scene = build();
		ScenePart chip = scene.part(participation.getId()).orElseThrow();
		assertEquals(Color.of("#102030"), fill(chip));
		assertTrue(((Shape.Box) chip.shapes().get(0)).stroke().dashed());
		assertTrue(chip.shapes().stream().filter(Shape.Text.class::isInstance).allMatch(text -> ((Shape.Text) text).font().bold()));
		assertLegible(scene);
		assertNotEquals(fill(chip), fill(chip(scene, "游戏", 1)));
		SceneChecks.check(scene);
	}

	private void assertLegible(Scene scene) {
		scene.allParts().filter(part -> part.role() == ScenePart.Role.CARD || part.role() == ScenePart.Role.COMPANY_CHIP).forEach(part -> {
			Color ground = part.role() == ScenePart.Role.CARD ? ground(part) : fill(part);
			part.shapes().stream().filter(Shape.Text.class::isInstance).map(Shape.Text.class::cast).forEach(text -> {
				boolean quiet = text.color().equals(Color.of("#7a8798"));
				assertTrue(quiet || Colours.contrast(text.color(), ground) >= 4.5, text.text() + " on " + ground);
			});
		});
	}

	private StyleRule rule(StyleTarget target, StyleBasis basis, StyleChannel channel, StyleScale scale) {
		StyleRule rule = ViewFactory.eINSTANCE.createStyleRule();
		rule.setId(Samples.id("rule " + diagram.getStyleRules().size()));
		rule.setTarget(target);
		rule.setBasis(basis);
		rule.setChannel(channel);
		rule.setScale(scale);
		diagram.getStyleRules().add(rule);
		return rule;
	}

	private Scene build() {
		return new SceneBuilder(SceneBuilderTest.options(new FixedMeasurer())).build(diagram, samples.index());
	}

	private Segment segment(String name) {
		return samples.index().find(Samples.id("segment " + name), Segment.class).orElseGet(() -> samples.document().getChains().get(0)
				.getPerspectives().get(0).getStages().stream().flatMap(stage -> stage.getSegments().stream())
				.filter(segment -> segment.getName().equals(name)).findFirst().orElseThrow());
	}

	private ScenePart plain(String name) {
		Diagram copy = EcoreUtil.copy(diagram);
		copy.getStyleRules().clear();
		return card(new SceneBuilder(SceneBuilderTest.options(new FixedMeasurer())).build(copy, samples.index()), name);
	}

	private ScenePart card(Scene scene, String name) {
		return scene.part(segment(name).getId()).orElseThrow();
	}

	private ScenePart chip(Scene scene, String name, int at) {
		return scene.part(segment(name).getParticipations().get(at).getId()).orElseThrow();
	}

	private static Company company(Participation participation) {
		return Objects.requireNonNull(participation.getCompany());
	}

	private static Color ground(ScenePart card) {
		return ((Shape.Box) card.shapes().get(1)).fill();
	}

	private static Color fill(ScenePart part) {
		return ((Shape.Box) part.shapes().get(0)).fill();
	}

	private static double width(Scene scene, Relation relation) {
		Connector line = scene.connectors().stream().filter(each -> each.relationId().equals(relation.getId())).findFirst().orElseThrow();
		return ((Shape.Line) line.shapes().get(0)).stroke().width();
	}

	private static String badge(Scene scene, String elementId) {
		return SceneChecks.texts(scene.overlay().stream().filter(part -> part.key().startsWith("rule:") && elementId.equals(part.elementId()))
				.findFirst().orElseThrow());
	}

	private static String legend(Scene scene) {
		return SceneChecks.texts(scene.part("legend").orElseThrow());
	}

	private static Color between(Color from, Color to, double share) {
		return new Color((int) Math.round(from.red() + (to.red() - from.red()) * share),
				(int) Math.round(from.green() + (to.green() - from.green()) * share),
				(int) Math.round(from.blue() + (to.blue() - from.blue()) * share));
	}
}
