package org.chainscape.store.rescue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.ChainFactory;
import org.chainscape.model.chain.NamedElement;
import org.chainscape.store.ChainPackages;
import org.chainscape.store.rescue.Loss.Kind;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Makes a document of what is left of its file: each element whose class is known, with all values that fit. */
final class Rebuilding {

	private static final String TYPE = "xsi:type";

	private final URI file;
	private final List<Loss> losses;
	private final Map<String, EObject> byId = new HashMap<>();
	private final List<Reference> references = new ArrayList<>();
	/** Lines that refer to what is not there: hundreds may refer to one source that is lost, which is one loss. */
	private final Map<String, List<Integer>> lost = new LinkedHashMap<>();
	private int elements;

	private record Reference(EObject holder, EReference feature, String ids, int line) {
	}

	Rebuilding(URI file, List<Loss> losses) {
		this.file = file;
		this.losses = losses;
	}

	/** {@return how many elements were saved, the document not counted} */
	int elements() {
		return elements;
	}

	/** {@return the document; {@code null} if there is nothing of one} */
	ChainDocument rebuild(List<Node> roots) {
		ChainDocument document = ChainFactory.eINSTANCE.createChainDocument();
		Node root = roots.stream().filter(node -> node.localName().equals(document.eClass().getName())).findFirst().orElse(null);
		if (root == null) {
			if (roots.isEmpty()) {
				return null;
			}
			losses.add(new Loss(Kind.NO_BEGINNING, 1, ""));
		} else {
			attributes(document, root);
			children(document, root);
		}
		roots.stream().filter(node -> node != root).forEach(node -> {
			if (!child(document, node)) {
				losses.add(new Loss(Kind.UNKNOWN_ELEMENT, node.line(), node.localName()));
			}
		});
		if (root == null && elements == 0) {
			return null;
		}
		references.forEach(this::resolve);
		lost.forEach((id, uses) -> losses.add(new Loss(Kind.LOST_REFERENCE, uses.get(0), uses.size() == 1 ? id : id + " ×" + uses.size())));
		return document;
	}

	private void attributes(EObject object, Node node) {
		node.attributes().forEach((name, text) -> {
			if (name.indexOf(':') >= 0 || name.startsWith("xmlns")) {
				return;
			}
			EStructuralFeature feature = object.eClass().getEStructuralFeature(name);
			if (feature instanceof EAttribute attribute && attribute.isID()) {
				identify(object, attribute, text, node);
			} else if (feature instanceof EAttribute attribute) {
				value(object, attribute, text, node);
			} else if (feature instanceof EReference reference && !reference.isContainment()) {
				references.add(new Reference(object, reference, text, node.line()));
			} else {
				losses.add(new Loss(Kind.UNKNOWN_VALUE, node.line(), name + "=" + text));
			}
		});
	}

	private void identify(EObject object, EAttribute attribute, String id, Node node) {
		if (byId.putIfAbsent(id, object) == null) {
			object.eSet(attribute, id);
		} else {
			losses.add(new Loss(Kind.DUPLICATE_ID, node.line(), id));
			object.eSet(attribute, UUID.randomUUID().toString());
		}
	}

	private void value(EObject object, EAttribute attribute, String text, Node node) {
		Object value = null;
		try {
			boolean plain = attribute.getEAttributeType().getInstanceClass() == String.class;
			value = plain ? text : EcoreUtil.createFromString(attribute.getEAttributeType(), text);
		} catch (IllegalArgumentException | ArithmeticException e) {
			value = null;
		}
		if (value == null) {
			losses.add(new Loss(Kind.BAD_VALUE, node.line(), attribute.getName() + "=" + text));
		} else if (attribute.isMany()) {
			list(object, attribute).add(value);
		} else {
			object.eSet(attribute, value);
		}
	}

	/** Fills an element with what stands in it; {@return what seems to belong further out because a tag is broken} */
	private List<Node> children(EObject object, Node node) {
		List<Node> strays = new ArrayList<>();
		for (Node child : node.children()) {
			if (!child(object, child)) {
				if (node.isBroken()) {
					strays.add(child);
				} else {
					losses.add(new Loss(Kind.UNKNOWN_ELEMENT, child.line(), child.localName()));
				}
			}
		}
		return strays;
	}

	private boolean child(EObject parent, Node node) {
		EStructuralFeature feature = parent.eClass().getEStructuralFeature(node.localName());
		if (feature instanceof EAttribute attribute) {
			value(parent, attribute, node.text().toString(), node);
			return true;
		}
		if (!(feature instanceof EReference reference)) {
			return false;
		}
		String href = node.attributes().get("href");
		EClass type = type(node, reference);
		if (type == null) {
			losses.add(new Loss(Kind.UNKNOWN_ELEMENT, node.line(), node.localName()));
		} else if (href != null && !reference.isContainment()) {
			put(parent, reference, standIn(type, href, node));
		} else if (reference.isContainment()) {
			EObject made = EcoreUtil.create(type);
			elements++;
			attributes(made, node);
			put(parent, reference, made);
			for (Node stray : children(made, node)) {
				if (!child(parent, stray)) {
					losses.add(new Loss(Kind.UNKNOWN_ELEMENT, stray.line(), stray.localName()));
				}
			}
		} else {
			references.add(new Reference(parent, reference, node.text().toString(), node.line()));
		}
		return true;
	}

	private EObject standIn(EClass type, String href, Node node) {
		URI uri = URI.createURI(href).resolve(file);
		InternalEObject standIn = (InternalEObject) EcoreUtil.create(type);
		standIn.eSetProxyURI(uri);
		if (type.getEIDAttribute() != null && uri.fragment() != null && !uri.fragment().startsWith("/")) {
			standIn.eSet(type.getEIDAttribute(), uri.fragment());
		}
		if (standIn instanceof NamedElement named && node.attributes().get("name") != null) {
			named.setName(node.attributes().get("name"));
		}
		return standIn;
	}

	private static EClass type(Node node, EReference reference) {
		String written = node.attributes().get(TYPE);
		EClass type = reference.getEReferenceType();
		if (written != null) {
			int colon = written.indexOf(':');
			type = null;
			for (EPackage each : ChainPackages.register()) {
				if (each.getNsPrefix().equals(written.substring(0, Math.max(0, colon)))
						&& each.getEClassifier(written.substring(colon + 1)) instanceof EClass found) {
					type = found;
				}
			}
		}
		return type == null || type.isAbstract() || !reference.getEReferenceType().isSuperTypeOf(type) ? null : type;
	}

	private void resolve(Reference reference) {
		for (String id : reference.ids().strip().split("\\s+")) {
			EObject target = byId.get(id.startsWith("#") ? id.substring(1) : id);
			if (target != null && reference.feature().getEReferenceType().isInstance(target)) {
				put(reference.holder(), reference.feature(), target);
			} else if (!id.isEmpty()) {
				lost.computeIfAbsent(id, first -> new ArrayList<>()).add(reference.line());
			}
		}
	}

	private static void put(EObject holder, EReference feature, EObject value) {
		if (!feature.isMany()) {
			holder.eSet(feature, value);
			return;
		}
		EList<Object> list = list(holder, feature);
		int there = list.indexOf(value);
		if (there < 0) {
			list.add(value);
		} else {
			// The other end has told already; the order is that of this one.
			list.move(list.size() - 1, there);
		}
	}

	@SuppressWarnings("unchecked")
	private static EList<Object> list(EObject object, EStructuralFeature feature) {
		return (EList<Object>) object.eGet(feature);
	}
}
