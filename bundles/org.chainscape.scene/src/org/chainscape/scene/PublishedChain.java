package org.chainscape.scene;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.ChainFactory;
import org.chainscape.model.chain.ChainPackage;
import org.chainscape.model.chain.Citation;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.Element;
import org.chainscape.model.query.ElementIndex;
import org.chainscape.model.query.Libraries;
import org.chainscape.model.query.Reservation;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * A chain as readers get it when reserved statements are left out: a copy in which they, what is inside of them and every reference to them
 * are missing. Whatever draws it cannot let one slip, in whichever way it asks. A chain without reserved statements is not copied.
 */
final class PublishedChain {

	private static final ChainPackage CHAIN = ChainPackage.eINSTANCE;
	/** What holds statements that are drawn; sources and properties only say what these are about. */
	private static final Set<EReference> STATEMENTS = Set.of(CHAIN.getChainDocument_Chains(), CHAIN.getChainDocument_Companies());
	/** What no picture asks for. */
	private static final Set<EReference> UNSEEN = Set.of(CHAIN.getChainDocument_Calculations(), CHAIN.getChainDocument_Findings(),
			CHAIN.getChainDocument_Views());

	private final ElementIndex whole;
	private final ElementIndex index;
	private final Map<EObject, EObject> originals = new HashMap<>();

	private PublishedChain(ElementIndex whole) {
		this.whole = whole;
		if (!holdsReserved(whole.document())) {
			index = whole;
			return;
		}
		List<Company> shared = shared(whole.document());
		Copier copier = new Copier(shared);
		ChainDocument copy = (ChainDocument) copier.copy(whole.document());
		ChainDocument library = ChainFactory.eINSTANCE.createChainDocument();
		shared.stream().filter(company -> !company.eIsProxy() && Reservation.of(company) == Reservation.NONE)
				.forEach(company -> library.getCompanies().add((Company) copier.copy(company)));
		copier.copyReferences();
		copy.getLibraries().clear();
		copy.getLibraries().add(library);
		copier.forEach((original, copied) -> originals.put(copied, original));
		index = ElementIndex.of(copy);
	}

	/** The chain of an index. */
	static PublishedChain of(ElementIndex index) {
		return new PublishedChain(index);
	}

	/** What may be published; the index itself if that is everything. */
	ElementIndex index() {
		return index;
	}

	/** Whether something of the document is left out under this id. */
	boolean isWithheld(String id) {
		return index != whole && id != null && index.find(id).isEmpty()
				&& whole.find(id, Element.class).filter(element -> Reservation.of(element) != Reservation.NONE).isPresent();
	}

	/** The elements of the document that elements of this chain stand for. */
	List<Element> originals(Collection<Element> elements) {
		return elements.stream().map(element -> (Element) originals.getOrDefault(element, element)).toList();
	}

	/** Whether a document holds anything reserved at all. */
	static boolean holdsReserved(ChainDocument document) {
		return document.getChains().stream().anyMatch(PublishedChain::isReserved)
				|| Libraries.involved(document).stream().anyMatch(PublishedChain::isReserved);
	}

	/** The companies of libraries the document names; they are copied, too, since something of them may be reserved. */
	private static List<Company> shared(ChainDocument document) {
		return Libraries.involved(document).stream().filter(company -> Libraries.isForeign(company, document)).toList();
	}

	private static boolean isReserved(EObject object) {
		return !(object instanceof Citation) && (object instanceof Element element && Reservation.of(element) != Reservation.NONE
				|| object.eContents().stream().anyMatch(PublishedChain::isReserved));
	}

	/** References to what is not copied go nowhere, unless it is in another file and no company, or nobody knows what it is. */
	private static final class Copier extends EcoreUtil.Copier {

		private static final long serialVersionUID = 1;

		private final transient Set<EObject> shared;

		Copier(List<Company> shared) {
			super(true, false);
			this.shared = Set.copyOf(shared);
		}

		@Override
		public EObject get(Object key) {
			EObject copy = super.get(key);
			boolean kept = copy == null && key instanceof EObject object && shared.contains(object) && object.eIsProxy();
			return kept ? (EObject) key : copy;
		}

		@Override
		protected void copyContainment(EReference reference, EObject original, EObject copy) {
			boolean all = original instanceof ChainDocument && !STATEMENTS.contains(reference);
			if (UNSEEN.contains(reference) || !original.eIsSet(reference)) {
				return;
			}
			if (all || !reference.isMany()) {
				super.copyContainment(reference, original, copy);
				return;
			}
			@SuppressWarnings("unchecked")
			EList<EObject> children = (EList<EObject>) copy.eGet(reference);
			for (Object child : (EList<?>) original.eGet(reference)) {
				boolean reserved = !(child instanceof Citation) && child instanceof Element element
						&& Reservation.of(element) != Reservation.NONE;
				if (!reserved) {
					children.add(copy((EObject) child));
				}
			}
		}
	}
}
