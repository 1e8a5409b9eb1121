package org.chainscape.model.change;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.chainscape.model.Identities;
import org.chainscape.model.chain.Correspondence;
import org.chainscape.model.chain.IndustryChain;
import org.chainscape.model.chain.Item;
import org.chainscape.model.chain.Place;
import org.chainscape.model.query.Libraries;
import org.chainscape.model.query.Views;
import org.chainscape.model.view.Diagram;
import org.chainscape.model.view.Group;
import org.chainscape.model.view.Layer;
import org.chainscape.model.view.MatrixColumn;
import org.chainscape.model.view.ViewPackage;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** What goes when some elements are deleted, known before anything is changed. */
public final class Deletion {

	private final Uses uses;
	private final Set<EObject> doomed = new LinkedHashSet<>();
	private final List<Release> releases = new ArrayList<>();

	private Deletion(Uses uses) {
		this.uses = uses;
	}

	/**
	 * Something that stays and lets go of a value.
	 *
	 * @param holder what stays
	 * @param feature its feature
	 * @param value what it lets go of: an object that is deleted, or its id
	 */
	public record Release(EObject holder, EStructuralFeature feature, Object value) {
	}

	/**
	 * Finds out what goes with some elements.
	 *
	 * @param objects model or view elements of the document; the document itself stays
	 * @param uses who refers to what in the document
	 * @return what goes; nothing is changed yet
	 */
	public static Deletion of(Collection<? extends EObject> objects, Uses uses) {
		Deletion deletion = new Deletion(uses);
		deletion.doom(objects);
		deletion.doom(deletion.emptied());
		Set<String> ids = deletion.goneIds();
		for (Diagram diagram : Views.diagrams(uses.document())) {
			if (!deletion.doomed.contains(diagram)) {
				deletion.forget(diagram, ids);
			}
		}
		deletion.release();
		return deletion;
	}

	/** {@return everything that goes, with all its parts} */
	public Set<EObject> all() {
		return Collections.unmodifiableSet(doomed);
	}

	/** {@return the objects that go and are no part of another one that goes} */
	public List<EObject> roots() {
		return doomed.stream().filter(object -> !doomed.contains(object.eContainer())).toList();
	}

	/** {@return what stays and lets go} */
	public List<Release> releases() {
		return Collections.unmodifiableList(releases);
	}

	/** Deletes. To be called at most once, and before anything that goes has changed. */
	public void run() {
		for (Release release : releases) {
			if (release.feature().isMany()) {
				((EList<?>) release.holder().eGet(release.feature())).remove(release.value());
			} else {
				release.holder().eUnset(release.feature());
			}
		}
		doomed.forEach(Deletion::releasePlaces);
		// Contents of a deleted object stay inside it, so that one undo brings the tree back.
		roots().forEach(EcoreUtil::remove);
	}

	private void doom(Collection<? extends EObject> objects) {
		Deque<EObject> open = new ArrayDeque<>(objects);
		while (!open.isEmpty()) {
			EObject object = open.poll();
			if (object != uses.document() && doomed.add(object)) {
				open.addAll(object.eContents());
				uses.to(object).stream().filter(Deletion::isVital).forEach(use -> open.add(use.getEObject()));
			}
		}
	}

	private static boolean isVital(EStructuralFeature.Setting use) {
		EStructuralFeature feature = use.getEStructuralFeature();
		return feature instanceof EReference reference && reference.isRequired() && !reference.isMany() && !reference.isContainer();
	}

	/** {@return the correspondences that have nothing left on one side} */
	private List<Correspondence> emptied() {
		List<Correspondence> emptied = new ArrayList<>();
		for (IndustryChain chain : uses.document().getChains()) {
			chain.getCorrespondences().stream()
				.filter(each -> !doomed.contains(each) && (doomed.containsAll(each.getLeft()) || doomed.containsAll(each.getRight())))
				.forEach(emptied::add);
		}
		return emptied;
	}

	/** {@return the ids nobody bears any more; where an id was there twice, diagrams keep what shows the other bearer} */
	private Set<String> goneIds() {
		Map<String, Integer> going = new HashMap<>();
		for (EObject object : doomed) {
			String id = Identities.idOf(object);
			if (id != null) {
				going.merge(id, 1, Integer::sum);
			}
		}
		Set<String> gone = new HashSet<>();
		Libraries libraries = Libraries.of(uses.document());
		going.forEach((id, count) -> {
			// A company that went into a library has kept its id.
			if (count >= uses.bearers(id) && libraries.find(id).isEmpty()) {
				gone.add(id);
			}
		});
		return gone;
	}

	private void forget(Diagram diagram, Set<String> ids) {
		List<EObject> shown = new ArrayList<>();
		diagram.getNodes().stream().filter(node -> ids.contains(node.getElement())).forEach(shown::add);
		shown.forEach(node -> ids.add(Identities.idOf(node)));
		diagram.getEdges().stream().filter(edge -> ids.contains(edge.getRelation())).forEach(shown::add);
		diagram.getFilters().stream().filter(filter -> ids.contains(filter.getArgument())).forEach(shown::add);
		diagram.getElementStyles().stream().filter(style -> ids.contains(style.getElement())).forEach(shown::add);
		diagram.getColumns().stream().filter(column -> ids.contains(column.getElement()) || ids.contains(column.getProperty()))
			.forEach(shown::add);
		doom(shown);
		letGo(diagram, ViewPackage.Literals.DIAGRAM__PERSPECTIVES, diagram.getPerspectives(), ids);
		letGo(diagram, ViewPackage.Literals.DIAGRAM__SHOWN_PROPERTIES, diagram.getShownProperties(), ids);
		if (diagram.getFocus() != null && ids.contains(diagram.getFocus())) {
			releases.add(new Release(diagram, ViewPackage.Literals.DIAGRAM__FOCUS, diagram.getFocus()));
		}
		for (Layer layer : diagram.getLayers()) {
			letGo(layer, ViewPackage.Literals.LAYER__ELEMENTS, layer.getElements(), ids);
		}
		for (Group group : diagram.getGroups()) {
			letGo(group, ViewPackage.Literals.GROUP__MEMBERS, group.getMembers(), ids);
		}
		for (MatrixColumn column : diagram.getColumns()) {
			if (!doomed.contains(column) && column.getSource() != null && ids.contains(column.getSource())) {
				releases.add(new Release(column, ViewPackage.Literals.MATRIX_COLUMN__SOURCE, column.getSource()));
			}
		}
	}

	private void letGo(EObject holder, EAttribute feature, List<String> values, Set<String> ids) {
		if (!doomed.contains(holder)) {
			values.stream().filter(ids::contains).forEach(id -> releases.add(new Release(holder, feature, id)));
		}
	}

	private void release() {
		for (EObject object : doomed) {
			for (EStructuralFeature.Setting use : uses.to(object)) {
				if (!doomed.contains(use.getEObject())) {
					releases.add(new Release(use.getEObject(), use.getEStructuralFeature(), object));
				}
			}
		}
	}

	private static void releasePlaces(EObject object) {
		if (object instanceof Item item) {
			item.getPlaces().clear();
		} else if (object instanceof Place place) {
			place.getItems().clear();
		}
	}
}
