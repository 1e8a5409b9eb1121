package org.chainscape.validation;

import java.math.BigDecimal;
import java.util.List;

import org.chainscape.model.chain.Calculation;
import org.chainscape.model.chain.CalculationInput;
import org.chainscape.model.chain.ChainFactory;
import org.chainscape.model.chain.Observation;
import org.chainscape.model.chain.Property;
import org.chainscape.model.chain.PropertyKind;

/** Cases of rules about calculations: the cost of servers is their number times their price. */
final class CalculationCases {

	private CalculationCases() {
	}

	static List<RuleCase> all() {
		return List.of(
			RuleCase.of("calculation.cycle")
				.given(CalculationCases::cost)
				.fault("价格又由成本倒推得出", "the price is calculated from the cost",
					chain -> input(calculate(chain, "second", "价格", "x", observation(chain, 1)), "x", observation(chain, 2)))
				.finds("calc ~ second")
				.boundary("由成本另算一个总额", "something else is calculated from the cost",
					chain -> input(calculate(chain, "second", "总额", "2*x", null), "x", observation(chain, 2))),
			RuleCase.of("calculation.fails")
				.given(CalculationCases::cost)
				.fault("原文的结果印成 7500", "the result is printed as 7500", chain -> print(observation(chain, 2), "7500"))
				.finds("calc ~ cost,servers-count,price")
				.boundary("同时价格印成 20", "the price is printed as 20, too", chain -> {
					print(observation(chain, 2), "7500");
					print(observation(chain, 1), "20");
				}),
			RuleCase.of("calculation.impossible")
				.given(CalculationCases::cost)
				.fault("公式用到没有的输入 q", "the formula names an input that is not there",
					chain -> chain.sample.document.getCalculations().get(0).setFormula("n*q"))
				.finds("calc ~ cost,servers-count,price")
				.boundary("公式换一种写法 p*n", "the formula is written p*n", chain -> chain.sample.document.getCalculations().get(0).setFormula("p*n")),
			RuleCase.of("calculation.rounding")
				.given(CalculationCases::cost)
				.fault("原文的结果印成 7470，在价格的舍入范围内", "the result is printed as 7470, within the rounding of the price",
					chain -> print(observation(chain, 2), "7470"))
				.finds("calc ~ cost,servers-count,price")
				.boundary("原文的结果印成 7462.50", "the result is printed as 7462.50", chain -> print(observation(chain, 2), "7462.50")),
			RuleCase.of("calculation.unit")
				.given(CalculationCases::cost)
				.fault("台数的单位写成“个”", "servers are counted in 个 and priced by 台", chain -> observation(chain, 0).setUnit("个"))
				.finds("calc ~ cost,servers-count,price")
				.boundary("台数与单价都用“个”", "number and price both speak of 个", chain -> {
					observation(chain, 0).setUnit("个");
					observation(chain, 1).setUnit("万美元/个");
				}));
	}

	private static void cost(ReportedChain chain) {
		Property number = chain.sample.property("number", "数量", PropertyKind.QUANTITY, null);
		chain.sample.document.getProperties().add(number);
		observe(chain, number, "servers-count", "375", "台");
		observe(chain, number, "price", "19.9", "万美元/台");
		observe(chain, number, "cost", "7462.5", "万美元");
		for (int i = 0; i < 3; i++) {
			observation(chain, i).setBasis(List.of("台数", "单价", "成本").get(i));
		}
		Calculation calculation = calculate(chain, "calc", "训练成本", "n*p", observation(chain, 2));
		input(calculation, "n", observation(chain, 0));
		input(calculation, "p", observation(chain, 1));
	}

	private static void observe(ReportedChain chain, Property number, String id, String value, String unit) {
		chain.sample.observe(id, chain.sample.product, number, value, observation -> {
			observation.setUnit(unit);
			observation.setPrinted(value);
		});
	}

	private static Observation observation(ReportedChain chain, int index) {
		return chain.sample.product.getObservations().get(index);
	}

	private static void print(Observation observation, String value) {
		observation.setValue(new BigDecimal(value));
		observation.setPrinted(value);
	}

	private static Calculation calculate(ReportedChain chain, String id, String name, String formula, Observation expected) {
		Calculation made = SampleChain.named(ChainFactory.eINSTANCE.createCalculation(), id, name);
		made.setFormula(formula);
		made.setExpected(expected);
		chain.sample.document.getCalculations().add(made);
		return made;
	}

	private static void input(Calculation calculation, String name, Observation observation) {
		CalculationInput input = SampleChain.identified(ChainFactory.eINSTANCE.createCalculationInput(), calculation.getId() + "-" + name);
		input.setName(name);
		input.setObservation(observation);
		calculation.getInputs().add(input);
	}
}
