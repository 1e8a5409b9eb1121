package org.chainscape.compare.diff;

import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;

import org.chainscape.compare.state.DocumentState;
import org.chainscape.compare.state.Foreign;
import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.Element;
import org.chainscape.model.chain.NamedElement;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * Elements of other files, as one document refers to them: those it knows already, those of files it has open, or else
 * what stands for them.
 */
final class Strangers {

	private final ChainDocument document;
	private final DocumentState state;
	private Map<URI, EObject> known;
	private final Map<Foreign, EObject> made = new HashMap<>();

	Strangers(DocumentState state) {
		this.state = state;
		document = state.document();
	}

	EObject find(Foreign foreign) {
		return made.computeIfAbsent(foreign, this::search);
	}

	private EObject search(Foreign foreign) {
		Resource own = document.eResource();
		URI relative = URI.createURI(foreign.reference());
		URI uri = own == null || own.getURI() == null || !relative.isRelative() ? relative : relative.resolve(own.getURI());
		EObject object = known().get(uri);
		if (object == null && own != null && own.getResourceSet() != null) {
			Resource other = own.getResourceSet().getResource(uri.trimFragment(), false);
			object = other == null ? null : other.getEObject(uri.fragment());
		}
		return object == null ? standIn(foreign, uri) : object;
	}

	private Map<URI, EObject> known() {
		if (known == null) {
			known = new HashMap<>();
			for (String key : state.keys()) {
				collect(state.object(key));
			}
		}
		return known;
	}

	private void collect(EObject object) {
		Iterator<EObject> references = ((InternalEList<EObject>) object.eCrossReferences()).basicIterator();
		while (references.hasNext()) {
			EObject target = references.next();
			if (target.eIsProxy() || target.eResource() != document.eResource()) {
				known.putIfAbsent(EcoreUtil.getURI(target), target);
			}
		}
	}

	private static EObject standIn(Foreign foreign, URI uri) {
		EObject object = EcoreUtil.create(foreign.type());
		((InternalEObject) object).eSetProxyURI(uri);
		if (object instanceof Element element && uri.fragment() != null && !uri.fragment().startsWith("/")) {
			element.setId(uri.fragment());
		}
		if (object instanceof NamedElement named && foreign.name() != null) {
			named.setName(foreign.name());
		}
		return object;
	}
}
