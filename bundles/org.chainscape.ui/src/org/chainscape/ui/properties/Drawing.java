package org.chainscape.ui.properties;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

import org.chainscape.diagram.operation.Styles;
import org.chainscape.model.Identities;
import org.chainscape.model.chain.Relation;
import org.chainscape.model.view.Diagram;
import org.chainscape.model.view.DiagramEdge;
import org.chainscape.model.view.DiagramNode;
import org.chainscape.model.view.ViewFactory;
import org.chainscape.model.view.ViewPackage;
import org.chainscape.tabular.form.Access;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/** Where a diagram keeps how elements are drawn. */
final class Drawing {

	private final Diagram diagram;

	/**
	 * What is drawn for elements.
	 *
	 * @param type the class of what keeps it
	 * @param access finds it
	 */
	record Holder(EClass type, Access access) {
	}

	Drawing(Diagram diagram) {
		this.diagram = diagram;
	}

	/** {@return boxes or lines of elements; empty if not all of them have one} */
	Optional<Holder> holder(List<EObject> elements) {
		if (elements.stream().allMatch(Relation.class::isInstance)) {
			return Optional.of(new Holder(ViewPackage.Literals.DIAGRAM_EDGE, new Lines()));
		}
		return elements.stream().allMatch(element -> node(element).isPresent())
			? Optional.of(new Holder(ViewPackage.Literals.DIAGRAM_NODE, new Boxes())) : Optional.empty();
	}

	/** {@return the looks of elements} */
	Access style() {
		Styles styles = new Styles(diagram);
		return new Access() {

			@Override
			public EObject read(EObject subject) {
				return styles.of(subject).orElseGet(ViewFactory.eINSTANCE::createStyle);
			}

			@Override
			public void change(EObject subject, Consumer<EObject> change) {
				styles.change(subject, change::accept);
			}
		};
	}

	private Optional<DiagramNode> node(EObject element) {
		String id = Identities.idOf(element);
		return diagram.getNodes().stream().filter(node -> id != null && id.equals(node.getElement())).findFirst();
	}

	private Optional<DiagramEdge> edge(EObject relation) {
		String id = Identities.idOf(relation);
		return diagram.getEdges().stream().filter(edge -> Objects.equals(id, edge.getRelation())).findFirst();
	}

	/** Boxes are there already. */
	private final class Boxes implements Access {

		@Override
		public EObject read(EObject subject) {
			return node(subject).orElseGet(ViewFactory.eINSTANCE::createDiagramNode);
		}

		@Override
		public void change(EObject subject, Consumer<EObject> change) {
			node(subject).ifPresent(change);
		}
	}

	/** What says nothing about a line is not kept, and made when it is needed. */
	private final class Lines implements Access {

		@Override
		public EObject read(EObject subject) {
			return edge(subject).orElseGet(ViewFactory.eINSTANCE::createDiagramEdge);
		}

		@Override
		public void change(EObject subject, Consumer<EObject> change) {
			change.accept(edge(subject).orElseGet(() -> {
				DiagramEdge fresh = Identities.assign(ViewFactory.eINSTANCE.createDiagramEdge());
				fresh.setRelation(Identities.idOf(subject));
				diagram.getEdges().add(fresh);
				return fresh;
			}));
		}
	}
}
