package org.chainscape.diagram.operation;

import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

import org.chainscape.model.chain.ChainPackage;
import org.chainscape.model.view.ViewPackage;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** What a step of the history changed, whether it was done, undone or redone: which features of which objects. */
public final class StepChange {

	/** What decides only where something stands. */
	private static final Set<EStructuralFeature> GEOMETRY = Set.of(ViewPackage.Literals.DIAGRAM_NODE__X,
			ViewPackage.Literals.DIAGRAM_NODE__Y, ViewPackage.Literals.DIAGRAM_NODE__PINNED,
			ViewPackage.Literals.DIAGRAM_NODE__LOCKED, ViewPackage.Literals.NOTE__X, ViewPackage.Literals.NOTE__Y,
			ViewPackage.Literals.NOTE__WIDTH, ViewPackage.Literals.NOTE__HEIGHT, ViewPackage.Literals.NOTE__LOCKED,
			ViewPackage.Literals.IMAGE__X, ViewPackage.Literals.IMAGE__Y, ViewPackage.Literals.IMAGE__WIDTH,
			ViewPackage.Literals.IMAGE__HEIGHT, ViewPackage.Literals.IMAGE__LOCKED,
			ViewPackage.Literals.DIAGRAM_EDGE__BEND_POINTS, ViewPackage.Literals.DIAGRAM_EDGE__LABEL_X,
			ViewPackage.Literals.DIAGRAM_EDGE__LABEL_Y, ViewPackage.Literals.BEND_POINT__X, ViewPackage.Literals.BEND_POINT__Y);
	/** What elements are found by. */
	private static final Set<EStructuralFeature> SEARCHED = Set.of(ChainPackage.Literals.NAMED_ELEMENT__NAME,
			ChainPackage.Literals.NAMED_ELEMENT__NAME_EN, ChainPackage.Literals.NAMED_ELEMENT__ALIASES, ChainPackage.Literals.ELEMENT__HANDLE,
			ChainPackage.Literals.SECURITY__CODE, ChainPackage.Literals.SECURITY__EXCHANGE, ChainPackage.Literals.PARTICIPATION__COMPANY,
			ChainPackage.Literals.PARTICIPATION__PRINTED_NAME, ChainPackage.Literals.CITATION__PRINTED_AS);
	/** Objects that are found, or that others are found by. */
	private static final Set<EClass> FOUND = Set.of(ChainPackage.Literals.NAMED_ELEMENT, ChainPackage.Literals.SECURITY,
			ChainPackage.Literals.PARTICIPATION, ChainPackage.Literals.CITATION);

	private final Map<EObject, Set<EStructuralFeature>> features = new IdentityHashMap<>();
	private final Set<EObject> arrivals = Collections.newSetFromMap(new IdentityHashMap<>());
	private boolean renames;
	private boolean everything;

	/** {@return a change of which nothing is known but that it was one} */
	public static StepChange unknown() {
		StepChange change = new StepChange();
		change.everything = true;
		change.renames = true;
		return change;
	}

	/** {@return whether nothing has changed} */
	public boolean isEmpty() {
		return features.isEmpty() && !everything;
	}

	/** {@return the objects of which something changed; those that came or went are named by what held or holds them} */
	public Set<EObject> objects() {
		return Collections.unmodifiableSet(features.keySet());
	}

	/**
	 * What changed of an object.
	 *
	 * @param object an object
	 * @return its changed features
	 */
	public Set<EStructuralFeature> features(EObject object) {
		return Collections.unmodifiableSet(features.getOrDefault(object, Set.of()));
	}

	/** {@return the objects that came to a place in the document, from elsewhere in it or from nowhere; with all they contain} */
	public Set<EObject> arrivals() {
		return Collections.unmodifiableSet(arrivals);
	}

	/** {@return whether more has changed than this can say} */
	public boolean isEverything() {
		return everything;
	}

	/** {@return whether nothing changed but where boxes, notes, images and the corners of lines are} */
	public boolean isGeometryOnly() {
		return !everything && features.values().stream().allMatch(GEOMETRY::containsAll);
	}

	/** {@return whether an {@link org.chainscape.model.search.ElementSearch} over the state before may find something else now} */
	public boolean isSearchStale() {
		return renames;
	}

	void add(Notification notification) {
		if (notification.isTouch() || !(notification.getNotifier() instanceof EObject object)) {
			everything |= !notification.isTouch();
			renames |= !notification.isTouch();
			return;
		}
		EStructuralFeature feature = (EStructuralFeature) notification.getFeature();
		if (feature == null) {
			return;
		}
		features.computeIfAbsent(object, key -> new LinkedHashSet<>()).add(feature);
		if (feature instanceof EAttribute attribute && attribute.isID() && notification.getOldValue() != null) {
			// Whoever knows elements by their ids has to begin anew.
			everything = true;
		}
		if (feature instanceof EReference reference && reference.isContainment() && notification.getEventType() != Notification.MOVE) {
			arrive(notification.getNewValue());
		}
		boolean contains = feature instanceof EReference reference && reference.isContainment()
				&& notification.getEventType() != Notification.MOVE && isFound(reference.getEReferenceType());
		renames |= SEARCHED.contains(feature) || contains;
	}

	private void arrive(Object value) {
		if (value instanceof Collection<?> many) {
			many.stream().filter(EObject.class::isInstance).map(EObject.class::cast).forEach(arrivals::add);
		} else if (value instanceof EObject one) {
			arrivals.add(one);
		}
	}

	private static boolean isFound(EClass type) {
		return FOUND.stream().anyMatch(found -> found.isSuperTypeOf(type));
	}
}
