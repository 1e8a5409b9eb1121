package org.chainscape.store.journal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;

import org.chainscape.model.Identities;
import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.NamedElement;
import org.chainscape.store.journal.ElementState.Foreign;
import org.chainscape.store.journal.ElementState.Local;
import org.chainscape.store.journal.ElementState.Part;
import org.chainscape.store.journal.ElementState.Text;
import org.chainscape.store.journal.ElementState.Value;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * Takes down what changes in a document, in pieces as small as one element. What changes while this is under way is taken down again,
 * so that
 * a frame, once nothing is left to do, is the document as it is at that moment. For the thread that edits the document.
 */
final class Changes {

	private final ChainDocument document;
	/** What is to be taken down; an empty set stands for all features. */
	private final Map<EObject, Set<EStructuralFeature>> pending = new IdentityHashMap<>();
	private final Deque<EObject> queue = new ArrayDeque<>();
	private Map<String, ElementState> taken = new LinkedHashMap<>();
	private boolean fresh;

	Changes(ChainDocument document) {
		this.document = document;
	}

	/** {@return whether nothing has changed since the last frame} */
	boolean isEmpty() {
		return queue.isEmpty() && taken.isEmpty();
	}

	/** A feature of an element has changed. */
	void changed(EObject object, EStructuralFeature feature) {
		EObject owner = object;
		EStructuralFeature at = feature;
		while (owner != null && owner.eClass().getEIDAttribute() == null) {
			at = owner.eContainmentFeature();
			owner = owner.eContainer();
		}
		if (owner == null || !isWritten(at) || at instanceof EAttribute attribute && attribute.isID()) {
			return;
		}
		Set<EStructuralFeature> features = pending.get(owner);
		if (features == null) {
			features = new LinkedHashSet<>();
			features.add(at);
			pending.put(owner, features);
			queue.add(owner);
		} else if (!features.isEmpty()) {
			features.add(at);
		}
	}

	/** An element came into the document, or to another place. */
	void arrived(EObject object) {
		if (object.eClass().getEIDAttribute() != null && pending.put(object, Set.of()) == null) {
			queue.add(object);
		}
	}

	/** More has changed than anybody can say. */
	void everything() {
		forget();
		fresh = true;
		arrived(document);
	}

	/** Nothing has changed. */
	void forget() {
		pending.clear();
		queue.clear();
		taken.clear();
		fresh = false;
	}

	/**
	 * Goes on.
	 *
	 * @param goOn asked after each element
	 * @return whether nothing is left to do
	 */
	boolean work(BooleanSupplier goOn) {
		while (!queue.isEmpty()) {
			EObject object = queue.poll();
			take(object, pending.remove(object));
			if (!goOn.getAsBoolean()) {
				break;
			}
		}
		return queue.isEmpty();
	}

	/** {@return what was taken down; to be asked when nothing is left to do} */
	Frame frame() {
		Frame frame = new Frame(fresh, List.copyOf(taken.values()));
		taken = new LinkedHashMap<>();
		fresh = false;
		return frame;
	}

	private void take(EObject object, Set<EStructuralFeature> features) {
		if (!EcoreUtil.isAncestor(document, object)) {
			// It is gone, or somewhere else; should it come back, that is told.
			return;
		}
		ElementState state = state(object, features);
		taken.merge(state.id(), state, ElementState::then);
	}

	private ElementState state(EObject object, Set<EStructuralFeature> features) {
		boolean whole = features.isEmpty();
		Map<String, List<Value>> values = new LinkedHashMap<>();
		for (EStructuralFeature feature : whole ? object.eClass().getEAllStructuralFeatures() : features) {
			if (isWritten(feature) && (!whole || object.eIsSet(feature)) && !(feature instanceof EAttribute attribute && attribute.isID())) {
				values.put(feature.getName(), values(object, feature, whole));
			}
		}
		return new ElementState(id(object), type(object.eClass()), whole, values);
	}

	private List<Value> values(EObject object, EStructuralFeature feature, boolean whole) {
		List<Value> values = new ArrayList<>();
		if (object.eIsSet(feature)) {
			Object value = object.eGet(feature, false);
			List<?> all = !feature.isMany() ? List.of(value) : value instanceof InternalEList<?> list ? list.basicList() : (List<?>) value;
			for (Object each : all) {
				add(values, each, feature, whole);
			}
		}
		return values;
	}

	private void add(List<Value> values, Object value, EStructuralFeature feature, boolean whole) {
		if (feature instanceof EAttribute attribute) {
			boolean plain = value instanceof String;
			values.add(new Text(plain ? (String) value : EcoreUtil.convertToString(attribute.getEAttributeType(), value)));
			return;
		}
		EObject target = (EObject) value;
		if (((EReference) feature).isContainment()) {
			if (target.eClass().getEIDAttribute() == null) {
				values.add(new Part(state(target, Set.of())));
			} else {
				if (whole) {
					arrived(target);
				}
				values.add(new Local(id(target)));
			}
		} else if (EcoreUtil.isAncestor(document, target)) {
			values.add(new Local(id(target)));
		} else if (target.eResource() == null && !target.eIsProxy()) {
			// It was deleted, and may come back with everything that refers to it.
			if (id(target) != null) {
				values.add(new Foreign(ElementState.GONE + id(target), type(target.eClass()), null));
			}
		} else {
			String name = target instanceof NamedElement named && !(target instanceof ChainDocument) ? named.getName() : null;
			values.add(new Foreign(EcoreUtil.getURI(target).toString(), type(target.eClass()), name));
		}
	}

	private static String id(EObject object) {
		if (object.eClass().getEIDAttribute() == null) {
			return null;
		}
		String id = Identities.idOf(object);
		if (id == null || id.isBlank()) {
			Identities.assign(object);
			id = Identities.idOf(object);
		}
		return id;
	}

	static String type(EClass type) {
		return type.getEPackage().getNsPrefix() + ":" + type.getName();
	}

	/** Whether a feature stands in files. */
	static boolean isWritten(EStructuralFeature feature) {
		return !feature.isTransient() && !feature.isDerived() && feature.isChangeable()
				&& !(feature instanceof EReference reference && reference.isContainer());
	}
}
