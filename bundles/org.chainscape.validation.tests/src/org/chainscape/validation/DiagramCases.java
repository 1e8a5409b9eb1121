package org.chainscape.validation;

import java.util.List;

import org.chainscape.model.view.DiagramKind;

/** Cases of rules about diagrams. */
final class DiagramCases {

	private DiagramCases() {
	}

	static List<RuleCase> all() {
		return List.of(
			RuleCase.of("diagram.dangling-element")
				.fault("模型中的元素已删除，图上还留着它的图节点", "a box is left of an element that was deleted from the model",
					chain -> chain.sample.draw("node-gone", "gone"))
				.finds("node-gone")
				.boundary("图节点指向另一个环节", "the box shows another segment", chain -> chain.sample.draw("node-clouds", "clouds")),
			RuleCase.of("diagram.no-focus")
				.fault("把阶段图改为环节详图而没有指定焦点", "a stage map becomes a segment detail without a focus", chain -> {
					chain.sample.diagram.getNodes().clear();
					chain.sample.diagram.setKind(DiagramKind.SEGMENT_DETAIL);
				})
				.finds("diagram")
				.boundary("同时指定焦点“芯片”", "the segment “芯片” is its focus", chain -> {
					chain.sample.diagram.getNodes().clear();
					chain.sample.diagram.setKind(DiagramKind.SEGMENT_DETAIL);
					chain.sample.diagram.setFocus("chips");
				}),
			RuleCase.of("diagram.node-drawn-twice")
				.fault("在阶段图上再画一次“芯片”", "“芯片” is drawn a second time on a stage map", chain -> chain.sample.draw("node-again", "chips"))
				.finds("node-again ~ node-chips")
				.boundary("在自由图上再画一次", "it is drawn twice on a free map", chain -> {
					chain.sample.diagram.setKind(DiagramKind.FREE_MAP);
					chain.sample.draw("node-again", "chips");
				}),
			RuleCase.of("diagram.unknown-perspective")
				.fault("图要画的视角里有一个已不存在", "a perspective the diagram draws is gone", chain -> chain.sample.diagram.getPerspectives().add("gone"))
				.finds("diagram")
				.boundary("图要画两个视角", "the diagram draws two perspectives", chain -> chain.sample.diagram.getPerspectives().add("other")));
	}
}
