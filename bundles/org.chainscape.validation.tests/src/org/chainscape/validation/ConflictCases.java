package org.chainscape.validation;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

import org.chainscape.model.PartialDate;
import org.chainscape.model.aigc.FoundationModel;
import org.chainscape.model.aigc.ModelKind;
import org.chainscape.model.chain.ChainFactory;
import org.chainscape.model.chain.CorrespondenceKind;
import org.chainscape.model.chain.FindingStatus;
import org.chainscape.model.chain.Magnitude;
import org.chainscape.model.chain.Observation;
import org.chainscape.model.chain.RatingLevel;
import org.chainscape.model.chain.RatingScale;
import org.chainscape.model.chain.RatingScope;
import org.chainscape.model.chain.RecordedFinding;

/** Cases of rules about what sources disagree on. */
final class ConflictCases {

	private static final ChainFactory CHAIN = ChainFactory.eINSTANCE;

	private ConflictCases() {
	}

	static List<RuleCase> all() {
		return Stream.of(ofLineage(), ofNamesAndRatings(), ofStatements(), ofPlaces()).flatMap(List::stream).toList();
	}

	private static List<RuleCase> ofLineage() {
		return List.of(
			RuleCase.of("conflict.lineage-order")
				.given(chain -> {
					FoundationModel origin = model(chain, "origin", "InstructGPT", "2022-03");
					chain.descend("line", origin, model(chain, "heir", "GPT-3.5", "2022"));
				})
				.fault("另一份报告说后代 GPT-3.5 发布于 2020 年", "another report dates the heir to 2020",
					chain -> chain.date("early", chain.sample.chain.getItems().get(2), "2020", chain.sample.otherReport, "L182"))
				.finds("line ~ early")
				.boundary("另一份报告说发布于 2022 年 11 月", "another report dates the heir to November 2022",
					chain -> chain.date("late", chain.sample.chain.getItems().get(2), "2022-11", chain.sample.otherReport, "L182")),
			RuleCase.of("conflict.rival-origins")
				.given(chain -> {
					FoundationModel family = chain.model("family", "GPT 系列", ModelKind.LANGUAGE);
					chain.descend("line-1", chain.model("transformer", "Transformer", ModelKind.ARCHITECTURE), family);
				})
				.fault("另一份报告说该系列出自 GAN", "another report has the family come from GAN",
					chain -> chain.descend("line-2", chain.model("gan", "GAN", ModelKind.ARCHITECTURE), family(chain)))
				.finds("family ~ line-1,line-2")
				.boundary("另一份报告说它基于另一个语言模型", "another report bases it on another language model",
					chain -> chain.descend("line-2", chain.model("elder", "GPT-1", ModelKind.LANGUAGE), family(chain))));
	}

	private static List<RuleCase> ofNamesAndRatings() {
		return List.of(
			RuleCase.of("conflict.name-variant")
				.fault("报告把“寒武纪”印成“寒武记”", "a report prints “寒武纪” as “寒武记”",
					chain -> chain.sample.cite(chain.sample.maker, chain.sample.report).setPrintedAs("寒武记"))
				.finds("maker")
				.boundary("印成“寒 武 纪”：空格不算区别", "it is printed “寒 武 纪”: blanks make no difference",
					chain -> chain.sample.cite(chain.sample.maker, chain.sample.report).setPrintedAs("寒 武 纪")),
			RuleCase.of("conflict.rating-bounds")
				.given(chain -> scale(chain, "scale", "行业评级", RatingScope.INDUSTRY))
				.fault("“中性”的上限印漏，成了“-10%以上”", "the upper bound of “中性” is lost in print",
					chain -> chain.sample.document.getRatingScales().get(0).getLevels().get(1).setUpper(null))
				.finds("scale ~ scale-0,scale-1")
				.boundary("“中性”的上限恰好是“看好”的下限", "the levels just meet",
					chain -> chain.sample.document.getRatingScales().get(0).getLevels().get(1).setUpper(BigDecimal.TEN)),
			RuleCase.of("conflict.rating-word")
				.given(chain -> scale(chain, "industry", "甲证券行业评级", RatingScope.INDUSTRY))
				.fault("另一家把“看好”用作股票评级", "another house uses “看好” for stocks", chain -> other(chain, "看好"))
				.finds("industry-0 ~ stock-0")
				.boundary("另一家的股票评级用“买入”", "another house says “买入” of stocks", chain -> other(chain, "买入")),
			RuleCase.of("conflict.recorded")
				.fault("分析师记下一处规则看不出的不一致", "an analyst records an inconsistency no rule can see", chain -> record(chain, FindingStatus.OPEN))
				.finds("noted ~ product")
				.boundary("记录的问题已解决", "the recorded finding is resolved", chain -> record(chain, FindingStatus.RESOLVED)));
	}

