package org.chainscape.diagram.operation;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.chainscape.model.Identities;
import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.Correspondence;
import org.chainscape.model.chain.Item;
import org.chainscape.model.chain.Place;
import org.chainscape.model.query.Views;
import org.chainscape.model.view.Diagram;
import org.chainscape.model.view.DiagramEdge;
import org.chainscape.model.view.DiagramNode;
import org.chainscape.model.view.Filter;
import org.chainscape.model.view.Layer;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Deletes elements so that nothing dangles: what must refer to a deleted element goes too, what may refer to it lets go, and no diagram
 * keeps a box, line or list entry of it.
 */
public final class Deletions {

	private final ChainDocument document;

	/**
	 * For one document.
	 *
	 * @param document the document
	 */
	public Deletions(ChainDocument document) {
		this.document = document;
	}

	/**
	 * Takes an item out of a place. If it sits nowhere else, it is deleted.
	 *
	 * @param item the item
	 * @param place the place it is taken out of
	 */
	public void takeOut(Item item, Place place) {
		if (item.getPlaces().size() > 1) {
			item.getPlaces().remove(place);
		} else {
			delete(List.of(item));
		}
	}

	/**
	 * Deletes elements with everything that would dangle. The document itself stays.
	 *
	 * @param objects model or view elements of the document
	 */
	public void delete(Collection<? extends EObject> objects) {
		Map<EObject, Collection<EStructuralFeature.Setting>> users = EcoreUtil.CrossReferencer.find(List.of(document));
		Set<EObject> doomed = new LinkedHashSet<>();
		Deque<EObject> open = new ArrayDeque<>(objects);
		while (!open.isEmpty()) {
			EObject object = open.poll();
			if (object != document && doomed.add(object)) {
				open.addAll(object.eContents());
				users.getOrDefault(object, List.of()).stream().filter(Deletions::isVital).forEach(use -> open.add(use.getEObject()));
			}
		}
		for (EObject object : doomed) {
			users.getOrDefault(object, List.of()).stream().filter(use -> !doomed.contains(use.getEObject()))
					.forEach(use -> EcoreUtil.remove(use, object));
			releasePlaces(object);
		}
		Set<String> ids = new HashSet<>();
		doomed.forEach(object -> ids.add(Identities.idOf(object)));
		ids.remove(null);
		// Containers last to first would do as well: contents of a deleted object stay inside it, so that one undo brings the tree back.
		doomed.stream().filter(object -> !doomed.contains(object.eContainer())).toList().forEach(EcoreUtil::remove);
		dropEmptyCorrespondences();
		Views.diagrams(document).forEach(diagram -> forget(diagram, ids));
	}

	private static boolean isVital(EStructuralFeature.Setting use) {
		EStructuralFeature feature = use.getEStructuralFeature();
		return feature instanceof EReference reference && reference.isRequired() && !reference.isMany() && !reference.isContainer();
	}

	private static void releasePlaces(EObject object) {
		if (object instanceof Item item) {
			item.getPlaces().clear();
		} else if (object instanceof Place place) {
			place.getItems().clear();
		}
	}

	private void dropEmptyCorrespondences() {
		document.getChains().forEach(chain -> {
			for (Iterator<Correspondence> all = List.copyOf(chain.getCorrespondences()).iterator(); all.hasNext();) {
				Correspondence correspondence = all.next();
				if (correspondence.getLeft().isEmpty() || correspondence.getRight().isEmpty()) {
					chain.getCorrespondences().remove(correspondence);
				}
			}
		});
	}

	private static void forget(Diagram diagram, Set<String> ids) {
		List<DiagramNode> nodes = diagram.getNodes().stream().filter(node -> ids.contains(node.getElement())).toList();
		List<DiagramEdge> edges = diagram.getEdges().stream().filter(edge -> ids.contains(edge.getRelation())).toList();
		List<Filter> filters = diagram.getFilters().stream().filter(filter -> ids.contains(filter.getArgument())).toList();
		nodes.forEach(node -> ids.add(node.getId()));
		diagram.getNodes().removeAll(nodes);
		diagram.getEdges().removeAll(edges);
		diagram.getFilters().removeAll(filters);
		diagram.getElementStyles().removeIf(style -> ids.contains(style.getElement()));
		diagram.getPerspectives().removeIf(ids::contains);
		diagram.getShownProperties().removeIf(ids::contains);
		diagram.getColumns().removeIf(column -> ids.contains(column.getElement()) || ids.contains(column.getProperty()));
		diagram.getColumns().stream().filter(column -> ids.contains(column.getSource())).forEach(column -> column.setSource(null));
		if (ids.contains(diagram.getFocus())) {
			diagram.setFocus(null);
		}
		for (Layer layer : diagram.getLayers()) {
			layer.getElements().removeIf(ids::contains);
		}
	}
}
