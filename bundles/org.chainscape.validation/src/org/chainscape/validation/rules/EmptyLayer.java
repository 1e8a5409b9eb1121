package org.chainscape.validation.rules;

import java.util.List;

import org.chainscape.model.view.Group;
import org.chainscape.model.view.Layer;
import org.chainscape.model.view.ViewElement;
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

/** A layer holds something, and so does a group of boxes. */
public final class EmptyLayer implements ElementRule<ViewElement> {

	private static final RuleInfo INFO = new RuleInfo("diagram.empty-layer", Severity.INFO, RuleMode.LIVE);

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public Class<ViewElement> subject() {
		return ViewElement.class;
	}

	@Override
	public Inputs<ViewElement> inputs() {
		return FigureGroups.ofPointing(ViewElement.class);
	}

	@Override
	public void check(ViewElement viewElement, ValidationIndex index, FindingSink sink) {
		if (isEmpty(viewElement, index)) {
			sink.report(viewElement, viewElement.eContainer() == null ? "?" : viewElement.eContainer(), viewElement.eClass());
		}
	}

	@Override
	public List<Fix> fixes(Finding finding, ValidationIndex index) {
		return index.find(finding.elementId(), ViewElement.class).filter(viewElement -> isEmpty(viewElement, index))
				.map(viewElement -> List.of(new Fix("delete-view-element", List.of(viewElement.eClass()),
						List.<Edit>of(new Edit.Delete(viewElement))))).orElse(List.of());
	}

	private static boolean isEmpty(ViewElement viewElement, ValidationIndex index) {
		return viewElement instanceof Layer layer && layer.getElements().isEmpty()
				|| viewElement instanceof Group group && group.getMembers().stream().noneMatch(id -> index.find(id).isPresent());
	}
}
