package org.chainscape.scene.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.chainscape.model.PartialDate;
import org.chainscape.model.chain.Participation;
import org.chainscape.model.chain.Place;
import org.chainscape.model.chain.Property;
import org.chainscape.model.chain.PropertyKind;
import org.chainscape.model.chain.Relation;
import org.chainscape.model.chain.Segment;
import org.chainscape.model.chain.Stage;
import org.chainscape.model.view.Diagram;
import org.chainscape.model.view.StyleBasis;
import org.chainscape.model.view.StyleChannel;
import org.chainscape.model.view.StyleRule;
import org.chainscape.model.view.StyleTarget;
import org.chainscape.model.view.ViewFactory;
import org.chainscape.scene.BadgeTexts;
import org.chainscape.scene.LiveScene;
import org.chainscape.scene.Mark;
import org.chainscape.scene.Scene;
import org.chainscape.scene.SceneBuilder;
import org.chainscape.scene.SceneOptions;
import org.chainscape.scene.ScenePart;
import org.chainscape.scene.Signs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Signs for what names no source and what is old, on the three stages of the design reference, where everything is cited first. */
class SignsTest {

	private static final Signs UNSOURCED = Signs.NONE.withUnsourced(true);
	private static final Signs STALE = Signs.NONE.withStale(true);
	private static final SceneOptions OPTIONS = SceneBuilderTest.options(new FixedMeasurer());

	private final Samples samples = new Samples();
	private final Diagram diagram = Samples.threeStages(samples);

	@BeforeEach
	void citeEverything() {
		samples.index().relations().forEach(relation -> samples.cite(relation, "甲"));
		places().flatMap(place -> place.getParticipations().stream()).forEach(participation -> samples.cite(participation, "甲"));
		samples.document().getSources().forEach(source -> source.setDate(new PartialDate(2023, 2, 28)));
	}

	@Test
	void whatIsCitedHasNoSign() {
		Scene scene = build(UNSOURCED.withStale(true));
		assertEquals(Set.of(), signs(scene));
		assertFalse(legend(scene).contains("无来源") || legend(scene).contains("过期"), legend(scene));
	}

	@Test
	void aCompanyALineAndANumberWithoutSourceAreSigned() {
		Participation participation = segment("游戏").getParticipations().get(0);
		participation.getCitations().clear();
		Relation relation = samples.index().relations().get(0);
		relation.getCitations().clear();
		Property growth = samples.property("增速", PropertyKind.GROWTH);
		samples.observe(segment("影视"), growth, "0%", "甲").getCitations().clear();
		Scene scene = build(UNSOURCED);
		assertEquals(Set.of("unsourced:" + participation.getId(), "unsourced:" + line(scene, relation), "unsourced:" + segment("影视").getId()),
				signs(scene));
		assertTrue(legend(scene).contains("无来源") && !legend(scene).contains("过期"), legend(scene));
		SceneChecks.check(scene);
		BadgeTexts texts = new BadgeTexts(diagram, samples.index(), OPTIONS.withSigns(UNSOURCED));
		assertEquals(3, scene.overlay().stream().filter(SignsTest::isSign).map(badge -> texts.of(badge).orElseThrow()).distinct().count());
	}

	@Test
	void whatIsInferredNeedsNoSourceAndOneOfSeveralStatementsIsEnough() {
		Relation relation = samples.index().relations().get(0);
		relation.getCitations().clear();
		relation.setInferred(true);
		Segment games = segment("游戏");
		samples.put(games, games.getParticipations().get(0).getCompany().getName());
		assertEquals(Set.of(), signs(build(UNSOURCED)));
	}

	@Test
	void agesCountToTheDayOfTheFigureAndTheLimitItselfIsNotOld() {
		Participation participation = segment("游戏").getParticipations().get(0);
		participation.getCitations().clear();
		samples.cite(participation, "乙");
		participation.getCitations().get(0).getSource().setDate(new PartialDate(2021, 2, 28));
		diagram.setAsOf(new PartialDate(2023, 2, 28));
		assertEquals(Set.of(), signs(build(STALE)));
		participation.getCitations().get(0).getSource().setDate(new PartialDate(2021, 2, 27));
		Scene scene = build(STALE);
		assertEquals(Set.of("stale:" + participation.getId()), signs(scene));
		assertTrue(legend(scene).contains("24 个月"), legend(scene));
		assertEquals(Set.of(), signs(build(STALE.withMonths(25))));
		ScenePart sign = scene.overlay().stream().filter(SignsTest::isSign).findFirst().orElseThrow();
		String text = new BadgeTexts(diagram, samples.index(), OPTIONS.withSigns(STALE)).of(sign).orElseThrow();
		assertTrue(text.contains("2021-02-27") && text.contains("2023-02-28"), text);
	}

