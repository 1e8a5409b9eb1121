package org.chainscape.validation.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.chainscape.model.chain.ChainNode;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.Item;
import org.chainscape.model.chain.Segment;
import org.chainscape.model.view.Diagram;
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

/** An ego map is about a company or an item, a segment detail about a segment, and all of them are in the model. */
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
		if (!wanted(diagram).isEmpty() && !hasFocus(diagram, index)) {
			sink.report(diagram, diagram.getFocus() == null ? "–" : diagram.getFocus());
		}
	}

	@Override
	public List<Fix> fixes(Finding finding, ValidationIndex index) {
		return Mending.of(finding, index, Diagram.class, diagram -> {
			if (wanted(diagram).isEmpty() || hasFocus(diagram, index)) {
				return List.of();
			}
			List<Fix> fixes = new ArrayList<>();
			candidate(diagram, wanted(diagram), index).ifPresent(focus -> fixes.add(Mending.change("set-focus", List.of(diagram, focus), diagram,
				ViewPackage.Literals.DIAGRAM__FOCUS, focus.getId())));
			fixes.add(Mending.delete("delete-diagram", diagram));
			return fixes;
		});
	}

	private static boolean hasFocus(Diagram diagram, ValidationIndex index) {
		return index.find(diagram.getFocus()).filter(focus -> isOf(wanted(diagram), focus)).isPresent();
	}

	/** What the diagram can be about; nothing if it has no focus. */
	private static List<Class<? extends ChainNode>> wanted(Diagram diagram) {
		return switch (diagram.getKind()) {
		case EGO_MAP -> List.of(Company.class, Item.class);
		case SEGMENT_DETAIL -> List.of(Segment.class);
		default -> List.of();
		};
	}

	private static boolean isOf(List<Class<? extends ChainNode>> wanted, Object object) {
		return wanted.stream().anyMatch(type -> type.isInstance(object));
	}

	/** The one that is drawn on the diagram, or else the only one of the document. */
	private static Optional<ChainNode> candidate(Diagram diagram, List<Class<? extends ChainNode>> wanted, ValidationIndex index) {
		List<ChainNode> drawn = diagram.getNodes().stream().map(node -> index.find(node.getElement(), ChainNode.class)).flatMap(Optional::stream)
			.filter(node -> isOf(wanted, node)).distinct().toList();
		List<ChainNode> choice = drawn.isEmpty() ? all(wanted, index) : drawn;
		return choice.size() == 1 && choice.get(0).getId() != null ? Optional.of(choice.get(0)) : Optional.empty();
	}

	private static List<ChainNode> all(List<Class<? extends ChainNode>> wanted, ValidationIndex index) {
		List<ChainNode> all = new ArrayList<>();
		index.document().eAllContents().forEachRemaining(object -> {
			if (isOf(wanted, object)) {
				all.add((ChainNode) object);
			}
		});
		return all;
	}
}
