package org.chainscape.validation.rules;

import org.chainscape.model.chain.ChainNode;
import org.chainscape.model.chain.Relation;
import org.chainscape.model.view.DiagramEdge;
import org.chainscape.model.view.DiagramNode;
import org.chainscape.model.view.Layer;
import org.chainscape.model.view.ViewElement;
import org.chainscape.validation.ElementRule;
import org.chainscape.validation.FindingSink;
import org.chainscape.validation.Inputs;
import org.chainscape.validation.RuleInfo;
import org.chainscape.validation.RuleMode;
import org.chainscape.validation.Severity;
import org.chainscape.validation.ValidationIndex;
import org.eclipse.emf.ecore.EObject;

/** Every box, line and layer of a diagram shows something that is in the model. */
public final class DanglingDiagramElement implements ElementRule<ViewElement> {

	private static final RuleInfo INFO = new RuleInfo("diagram.dangling-element", Severity.WARNING, RuleMode.LIVE);

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
		return Reads.ofShown(ViewElement.class);
	}

	@Override
	public void check(ViewElement viewElement, ValidationIndex index, FindingSink sink) {
		if (viewElement instanceof DiagramNode node && index.find(node.getElement(), ChainNode.class).isEmpty()) {
			sink.report(node, diagram(node), node.eClass(), shown(node.getElement()));
		} else if (viewElement instanceof DiagramEdge edge && index.find(edge.getRelation(), Relation.class).isEmpty()) {
			sink.report(edge, diagram(edge), edge.eClass(), shown(edge.getRelation()));
		} else if (viewElement instanceof Layer layer) {
			layer.getElements().stream().filter(id -> index.find(id).isEmpty())
				.forEach(id -> sink.report(layer, diagram(layer), layer.eClass(), id));
		}
	}

	private static Object diagram(EObject viewElement) {
		return viewElement.eContainer() == null ? "?" : viewElement.eContainer();
	}

	private static String shown(String id) {
		return id == null || id.isBlank() ? "–" : id;
	}
}
