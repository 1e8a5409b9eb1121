package org.chainscape.validation;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

import org.chainscape.model.chain.ChainFactory;
import org.chainscape.model.chain.ChainNode;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.DisclosureState;
import org.chainscape.model.chain.Domicile;
import org.chainscape.model.chain.Investment;
import org.chainscape.model.chain.Observation;
import org.chainscape.model.chain.Ownership;
import org.chainscape.model.chain.Product;
import org.chainscape.model.chain.Relation;
import org.chainscape.model.chain.Segment;

/** Cases of rules about relations. */
final class RelationCases {

	private static final ChainFactory CHAIN = ChainFactory.eINSTANCE;

	private RelationCases() {
	}

	static List<RuleCase> all() {
		return Stream.of(ends(), twice(), substitutions(), stakes()).flatMap(List::stream).toList();
	}

	private static List<RuleCase> ends() {
		return List.of(
			RuleCase.of("relation.ends")
				.fault("让环节“芯片”持股浪潮信息", "the segment “芯片” owns a company",
					chain -> join(chain, CHAIN.createOwnership(), chain.sample.chips, chain.sample.builder))
				.finds("relation ~ chips,builder")
				.boundary("公司持有产品", "a company owns a product",
					chain -> join(chain, CHAIN.createOwnership(), chain.sample.builder, chain.sample.product)),
			RuleCase.of("relation.ends")
				.fault("产品持股公司：方向画反", "a product owns a company: drawn backwards",
					chain -> join(chain, CHAIN.createOwnership(), chain.sample.product, chain.sample.builder))
				.finds("relation ~ product,builder")
				.boundary("投资于整条产业链", "an investment into the industry",
					chain -> join(chain, CHAIN.createInvestment(), chain.sample.user, chain.sample.chain)),
			RuleCase.of("relation.within")
				.given(RelationCases::nested)
				.fault("环节“芯片”供给其下级环节“GPU”", "the segment “芯片” supplies the segment “GPU” inside it",
					chain -> join(chain, CHAIN.createSupply(), chain.sample.chips, chain.sample.chips.getSegments().get(0)))
				.finds("relation ~ chips,gpu")
				.boundary("“GPU”拉动“芯片”", "“GPU” acts on “芯片”",
					chain -> join(chain, CHAIN.createInfluence(), chain.sample.chips.getSegments().get(0), chain.sample.chips)));
	}

	private static List<RuleCase> twice() {
		return List.of(
			RuleCase.of("relation.duplicate")
				.fault("再画一条从“芯片”到“服务器”的供给", "the supply from “芯片” to “服务器” is drawn again",
					chain -> join(chain, CHAIN.createSupply(), chain.sample.chips, chain.sample.servers))
				.finds("relation ~ supply")
				.boundary("再画一条，标注为“代工”", "it is drawn again with another label",
					chain -> join(chain, CHAIN.createSupply(), chain.sample.chips, chain.sample.servers).setLabel("代工")),
			RuleCase.of("relation.duplicate")
				.given(chain -> join(chain, CHAIN.createCompetition(), chain.sample.maker, chain.sample.builder))
				.fault("反方向再画一条竞争", "the competition is drawn once more the other way round", chain -> chain.sample.relation(
					CHAIN.createCompetition(), "again", chain.sample.builder, chain.sample.maker))
				.finds("again ~ relation")
				.boundary("反方向的持股不是同一关系", "an ownership the other way round is another relation", chain -> {
					chain.sample.chain.getRelations().remove(1);
					join(chain, CHAIN.createInvestment(), chain.sample.maker, chain.sample.builder);
					chain.sample.relation(CHAIN.createOwnership(), "again", chain.sample.builder, chain.sample.maker);
				}),
			RuleCase.of("relation.competes-with-owned")
				.given(chain -> join(chain, CHAIN.createOwnership(), chain.sample.user, chain.sample.maker))
				.fault("持股双方又画了竞争", "owner and owned are said to compete", chain -> chain.sample.relation(
					CHAIN.createCompetition(), "rivals", chain.sample.maker, chain.sample.user))
				.finds("rivals ~ relation")
				.boundary("与第三方竞争", "one of them competes with a third company", chain -> chain.sample.relation(
					CHAIN.createCompetition(), "rivals", chain.sample.maker, chain.sample.builder)));
	}

