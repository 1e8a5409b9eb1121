package org.chainscape.validation;

import java.util.List;
import java.util.stream.Stream;

import org.chainscape.model.PartialDate;
import org.chainscape.model.chain.Analyst;
import org.chainscape.model.chain.ChainFactory;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.Completeness;
import org.chainscape.model.chain.ListingStatus;
import org.chainscape.model.chain.Rating;
import org.chainscape.model.chain.RatingLevel;
import org.chainscape.model.chain.RatingScale;
import org.chainscape.model.chain.RatingScope;
import org.chainscape.model.chain.Report;

/** Cases of rules about what is published: figures, ratings, recommendations, signatories. */
final class ReportCases {

	private static final ChainFactory CHAIN = ChainFactory.eINSTANCE;

	private ReportCases() {
	}

	static List<RuleCase> all() {
		return Stream.of(figures(), ratings(), recommendations(), signatories()).flatMap(List::stream).toList();
	}

	private static List<RuleCase> figures() {
		return List.of(
			RuleCase.of("report.figure-without-date")
				.given(chain -> FigureCases.number(chain.sample.diagram, 1))
				.fault("有图号的图没有“截至”日期", "a numbered figure has no as-of date", chain -> chain.sample.diagram.setAsOf(null))
				.finds("diagram")
				.boundary("没有图号的图没有“截至”日期", "a diagram without a number has none", chain -> {
					chain.sample.diagram.setAsOf(null);
					chain.sample.diagram.setFigureNumber(null);
				}),
			RuleCase.of("report.newer-than-figure")
				.given(chain -> {
					FigureCases.ofProduct(chain);
					chain.sample.otherReport.setDate(PartialDate.parse("2023-03"));
				})
				.fault("图截至 2023 年 1 月，引用的报告发布于 3 月", "a figure is as of January 2023 and cites a report of March",
					chain -> chain.sample.diagram.setAsOf(PartialDate.parse("2023-01")))
				.finds("diagram ~ product")
				.boundary("图截至 2023 年", "the figure is as of 2023", chain -> chain.sample.diagram.setAsOf(PartialDate.parse("2023"))),
			RuleCase.of("report.stale-in-figure")
				.given(chain -> {
					FigureCases.freeMap(chain);
					chain.sample.diagram.getNodes().remove(1);
					FigureCases.number(chain.sample.diagram, 1);
					chain.sample.report.setDate(PartialDate.parse("2023-02"));
				})
				.fault("2023 年 6 月的图引用 2020 年的报告", "a figure as of June 2023 cites a report of 2020", chain -> date(chain, "2020"))
				.finds("diagram ~ chips-maker", "facts.stale-source @ report")
				.boundary("引用的报告恰好十八个月前", "it cites a report of just eighteen months before", chain -> date(chain, "2021-12")),
			RuleCase.of("report.unconfirmed-in-figure")
				.given(chain -> FigureCases.number(chain.sample.diagram, 1))
				.fault("有图号的图上有一条待核实的归属", "a numbered figure shows a membership that is not verified",
					chain -> chain.sample.chips.getParticipations().get(0).setConfirmed(false))
				.finds("diagram ~ chips-maker")
				.boundary("图没有图号", "the diagram has no number", chain -> {
					chain.sample.chips.getParticipations().get(0).setConfirmed(false);
					chain.sample.diagram.setFigureNumber(null);
				}));
	}

	private static List<RuleCase> ratings() {
		return List.of(
			RuleCase.of("report.unknown-rating-word")
				.given(ReportCases::rated)
				.fault("体系里只有“推荐”“中性”，评级写成“看好”", "a rating says 看好 on a scale of 推荐 and 中性", chain -> rating(chain).setWord("看好"))
				.finds("rating ~ scale")
				.boundary("评级印作“推 荐”", "it is printed as 推 荐", chain -> rating(chain).setWord("推 荐")),
			RuleCase.of("report.rating-scope")
				.given(ReportCases::rated)
				.fault("公司的评级指向行业评级体系", "the scale of a company’s rating rates industries",
					chain -> rating(chain).getScale().setScope(RatingScope.INDUSTRY))
				.finds("rating ~ scale")
				.boundary("行业评级给在报告上", "a rating of the industry stands on the report", chain -> {
					rating(chain).getScale().setScope(RatingScope.INDUSTRY);
					chain.sample.report.getRatings().add(rating(chain));
				}),
			RuleCase.of("report.rating-before-scale")
				.given(ReportCases::rated)
				.fault("评级给于 2021 年，体系 2022 年 3 月才启用", "a rating of 2021 is on a scale of March 2022",
					chain -> rating(chain).setDate(PartialDate.parse("2021")))
				.finds("rating ~ scale")
				.boundary("评级给于 2022 年，月份不详", "a rating of 2022, the month is not known", chain -> rating(chain).setDate(PartialDate.parse("2022"))));
	}

