package org.chainscape.store.journal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.chainscape.model.Identities;
import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.NamedElement;
import org.chainscape.store.ChainPackages;
import org.chainscape.store.journal.ElementState.Foreign;
import org.chainscape.store.journal.ElementState.Local;
import org.chainscape.store.journal.ElementState.Part;
import org.chainscape.store.journal.ElementState.Text;
import org.chainscape.store.journal.ElementState.Value;
import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Brings a document to the states the frames of a journal tell of, one after the other. What leaves the document on the way is
 * remembered: it
 * may come back, and whoever still referred to it refers to it again.
 */
final class Replay {

	private final ChainDocument document;
	private final Map<String, EObject> known = new HashMap<>();
	private final Map<String, EObject> foreign = new HashMap<>();

	/**
	 * @param document the document as it was before the first frame; as anything at all if that is a fresh one
	 */
	Replay(ChainDocument document) {
		this.document = document;
		for (Iterator<EObject> all = EcoreUtil.getAllProperContents(List.of(document), false); all.hasNext();) {
			EObject element = all.next();
			if (Identities.idOf(element) != null) {
				known.put(Identities.idOf(element), element);
			}
		}
	}

	/** Changes the document. */
	void apply(Frame frame) {
		if (frame.fresh()) {
			begin(frame);
		}
		List<ElementState> states = frame.states().stream().filter(this::make).toList();
		// What leaves its place does so before anything comes to another: nothing may contain itself, not even for a moment.
		states.forEach(this::detach);
		states.forEach(state -> fill(known.get(state.id()), state, true));
		states.forEach(state -> fill(known.get(state.id()), state, false));
		// Setting one end of a reference changes the other; now that all know each other, only the order is left to put right.
		states.forEach(state -> fill(known.get(state.id()), state, false));
	}

	private void begin(Frame frame) {
		for (EStructuralFeature feature : document.eClass().getEAllStructuralFeatures()) {
			if (Changes.isWritten(feature)) {
				document.eUnset(feature);
			}
		}
		frame.states().stream().filter(state -> Changes.type(document.eClass()).equals(state.type())).findFirst()
				.ifPresent(state -> document.setId(state.id()));
		known.clear();
		known.put(document.getId(), document);
	}

	/** Sees to it that there is the element; false if nobody needs it any more. */
	private boolean make(ElementState state) {
		EObject there = known.get(state.id());
		EClass type = type(state.type());
		if (state.whole() && type != null && (there == null || there.eClass() != type)) {
			EObject made = EcoreUtil.create(type);
			made.eSet(type.getEIDAttribute(), state.id());
			known.put(state.id(), made);
			return true;
		}
		return there != null;
	}

	private void detach(ElementState state) {
		EObject element = known.get(state.id());
		for (EReference reference : element.eClass().getEAllContainments()) {
			if (!concerns(state, reference)) {
				continue;
			}
			List<EObject> staying = state.features().getOrDefault(reference.getName(), List.of()).stream().filter(Local.class::isInstance)
					.map(value -> known.get(((Local) value).id())).toList();
			if (!reference.isMany()) {
				if (element.eGet(reference) != null && !staying.contains(element.eGet(reference))) {
					element.eSet(reference, null);
				}
			} else {
				Set<EObject> stay = Collections.newSetFromMap(new IdentityHashMap<>());
				stay.addAll(staying);
				list(element, reference).removeAll(list(element, reference).stream().filter(child -> !stay.contains(child)).toList());
			}
		}
	}

	private void fill(EObject element, ElementState state, boolean own) {
		for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures()) {
			boolean refers = feature instanceof EReference reference && !reference.isContainment();
			if (refers != own && concerns(state, feature)) {
				set(element, feature, state.features().getOrDefault(feature.getName(), List.of()));
			}
		}
	}

	private static boolean concerns(ElementState state, EStructuralFeature feature) {
		boolean id = feature instanceof EAttribute attribute && attribute.isID();
		return Changes.isWritten(feature) && !id && (state.whole() || state.features().containsKey(feature.getName()));
	}

	private void set(EObject element, EStructuralFeature feature, List<Value> written) {
		List<Object> values = new ArrayList<>();
		for (Value value : written) {
			Object made = value(feature, value);
			if (made != null) {
				values.add(made);
			}
		}
		if (feature.isMany()) {
			EList<Object> there = list(element, feature);
			if (feature instanceof EReference) {
				ECollections.setEList(there, values);
			} else if (!there.equals(values)) {
				there.clear();
				there.addAll(values);
			}
		} else if (values.isEmpty()) {
			element.eUnset(feature);
		} else if (!element.eIsSet(feature) || !Objects.equals(element.eGet(feature, false), values.get(0))) {
			element.eSet(feature, values.get(0));
		}
	}

	private Object value(EStructuralFeature feature, Value value) {
		if (value instanceof Text text && feature instanceof EAttribute attribute) {
			boolean plain = attribute.getEAttributeType().getInstanceClass() == String.class;
			return plain ? text.text() : EcoreUtil.createFromString(attribute.getEAttributeType(), text.text());
		}
		EObject found = null;
		if (value instanceof Local local) {
			found = known.get(local.id());
		} else if (value instanceof Foreign other) {
			found = other.uri().startsWith(ElementState.GONE) ? gone(other) : foreign.computeIfAbsent(other.uri(), uri -> foreign(other));
		} else if (value instanceof Part part) {
			found = part(part.state());
		}
		return feature instanceof EReference reference && reference.getEReferenceType().isInstance(found) ? found : null;
	}

	private EObject part(ElementState state) {
		EClass type = type(state.type());
		if (type == null) {
			return null;
		}
		EObject made = EcoreUtil.create(type);
		fill(made, state, true);
		fill(made, state, false);
		return made;
	}

	private EObject foreign(Foreign other) {
		Resource own = document.eResource();
		EObject there = own == null || own.getResourceSet() == null ? null
				: own.getResourceSet().getEObject(URI.createURI(other.uri()), false);
		EClass type = type(other.type());
		if (there != null || type == null) {
			return there;
		}
		InternalEObject standIn = (InternalEObject) EcoreUtil.create(type);
		URI uri = URI.createURI(other.uri());
		standIn.eSetProxyURI(uri);
		if (type.getEIDAttribute() != null && uri.fragment() != null && !uri.fragment().startsWith("/")) {
			standIn.eSet(type.getEIDAttribute(), uri.fragment());
		}
		if (standIn instanceof NamedElement named && other.name() != null) {
			named.setName(other.name());
		}
		return standIn;
	}

	/** An element that is not in the document, but may come back. */
	private EObject gone(Foreign other) {
		String id = other.uri().substring(ElementState.GONE.length());
		EClass type = type(other.type());
		if (type == null) {
			return null;
		}
		return known.computeIfAbsent(id, absent -> {
			EObject made = EcoreUtil.create(type);
			made.eSet(type.getEIDAttribute(), id);
			return made;
		});
	}

	private static EClass type(String written) {
		int colon = written.indexOf(':');
		for (EPackage each : ChainPackages.register()) {
			if (each.getNsPrefix().equals(written.substring(0, Math.max(0, colon)))
					&& each.getEClassifier(written.substring(colon + 1)) instanceof EClass type && !type.isAbstract()) {
				return type;
			}
		}
		return null;
	}

	@SuppressWarnings("unchecked")
	private static <T> EList<T> list(EObject element, EStructuralFeature feature) {
		return (EList<T>) element.eGet(feature);
	}
}