	private static List<RuleCase> substitutions() {
		return List.of(
			RuleCase.of("relation.substitution-direction")
				.given(RelationCases::abroad)
				.fault("从境内的寒武纪指向境外公司：方向画反", "a substitution leads from a domestic to a foreign company",
					chain -> join(chain, CHAIN.createSubstitution(), chain.sample.maker, abroadIn(chain)))
				.finds("relation ~ maker,abroad")
				.boundary("从境外公司指向寒武纪", "it leads from the foreign company",
					chain -> join(chain, CHAIN.createSubstitution(), abroadIn(chain), chain.sample.maker)),
			RuleCase.of("relation.substitution-makers")
				.given(chain -> {
					abroad(chain);
					Product card = SampleChain.named(CHAIN.createProduct(), "card", "进口卡");
					card.getMakers().add(abroadIn(chain));
					chain.sample.chain.getItems().add(card);
					join(chain, CHAIN.createSubstitution(), card, chain.sample.product);
					chain.sample.product.getMakers().add(chain.sample.maker);
				})
				.fault("清空替代品“加速卡”的厂商", "the substitute loses its makers", chain -> chain.sample.product.getMakers().clear())
				.finds("relation ~ product")
				.boundary("替代品有两家厂商", "the substitute has two makers", chain -> chain.sample.product.getMakers().add(chain.sample.builder)));
	}

	private static List<RuleCase> stakes() {
		return List.of(
			RuleCase.of("relation.ownership-above-whole")
				.given(chain -> {
					stake(chain, "stake-user", chain.sample.user, "60");
					stake(chain, "stake-builder", chain.sample.builder, "40");
				})
				.fault("浪潮信息的持股比例写成 45%，合计 105%", "a stake of 40 % beside one of 60 % is written as 45 %",
					chain -> stake(chain).setValue(new BigDecimal("45")))
				.finds("maker ~ stake-user-share,stake-builder-share")
				.boundary("比例为 41%：两个数都在舍入范围内", "it is 41 %, which may be 100 % before rounding",
					chain -> stake(chain).setValue(new BigDecimal("41"))),
			RuleCase.of("relation.investment-amount")
				.given(chain -> {
					Investment investment = join(chain, CHAIN.createInvestment(), chain.sample.user, chain.sample.maker);
					chain.sample.observe("amount", investment, chain.sample.revenue, "2", amount -> amount.setUnit("美元"));
				})
				.fault("把有金额的投资标为金额“未披露”", "the amount of an investment is marked as not disclosed", chain -> investment(chain)
					.setAmountState(DisclosureState.UNDISCLOSED))
				.finds("relation ~ amount")
				.boundary("标为“待核实”", "it is marked as to be verified", chain -> investment(chain)
					.setAmountState(DisclosureState.TO_VERIFY)));
	}

	private static <R extends Relation> R join(ReportedChain chain, R relation, ChainNode from, ChainNode to) {
		return chain.sample.relation(relation, "relation", from, to);
	}

	private static void nested(ReportedChain chain) {
		Segment gpu = chain.sample.segment("gpu", "GPU", chain.sample.chips);
		gpu.getItems().add(chain.sample.product);
	}

	private static void abroad(ReportedChain chain) {
		chain.sample.company("abroad", "境外公司").setDomicile(Domicile.FOREIGN);
		chain.sample.maker.setDomicile(Domicile.DOMESTIC);
		chain.sample.builder.setDomicile(Domicile.DOMESTIC);
	}

	private static Company abroadIn(ReportedChain chain) {
		return chain.sample.document.getCompanies().get(3);
	}

	private static void stake(ReportedChain chain, String id, Company owner, String percent) {
		Ownership stake = chain.sample.relation(CHAIN.createOwnership(), id, owner, chain.sample.maker);
		chain.sample.observe(id + "-share", stake, chain.sample.share, percent, share -> share.setBasis("直接持股"));
	}

	private static Observation stake(ReportedChain chain) {
		return chain.sample.chain.getRelations().get(2).getObservations().get(0);
	}

	private static Investment investment(ReportedChain chain) {
		return (Investment) chain.sample.chain.getRelations().get(1);
	}
}
