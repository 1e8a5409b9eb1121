package org.chainscape.validation;

import java.math.BigDecimal;
import java.util.List;

import org.chainscape.model.chain.Calculation;
import org.chainscape.model.chain.CalculationInput;
import org.chainscape.model.chain.ChainFactory;
import org.chainscape.model.chain.CorrespondenceKind;
import org.chainscape.model.chain.Product;

/** Cases of rules about parts of the chain nothing leads to, and parts that say nothing. */
final class PartCases {

	private static final ChainFactory CHAIN = ChainFactory.eINSTANCE;

	private PartCases() {
	}

	static List<RuleCase> all() {
		return List.of(
			RuleCase.of("structure.orphan-item")
				.fault("把产品“加速卡”移出环节“芯片”", "the product “加速卡” is taken out of its segment",
					chain -> chain.sample.product.getPlaces().clear())
				.finds("product")
				.boundary("不在任何环节，但由“加速卡”供给", "in no segment, but supplied by another product", chain -> {
					Product rack = SampleChain.named(CHAIN.createProduct(), "rack", "整机柜");
					chain.sample.chain.getItems().add(rack);
					chain.sample.relation(CHAIN.createSupply(), "to-rack", chain.sample.product, rack);
				}),
			RuleCase.of("structure.correspondence-side")
				.given(chain -> chain.correspond(CorrespondenceKind.OVERLAPS, chain.sample.chips, chain.compute))
				.fault("对应“芯片—算力”的右侧被清空", "the right side of a correspondence is emptied",
					chain -> chain.sample.chain.getCorrespondences().get(0).getRight().clear())
				.finds("chips-compute ~ chips")
				.boundary("右侧换成另一视角的另一阶段", "another stage of the other perspective takes its place", chain -> {
					chain.sample.chain.getCorrespondences().get(0).getRight().clear();
					chain.sample.chain.getCorrespondences().get(0).getRight().add(chain.data);
				}),
			RuleCase.of("structure.correspondence-within")
				.fault("把“芯片”与包含它的“上游”写成对应", "“芯片” is made to correspond to “上游”, which contains it",
					chain -> chain.correspond(CorrespondenceKind.NARROWER, chain.sample.chips, chain.sample.upstream))
				.finds("chips-upstream ~ chips,upstream")
				.boundary("同一视角内两个不相包含的环节", "two segments of one perspective, neither inside the other",
					chain -> chain.correspond(CorrespondenceKind.OVERLAPS, chain.sample.chips, chain.sample.servers)),
			RuleCase.of("structure.empty-perspective")
				.fault("新建视角“价值链”，没有阶段", "a new perspective without stages",
					chain -> chain.sample.chain.getPerspectives().add(SampleChain.named(CHAIN.createPerspective(), "empty", "价值链")))
				.finds("empty")
				.boundary("新建的视角有一个阶段，其中有产品", "a new perspective has a stage with a product", chain -> {
					var perspective = SampleChain.named(CHAIN.createPerspective(), "empty", "价值链");
					var stage = SampleChain.named(CHAIN.createStage(), "stage", "制造");
					perspective.getStages().add(stage);
					chain.sample.chain.getPerspectives().add(perspective);
					stage.getItems().add(chain.sample.product);
				}),
			RuleCase.of("structure.empty-stage")
				.fault("新建阶段“回收”，其中什么也没有", "a new stage with nothing in it", chain -> chain.sample.stage("recycling", "回收"))
				.finds("recycling")
				.boundary("阶段中只有一个产品", "a stage with a product only",
					chain -> chain.sample.stage("recycling", "回收").getItems().add(chain.sample.product)),
			RuleCase.of("calculation.unused-input")
				.given(chain -> calculate(chain, "price * amount"))
				.fault("公式改为 price * 2，不再用到 amount", "the formula becomes price * 2 and no longer uses amount",
					chain -> chain.sample.document.getCalculations().get(0).setFormula("price * 2"))
				.finds("calculation ~ amount")
				.boundary("公式两次用到 amount", "the formula uses amount twice",
					chain -> chain.sample.document.getCalculations().get(0).setFormula("price * amount + amount")));
	}

	private static void calculate(ReportedChain chain, String formula) {
		Calculation calculation = SampleChain.named(CHAIN.createCalculation(), "calculation", "测算");
		calculation.setFormula(formula);
		for (String name : List.of("price", "amount")) {
			CalculationInput input = SampleChain.identified(CHAIN.createCalculationInput(), name);
			input.setName(name);
			input.setConstant(BigDecimal.TEN);
			calculation.getInputs().add(input);
		}
		chain.sample.document.getCalculations().add(calculation);
	}
}
