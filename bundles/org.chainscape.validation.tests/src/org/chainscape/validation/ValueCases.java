package org.chainscape.validation;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

import org.chainscape.model.PartialDate;
import org.chainscape.model.chain.Comparator;
import org.chainscape.model.chain.DisclosureState;
import org.chainscape.model.chain.Observation;
import org.chainscape.model.chain.Segment;
import org.chainscape.model.chain.Subject;

/** Cases of rules about values that are impossible or contradict themselves. */
final class ValueCases {

	private ValueCases() {
	}

	static List<RuleCase> all() {
		return Stream.of(impossible(), contradictory()).flatMap(List::stream).toList();
	}

	private static List<RuleCase> impossible() {
		return List.of(
			RuleCase.of("facts.share-without-whole")
				.fault("删去寒武纪市场占比的分母", "the denominator of a market share is removed", chain -> share(chain).setDenominator(null))
				.finds("maker-share")
				.boundary("分母只有原文：全球加速卡市场", "the denominator is in words only", chain -> {
					share(chain).setDenominator(null);
					share(chain).setDenominatorText("全球加速卡市场");
				}),
			RuleCase.of("facts.share-range")
				.fault("把占比 20% 写成 2000%", "a share of 20 % is written as 2000 %", chain -> share(chain).setValue(new BigDecimal("2000")))
				.finds("facts.share-range @ maker-share", "facts.shares-above-whole @ maker-share")
				.boundary("占比恰为 100%", "a share of just 100 %", chain -> share(chain).setValue(new BigDecimal("100"))),
			RuleCase.of("facts.negative-value")
				.given(chain -> {
					chain.parameters.setPositive(true);
					number(chain, chain.sample.product, "size", "7");
				})
				.fault("把参数量写成 -7 个", "a number of parameters is written as -7", chain -> size(chain).setValue(new BigDecimal("-7")))
				.finds("size ~ parameters")
				.boundary("参数量为 0", "a number of parameters of 0", chain -> size(chain).setValue(BigDecimal.ZERO)),
			RuleCase.of("facts.reversed-range")
				.given(chain -> number(chain, chain.sample.product, "size", "7"))
				.fault("上限写成 5，小于下限 7", "the upper end is 5, below the lower end 7",
					chain -> size(chain).setUpperValue(new BigDecimal("5")))
				.finds("size")
				.boundary("上下限相同", "both ends are the same", chain -> size(chain).setUpperValue(new BigDecimal("7.0"))),
			RuleCase.of("facts.reversed-period")
				.given(chain -> number(chain, chain.sample.product, "size", "7"))
				.fault("期间写成 2022 至 2021", "the period is 2022 to 2021", chain -> period(chain, "2022", "2021"))
				.finds("size")
				.boundary("期间为 2022-06 至 2022", "the period is 2022-06 to 2022", chain -> period(chain, "2022-06", "2022")),
			RuleCase.of("facts.confidence-range")
				.fault("可信度写成 120", "the confidence is 120", chain -> share(chain).setConfidence(120))
				.finds("maker-share")
				.boundary("可信度为 100", "the confidence is 100", chain -> share(chain).setConfidence(100)));
	}

	private static List<RuleCase> contradictory() {
		return List.of(
			RuleCase.of("facts.state")
				.fault("把有数值的占比标为“未披露”", "a share that has a value is marked as not disclosed",
					chain -> share(chain).setState(DisclosureState.UNDISCLOSED))
				.finds("maker-share")
				.boundary("把有数值的占比标为“待核实”", "it is marked as to be verified",
					chain -> share(chain).setState(DisclosureState.TO_VERIFY)),
			RuleCase.of("facts.state")
				.fault("删去“已披露”的数值", "a disclosed value is removed", chain -> share(chain).setValue(null))
				.finds("maker-share")
				.boundary("没有数值，但留有原文 202x", "no value, but what is printed", chain -> {
					share(chain).setValue(null);
					share(chain).setPrinted("两成左右");
				}),
			RuleCase.of("facts.unit-dimension")
				.given(chain -> chain.sample.observe("income", chain.sample.maker, chain.sample.revenue, "7.29", income -> income.setUnit("元")))
				.fault("把收入的单位写成 nm", "the unit of a revenue is nm", chain -> income(chain).setUnit("nm"))
				.finds("income ~ revenue")
				.boundary("收入以美元计，指标以元计", "the revenue is in US dollars, the property counted in yuan",
					chain -> income(chain).setUnit("美元")),
			RuleCase.of("facts.parts-above-whole")
				.given(ValueCases::sales)
				.fault("上游收入 100 亿元，其中芯片 60、光模块 50", "upstream sales of 100, with 60 and 50 in its two segments",
					chain -> chain.sample.chips.getObservations().get(0).setValue(new BigDecimal("60")))
				.finds("sales ~ sales-chips,sales-optics")
				.boundary("芯片“不超过 60”", "one of the two is an upper bound", chain -> {
					chain.sample.chips.getObservations().get(0).setValue(new BigDecimal("60"));
					chain.sample.chips.getObservations().get(0).setComparator(Comparator.AT_MOST);
				}));
	}

	private static void sales(ReportedChain chain) {
		Segment optics = chain.sample.segment("optics", "光模块", chain.sample.upstream);
		chain.sample.join("optics-builder", optics, chain.sample.builder);
		sales(chain, "sales", chain.sample.upstream, "100");
		sales(chain, "sales-chips", chain.sample.chips, "40");
		sales(chain, "sales-optics", optics, "50");
	}

	private static void sales(ReportedChain chain, String id, Subject subject, String value) {
		chain.sample.observe(id, subject, chain.sample.revenue, value, sales -> sales.setUnit("元"));
	}

	private static Observation share(ReportedChain chain) {
		return chain.sample.maker.getObservations().get(0);
	}

	private static Observation income(ReportedChain chain) {
		return chain.sample.maker.getObservations().get(1);
	}

	private static Observation size(ReportedChain chain) {
		return chain.sample.product.getObservations().get(0);
	}

	private static void period(ReportedChain chain, String start, String end) {
		size(chain).setPeriodStart(PartialDate.parse(start));
		size(chain).setPeriodEnd(PartialDate.parse(end));
	}

	private static void number(ReportedChain chain, Subject subject, String id, String value) {
		chain.sample.observe(id, subject, chain.parameters, value, number -> number.setUnit("个"));
	}
}
