package org.chainscape.validation;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

import org.chainscape.model.PartialDate;
import org.chainscape.model.chain.Actuality;
import org.chainscape.model.chain.ChainFactory;
import org.chainscape.model.chain.Citation;
import org.chainscape.model.chain.DataSource;
import org.chainscape.model.chain.Observation;
import org.chainscape.model.chain.Quote;

/** Cases of rules about the dates of facts and sources, and about where facts stand. */
final class DateCases {

	private static final ChainFactory CHAIN = ChainFactory.eINSTANCE;

	private DateCases() {
	}

	static List<RuleCase> all() {
		return Stream.of(dates(), places()).flatMap(List::stream).toList();
	}

	private static List<RuleCase> dates() {
		return List.of(
			RuleCase.of("facts.undated-number")
				.fault("占比只引自没有日期的数据库", "a share is cited from a database alone, without a date", DateCases::fromDatabase)
				.finds("maker-share")
				.boundary("同上，但写明期间 2022", "the same with its period, 2022", chain -> {
					fromDatabase(chain);
					share(chain).setPeriodEnd(PartialDate.parse("2022"));
				}),
			RuleCase.of("facts.undated-source")
				.fault("删去《行业深度》的日期", "the date of a report is removed", chain -> chain.sample.report.setDate(null))
				.finds("report")
				.boundary("没有日期，但注明“原文未印日期”", "no date, but a word on why", chain -> {
					chain.sample.report.setDate(null);
					chain.sample.report.setDateText("原文未印日期，应为 2023 年 2 月");
				}),
			RuleCase.of("facts.stale-source")
				.fault("《行业深度》发布于 2021-11，到 2023-06 已有 19 个月", "a report of 2021-11, nineteen months before the day of the work",
					chain -> chain.sample.report.setDate(PartialDate.parse("2021-11")))
				.finds("report")
				.boundary("发布于 2021-12-30，恰好 18 个月", "a report of 2021-12-30, just eighteen months before",
					chain -> chain.sample.report.setDate(PartialDate.parse("2021-12-30"))),
			RuleCase.of("facts.future-date")
				.fault("把《行业深度》的日期写成 2032-02-14", "the date of a report is typed as 2032-02-14",
					chain -> chain.sample.report.setDate(PartialDate.parse("2032-02-14")))
				.finds("report")
				.boundary("只写到年：2023", "known to the year only: 2023", chain -> chain.sample.report.setDate(PartialDate.parse("2023"))),
			RuleCase.of("facts.actual-ahead")
				.fault("2023 年 2 月的报告把 2023 年全年的占比标为实际", "a report of February 2023 marks a share of 2023 as actual",
					chain -> period(chain, "2023", Actuality.ACTUAL))
				.finds("maker-share")
				.boundary("同一份报告中 2022 年的实际值", "an actual value of 2022 in the same report",
					chain -> period(chain, "2022", Actuality.ACTUAL)),
			RuleCase.of("facts.estimate-overdue")
				.fault("2023 年 2 月的报告把 2020 年的占比标为预测", "a report of February 2023 marks a share of 2020 as an estimate",
					chain -> period(chain, "2020", Actuality.ESTIMATE))
				.finds("maker-share")
				.boundary("2022 年的数在 2023 年 2 月仍是预测", "a value of 2022 is still an estimate in February 2023",
					chain -> period(chain, "2022", Actuality.ESTIMATE)));
	}

	private static List<RuleCase> places() {
		return List.of(
			RuleCase.of("facts.citation-place")
				.fault("删去占比引用的位置", "the citation of a share loses its place", chain -> citation(chain).setSection(null))
				.finds("maker-share-citation-0 ~ maker-share")
				.boundary("有页码即可", "a page is enough", chain -> {
					citation(chain).setSection(null);
					citation(chain).setPage("12");
				}),
			RuleCase.of("facts.undated-quote")
				.fault("录入收盘价 55.3，没有日期", "a price is entered without its day", chain -> quote(chain, null, "CNY"))
				.finds("quote")
				.boundary("有日期，币种在证券上", "the day is given; the currency is that of the security",
					chain -> quote(chain, "2023-02-13", "CNY")),
			RuleCase.of("facts.duplicate-citation")
				.fault("占比把同一处引用了两次", "a share cites the same place twice",
					chain -> chain.sample.cite(share(chain), chain.sample.report))
				.finds("maker-share ~ maker-share-citation-1")
				.boundary("同一报告的另一章节", "another section of the same report",
					chain -> chain.sample.cite(share(chain), chain.sample.report).setSection("附录")));
	}

	private static void fromDatabase(ReportedChain chain) {
		DataSource database = SampleChain.named(CHAIN.createDataSource(), "database", "数据库");
		chain.sample.document.getSources().add(database);
		share(chain).getCitations().clear();
		chain.sample.cite(share(chain), database);
	}

	private static Observation share(ReportedChain chain) {
		return chain.sample.maker.getObservations().get(0);
	}

	private static Citation citation(ReportedChain chain) {
		return share(chain).getCitations().get(0);
	}

	private static void period(ReportedChain chain, String year, Actuality actuality) {
		share(chain).setPeriodStart(PartialDate.parse(year));
		share(chain).setPeriodEnd(PartialDate.parse(year));
		share(chain).setActuality(actuality);
	}

	private static void quote(ReportedChain chain, String day, String currency) {
		Quote quote = SampleChain.identified(CHAIN.createQuote(), "quote");
		quote.setProperty(chain.sample.revenue);
		quote.setValue(new BigDecimal("55.3"));
		quote.setUnit("元");
		quote.setAsOf(PartialDate.parse(day));
		chain.sample.cite(quote, chain.sample.report);
		chain.sample.maker.getSecurities().get(0).setCurrency(currency);
		chain.sample.maker.getSecurities().get(0).getQuotes().add(quote);
	}
}
