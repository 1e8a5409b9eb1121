package org.chainscape.validation;

import java.util.List;

import org.chainscape.model.chain.ChainFactory;
import org.chainscape.model.chain.Completeness;
import org.chainscape.model.chain.CorrespondenceKind;
import org.chainscape.model.chain.Exhibit;
import org.chainscape.model.chain.ExhibitContent;
import org.chainscape.model.chain.ParticipationRole;
import org.chainscape.model.chain.Segment;

/** Cases of rules about what sources leave out. */
final class CoverageCases {

	private CoverageCases() {
	}

	static List<RuleCase> all() {
		return List.of(
			RuleCase.of("coverage.incomplete-source")
				.given(chain -> {
					Exhibit lost = SampleChain.identified(ChainFactory.eINSTANCE.createExhibit(), "lost");
					lost.setCaption("中国智能算力规模");
					lost.setContent(ExhibitContent.CAPTION_ONLY);
					chain.sample.report.getExhibits().add(lost);
					chain.sample.report.setCompletenessNote("第 4.2.1 节后截断");
				})
				.fault("来源在第 4.2.1 节后截断，图表只留下题注", "the source breaks off, of a figure only the caption is held",
					chain -> chain.sample.report.setCompleteness(Completeness.TRUNCATED))
				.finds("report")
				.boundary("来源完整，只是没有图", "the text of the source is whole, only figures are missing",
					chain -> chain.sample.report.setCompleteness(Completeness.TEXT_ONLY)),
			RuleCase.of("coverage.listed-without-place")
				.given(chain -> chain.recommend("list", chain.compute, chain.sample.maker, chain.sample.otherReport, "L30"))
				.fault("“算力”之下有环节“训练芯片”，名单上的公司不在其中", "the list stands on “算力”, the segment inside does not name the company",
					chain -> chain.sample.join("inner-builder", inner(chain), chain.sample.builder).setRole(ParticipationRole.EXAMPLE))
				.finds("compute ~ list")
				.boundary("下级环节提到该公司", "the segment inside names the company",
					chain -> chain.sample.join("inner-maker", inner(chain), chain.sample.maker).setRole(ParticipationRole.EXAMPLE)),
			RuleCase.of("coverage.lists-differ")
				.given(CoverageCases::sameLists)
				.fault("其中一份报告的名单多出浪潮信息", "one of the reports recommends one company more",
					chain -> chain.recommend("list-more", chain.compute, chain.sample.builder, chain.sample.otherReport, "L30"))
				.finds("chips ~ list-more")
				.boundary("多出的公司只是代表厂商，不是建议关注", "the company is named as typical, not recommended",
					chain -> chain.recommend("list-more", chain.compute, chain.sample.builder, chain.sample.otherReport, "L30")
						.setRole(ParticipationRole.REPRESENTATIVE)),
			RuleCase.of("coverage.outside-list")
				.given(chain -> {
					chain.recommend("list", chain.compute, chain.sample.maker, chain.sample.otherReport, "L30");
					chain.sample.join("inner-maker", inner(chain), chain.sample.maker);
				})
				.fault("下级环节还提到浪潮信息，它却不在名单上", "the segment inside names a company that is on no list",
					chain -> chain.sample.join("inner-builder", chain.compute.getSegments().get(0), chain.sample.builder))
				.finds("compute ~ inner-builder")
				.boundary("浪潮信息只是案例", "the company is a mere example",
					chain -> chain.sample.join("inner-builder", chain.compute.getSegments().get(0), chain.sample.builder)
						.setRole(ParticipationRole.EXAMPLE)),
			RuleCase.of("coverage.several-places")
				.given(chain -> chain.recommend("list-chips", chain.sample.chips, chain.sample.maker, chain.sample.report, "L17"))
				.fault("同一视角的“服务器”也建议关注寒武纪", "the company is on the list of another segment of the same perspective",
					chain -> chain.recommend("list-servers", chain.sample.servers, chain.sample.maker, chain.sample.report, "L18"))
				.finds("maker ~ list-chips,list-servers")
				.boundary("在同一环节列了两次", "the company is on the list of one segment twice",
					chain -> chain.recommend("list-again", chain.sample.chips, chain.sample.maker, chain.sample.otherReport, "L18")));
	}

	private static Segment inner(ReportedChain chain) {
		return chain.sample.segment("inner", "训练芯片", chain.compute);
	}

	private static void sameLists(ReportedChain chain) {
		chain.recommend("list-chips", chain.sample.chips, chain.sample.maker, chain.sample.report, "L17");
		chain.recommend("list-compute", chain.compute, chain.sample.maker, chain.sample.otherReport, "L30");
		chain.correspond(CorrespondenceKind.SAME, chain.sample.chips, chain.compute);
	}
}