	@Test
	void whereACardIsOldItsCompaniesAreNotSignedOnceMore() {
		diagram.setAsOf(new PartialDate(2026, 11, 22));
		Scene scene = build(STALE);
		Set<String> signs = signs(scene);
		assertTrue(signs.contains("stale:" + segment("游戏").getId()), signs.toString());
		segment("游戏").getParticipations().forEach(member -> assertFalse(signs.contains("stale:" + member.getId())));
		SceneChecks.check(scene);
	}

	@Test
	void signsStandBesideOtherBadgesAndMoveNothing() {
		Segment games = segment("游戏");
		samples.observe(games, samples.property("增速", PropertyKind.GROWTH), "0%", "甲").getCitations().clear();
		diagram.setAsOf(new PartialDate(2026, 11, 22));
		rule();
		SceneOptions marked = OPTIONS.withMarks(Map.of(games.getId(), new Mark(Mark.Severity.ERROR, "错")));
		Scene plain = new SceneBuilder(marked).build(diagram, samples.index());
		Scene scene = new SceneBuilder(marked.withSigns(STALE.withUnsourced(true))).build(diagram, samples.index());
		List<ScenePart> badges = scene.overlay().stream().filter(badge -> games.getId().equals(badge.elementId())).toList();
		assertEquals(4, badges.size(), "mark, two signs, value of the rule");
		for (ScenePart one : badges) {
			assertTrue(badges.stream().allMatch(other -> other == one || !other.bounds().overlaps(one.bounds())), one.key());
		}
		assertEquals(plain.parts().stream().filter(part -> part.role() == ScenePart.Role.BAND).toList(),
				scene.parts().stream().filter(part -> part.role() == ScenePart.Role.BAND).toList());
	}

	@Test
	void aPlainFigureHasNeitherMarksNorSigns() {
		SceneOptions full = OPTIONS.withSigns(UNSOURCED).withMarks(Map.of("x", new Mark(Mark.Severity.INFO, "看")));
		assertEquals(OPTIONS, full.plain());
		assertThrows(IllegalArgumentException.class, () -> new Signs(true, true, 0));
	}

	@Test
	void newMarksAndSignsLeaveStyleRulesInPlace() {
		rule();
		LiveScene live = new LiveScene(diagram);
		live.rebuild(samples.index(), OPTIONS);
		SceneOptions other = OPTIONS.withMarks(Map.of(segment("游戏").getId(), new Mark(Mark.Severity.ERROR, "错")))
				.withSigns(STALE.withMonths(1));
		diagram.setAsOf(new PartialDate(2026, 11, 22));
		assertTrue(live.mark(samples.index(), other));
		assertEquals(new SceneBuilder(other).build(diagram, samples.index()), live.published());
	}

	private void rule() {
		StyleRule rule = ViewFactory.eINSTANCE.createStyleRule();
		rule.setId(Samples.id("rule"));
		rule.setTarget(StyleTarget.PLACES);
		rule.setBasis(StyleBasis.COMPANY_COUNT);
		rule.setChannel(StyleChannel.BADGE);
		diagram.getStyleRules().add(rule);
	}

	private Scene build(Signs signs) {
		return new SceneBuilder(OPTIONS.withSigns(signs)).build(diagram, samples.index());
	}

	private Stream<Place> places() {
		return stages().flatMap(stage -> Stream.concat(Stream.of(stage), stage.getSegments().stream()));
	}

	private Stream<Stage> stages() {
		return samples.document().getChains().get(0).getPerspectives().get(0).getStages().stream();
	}

	private Segment segment(String name) {
		return stages().flatMap(stage -> stage.getSegments().stream()).filter(segment -> segment.getName().equals(name)).findFirst()
				.orElseThrow();
	}

	private static String line(Scene scene, Relation relation) {
		return scene.connectors().stream().filter(line -> line.relationId().equals(relation.getId())).findFirst().orElseThrow().key();
	}

	private static boolean isSign(ScenePart badge) {
		return badge.key().startsWith("unsourced:") || badge.key().startsWith("stale:");
	}

	private static Set<String> signs(Scene scene) {
		return scene.overlay().stream().filter(SignsTest::isSign).map(ScenePart::key).collect(Collectors.toSet());
	}

	private static String legend(Scene scene) {
		return SceneChecks.texts(scene.part("legend").orElseThrow());
	}
}