	private static List<RuleCase> recommendations() {
		return List.of(
			RuleCase.of("report.no-risk")
				.given(chain -> chain.recommend("recommended", chain.data, chain.sample.user, chain.sample.otherReport, "L7"))
				.fault("录入了报告的建议关注，没有录入风险提示", "recommendations of a report are recorded, its risks are not",
					chain -> chain.sample.chain.getRisks().clear())
				.finds("report-2")
				.boundary("报告在风险提示之前截断", "the report breaks off before its risks", chain -> {
					chain.sample.chain.getRisks().clear();
					chain.sample.otherReport.setCompleteness(Completeness.TRUNCATED);
				}, "coverage.incomplete-source @ report-2"),
			RuleCase.of("report.recommended-without-security")
				.given(chain -> {
					Company startup = chain.sample.company("startup", "云天励飞");
					startup.setListing(ListingStatus.REGISTERED);
					chain.recommend("recommended", chain.data, startup, chain.sample.otherReport, "L7");
				})
				.fault("建议关注的公司没有证券，上市状态也未指明", "a recommended company has neither a security nor a listing status",
					chain -> startup(chain).setListing(ListingStatus.UNSPECIFIED))
				.finds("startup ~ recommended")
				.boundary("它的母公司有证券", "its parent has a security", chain -> {
					startup(chain).setListing(ListingStatus.UNSPECIFIED);
					startup(chain).setParent(chain.sample.maker);
				}));
	}

	private static List<RuleCase> signatories() {
		return List.of(
			RuleCase.of("report.analyst-without-certificate")
				.given(chain -> {
					sign(chain.sample.report, "first", "陈甲", "S0190515050002");
					sign(chain.sample.report, "second", "李乙", "S0190522030001");
				})
				.fault("一名署名分析师没有证书编号", "one of the analysts has no certificate number", chain -> analyst(chain).setCertificate(null))
				.finds("second ~ first")
				.boundary("她是研究助理", "she is a research assistant", chain -> {
					analyst(chain).setCertificate(null);
					analyst(chain).setRole("研究助理");
				}),
			RuleCase.of("report.certificate-form")
				.given(chain -> sign(chain.sample.report, "first", "陈甲", "S0190515050002"))
				.fault("证书编号少了一位", "a digit of a certificate number is missing",
					chain -> chain.sample.report.getAnalysts().get(0).setCertificate("S019051505000"))
				.finds("first")
				.boundary("香港的中央编号", "a number of Hong Kong", chain -> chain.sample.report.getAnalysts().get(0).setCertificate("BIB998")),
			RuleCase.of("report.certificate-twice")
				.given(chain -> {
					sign(chain.sample.report, "first", "陈甲", "S0190515050002");
					sign((Report) chain.sample.otherReport, "second", "李乙", "S0190522030001");
				})
				.fault("两人的证书编号相同", "two analysts have one certificate number",
					chain -> ((Report) chain.sample.otherReport).getAnalysts().get(0).setCertificate("S0190515050002"))
				.finds("second ~ first")
				.boundary("同一人署名两份报告", "one analyst signs two reports", chain -> {
					((Report) chain.sample.otherReport).getAnalysts().get(0).setCertificate("S0190515050002");
					((Report) chain.sample.otherReport).getAnalysts().get(0).setName("陈甲");
				}));
	}

	private static void date(ReportedChain chain, String date) {
		chain.sample.report.setDate(PartialDate.parse(date));
	}

	private static void rated(ReportedChain chain) {
		RatingScale scale = SampleChain.named(CHAIN.createRatingScale(), "scale", "甲证券股票评级");
		scale.setScope(RatingScope.STOCK);
		scale.setValidFrom(PartialDate.parse("2022-03"));
		for (String word : List.of("推荐", "中性")) {
			RatingLevel level = SampleChain.identified(CHAIN.createRatingLevel(), "level-" + scale.getLevels().size());
			level.setWord(word);
			scale.getLevels().add(level);
		}
		chain.sample.document.getRatingScales().add(scale);
		Rating rating = SampleChain.identified(CHAIN.createRating(), "rating");
		rating.setScale(scale);
		rating.setWord("推荐");
		rating.setDate(PartialDate.parse("2023-02-14"));
		chain.sample.maker.getRatings().add(rating);
	}

	private static Rating rating(ReportedChain chain) {
		return chain.sample.maker.getRatings().get(0);
	}

	private static Company startup(ReportedChain chain) {
		return chain.sample.document.getCompanies().stream().filter(company -> company.getId().equals("startup")).findFirst().orElseThrow();
	}

	private static void sign(Report report, String id, String name, String certificate) {
		Analyst analyst = SampleChain.identified(CHAIN.createAnalyst(), id);
		analyst.setName(name);
		analyst.setCertificate(certificate);
		report.getAnalysts().add(analyst);
	}

	private static Analyst analyst(ReportedChain chain) {
		return chain.sample.report.getAnalysts().get(1);
	}
}
