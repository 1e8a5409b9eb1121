package org.chainscape.tabular.load;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.Element;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * What is to be done to a document. New elements are put together at once, apart from it; what touches the document waits. Values that wait
 * are seen by {@link #current}.
 */
final class Edits {

	/** How many elements come at once. */
	private static final int PIECE = 500;

	private final ChainDocument document;
	private final Map<Slot, List<EObject>> additions = new LinkedHashMap<>();
	private final Map<EObject, EObject> owners = new HashMap<>();
	private final Map<Slot, Object> values = new LinkedHashMap<>();
	private final List<Runnable> others = new ArrayList<>();
	private final List<PlannedChange> changes = new ArrayList<>();
	private final Map<EObject, Runnable> unused = new HashMap<>();

	/** A feature of an object. */
	private record Slot(EObject owner, EStructuralFeature feature) {
	}

	Edits(ChainDocument document) {
		this.document = document;
	}

	/** {@return whether an object is in the document, so that it is not to be touched now} */
	boolean isOwn(EObject object) {
		return EcoreUtil.getRootContainer(object) == document;
	}

	/** {@return whether an object is of another file} */
	boolean isForeign(EObject object) {
		EObject root = EcoreUtil.getRootContainer(object);
		return object.eIsProxy() || root instanceof ChainDocument && root != document;
	}

	/** {@return what holds an object, or will} */
	EObject container(EObject object) {
		EObject planned = owners.get(object);
		return planned == null ? object.eContainer() : planned;
	}

	/** Puts a new object, or one that is to be moved, into its place. */
	void attach(EObject owner, EReference feature, EObject child) {
		if (isOwn(owner) || isOwn(child)) {
			additions.computeIfAbsent(new Slot(owner, feature), any -> new ArrayList<>()).add(child);
			owners.put(child, owner);
		} else {
			list(owner, feature).addUnique(child);
		}
	}

	/** Puts a new object into its place as soon as it is used, and not at all if it never is. */
	void attachOnceUsed(EObject owner, EReference feature, Element child, RowPlace place) {
		unused.put(child, () -> {
			attach(owner, feature, child);
			tellAdded(child, place);
		});
	}

	/** Something new refers to an object. */
	void use(EObject object) {
		Runnable action = unused.remove(object);
		if (action != null) {
			action.run();
		}
	}

	/** Adds to a list of references; the caller knows that it is not there yet. */
	void refer(EObject owner, EReference feature, EObject target) {
		if (isOwn(owner) || feature.getEOpposite() != null && isOwn(target)) {
			additions.computeIfAbsent(new Slot(owner, feature), any -> new ArrayList<>()).add(target);
		} else {
			list(owner, feature).addUnique(target);
		}
	}

	/** {@return the value of a feature, as it will be} */
	Object current(EObject owner, EStructuralFeature feature) {
		Slot slot = new Slot(owner, feature);
		return values.containsKey(slot) ? values.get(slot) : owner.eGet(feature);
	}

	/** Sets a feature; of a list all of it. */
	void set(EObject owner, EStructuralFeature feature, Object value) {
		if (isOwn(owner)) {
			values.put(new Slot(owner, feature), value);
		} else {
			write(owner, feature, value);
		}
	}

	/** Does something at the end. */
	void later(Runnable action) {
		others.add(action);
	}

	/** Tells of a change. */
	void tell(PlannedChange change) {
		changes.add(change);
	}

	/** Tells of a new element. */
	void tellAdded(Element element, RowPlace place) {
		changes.add(new PlannedChange(ChangeKind.ADDED, element, null, "", "", place));
	}

	List<PlannedChange> changes() {
		return changes;
	}

	boolean isEmpty() {
		return additions.isEmpty() && values.isEmpty() && others.isEmpty();
	}

	/** Does all of it; between pieces of it others have their turn, and may stop it by throwing. */
	void apply(Runnable pause) {
		additions.forEach((slot, children) -> {
			InternalEList<EObject> list = list(slot.owner(), slot.feature());
			for (int i = 0; i < children.size(); i += PIECE) {
				list.addAllUnique(children.subList(i, Math.min(i + PIECE, children.size())));
				pause.run();
			}
		});
		values.forEach((slot, value) -> {
			write(slot.owner(), slot.feature(), value);
			pause.run();
		});
		others.forEach(other -> {
			other.run();
			pause.run();
		});
	}

	@SuppressWarnings("unchecked")
	private static InternalEList<EObject> list(EObject owner, EStructuralFeature feature) {
		return (InternalEList<EObject>) owner.eGet(feature);
	}

	@SuppressWarnings("unchecked")
	private static void write(EObject owner, EStructuralFeature feature, Object value) {
		if (feature.isMany()) {
			EList<Object> list = (EList<Object>) owner.eGet(feature);
			list.clear();
			list.addAll((Collection<?>) value);
		} else if (value == null) {
			owner.eUnset(feature);
		} else {
			owner.eSet(feature, value);
		}
	}
}
