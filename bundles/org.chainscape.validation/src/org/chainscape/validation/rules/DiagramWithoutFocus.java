package org.chainscape.validation.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.chainscape.model.chain.ChainNode;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.Segment;
import org.chainscape.model.view.Diagram;
import org.chainscape.model.view.DiagramKind;
import org.chainscape.model.view.ViewPackage;
import org.chainscape.validation.ElementRule;
import org.chainscape.validation.Finding;
import org.chainscape.validation.FindingSink;
import org.chainscape.validation.Inputs;
import org.chainscape.validation.RuleInfo;
import org.chainscape.validation.RuleMode;
import org.chainscape.validation.Severity;
import org.chainscape.validation.ValidationIndex;
import org.chainscape.validation.fix.Fix;

/** An ego map is about a company, a segment detail about a segment, and both are in the model. */
public final class DiagramWithoutFocus implements ElementRule<Diagram> {

	private static final RuleInfo INFO = new RuleInfo("diagram.no-focus", Severity.WARNING, RuleMode.LIVE);

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
		return Reads.ofShown(Diagram.class);
	}

	@Override
	public void check(Diagram diagram, ValidationIndex index, FindingSink sink) {
		Class<? extends ChainNode> wanted = wanted(diagram);
		if (wanted != null && index.find(diagram.getFocus()).filter(wanted::isInstance).isEmpty()) {
			sink.report(diagram, diagram.getFocus() == null ? "–" : diagram.getFocus());
		}
	}

	@Override
	public List<Fix> fixes(Finding finding, ValidationIndex index) {
		return Mending.of(finding, index, Diagram.class, diagram -> {
			Class<? extends ChainNode> wanted = wanted(diagram);
			if (wanted == null || index.find(diagram.getFocus()).filter(wanted::isInstance).isPresent()) {
				return List.of();
			}
			List<Fix> fixes = new ArrayList<>();
			candidate(diagram, wanted, index).ifPresent(focus -> fixes.add(Mending.change("set-focus", List.of(diagram, focus), diagram,
				ViewPackage.Literals.DIAGRAM__FOCUS, focus.getId())));
			fixes.add(Mending.delete("delete-diagram", diagram));
			return fixes;
		});
	}

	private static Class<? extends ChainNode> wanted(Diagram diagram) {
		return diagram.getKind() == DiagramKind.EGO_MAP ? Company.class : diagram.getKind() == DiagramKind.SEGMENT_DETAIL ? Segment.class : null;
	}

	/** The one that is drawn on the diagram, or else the only one of the document. */
	private static Optional<ChainNode> candidate(Diagram diagram, Class<? extends ChainNode> wanted, ValidationIndex index) {
		List<ChainNode> drawn = diagram.getNodes().stream().map(node -> index.find(node.getElement(), ChainNode.class)).flatMap(Optional::stream)
			.filter(wanted::isInstance).distinct().toList();
		List<ChainNode> choice = drawn.isEmpty() ? all(wanted, index) : drawn;
		return choice.size() == 1 && choice.get(0).getId() != null ? Optional.of(choice.get(0)) : Optional.empty();
	}

	private static List<ChainNode> all(Class<? extends ChainNode> wanted, ValidationIndex index) {
		List<ChainNode> all = new ArrayList<>();
		index.document().eAllContents().forEachRemaining(object -> {
			if (wanted.isInstance(object)) {
				all.add((ChainNode) object);
			}
		});
		return all;
	}
}
