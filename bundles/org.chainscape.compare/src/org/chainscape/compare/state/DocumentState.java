package org.chainscape.compare.state;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.chainscape.model.Identities;
import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.NamedElement;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;

/** The state of a document as it is when it is asked; elements that come or go afterwards are not noticed. */
public final class DocumentState implements State {

	private final ChainDocument document;
	private final Map<String, EObject> byKey = new LinkedHashMap<>();
	/** Elements that are not known by their own id, since they have none or that of an earlier one. */
	private final Map<EObject, String> odd = new IdentityHashMap<>();
	private final Map<EObject, Foreign> foreign = new HashMap<>();
	private final Traits traits = new Traits();

	private DocumentState(ChainDocument document) {
		this.document = document;
	}

	/**
	 * Looks through a document once.
	 *
	 * @param document a document
	 * @return its state
	 */
	public static DocumentState of(ChainDocument document) {
		DocumentState state = new DocumentState(document);
		state.add(document);
		for (Iterator<EObject> all = EcoreUtil.getAllContents(document, false); all.hasNext();) {
			state.add(all.next());
		}
		return state;
	}

	private void add(EObject object) {
		if (object.eClass().getEIDAttribute() == null) {
			return;
		}
		String id = Identities.idOf(object);
		if (id == null || byKey.putIfAbsent(id, object) != null) {
			String key = "?" + byKey.size();
			odd.put(object, key);
			byKey.put(key, object);
		}
	}

	/** {@return the document} */
	public ChainDocument document() {
		return document;
	}

	@Override
	public String root() {
		return key(document);
	}

	@Override
	public Collection<String> keys() {
		return Collections.unmodifiableCollection(byKey.keySet());
	}

	@Override
	public Node node(String key) {
		EObject object = byKey.get(key);
		return object == null ? null : new ObjectNode(key, object);
	}

	/**
	 * The object of an element.
	 *
	 * @param key its key
	 * @return the object, or {@code null} if there is none
	 */
	public EObject object(String key) {
		return byKey.get(key);
	}

	/**
	 * The key of an object.
	 *
	 * @param object an object of the document that has an id
	 * @return its key
	 */
	public String key(EObject object) {
		String key = odd.isEmpty() ? null : odd.get(object);
		return key == null ? Identities.idOf(object) : key;
	}

	private Object value(EObject object, EStructuralFeature feature) {
		if (feature instanceof EAttribute) {
			Object value = object.eGet(feature);
			return value instanceof List<?> many ? copy(many) : value;
		}
		EReference reference = (EReference) feature;
		Object value = object.eGet(reference, false);
		if (!reference.isMany()) {
			return value == null ? null : member(reference, (EObject) value);
		}
		InternalEList<?> many = (InternalEList<?>) value;
		if (many.isEmpty()) {
			return List.of();
		}
		List<Object> members = new ArrayList<>(many.size());
		for (int i = 0; i < many.size(); i++) {
			members.add(member(reference, (EObject) many.basicGet(i)));
		}
		return members;
	}

	private static List<Object> copy(List<?> values) {
		return values.isEmpty() ? List.of() : new ArrayList<>(values);
	}

	private Object member(EReference reference, EObject target) {
		if (reference.isContainment() && target.eClass().getEIDAttribute() == null) {
			return part(target);
		}
		String key = key(target);
		return key != null && byKey.get(key) == target ? key : foreign.computeIfAbsent(target, this::foreign);
	}

	private Part part(EObject object) {
		Map<EStructuralFeature, Object> values = new HashMap<>();
		for (EStructuralFeature feature : traits.of(object.eClass())) {
			if (object.eIsSet(feature)) {
				values.put(feature, value(object, feature));
			}
		}
		return new Part(object.eClass(), values);
	}

	private Foreign foreign(EObject target) {
		URI uri = EcoreUtil.getURI(target);
		URI own = document.eResource() == null ? null : document.eResource().getURI();
		URI relative = own == null || own.isRelative() || !own.isHierarchical() ? uri : uri.deresolve(own, true, true, false);
		return new Foreign(Objects.toString(relative), target.eClass(), target instanceof NamedElement named ? named.getName() : null);
	}

	/** An element that is an object. */
	private final class ObjectNode implements Node {

		private final String key;
		private final EObject object;

		ObjectNode(String key, EObject object) {
			this.key = key;
			this.object = object;
		}

		@Override
		public String key() {
			return key;
		}

		@Override
		public EClass type() {
			return object.eClass();
		}

		@Override
		public String parent() {
			return object == document ? null : DocumentState.this.key(object.eContainer());
		}

		@Override
		public EReference place() {
			return object == document ? null : object.eContainmentFeature();
		}

		@Override
		public Object get(EStructuralFeature feature) {
			return value(object, feature);
		}

		@Override
		public EObject object() {
			return object;
		}
	}
}
