package org.chainscape.diagram.operation;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.chainscape.model.Identities;
import org.chainscape.model.chain.Element;
import org.chainscape.model.chain.Relation;
import org.chainscape.model.chain.Segment;
import org.chainscape.model.chain.Stage;
import org.chainscape.model.query.Views;
import org.chainscape.model.view.Diagram;
import org.chainscape.model.view.DiagramEdge;
import org.chainscape.model.view.DiagramNode;
import org.chainscape.model.view.ViewElement;
import org.chainscape.model.view.ViewFactory;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Takes elements out of a diagram without touching the model, and brings them back. */
public final class Hiding {

	private final Canvas canvas;

	/**
	 * For one diagram.
	 *
	 * @param canvas the diagram
	 */
	public Hiding(Canvas canvas) {
		this.canvas = canvas;
	}

	/**
	 * Takes elements out of the diagram. Cards lose their box; what is drawn inside a card without a box of its own, and lines, are marked as
	 * hidden; notes and images, which are nothing but drawing, are deleted.
	 *
	 * @param elements model or view elements
	 */
	public void hide(Collection<? extends EObject> elements) {
		Diagram diagram = canvas.diagram();
		for (EObject element : elements) {
			if (element instanceof ViewElement) {
				EcoreUtil.remove(element);
			} else if (element instanceof Relation relation) {
				new Bends(diagram).hide(List.of(relation));
			} else if (element instanceof Element known) {
				Set<String> ids = boxes(known);
				List<DiagramNode> nodes = diagram.getNodes().stream().filter(node -> ids.contains(node.getElement())).toList();
				boolean isCard = nodes.stream().anyMatch(node -> known.getId().equals(node.getElement()) && isBox(known));
				diagram.getNodes().removeAll(nodes);
				if (!isCard && !(known instanceof Stage)) {
					DiagramNode mark = Identities.assign(ViewFactory.eINSTANCE.createDiagramNode());
					mark.setElement(known.getId());
					mark.setHidden(true);
					diagram.getNodes().add(mark);
				}
			}
		}
		canvas.settle();
	}

	/** {@return whether something is hidden one by one} */
	public boolean isAnythingHidden() {
		return canvas.diagram().getNodes().stream().anyMatch(DiagramNode::isHidden)
				|| canvas.diagram().getEdges().stream().anyMatch(DiagramEdge::isHidden);
	}

	/** Brings back what was hidden one by one; cards that were taken out have to be placed again. */
	public void showAll() {
		List<DiagramNode> marks = canvas.diagram().getNodes().stream().filter(DiagramNode::isHidden).toList();
		canvas.diagram().getNodes().removeAll(marks);
		new Bends(canvas.diagram()).showAll();
		canvas.settle();
	}

	/**
	 * How many other diagrams draw an element by a box of its own or inside the box of something that contains it.
	 *
	 * @param element an element of the document
	 * @return the number of other diagrams
	 */
	public int otherDiagrams(EObject element) {
		Set<String> ids = new HashSet<>();
		for (EObject each = element; each != null; each = each.eContainer()) {
			ids.add(Identities.idOf(each));
		}
		return (int) Views.diagrams(canvas.document()).stream().filter(diagram -> diagram != canvas.diagram())
				.filter(diagram -> diagram.getNodes().stream().anyMatch(node -> !node.isHidden() && ids.contains(node.getElement()))).count();
	}

	/** A card of a stage, a row, or a box standing alone; a nested segment may have a node that only says how it is drawn. */
	private static boolean isBox(Element element) {
		return !(element instanceof Segment) || !(element.eContainer() instanceof Segment);
	}

	/** With a stage go the cards of its segments. */
	private static Set<String> boxes(Element element) {
		Set<String> ids = new HashSet<>(Set.of(element.getId()));
		if (element instanceof Stage stage) {
			stage.getSegments().forEach(segment -> ids.add(segment.getId()));
		}
		return ids;
	}
}
