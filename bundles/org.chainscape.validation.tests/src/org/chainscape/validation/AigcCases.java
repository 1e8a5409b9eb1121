package org.chainscape.validation;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.chainscape.model.PartialDate;
import org.chainscape.model.aigc.AigcFactory;
import org.chainscape.model.aigc.Dataset;
import org.chainscape.model.aigc.FoundationModel;
import org.chainscape.model.aigc.Framework;
import org.chainscape.model.aigc.Gpu;
import org.chainscape.model.aigc.OpticalModule;
import org.chainscape.model.aigc.OpticalPackaging;
import org.chainscape.model.aigc.ProcessStep;
import org.chainscape.model.aigc.Scenario;
import org.chainscape.model.aigc.Ternary;
import org.chainscape.model.chain.Item;
import org.chainscape.model.chain.Source;

/** Cases of rules about the things of the AIGC chain, but for models, which have {@link ModelCases}. */
final class AigcCases {

	private static final AigcFactory AIGC = AigcFactory.eINSTANCE;

	private AigcCases() {
	}

	static List<RuleCase> all() {
		return Stream.of(things(), processes()).flatMap(List::stream).toList();
	}

	private static List<RuleCase> things() {
		return List.of(
			RuleCase.of("aigc.chip-without-maker")
				.given(chain -> place(chain, AIGC.createGpu(), "gpu", "A100").getMakers().add(chain.sample.maker))
				.fault("芯片没有填厂商", "a chip is left without a maker", chain -> item(chain, "gpu", Gpu.class).getMakers().clear())
				.finds("gpu")
				.boundary("厂商不在库中，只写下原文", "its maker is no company of the library but given as printed", chain -> {
					item(chain, "gpu", Gpu.class).getMakers().clear();
					item(chain, "gpu", Gpu.class).setMakerText("自研");
				}),
			RuleCase.of("aigc.framework-blank")
				.given(chain -> List.of("caffe", "mindspore", "pytorch").forEach(id -> framework(chain, id)))
				.fault("一个框架的计算图一格空着", "the computation graph of a framework is blank",
					chain -> item(chain, "pytorch", Framework.class).setComputationGraph(null))
				.finds("pytorch")
				.boundary("三个框架中有两个空着", "it is blank for two of the three", chain -> {
					item(chain, "pytorch", Framework.class).setComputationGraph(null);
					item(chain, "caffe", Framework.class).setComputationGraph(" ");
				}),
			RuleCase.of("aigc.optical-contradiction")
				.given(AigcCases::module)
				.fault("名为 CPO 的光模块填成可插拔", "an optical module called CPO is said to be pluggable",
					chain -> item(chain, "module", OpticalModule.class).setPackaging(OpticalPackaging.PLUGGABLE))
				.finds("module")
				.boundary("封装工艺未指明", "its packaging is not said",
					chain -> item(chain, "module", OpticalModule.class).setPackaging(OpticalPackaging.UNSPECIFIED)),
			RuleCase.of("aigc.optical-contradiction")
				.given(AigcCases::module)
				.fault("名为硅光的光模块没有勾选硅光", "an optical module called 硅光 is not marked as silicon photonics",
					chain -> item(chain, "module", OpticalModule.class).setSiliconPhotonics(false))
				.finds("module")
				.boundary("名称里没有硅光", "its name says nothing of 硅光", chain -> {
					item(chain, "module", OpticalModule.class).setSiliconPhotonics(false);
					item(chain, "module", OpticalModule.class).setName("800G CPO 模块");
				}));
	}

	private static List<RuleCase> processes() {
		return List.of(
			RuleCase.of("aigc.scenario-without-use")
				.given(chain -> place(chain, AIGC.createScenario(), "scenario", "文案编辑").setVertical(chain.sample.clouds))
				.fault("应用场景没有行业、产品和厂商", "a scenario has no industry, product or maker",
					chain -> item(chain, "scenario", Scenario.class).setVertical(null))
				.finds("scenario")
				.boundary("没有行业而有厂商", "it has a maker instead of an industry", chain -> {
					item(chain, "scenario", Scenario.class).setVertical(null);
					item(chain, "scenario", Scenario.class).getMakers().add(chain.sample.user);
				}),
			RuleCase.of("aigc.process-order")
				.given(chain -> steps(chain, "step", chain.sample.report))
				.fault("第三步的次序也填成 2", "the third step is numbered 2 as well", chain -> item(chain, "step-3", ProcessStep.class).setOrder(2))
				.finds("chips ~ step-1,step-2,step-3")
				.boundary("另一份报告把同一处的三步也编为 1 至 3", "another report numbers three steps of its own in the same place",
					chain -> steps(chain, "other-step", chain.sample.otherReport)),
			RuleCase.of("aigc.later-training-data")
				.given(chain -> {
					Dataset dataset = place(chain, AIGC.createDataset(), "dataset", "WebText");
					dataset.setReleased(PartialDate.parse("2019"));
					FoundationModel model = place(chain, AIGC.createFoundationModel(), "model", "GPT-3");
					model.setReleased(PartialDate.parse("2020-05"));
					model.getTrainedOn().add(dataset);
				})
				.fault("数据集的发布时间填成 2021 年", "the dataset is dated 2021", date("2021"))
				.finds("model ~ dataset")
				.boundary("数据集与模型同年发布", "dataset and model came out in the same year", date("2020")));
	}

	static <T extends Item> T place(ReportedChain chain, T item, String id, String name) {
		SampleChain.named(item, id, name).getPlaces().add(chain.sample.chips);
		chain.sample.chain.getItems().add(item);
		chain.sample.cite(item, chain.sample.report);
		return item;
	}

	static <T extends Item> T item(ReportedChain chain, String id, Class<T> type) {
		return type.cast(chain.sample.chain.getItems().stream().filter(item -> item.getId().equals(id)).findFirst().orElseThrow());
	}

	private static void framework(ReportedChain chain, String id) {
		Framework framework = place(chain, AIGC.createFramework(), id, id);
		framework.getLanguages().add("Python");
		framework.setOpenSource(Ternary.YES);
		framework.setComputationGraph("动态");
		framework.setDistributed(Ternary.NO);
	}

	private static void module(ReportedChain chain) {
		OpticalModule module = place(chain, AIGC.createOpticalModule(), "module", "800G CPO 硅光模块");
		module.setPackaging(OpticalPackaging.CPO);
		module.setSiliconPhotonics(true);
	}

	private static void steps(ReportedChain chain, String id, Source source) {
		for (int i = 1; i <= 3; i++) {
			ProcessStep step = place(chain, AIGC.createProcessStep(), id + "-" + i, List.of("SFT", "RM", "PPO").get(i - 1));
			step.setOrder(i);
			step.getCitations().get(0).setSource(source);
		}
	}

	private static Consumer<ReportedChain> date(String date) {
		return chain -> item(chain, "dataset", Dataset.class).setReleased(PartialDate.parse(date));
	}
}
