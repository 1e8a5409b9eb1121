package org.chainscape.validation;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

import org.chainscape.model.PartialDate;
import org.chainscape.model.aigc.AigcFactory;
import org.chainscape.model.aigc.FoundationModel;
import org.chainscape.model.chain.DisclosureState;
import org.chainscape.model.chain.Magnitude;
import org.chainscape.model.chain.Observation;
import org.chainscape.model.chain.Property;
import org.chainscape.model.chain.PropertyKind;

/** Cases of rules about large models: GPT-3 and GPT-4 of the family GPT, all dated and with their parameters. */
final class ModelCases {

	private ModelCases() {
	}

	static List<RuleCase> all() {
		return Stream.of(gaps(), sizes(), families()).flatMap(List::stream).toList();
	}

	private static List<RuleCase> gaps() {
		return List.of(
			RuleCase.of("aigc.model-without-parameters")
				.given(ModelCases::family)
				.fault("GPT-4 没有参数量，同系列的 GPT-3 有", "GPT-4 has no parameters while GPT-3 of its family has",
					chain -> model(chain, "gpt-4").getObservations().clear())
				.finds("gpt-4 ~ gpt-3")
				.boundary("GPT-4 的参数量记为“未披露”", "the parameters of GPT-4 are recorded as not disclosed", chain -> {
					Observation parameters = model(chain, "gpt-4").getObservations().get(0);
					parameters.setState(DisclosureState.UNDISCLOSED);
					parameters.setValue(null);
				}),
			RuleCase.of("aigc.model-without-date")
				.given(ModelCases::family)
				.fault("GPT-4 没有发布时间，同系列的 GPT-3 有", "GPT-4 has no date while GPT-3 of its family has",
					chain -> model(chain, "gpt-4").setReleased(null))
				.finds("gpt-4 ~ gpt,gpt-3")
				.boundary("原文的发布时间是 202x", "its date is printed as 202x", chain -> {
					model(chain, "gpt-4").setReleased(null);
					model(chain, "gpt-4").setReleasedText("202x");
				}));
	}

	private static List<RuleCase> sizes() {
		return List.of(
			RuleCase.of("aigc.compute-against-parameters")
				.given(ModelCases::trained)
				.fault("令牌量录为 30 亿，差一百倍", "the tokens are recorded as 30 亿, a hundred times too few", chain -> tokens(chain, "30"))
				.finds("gpt-3 ~ gpt-3-parameters,gpt-3-tokens,gpt-3-flops")
				.boundary("令牌量录为 300 亿，相差不到十倍", "the tokens are recorded as 300 亿, not quite ten times too few", chain -> tokens(chain, "300")),
			RuleCase.of("aigc.parameter-magnitude")
				.given(ModelCases::family)
				.fault("1750 亿录成 1750", "1750 亿 is recorded as 1750",
					chain -> model(chain, "gpt-3").getObservations().get(0).setMagnitude(Magnitude.ONE))
				.finds("gpt-3-parameters")
				.boundary("参数量恰为一百万", "the parameters are just a million", chain -> {
					Observation parameters = model(chain, "gpt-3").getObservations().get(0);
					parameters.setValue(BigDecimal.ONE);
					parameters.setMagnitude(Magnitude.MILLION);
					parameters.setPrinted("100 万");
				}),
			RuleCase.of("aigc.size-in-name")
				.given(chain -> {
					family(chain);
					model(chain, "gpt-3").setName("GPT-3 175B");
				})
				.fault("名为 175B 的模型录成 175 亿", "a model called 175B is recorded with 175 亿", chain -> parameters(chain, "175"))
				.finds("gpt-3 ~ gpt-3-parameters")
				.boundary("录成 1800 亿", "it is recorded with 1800 亿", chain -> parameters(chain, "1800")));
	}

