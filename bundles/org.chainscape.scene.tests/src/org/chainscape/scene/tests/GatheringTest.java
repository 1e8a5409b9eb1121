package org.chainscape.scene.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.chainscape.model.chain.CorrespondenceKind;
import org.chainscape.model.chain.Participation;
import org.chainscape.model.chain.ParticipationRole;
import org.chainscape.model.chain.Place;
import org.chainscape.model.chain.Segment;
import org.chainscape.model.chain.StagePosition;
import org.chainscape.model.view.Diagram;
import org.chainscape.scene.Scene;
import org.chainscape.scene.SceneBuilder;
import org.chainscape.scene.ScenePart;

/** Places that also show the companies of the places they correspond to. */
class GatheringTest {

	private final Samples samples = new Samples();
	private final Segment own = segment("全景", "算力芯片");
	private final Segment first = segment("报告一", "芯片");
	private final Segment second = segment("报告二", "AI芯片");
	private final Segment nested = samples.segment(second, "GPU", null);

	@Test
	void companiesOfWhatAPlaceContainsStandOnItsCardOnceEach() {
		samples.put(own, "自有公司");
		recommend(first, "寒武纪", "报告一研究所");
		recommend(second, "寒武纪", "报告二研究所");
		recommend(second, "海光信息", "报告二研究所");
		recommend(nested, "景嘉微", "报告二研究所");
		samples.correspond(CorrespondenceKind.BROADER, own, first, second);
		Scene scene = build(true);
		assertEquals(List.of("寒武纪 2", "海光信息", "景嘉微", "自有公司"), chips(scene));
		assertEquals("资料来源：报告一研究所，报告二研究所", SceneChecks.texts(scene.part("source").orElseThrow()));
		assertTrue(SceneChecks.texts(scene.part("legend").orElseThrow()).contains("推荐的研报数"));
		SceneChecks.check(scene);
	}

	@Test
	void companiesMoreReportsRecommendComeFirstThenThoseFirstInTheLibrary() {
		recommend(first, "甲", "报告一研究所");
		recommend(first, "乙", "报告一研究所");
		recommend(second, "乙", "报告二研究所");
		samples.put(second, "丙");
		samples.correspond(CorrespondenceKind.SAME, own, second);
		samples.correspond(CorrespondenceKind.BROADER, own, first);
		assertEquals(List.of("乙 2", "甲", "丙"), chips(build(true)));
	}

	@Test
	void whatMerelyOverlapsOrIsBroaderIsNotGathered() {
		samples.put(first, "甲");
		samples.put(second, "乙");
		samples.correspond(CorrespondenceKind.OVERLAPS, own, first);
		samples.correspond(CorrespondenceKind.NARROWER, own, second);
		assertEquals(List.of(), chips(build(true)));
	}

	@Test
	void aDiagramThatDoesNotGatherShowsItsOwnCompaniesOnly() {
		samples.put(own, "自有公司");
		recommend(first, "甲", "报告一研究所");
		samples.correspond(CorrespondenceKind.SAME, own, first);
		Scene scene = build(false);
		assertEquals(List.of("自有公司"), chips(scene));
		assertFalse(SceneChecks.allTexts(scene).contains("报告一研究所"));
	}

	@Test
	void aCompanyOfANestedSegmentIsNotRepeatedOutsideOfIt() {
		Segment inner = samples.segment(own, "GPU 细分", null);
		samples.put(first, "寒武纪");
		samples.put(nested, "寒武纪");
		samples.correspond(CorrespondenceKind.BROADER, own, first);
		samples.correspond(CorrespondenceKind.SAME, inner, nested);
		Scene scene = build(true);
		assertEquals(List.of("寒武纪"), chips(scene));
		assertEquals(1, scene.part(inner.getId()).orElseThrow().children().size());
		SceneChecks.check(scene);
	}

	@Test
	void twoPlacesMayGatherTheSameStatement() {
		Segment other = samples.segment((Place) own.eContainer(), "另一环节", null);
		samples.put(first, "寒武纪");
		samples.correspond(CorrespondenceKind.BROADER, own, first);
		samples.correspond(CorrespondenceKind.BROADER, other, first);
		Scene scene = build(true);
		assertEquals(List.of("寒武纪", "寒武纪"), chips(scene));
		SceneChecks.check(scene);
	}

	@Test
	void aReportThatOnlyKnowsTheWholeCountsInThePart() {
		samples.put(own, "甲");
		recommend(first, "甲", "报告一研究所");
		recommend(second, "甲", "报告二研究所");
		recommend(second, "乙", "报告二研究所");
		samples.correspond(CorrespondenceKind.BROADER, (Place) own.eContainer(), first, second);
		Scene scene = build(true);
		assertEquals(List.of("乙", "甲 2"), chips(scene).stream().sorted().toList());
		assertEquals(List.of("甲 2"), scene.part(own.getId()).orElseThrow().children().stream().map(SceneChecks::texts).toList());
		SceneChecks.check(scene);
	}

	private Segment segment(String perspective, String name) {
		return samples.segment(samples.stage(samples.perspective(perspective), perspective + "阶段", null, StagePosition.UNSPECIFIED), name, null);
	}

	private void recommend(Place place, String company, String publisher) {
		samples.put(place, company);
		Participation participation = place.getParticipations().get(place.getParticipations().size() - 1);
		participation.setRole(ParticipationRole.RECOMMENDED);
		samples.cite(participation, publisher);
	}

	private Scene build(boolean gathers) {
		Diagram diagram = samples.diagram("全景", samples.document().getChains().get(0).getPerspectives().get(0));
		diagram.setGathers(gathers);
		return new SceneBuilder(SceneBuilderTest.options(new FixedMeasurer())).build(diagram, samples.index());
	}

	private static List<String> chips(Scene scene) {
		return scene.allParts().filter(part -> part.role() == ScenePart.Role.COMPANY_CHIP).map(SceneChecks::texts).toList();
	}
}
