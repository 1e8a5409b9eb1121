package org.chainscape.scene.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.chainscape.model.chain.Participation;
import org.chainscape.model.chain.Relation;
import org.chainscape.model.chain.Segment;
import org.chainscape.model.view.Diagram;
import org.chainscape.scene.BadgeTexts;
import org.chainscape.scene.LiveScene;
import org.chainscape.scene.Mark;
import org.chainscape.scene.News;
import org.chainscape.scene.Scene;
import org.chainscape.scene.SceneBuilder;
import org.chainscape.scene.SceneOptions;
import org.chainscape.scene.ScenePart;
import org.chainscape.scene.Signs;
import org.junit.jupiter.api.Test;

/** Tags of what an import has done, on the three stages of the design reference. */
class NewsTagsTest {

	private static final SceneOptions OPTIONS = SceneBuilderTest.options(new FixedMeasurer());

	private final Samples samples = new Samples();
	private final Diagram diagram = Samples.threeStages(samples);

	@Test
	void whatIsNewChangedAndWithdrawnIsTaggedAndExplained() {
		Segment games = segment("游戏");
		Participation member = games.getParticipations().get(0);
		Relation relation = samples.index().relations().get(0);
		Map<String, News> news = Map.of(games.getId(), new News(News.Kind.ADDED, "第 2 行"), member.getId(), new News(News.Kind.WITHDRAWN, "第 3 行"),
				relation.getId(), new News(News.Kind.CHANGED, "第 4 行"));
		Scene scene = build(OPTIONS, news);
		assertEquals(Set.of(games.getId(), member.getId(), relation.getId()),
				tags(scene).stream().map(ScenePart::elementId).collect(Collectors.toSet()));
		String legend = SceneChecks.texts(scene.part("legend").orElseThrow());
		assertTrue(legend.contains("新增") && legend.contains("有变") && legend.contains("来源已撤回"), legend);
		assertFalse(legend.contains("待裁定"), legend);
		SceneChecks.check(scene);
		BadgeTexts texts = new BadgeTexts(diagram, samples.index(), options(OPTIONS, news));
		assertEquals(Set.of("第 2 行", "第 3 行", "第 4 行"), tags(scene).stream().map(tag -> texts.of(tag).orElseThrow()).collect(Collectors.toSet()));
	}

	@Test
	void whatHasHappenedToACompanyIsToldAtEachOfItsPlacesAndTheMostUrgentWins() {
		Participation member = segment("游戏").getParticipations().get(0);
		String company = member.getCompany().getId();
		Map<String, News> news = Map.of(company, new News(News.Kind.CHANGED, "公司"), member.getId(), new News(News.Kind.ADDED, "归属"));
		Scene scene = build(OPTIONS, news);
		Set<String> places = samples.index().participationsOf(member.getCompany()).stream()
				.map(Participation::getId).collect(Collectors.toSet());
		assertEquals(places, tags(scene).stream().map(ScenePart::elementId).collect(Collectors.toSet()));
		BadgeTexts texts = new BadgeTexts(diagram, samples.index(), options(OPTIONS, news));
		tags(scene).forEach(tag -> assertEquals("公司", texts.of(tag).orElseThrow()));
	}

	@Test
	void tagsStandBesideFindingsAndComeAndGoWithoutAnythingMoving() {
		Segment games = segment("游戏");
		SceneOptions marked = OPTIONS.withMarks(Map.of(games.getId(), new Mark(Mark.Severity.ERROR, "错")));
		Map<String, News> news = Map.of(games.getId(), new News(News.Kind.CONFLICT, "两个值"));
		Scene scene = build(marked, news);
		List<ScenePart> badges = scene.overlay().stream().filter(badge -> games.getId().equals(badge.elementId())).toList();
		assertEquals(2, badges.size(), "mark and tag");
		assertFalse(badges.get(0).bounds().overlaps(badges.get(1).bounds()));
		Scene plain = new SceneBuilder(marked).build(diagram, samples.index());
		assertEquals(plain.parts().stream().filter(part -> part.role() == ScenePart.Role.BAND).toList(),
				scene.parts().stream().filter(part -> part.role() == ScenePart.Role.BAND).toList());
		LiveScene live = new LiveScene(diagram);
		live.rebuild(samples.index(), marked);
		assertTrue(live.mark(samples.index(), options(marked, news)));
		assertEquals(scene, live.published());
		assertTrue(live.mark(samples.index(), marked));
		assertEquals(plain, live.published());
	}

	@Test
	void aPlainFigureHasNone() {
		assertEquals(OPTIONS, options(OPTIONS, Map.of("x", new News(News.Kind.ADDED, "新"))).plain());
	}

	private Scene build(SceneOptions options, Map<String, News> news) {
		return new SceneBuilder(options(options, news)).build(diagram, samples.index());
	}

	private static SceneOptions options(SceneOptions options, Map<String, News> news) {
		return options.withSigns(Signs.NONE.withNews(news));
	}

	private static List<ScenePart> tags(Scene scene) {
		return scene.overlay().stream().filter(badge -> badge.key().startsWith("news:")).toList();
	}

	private Segment segment(String name) {
		return samples.document().getChains().get(0).getPerspectives().get(0).getStages().stream().flatMap(stage -> stage.getSegments().stream())
				.filter(segment -> segment.getName().equals(name)).findFirst().orElseThrow();
	}
}