	private static List<RuleCase> families() {
		return List.of(
			RuleCase.of("aigc.variant-family")
				.given(chain -> {
					family(chain);
					add(chain, "ernie", "ERNIE", null, "2019");
					FoundationModel variant = add(chain, "gpt-3-small", "GPT-3 Small", model(chain, "gpt"), "2020-05");
					variant.setVariantOf(model(chain, "gpt-3"));
					state(chain, variant, chain.parameters, "1.25", "个");
				})
				.fault("变体的系列填成 ERNIE", "the family of a variant is set to ERNIE",
					chain -> model(chain, "gpt-3-small").setFamily(model(chain, "ernie")))
				.finds("gpt-3-small ~ gpt-3")
				.boundary("变体不填系列", "the variant names no family", chain -> model(chain, "gpt-3-small").setFamily(null)),
			RuleCase.of("aigc.family-cycle")
				.given(chain -> {
					family(chain);
					model(chain, "gpt").setReleased(null);
				})
				.fault("系列 GPT 又属于 GPT-4", "the family GPT belongs to GPT-4 itself", chain -> model(chain, "gpt").setFamily(model(chain, "gpt-4")))
				.finds("gpt ~ gpt-4")
				.boundary("系列 GPT 属于更大的系列", "the family GPT belongs to a larger family",
					chain -> model(chain, "gpt").setFamily(add(chain, "llm", "大语言模型", null, null))),
			RuleCase.of("aigc.older-than-original")
				.given(ModelCases::family)
				.fault("GPT-4 的发布时间填成 2013 年", "GPT-4 is dated 2013", chain -> model(chain, "gpt-4").setReleased(PartialDate.parse("2013")))
				.finds("gpt-4 ~ gpt")
				.boundary("GPT-4 与系列同年", "GPT-4 is of the year of its family", chain -> model(chain, "gpt-4").setReleased(PartialDate.parse("2018"))));
	}

	private static void family(ReportedChain chain) {
		FoundationModel family = add(chain, "gpt", "GPT 系列", null, "2018-06");
		state(chain, add(chain, "gpt-3", "GPT-3", family, "2020-05"), chain.parameters, "1750", "个");
		state(chain, add(chain, "gpt-4", "GPT-4", family, "2023-03"), chain.parameters, "18000", "个");
	}

	private static void trained(ReportedChain chain) {
		family(chain);
		state(chain, model(chain, "gpt-3"), property(chain, "tokens", "训练令牌量", "token"), "3000", "token");
		Observation compute = state(chain, model(chain, "gpt-3"), property(chain, "flops", "训练计算量", "PF-days"), "3640", "PF-days");
		compute.setMagnitude(Magnitude.ONE);
		compute.setPrinted("3640 PF-days");
	}

	private static Property property(ReportedChain chain, String id, String name, String unit) {
		Property property = chain.sample.property(id, name, PropertyKind.QUANTITY, unit);
		chain.sample.document.getProperties().add(property);
		return property;
	}

	private static FoundationModel add(ReportedChain chain, String id, String name, FoundationModel family, String released) {
		FoundationModel model = AigcCases.place(chain, AigcFactory.eINSTANCE.createFoundationModel(), id, name);
		model.setFamily(family);
		model.setReleased(released == null ? null : PartialDate.parse(released));
		return model;
	}

	private static FoundationModel model(ReportedChain chain, String id) {
		return AigcCases.item(chain, id, FoundationModel.class);
	}

	private static Observation state(ReportedChain chain, FoundationModel model, Property property, String value, String unit) {
		return chain.sample.observe(model.getId() + "-" + property.getId(), model, property, value, observation -> {
			observation.setMagnitude(Magnitude.HUNDRED_MILLION);
			observation.setUnit(unit);
			observation.setPrinted(value + " 亿");
		});
	}

	private static void parameters(ReportedChain chain, String value) {
		change(model(chain, "gpt-3").getObservations().get(0), value);
	}

	private static void tokens(ReportedChain chain, String value) {
		change(model(chain, "gpt-3").getObservations().get(1), value);
	}

	private static void change(Observation observation, String value) {
		observation.setValue(new BigDecimal(value));
		observation.setPrinted(value + " 亿");
	}
}
