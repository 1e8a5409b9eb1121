package org.chainscape.validation.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.Element;
import org.chainscape.model.chain.Item;
import org.chainscape.model.chain.Perspective;
import org.chainscape.model.chain.Segment;
import org.chainscape.model.view.Diagram;
import org.chainscape.model.view.DiagramKind;
import org.chainscape.model.view.DiagramNode;
import org.chainscape.model.view.Filter;
import org.chainscape.model.view.ViewPackage;
import org.chainscape.scene.Scene;
import org.chainscape.scene.ScenePart;
import org.chainscape.validation.DocumentRule;
import org.chainscape.validation.Finding;
import org.chainscape.validation.FindingSink;
import org.chainscape.validation.RuleInfo;
import org.chainscape.validation.RuleMode;
import org.chainscape.validation.Severity;
import org.chainscape.validation.ValidationIndex;
import org.chainscape.validation.fix.Edit;
import org.chainscape.validation.fix.Fix;

/**
 * A diagram that has a figure number, or that something was put on, shows something. Diagrams whose focus, perspectives or boxes lead
 * nowhere have findings of their own.
 */
public final class EmptyDiagram implements DocumentRule {

	private static final RuleInfo INFO = new RuleInfo("diagram.empty", Severity.WARNING, RuleMode.BATCH);
	private static final Set<ScenePart.Role> CONTENT = Set.of(ScenePart.Role.BAND, ScenePart.Role.CARD, ScenePart.Role.SUB_CARD,
		ScenePart.Role.COMPANY_CHIP, ScenePart.Role.ITEM_CHIP, ScenePart.Role.TABLE_ROW, ScenePart.Role.NOTE, ScenePart.Role.IMAGE);

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public void check(ValidationIndex index, FindingSink sink) {
		for (Diagram diagram : index.pictures().diagrams()) {
			if (isMeantToShow(diagram) && !isLost(diagram, index) && index.pictures().of(diagram).filter(EmptyDiagram::isBlank).isPresent()) {
				sink.report(diagram);
			}
		}
	}

	@Override
	public List<Fix> fixes(Finding finding, ValidationIndex index) {
		Diagram diagram = index.find(finding.elementId(), Diagram.class).orElse(null);
		List<Edit> edits = new ArrayList<>();
		if (diagram != null) {
			diagram.getNodes().stream().filter(DiagramNode::isHidden)
					.forEach(node -> edits.add(new Edit.Change(node, ViewPackage.Literals.DIAGRAM_NODE__HIDDEN, false)));
			diagram.getLayers().stream().filter(layer -> !layer.isVisible())
					.forEach(layer -> edits.add(new Edit.Change(layer, ViewPackage.Literals.LAYER__VISIBLE, true)));
			diagram.getFilters().stream().filter(Filter::isEnabled)
					.forEach(filter -> edits.add(new Edit.Change(filter, ViewPackage.Literals.FILTER__ENABLED, false)));
		}
		return edits.isEmpty() ? List.of() : List.of(new Fix("show-everything", List.of(diagram), edits));
	}

	private static boolean isBlank(Scene scene) {
		return scene.connectors().isEmpty() && scene.allParts().noneMatch(part -> CONTENT.contains(part.role()));
	}

	/** A diagram nobody has put a box on yet is no fault until it gets a number. */
	private static boolean isMeantToShow(Diagram diagram) {
		return diagram.getFigureNumber() != null || !diagram.getNodes().isEmpty()
				|| !diagram.getAnnotations().isEmpty() || !diagram.getImages().isEmpty();
	}

	private static boolean isLost(Diagram diagram, ValidationIndex index) {
		boolean aboutNothing = diagram.getKind() == DiagramKind.EGO_MAP && index.find(diagram.getFocus(), Company.class).isEmpty()
				&& index.find(diagram.getFocus(), Item.class).isEmpty()
				|| diagram.getKind() == DiagramKind.SEGMENT_DETAIL && index.find(diagram.getFocus(), Segment.class).isEmpty();
		boolean ofNothing = !diagram.getPerspectives().isEmpty()
				&& diagram.getPerspectives().stream().allMatch(id -> index.find(id, Perspective.class).isEmpty());
		boolean withNothing = !diagram.getNodes().isEmpty()
				&& diagram.getNodes().stream().allMatch(node -> index.find(node.getElement(), Element.class).isEmpty());
		return aboutNothing || ofNothing || withNothing;
	}
}
