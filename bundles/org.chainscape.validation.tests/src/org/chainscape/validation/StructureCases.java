package org.chainscape.validation;

import java.net.URI;
import java.util.List;

import org.chainscape.model.chain.ChainFactory;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.SegmentKind;
import org.eclipse.emf.ecore.InternalEObject;

/** Cases of rules about structure, but for circles. */
final class StructureCases {

	private static final ChainFactory CHAIN = ChainFactory.eINSTANCE;

	private StructureCases() {
	}

	static List<RuleCase> all() {
		return List.of(
			RuleCase.of("structure.dangling-participation")
				.fault("清空“芯片”中一条标的归属的公司", "a participation in “芯片” loses its company", chain -> {
					chain.sample.chips.getParticipations().get(0).setPrintedName("寒武纪");
					chain.sample.chips.getParticipations().get(0).setCompany(null);
				})
				.finds("chips-maker")
				.boundary("改为另一家公司", "the participation names another company",
					chain -> chain.sample.chips.getParticipations().get(0).setCompany(chain.sample.user)),
			RuleCase.of("structure.dangling-relation")
				.fault("删去供给“芯片 → 服务器”的终点", "a supply loses its end", chain -> chain.sample.supply.setTarget(null))
				.finds("supply")
				.boundary("把终点改接到另一阶段", "the supply ends in a stage instead", chain -> chain.sample.supply.setTarget(chain.sample.downstream)),
			RuleCase.of("structure.empty-segment")
				.fault("在“上游”新建环节“光模块”，其中没有任何内容", "a new segment “光模块” stays empty",
					chain -> chain.sample.segment("optics", "光模块", chain.sample.upstream))
				.finds("optics")
				.boundary("新环节的类别为“客户侧”", "the new segment is only a customer side",
					chain -> chain.sample.segment("optics", "企业客户", chain.sample.upstream).setKind(SegmentKind.CUSTOMER_SIDE)),
			RuleCase.of("structure.missing-feature")
				.fault("引用没有指明来源", "a citation cites no source", chain -> chain.sample.supply.getCitations().get(0).setSource(null))
				.finds("supply-citation-0")
				.boundary("引用只有来源，没有页码", "a citation has a source and no page", chain -> chain.sample.supply.getCitations().get(0).setPage(null)),
			RuleCase.of("structure.missing-name")
				.fault("把“芯片”的名称改为一个空格", "the name of “芯片” becomes a blank", chain -> chain.sample.chips.setName(" "))
				.finds("chips")
				.boundary("只有中文名称，没有英文名称", "a name in Chinese only", chain -> chain.sample.chips.setNameEn(null)),
			RuleCase.of("structure.self-loop")
				.fault("把供给的两端都接到“芯片”", "both ends of a supply are “芯片”", chain -> chain.sample.supply.setTarget(chain.sample.chips))
				.finds("supply ~ chips")
				.boundary("供给从环节指向其下级环节", "the supply runs into a segment inside",
					chain -> {
						chain.sample.supply.setTarget(chain.sample.segment("inner", "训练芯片", chain.sample.chips));
						chain.sample.join("inner-maker", chain.sample.chips.getSegments().get(0), chain.sample.maker);
					}, "relation.within @ supply ~ chips,inner"),
			RuleCase.of("structure.unresolved-reference")
				.fault("母公司指向一个不存在的文件", "the parent company stands in a file that is not there", chain -> chain.sample.maker.setParent(lost()))
				.finds("maker")
				.boundary("母公司在同一文件中", "the parent company stands in the same file", chain -> chain.sample.maker.setParent(chain.sample.user)));
	}

	private static Company lost() {
		Company lost = CHAIN.createCompany();
		((InternalEObject) lost).eSetProxyURI(org.eclipse.emf.common.util.URI.createURI(URI.create("lost.chain") + "#gone"));
		return lost;
	}
}
