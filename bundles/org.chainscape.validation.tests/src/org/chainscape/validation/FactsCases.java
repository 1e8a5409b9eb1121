package org.chainscape.validation;

import java.util.List;

import org.chainscape.model.chain.DisclosureState;

/** Cases of rules about facts. */
final class FactsCases {

	private FactsCases() {
	}

	static List<RuleCase> all() {
		return List.of(
			RuleCase.of("facts.number-without-unit")
				.given(chain -> chain.sample.observe("income", chain.sample.maker, chain.sample.revenue, "7.29", income -> income.setUnit("元")))
				.fault("删去收入 7.29 元的单位", "the unit of a revenue of 7.29 元 is removed",
					chain -> chain.sample.maker.getObservations().get(1).setUnit(" "))
				.finds("income")
				.boundary("指标本身没有标准单位", "the property has no canonical unit", chain -> {
					chain.sample.maker.getObservations().get(1).setUnit(null);
					chain.sample.revenue.setUnit(null);
				}),
			RuleCase.of("facts.shares-above-whole")
				.fault("同一来源说寒武纪占 20%、浪潮信息占 82%", "one source gives two companies 20 % and 82 %",
					chain -> share(chain, "82"))
				.finds("maker-share ~ builder-share")
				.boundary("浪潮信息占 81%：两个数都在舍入范围内", "20 % and 81 %, which may be 100 % before rounding",
					chain -> share(chain, "81")),
			RuleCase.of("facts.unsourced-number")
				.fault("删去寒武纪市场占比的引用", "the citation of a market share is deleted",
					chain -> chain.sample.maker.getObservations().get(0).getCitations().clear())
				.finds("maker-share")
				.boundary("没有引用，但披露状态为“待核实”", "no citation, but the state is “to be verified”", chain -> {
					chain.sample.maker.getObservations().get(0).getCitations().clear();
					chain.sample.maker.getObservations().get(0).setState(DisclosureState.TO_VERIFY);
				}),
			RuleCase.of("facts.unsourced-participation")
				.fault("删去寒武纪归入“芯片”的引用", "the citation of a participation is deleted",
					chain -> chain.sample.chips.getParticipations().get(0).getCitations().clear())
				.finds("chips-maker")
				.boundary("引用改为另一份报告", "another report is cited", chain -> {
					chain.sample.chips.getParticipations().get(0).getCitations().clear();
					chain.sample.cite(chain.sample.chips.getParticipations().get(0), chain.sample.otherReport);
				}),
			RuleCase.of("facts.unsourced-relation")
				.fault("删去供给的引用", "the citation of a supply is deleted", chain -> chain.sample.supply.getCitations().clear())
				.finds("supply")
				.boundary("没有引用，但注明是推断", "no citation, but openly inferred", chain -> {
					chain.sample.supply.getCitations().clear();
					chain.sample.supply.setInferred(true);
				}));
	}

	private static void share(ReportedChain chain, String value) {
		SampleChain sample = chain.sample;
		sample.observe("builder-share", sample.builder, sample.share, value, share -> share.setDenominator(sample.chain));
	}
}
