package org.chainscape.validation;

import static org.chainscape.validation.Findings.assertFound;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;

import org.chainscape.model.chain.ChainFactory;
import org.chainscape.model.chain.Completeness;
import org.chainscape.model.chain.Exhibit;
import org.chainscape.model.chain.ExhibitContent;
import org.chainscape.model.chain.FindingStatus;
import org.chainscape.model.chain.RatingLevel;
import org.chainscape.model.chain.RatingScale;
import org.chainscape.model.chain.RatingScope;
import org.chainscape.model.chain.RecordedFinding;
import org.chainscape.model.text.Language;

import org.junit.jupiter.api.Test;

/** Rating scales, incomplete sources and what people noted. */
class ScaleAndSourceRulesTest {

	private static final ChainFactory CHAIN = ChainFactory.eINSTANCE;

	private final SampleChain sample = new SampleChain();

	private RatingScale scale(String id, String name, RatingScope scope) {
		RatingScale scale = SampleChain.named(CHAIN.createRatingScale(), id, name);
		scale.setScope(scope);
		sample.document.getRatingScales().add(scale);
		return scale;
	}

	private static RatingLevel level(RatingScale scale, String word, String lower, String upper) {
		RatingLevel level = SampleChain.identified(CHAIN.createRatingLevel(), scale.getId() + "-" + scale.getLevels().size());
		level.setWord(word);
		level.setLower(lower == null ? null : new BigDecimal(lower));
		level.setUpper(upper == null ? null : new BigDecimal(upper));
		scale.getLevels().add(level);
		return level;
	}

	@Test
	void levelsThatMeetAreFineLevelsThatOverlapAreNot() {
		RatingScale scale = scale("scale", "行业评级", RatingScope.INDUSTRY);
		level(scale, "看好", "10", null);
		RatingLevel neutral = level(scale, "中性", "-10", "10");
		level(scale, "看淡", null, "-10");
		level(scale, "无评级", null, null);
		assertFound(sample);
		neutral.setUpper(null);
		neutral.setPrinted("- 10% ~ + 10%以上");
		assertFound(sample, "conflict.rating-bounds @ scale ~ scale-0,scale-1");
		assertEquals("评级体系“行业评级”的两个级别重叠：看好 ⇔ 中性 - 10% ~ + 10%以上。", Findings.message(sample, Language.ZH));
	}

	@Test
	void aWordMeansTheSameOnlyWithinOneScope() {
		level(scale("a", "甲证券行业评级", RatingScope.INDUSTRY), "推荐", "5", null);
		level(scale("b", "乙证券行业评级", RatingScope.INDUSTRY), "推荐", "10", null);
		assertFound(sample);
		level(scale("c", "丙证券股票评级", RatingScope.STOCK), "推荐", "10", "20");
		assertFound(sample, "conflict.rating-word @ a-0 ~ b-0,c-0");
	}

	@Test
	void truncatedSourcesAreSaidWithWhatIsMissing() {
		Exhibit lost = SampleChain.identified(CHAIN.createExhibit(), "lost");
		lost.setCaption("中国智能算力规模");
		lost.setContent(ExhibitContent.CAPTION_ONLY);
		sample.report.getExhibits().add(lost);
		assertFound(sample);
		sample.report.setCompleteness(Completeness.TRUNCATED);
		sample.report.setCompletenessNote("第 4.2.1 节后截断");
		assertFound(sample, "coverage.incomplete-source @ report");
		assertEquals("来源“行业深度”不完整：第 4.2.1 节后截断；1 个图表的内容没有留存。", Findings.message(sample, Language.ZH));
	}

	@Test
	void recordedFindingsAreListedUntilTheyAreResolved() {
		RecordedFinding finding = SampleChain.named(CHAIN.createRecordedFinding(), "noted", "最大模型");
		finding.setDescription("两处说法不能同时成立");
		finding.getElements().add(sample.product);
		sample.document.getFindings().add(finding);
		assertFound(sample, "conflict.recorded @ noted ~ product");
		assertEquals("最大模型：两处说法不能同时成立", Findings.message(sample, Language.ZH));
		finding.setStatus(FindingStatus.RESOLVED);
		assertFound(sample);
	}
}
