package org.chainscape.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.Element;
import org.chainscape.model.chain.NamedElement;
import org.chainscape.model.chain.Participation;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;

/**
 * The references of one file to elements of other files. While the file is read, all references to one element are given the same
 * stand-in; afterwards the other files are read and the stand-ins replaced by what they stand for. What is not found keeps its stand-in,
 * which has the id and the name it is known by, so that nothing is lost when the file is written again.
 */
final class ForeignReferences {

	private static final String UNKNOWN = "?";
	/** Enough of an id to tell a few elements apart. */
	private static final int SHORT = 8;

	private final URI own;
	private final Map<Target, InternalEObject> standIns = new HashMap<>();
	private final List<Use> uses = new ArrayList<>();

	private record Target(URI uri, EClass type) {
	}

	private record Use(EObject holder, EReference reference) {
	}

	/**
	 * @param own the file that is read
	 */
	ForeignReferences(URI own) {
		this.own = own;
	}

	/**
	 * To be asked for every value of a feature.
	 *
	 * @return what the feature is to be given: the value itself, unless there is a stand-in for the same element already
	 */
	Object shared(EObject holder, EStructuralFeature feature, Object value) {
		if (!(value instanceof InternalEObject proxy) || !proxy.eIsProxy() || !(feature instanceof EReference reference)
				|| proxy.eProxyURI().trimFragment().equals(own)) {
			return value;
		}
		uses.add(new Use(holder, reference));
		InternalEObject standIn = standIns.computeIfAbsent(new Target(proxy.eProxyURI(), proxy.eClass()), key -> proxy);
		if (standIn != proxy && standIn instanceof NamedElement known && proxy instanceof NamedElement same && known.getName() == null) {
			known.setName(same.getName());
		}
		return standIn;
	}

	/**
	 * Reads the other files and replaces what is found in them.
	 *
	 * @param files where the file belongs to; {@code null} to leave all stand-ins
	 */
	void settle(ResourceSet files) {
		uses.forEach(use -> name(use));
		standIns.values().forEach(ForeignReferences::identify);
		if (files != null && !standIns.isEmpty()) {
			standIns.keySet().stream().map(target -> target.uri().trimFragment()).distinct().forEach(uri -> read(uri, files));
			uses.forEach(use -> resolve(use));
		}
	}

	/** A printed name tells more than an id, if the file does not say the name. */
	private static void name(Use use) {
		if (use.holder() instanceof Participation participation && isSet(participation.getPrintedName())
				&& participation.eGet(use.reference(), false) instanceof NamedElement standIn && standIn.eIsProxy() && !isSet(standIn.getName())) {
			standIn.setName(participation.getPrintedName());
		}
	}

	private static void identify(InternalEObject standIn) {
		String id = standIn.eProxyURI().fragment();
		if (standIn instanceof Element element && element.getId() == null && id != null && !id.startsWith("/")) {
			element.setId(id);
		}
		if (standIn instanceof NamedElement named && !isSet(named.getName()) && !(named instanceof ChainDocument)) {
			named.setName(UNKNOWN + (id == null ? "" : id.substring(0, Math.min(SHORT, id.length()))));
		}
	}

	/** Only chain files that are files; what cannot be read says so among the errors of its resource. */
	private static void read(URI uri, ResourceSet files) {
		if (!ChainResourceFactory.EXTENSION.equals(uri.fileExtension()) || files.getResource(uri, false) != null) {
			return;
		}
		Resource library = files.createResource(uri);
		if (library instanceof ChainResource chain) {
			chain.tryToLoad();
		}
	}

	private static void resolve(Use use) {
		Object value = use.holder().eGet(use.reference(), true);
		if (value instanceof List<?> many) {
			many.forEach(each -> {
				// Asking for it resolves it.
			});
		}
	}

	private static boolean isSet(String text) {
		return text != null && !text.isBlank();
	}
}