	private static List<RuleCase> ofStatements() {
		return List.of(
			RuleCase.of("conflict.rival-categories")
				.given(chain -> chain.word("w1", chain.sample.chain, "技术萌芽期", chain.sample.report, "L207"))
				.fault("另一份报告说是“期望膨胀期”", "another report says “期望膨胀期”",
					chain -> chain.word("w2", chain.sample.chain, "期望膨胀期", chain.sample.otherReport, "L161"))
				.finds("w1 ~ w2")
				.boundary("两种说法的时点不同", "the two hold for different dates", chain -> {
					chain.sample.chain.getObservations().get(0).setAsOf(PartialDate.parse("2021"));
					chain.word("w2", chain.sample.chain, "期望膨胀期", chain.sample.otherReport, "L161").setAsOf(PartialDate.parse("2022"));
				}),
			RuleCase.of("conflict.rival-dates")
				.given(chain -> chain.date("d1", chain.sample.product, "2023-01-23", chain.sample.report, "L140"))
				.fault("另一份报告说是 2023-01-25", "another report says 2023-01-25",
					chain -> chain.date("d2", chain.sample.product, "2023-01-25", chain.sample.otherReport, "L205"))
				.finds("d1 ~ d2")
				.boundary("另一份报告只说 2023 年 1 月", "another report only says January 2023",
					chain -> chain.date("d2", chain.sample.product, "2023-01", chain.sample.otherReport, "L205")),
			RuleCase.of("conflict.rival-precision")
				.given(chain -> parameters(chain, "o1", "1.17"))
				.fault("另一份报告印作 1.2", "another report prints 1.2", chain -> parameters(chain, "o2", "1.2"))
				.finds("o1 ~ o2")
				.boundary("另一份报告也印作 1.17", "another report prints 1.17, too", chain -> parameters(chain, "o2", "1.17")),
			RuleCase.of("conflict.rival-values")
				.given(chain -> parameters(chain, "o1", "15"))
				.fault("另一份报告印作 15.8", "another report prints 15.8", chain -> parameters(chain, "o2", "15.8"))
				.finds("o1 ~ o2")
				.boundary("两个数的口径不同", "the two numbers count different things", chain -> parameters(chain, "o2", "15.8").setBasis("含词嵌入")));
	}

	private static List<RuleCase> ofPlaces() {
		return List.of(
			RuleCase.of("conflict.rival-placement")
				.given(chain -> chain.recommend("list-chips", chain.sample.chips, chain.sample.maker, chain.sample.report, "L17"))
				.fault("另一份报告在“算力”建议关注同一公司，而两个环节没有对应关系", "another report recommends the company in a place that does not correspond",
					chain -> chain.recommend("list-compute", chain.compute, chain.sample.maker, chain.sample.otherReport, "L30"))
				.finds("maker ~ list-chips,list-compute")
				.boundary("两个环节记为相同", "the two places are said to be the same", chain -> {
					chain.recommend("list-compute", chain.compute, chain.sample.maker, chain.sample.otherReport, "L30");
					chain.correspond(CorrespondenceKind.SAME, chain.sample.chips, chain.compute);
				}),
			RuleCase.of("conflict.uneven-placement")
				.given(chain -> {
					chain.recommend("list-chips", chain.sample.chips, chain.sample.maker, chain.sample.report, "L17");
					chain.recommend("list-compute", chain.compute, chain.sample.maker, chain.sample.otherReport, "L30");
					chain.correspond(CorrespondenceKind.SAME, chain.sample.chips, chain.compute);
				})
				.fault("两个环节只是部分重叠", "the two places only overlap",
					chain -> chain.sample.chain.getCorrespondences().get(0).setKind(CorrespondenceKind.OVERLAPS))
				.finds("maker ~ list-chips,list-compute")
				.boundary("两个环节的左右互换", "the two sides of the correspondence are exchanged", chain -> {
					chain.sample.chain.getCorrespondences().clear();
					chain.correspond(CorrespondenceKind.SAME, chain.compute, chain.sample.chips);
				}));
	}

	private static FoundationModel model(ReportedChain chain, String id, String name, String released) {
		FoundationModel model = chain.model(id, name, ModelKind.LANGUAGE);
		model.setReleased(PartialDate.parse(released));
		return model;
	}

	private static FoundationModel family(ReportedChain chain) {
		return (FoundationModel) chain.sample.chain.getItems().get(1);
	}

	private static Observation parameters(ReportedChain chain, String id, String value) {
		Observation observation = chain.observation(id, chain.sample.product, chain.parameters, chain.sample.otherReport, "L" + id.substring(1));
		observation.setValue(new BigDecimal(value));
		observation.setPrinted(value + "亿");
		observation.setMagnitude(Magnitude.HUNDRED_MILLION);
		observation.setUnit("个");
		return observation;
	}

	private static RatingScale scale(ReportedChain chain, String id, String name, RatingScope scope) {
		RatingScale scale = SampleChain.named(CHAIN.createRatingScale(), id, name);
		scale.setScope(scope);
		chain.sample.document.getRatingScales().add(scale);
		level(scale, "看好", "10", null);
		level(scale, "中性", "-10", "10");
		level(scale, "看淡", null, "-10");
		return scale;
	}

	private static void other(ReportedChain chain, String word) {
		RatingScale scale = scale(chain, "stock", "丙证券股票评级", RatingScope.STOCK);
		scale.getLevels().remove(2);
		scale.getLevels().remove(1);
		scale.getLevels().get(0).setWord(word);
	}

	private static void level(RatingScale scale, String word, String lower, String upper) {
		RatingLevel level = SampleChain.identified(CHAIN.createRatingLevel(), scale.getId() + "-" + scale.getLevels().size());
		level.setWord(word);
		level.setLower(lower == null ? null : new BigDecimal(lower));
		level.setUpper(upper == null ? null : new BigDecimal(upper));
		scale.getLevels().add(level);
	}

	private static void record(ReportedChain chain, FindingStatus status) {
		RecordedFinding finding = SampleChain.named(CHAIN.createRecordedFinding(), "noted", "最大模型");
		finding.setDescription("两处说法不能同时成立");
		finding.getElements().add(chain.sample.product);
		finding.setStatus(status);
		chain.sample.document.getFindings().add(finding);
	}
}
