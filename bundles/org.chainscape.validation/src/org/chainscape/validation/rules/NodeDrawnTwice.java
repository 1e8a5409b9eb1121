package org.chainscape.validation.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.chainscape.model.view.Diagram;
import org.chainscape.model.view.DiagramKind;
import org.chainscape.model.view.DiagramNode;
import org.chainscape.model.view.ViewPackage;
import org.chainscape.validation.ElementRule;
import org.chainscape.validation.Finding;
import org.chainscape.validation.FindingSink;
import org.chainscape.validation.Inputs;
import org.chainscape.validation.RuleInfo;
import org.chainscape.validation.RuleMode;
import org.chainscape.validation.Severity;
import org.chainscape.validation.ValidationIndex;
import org.chainscape.validation.fix.Edit;
import org.chainscape.validation.fix.Fix;

/** A stage map has one box per stage or segment. The later box is reported. */
public final class NodeDrawnTwice implements ElementRule<Diagram> {

	private static final RuleInfo INFO = new RuleInfo("diagram.node-drawn-twice", Severity.WARNING, RuleMode.LIVE);

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public Class<Diagram> subject() {
		return Diagram.class;
	}

	@Override
	public Inputs<Diagram> inputs() {
		return Inputs.of(Diagram.class).within(DiagramNode.class, ViewPackage.Literals.DIAGRAM_NODE__ELEMENT);
	}

	@Override
	public void check(Diagram diagram, ValidationIndex index, FindingSink sink) {
		if (diagram.getKind() != DiagramKind.STAGE_MAP) {
			return;
		}
		Map<String, DiagramNode> drawn = new HashMap<>();
		for (DiagramNode node : diagram.getNodes()) {
			DiagramNode first = node.getElement() == null ? null : drawn.putIfAbsent(node.getElement(), node);
			if (first != null) {
				sink.report(node, List.of(first), diagram);
			}
		}
	}

	@Override
	public List<Fix> fixes(Finding finding, ValidationIndex index) {
		return Mending.of(finding, index, DiagramNode.class, node -> {
			if (!(node.eContainer() instanceof Diagram diagram) || diagram.getKind() != DiagramKind.STAGE_MAP || node.getElement() == null) {
				return List.of();
			}
			boolean second = diagram.getNodes().stream().takeWhile(other -> other != node)
				.anyMatch(other -> node.getElement().equals(other.getElement()));
			return second ? List.of(Mending.fix("delete-second-box", List.of(node, diagram), new Edit.Delete(node))) : List.of();
		});
	}
}
