package org.chainscape.validation;

import static org.chainscape.validation.Findings.assertFound;
import static org.chainscape.validation.Findings.message;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;

import org.chainscape.model.chain.Calculation;
import org.chainscape.model.chain.CalculationInput;
import org.chainscape.model.chain.ChainFactory;
import org.chainscape.model.chain.Comparator;
import org.chainscape.model.chain.Observation;
import org.chainscape.model.chain.Property;
import org.chainscape.model.chain.PropertyKind;
import org.chainscape.model.text.Language;
import org.junit.jupiter.api.Test;

/** Rules about calculations: each fault raises its own rule on its own element. */
class CalculationRulesTest {

	private final SampleChain sample = new SampleChain();
	private final Property number = sample.property("number", "数量", PropertyKind.QUANTITY, null);
	private final Observation servers;
	private final Observation price;
	private final Observation cost;
	private final Calculation calculation;

	CalculationRulesTest() {
		sample.document.getProperties().add(number);
		servers = observe("servers-count", "375", "台");
		price = observe("price", "19.9", "万美元/台");
		cost = observe("cost", "7462.5", "万美元");
		calculation = calculate("calc", "n*p", cost);
		input(calculation, "n", servers);
		input(calculation, "p", price);
	}

	private Observation observe(String id, String value, String unit) {
		return sample.observe(id, sample.product, number, value, observation -> {
			observation.setUnit(unit);
			observation.setPrinted(value);
		});
	}

	private Calculation calculate(String id, String formula, Observation expected) {
		Calculation made = SampleChain.named(ChainFactory.eINSTANCE.createCalculation(), id, "训练成本");
		made.setFormula(formula);
		made.setExpected(expected);
		sample.document.getCalculations().add(made);
		return made;
	}

	private static CalculationInput input(Calculation calculation, String name, Observation observation) {
		CalculationInput input = SampleChain.identified(ChainFactory.eINSTANCE.createCalculationInput(), calculation.getId() + "-" + name);
		input.setName(name);
		input.setObservation(observation);
		calculation.getInputs().add(input);
		return input;
	}

	@Test
	void arithmeticThatHoldsIsSilent() {
		assertFound(sample);
	}

	@Test
	void aResultThatDoesNotFollowIsReportedWithBothSides() {
		sample.cite(cost, sample.otherReport);
		print(cost, "7500");
		assertFound(sample, "calculation.fails @ calc ~ cost,servers-count,price");
		assertEquals("“训练成本”不成立：原文 7500［行业深度；另一份报告］，重算得 7462.5 万美元（偏差 -0.5%）；n*p；n = 375 台［行业深度］；"
			+ "p = 19.9 万美元/台［行业深度］。", message(sample, Language.ZH));
		assertEquals("“训练成本” does not hold: printed 7500［行业深度；另一份报告］, recomputed 7462.5 万美元 (deviation -0.5%); n*p；n = 375 台［行业深度］；"
			+ "p = 19.9 万美元/台［行业深度］.", message(sample, Language.EN));
	}

	@Test
	void withinRoundingIsWorthKnowing() {
		print(cost, "7470");
		assertFound(sample, "calculation.rounding @ calc ~ cost,servers-count,price");
	}

	@Test
	void theWordAboutMakesTheResultRough() {
		print(servers, "380");
		print(cost, "8000");
		cost.setComparator(Comparator.ABOUT);
		assertFound(sample, "calculation.rounding @ calc ~ cost,servers-count,price");
		print(cost, "9000");
		assertFound(sample, "calculation.fails @ calc ~ cost,servers-count,price");
	}

	@Test
	void unitsAreChecked() {
		servers.setUnit("个");
		assertFound(sample, "calculation.unit @ calc ~ cost,servers-count,price");
		assertEquals("“训练成本”的单位不符：公式得出的单位是“万美元·个/台”，与结果的单位“万美元”不符；请核对各输入的单位。", message(sample, Language.ZH));
		calculation.setFormula("n+p");
		assertEquals("The units of “训练成本” do not fit: \"个\" and \"万美元/台\" cannot be added or compared (n+p); check the units, or convert first.",
			message(sample, Language.EN));
	}

	@Test
	void whatIsMissingIsNamed() {
		calculation.setFormula("n*q");
		assertFound(sample, "calculation.impossible @ calc ~ cost,servers-count,price");
		assertEquals("“训练成本”无法计算：公式中的“q”不是任何输入的名称；现有输入：n, p。", message(sample, Language.ZH));
		calculation.setFormula("n*(p");
		assertFound(sample, "calculation.impossible @ calc ~ cost,servers-count,price");
	}

	@Test
	void onlyTheCauseIsReported() {
		Calculation next = calculate("next", "c", null);
		input(next, "c", null).setCalculation(calculation);
		calculation.setFormula("n/0");
		assertFound(sample, "calculation.impossible @ calc ~ cost,servers-count,price");
	}

	@Test
	void aCircleIsReportedOnce() {
		Calculation other = calculate("other", "x", price);
		input(other, "x", cost);
		assertFound(sample, "calculation.cycle @ calc ~ other");
		assertEquals("Calculation “训练成本” needs its own result: 训练成本 → 训练成本 → 训练成本.", message(sample, Language.EN));
	}

	private static void print(Observation observation, String value) {
		observation.setValue(new BigDecimal(value));
		observation.setPrinted(value);
	}
}
