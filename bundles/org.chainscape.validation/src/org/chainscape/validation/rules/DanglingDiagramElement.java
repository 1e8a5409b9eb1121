package org.chainscape.validation.rules;

import java.util.List;

import org.chainscape.model.chain.ChainNode;
import org.chainscape.model.chain.Relation;
import org.chainscape.model.view.DiagramEdge;
import org.chainscape.model.view.DiagramNode;
import org.chainscape.model.view.Layer;
import org.chainscape.model.view.ViewElement;
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

	@Override
	public List<Fix> fixes(Finding finding, ValidationIndex index) {
		return Mending.of(finding, index, ViewElement.class, element -> {
			if (element instanceof Layer layer) {
				String id = Mending.plain(finding, 2);
				return layer.getElements().contains(id) && index.find(id).isEmpty()
					? List.of(Mending.fix("remove-from-layer", List.of(layer),
						new Edit.Remove(layer, ViewPackage.Literals.LAYER__ELEMENTS, id)))
					: List.of();
			}
			boolean dangling = element instanceof DiagramNode node && index.find(node.getElement(), ChainNode.class).isEmpty()
				|| element instanceof DiagramEdge edge && index.find(edge.getRelation(), Relation.class).isEmpty();
			return dangling && element.eContainer() != null
				? List.of(Mending.fix("delete-from-diagram", List.of(element.eContainer()), new Edit.Delete(element))) : List.of();
		});
	}

	private static Object diagram(EObject viewElement) {
		return viewElement.eContainer() == null ? "?" : viewElement.eContainer();
	}

	private static String shown(String id) {
		return id == null || id.isBlank() ? "–" : id;
	}
}
