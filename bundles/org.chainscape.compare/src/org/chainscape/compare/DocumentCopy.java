package org.chainscape.compare;

import java.util.Iterator;
import java.util.Map;
import java.util.Objects;
import java.util.function.BooleanSupplier;

import org.chainscape.model.chain.ChainDocument;
import org.chainscape.store.ChainResource;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * Copies a document a few elements at a time, so that whoever owns it can do other things in between. The document has to stay as it is
 * until the copy is made; if it changes, the copy is begun anew.
 */
public final class DocumentCopy {

	private final ChainDocument copy;
	private final Elements elements = new Elements();
	private final TreeIterator<EObject> parts;
	private Iterator<Map.Entry<EObject, EObject>> ends;

	/**
	 * Begins a copy.
	 *
	 * @param document a document
	 */
	public DocumentCopy(ChainDocument document) {
		copy = (ChainDocument) elements.copy(document);
		new ChainResource(document.eResource() == null ? null : document.eResource().getURI()).getContents().add(copy);
		parts = document.eAllContents();
	}

	/**
	 * Copies on: first all elements, then where they lead.
	 *
	 * @param goOn asked after each element whether to go on
	 * @return whether the copy is complete
	 */
	public boolean work(BooleanSupplier goOn) {
		while (parts.hasNext()) {
			elements.add(parts.next());
			if (!goOn.getAsBoolean()) {
				return false;
			}
		}
		if (ends == null) {
			ends = elements.entrySet().iterator();
		}
		while (ends.hasNext()) {
			elements.connect(ends.next());
			if (!goOn.getAsBoolean()) {
				return !ends.hasNext();
			}
		}
		return true;
	}

	/**
	 * The copy, once it is complete.
	 *
	 * @return a document that belongs to nobody else, in a resource of its own that knows where the file is
	 */
	public ChainDocument document() {
		return copy;
	}

	/** The copier of EMF, taken element by element. */
	private static final class Elements extends EcoreUtil.Copier {

		private static final long serialVersionUID = 1L;

		/** What an element contains has its own turn. */
		@Override
		protected void copyContainment(EReference reference, EObject original, EObject copy) {
			// See add.
		}

		void add(EObject original) {
			EObject copied = copy(original);
			EObject container = Objects.requireNonNull(get(original.eContainer()), "copied before what it contains");
			EReference reference = original.eContainmentFeature();
			if (reference.isMany()) {
				@SuppressWarnings("unchecked")
				InternalEList<EObject> list = (InternalEList<EObject>) container.eGet(reference);
				list.addUnique(copied);
			} else {
				container.eSet(reference, copied);
			}
		}

		void connect(Map.Entry<EObject, EObject> pair) {
			for (EReference reference : pair.getKey().eClass().getEAllReferences()) {
				if (reference.isChangeable() && !reference.isDerived() && !reference.isContainment() && !reference.isContainer()) {
					copyReference(reference, pair.getKey(), pair.getValue());
				}
			}
		}
	}
}
