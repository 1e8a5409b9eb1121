package org.chainscape.validation;

import java.util.List;
import java.util.function.Supplier;

import org.chainscape.model.chain.ChainFactory;
import org.chainscape.model.chain.Relation;

/** Cases of rules about the direction of supply and about circles. */
final class CycleCases {

	private static final ChainFactory CHAIN = ChainFactory.eINSTANCE;

	private CycleCases() {
	}

	static List<RuleCase> all() {
		return List.of(
			RuleCase.of("flow.against-stage-order")
				.fault("把“芯片 → 服务器”画成“服务器 → 芯片”", "the supply from “芯片” to “服务器” is reversed", chain -> {
					chain.sample.supply.setSource(chain.sample.servers);
					chain.sample.supply.setTarget(chain.sample.chips);
				})
				.finds("supply")
				.boundary("视角不是按供给顺序排列的", "the stages of the perspective are in no order of supply", chain -> {
					chain.sample.supply.setSource(chain.sample.servers);
					chain.sample.supply.setTarget(chain.sample.chips);
					chain.sample.perspective.setOrdered(false);
				}),
			circle("flow.supply-cycle", "供给", "supply", CHAIN::createSupply),
			circleOfSegments("structure.composition-cycle", "组成", "composition", CHAIN::createComposition),
			circleOfSegments("structure.subcategory-cycle", "品类细分", "sub-category", CHAIN::createSubcategory),
			circleOfSegments("structure.evolution-cycle", "技术演进", "evolution", CHAIN::createEvolution),
			circle("structure.lineage-cycle", "演化谱系", "lineage", CHAIN::createLineage),
			circle("structure.ownership-cycle", "持股", "ownership", CHAIN::createOwnership),
			RuleCase.of("structure.parent-cycle")
				.given(chain -> chain.sample.maker.setParent(chain.sample.builder))
				.fault("寒武纪的母公司是浪潮信息，又把浪潮信息的母公司设为寒武纪", "two companies are parents of each other",
					chain -> chain.sample.builder.setParent(chain.sample.maker))
				.finds("maker ~ builder")
				.boundary("浪潮信息的母公司是第三家公司", "the parent has a parent of its own", chain -> chain.sample.builder.setParent(chain.sample.user)));
	}

	private static RuleCase circle(String rule, String chinese, String english, Supplier<Relation> relation) {
		return RuleCase.of(rule)
			.given(chain -> {
				chain.sample.relation(relation.get(), "first", chain.sample.user, chain.sample.builder);
				chain.sample.relation(relation.get(), "second", chain.sample.builder, chain.sample.maker);
			})
			.fault("腾讯控股 → 浪潮信息 → 寒武纪之后，再加一条从寒武纪回到腾讯控股的" + chinese + "关系", "a third " + english + " leads back to the first company",
				chain -> chain.sample.relation(relation.get(), "third", chain.sample.maker, chain.sample.user))
			.finds("maker ~ user,builder")
			.boundary("第三条同样从腾讯控股出发", "the third " + english + " runs from the first company, too",
				chain -> chain.sample.relation(relation.get(), "third", chain.sample.user, chain.sample.maker));
	}

	private static RuleCase circleOfSegments(String rule, String chinese, String english, Supplier<Relation> relation) {
		return RuleCase.of(rule)
			.given(chain -> {
				chain.sample.relation(relation.get(), "first", chain.sample.clouds, chain.sample.servers);
				chain.sample.relation(relation.get(), "second", chain.sample.servers, chain.sample.chips);
			})
			.fault("云服务 → 服务器 → 芯片之后，再加一条从芯片回到云服务的" + chinese + "关系", "a third " + english + " leads back to the first segment",
				chain -> chain.sample.relation(relation.get(), "third", chain.sample.chips, chain.sample.clouds))
			.finds("chips ~ clouds,servers")
			.boundary("第三条同样从云服务出发", "the third " + english + " runs from the first segment, too",
				chain -> chain.sample.relation(relation.get(), "third", chain.sample.clouds, chain.sample.chips));
	}
}
