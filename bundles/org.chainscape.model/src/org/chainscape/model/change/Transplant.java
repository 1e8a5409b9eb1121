package org.chainscape.model.change;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.ChainPackage;
import org.chainscape.model.chain.Element;
import org.chainscape.model.chain.NamedElement;
import org.chainscape.model.chain.Property;
import org.chainscape.model.chain.RatingScale;
import org.chainscape.model.chain.Source;
import org.chainscape.model.query.SameCompany;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Copies elements into another document with what they cite and measure by: sources, properties and rating scales come along, unless the
 * other document has the same ones. Copies keep their ids. Nothing is added before the steps are made.
 */
final class Transplant {

	private final ChainDocument target;
	private final Map<EObject, EObject> known = new HashMap<>();
	private final List<Step> steps = new ArrayList<>();

	/**
	 * @param target the document the copies go into
	 */
	Transplant(ChainDocument target) {
		this.target = target;
	}

	/** {@return what has to be added to the lists of the document for the copies made so far} */
	List<Step> steps() {
		return List.copyOf(steps);
	}

	/** Takes an element of the target for what another one means. */
	void same(EObject original, EObject there) {
		known.put(original, there);
	}

	/** {@return what stands in the target for what was copied, and for every part of it} */
	Map<EObject, EObject> counterparts() {
		return Map.copyOf(known);
	}

	/** {@return copies of elements, in their order} */
	<T extends EObject> List<T> copies(Collection<? extends T> originals) {
		originals.forEach(this::bring);
		EcoreUtil.Copier copier = copier();
		List<T> copies = new ArrayList<>(copier.<T>copyAll(originals));
		copier.copyReferences();
		known.putAll(copier);
		return copies;
	}

	private EcoreUtil.Copier copier() {
		return new EcoreUtil.Copier(true, true) {
			private static final long serialVersionUID = 1L;

			@Override
			public EObject get(Object key) {
				EObject own = super.get(key);
				return own == null ? known.get(key) : own;
			}
		};
	}

	/** Sees to it that everything an element cites or measures by is in the target. */
	private void bring(EObject element) {
		for (Iterator<EObject> all = EcoreUtil.getAllContents(element, true); all.hasNext();) {
			all.next().eCrossReferences().forEach(this::bringOne);
		}
		element.eCrossReferences().forEach(this::bringOne);
	}

	private void bringOne(EObject referred) {
		EReference list = list(referred);
		if (list == null || referred.eContainer() == target || known.containsKey(referred)) {
			return;
		}
		EObject there = ((List<?>) target.eGet(list)).stream().map(EObject.class::cast).filter(other -> isSame(referred, other)).findFirst()
				.orElse(null);
		if (there != null) {
			known.put(referred, there);
			return;
		}
		// Before it is looked into, so that a circle of references ends here.
		known.put(referred, referred);
		bring(referred);
		EcoreUtil.Copier copier = copier();
		known.remove(referred);
		EObject copy = copier.copy(referred);
		copier.copyReferences();
		known.put(referred, copy);
		steps.add(new Step.Add(target, list, copy));
	}

	private static EReference list(EObject referred) {
		if (!(referred.eContainer() instanceof ChainDocument)) {
			return null;
		}
		return referred instanceof Source ? ChainPackage.Literals.CHAIN_DOCUMENT__SOURCES
				: referred instanceof Property ? ChainPackage.Literals.CHAIN_DOCUMENT__PROPERTIES
				: referred instanceof RatingScale ? ChainPackage.Literals.CHAIN_DOCUMENT__RATING_SCALES : null;
	}

	private static boolean isSame(EObject one, EObject other) {
		if (one.eClass() != other.eClass()) {
			return false;
		}
		if (((Element) one).getId() != null && ((Element) one).getId().equals(((Element) other).getId())) {
			return true;
		}
		String name = SameCompany.form(((NamedElement) one).getName());
		if (name.isEmpty() || !name.equals(SameCompany.form(((NamedElement) other).getName()))) {
			return false;
		}
		if (one instanceof Source source && other instanceof Source same) {
			return Objects.equals(source.getPublisher(), same.getPublisher()) && Objects.equals(source.getDate(), same.getDate());
		}
		return !(one instanceof Property property) || property.getKind() == ((Property) other).getKind()
				&& Objects.equals(property.getUnit(), ((Property) other).getUnit());
	}
}
