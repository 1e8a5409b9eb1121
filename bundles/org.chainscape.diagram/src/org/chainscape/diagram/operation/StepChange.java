package org.chainscape.diagram.operation;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

import org.chainscape.model.chain.ChainPackage;
import org.chainscape.model.chain.Participation;
import org.chainscape.model.chain.Relation;
import org.chainscape.model.view.ViewPackage;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

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
	/** Parts of others that nobody looks up. */
	private static final Set<EStructuralFeature> UNINDEXED = Set.of(ViewPackage.Literals.DIAGRAM_EDGE__BEND_POINTS,
			ViewPackage.Literals.DIAGRAM_NODE__STYLE, ViewPackage.Literals.DIAGRAM_EDGE__STYLE, ViewPackage.Literals.NOTE__STYLE);
	/** References the index follows. */
	private static final Set<EStructuralFeature> FOLLOWED = Set.of(ChainPackage.Literals.PARTICIPATION__COMPANY,
			ChainPackage.Literals.RELATION__SOURCE, ChainPackage.Literals.RELATION__TARGET);

	private final Map<EObject, Set<EStructuralFeature>> features = new IdentityHashMap<>();
	private boolean reindexes;
	private boolean everything;

	/** {@return a change of which nothing is known but that it was one} */
	public static StepChange unknown() {
		StepChange change = new StepChange();
		change.everything = true;
		change.reindexes = true;
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

	/** {@return whether nothing changed but where boxes, notes, images and the corners of lines are} */
	public boolean isGeometryOnly() {
		return !everything && features.values().stream().allMatch(GEOMETRY::containsAll);
	}

	/** {@return whether an {@link org.chainscape.model.query.ElementIndex} of the state before answers differently now} */
	public boolean isIndexStale() {
		return reindexes;
	}

	void add(Notification notification) {
		if (notification.isTouch() || !(notification.getNotifier() instanceof EObject object)) {
			everything |= !notification.isTouch();
			reindexes |= !notification.isTouch();
			return;
		}
		EStructuralFeature feature = (EStructuralFeature) notification.getFeature();
		if (feature == null) {
			return;
		}
		features.computeIfAbsent(object, key -> new LinkedHashSet<>()).add(feature);
		boolean contains = feature instanceof EReference reference && reference.isContainment();
		boolean identifies = feature instanceof EAttribute attribute && attribute.isID();
		reindexes |= identifies || FOLLOWED.contains(feature) || contains && !UNINDEXED.contains(feature)
				&& (notification.getEventType() != Notification.MOVE || isOrdered(notification.getNewValue()));
	}

	/** Whether the index keeps things inside an object in the order of the document. */
	private static boolean isOrdered(Object moved) {
		if (!(moved instanceof EObject object) || object instanceof Relation || object instanceof Participation) {
			return true;
		}
		for (var inner = EcoreUtil.getAllContents(object, false); inner.hasNext();) {
			Object each = inner.next();
			if (each instanceof Relation || each instanceof Participation) {
				return true;
			}
		}
		return false;
	}
}
