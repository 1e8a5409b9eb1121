package org.chainscape.ui.imports;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.chainscape.model.chain.ChainPackage.Literals;
import org.chainscape.model.chain.Element;
import org.chainscape.model.chain.Observation;
import org.chainscape.tabular.load.PlannedChange;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Values of a person that are to outlast an import that prefers the file: taken note of before, put back after it, in the same step. What
 * rows say is kept with their citations in both cases, so that the next import does not ask again.
 */
final class KeptValues {

	/** What belongs to the value of an observation. */
	private static final List<EStructuralFeature> VALUE = List.of(Literals.OBSERVATION__PRINTED, Literals.OBSERVATION__COMPARATOR,
		Literals.OBSERVATION__VALUE, Literals.OBSERVATION__UPPER_VALUE, Literals.OBSERVATION__MAGNITUDE, Literals.OBSERVATION__UNIT,
		Literals.OBSERVATION__DATE, Literals.OBSERVATION__TEXT, Literals.OBSERVATION__STATE);

	private final List<Runnable> back = new ArrayList<>();

	private KeptValues() {
	}

	/** Takes note of the values of conflicts a person has decided for. */
	static KeptValues of(Collection<PlannedChange> conflicts) {
		KeptValues kept = new KeptValues();
		for (PlannedChange conflict : conflicts) {
			Element element = conflict.element();
			if (element instanceof Observation) {
				VALUE.forEach(feature -> kept.note(element, feature));
			} else if (conflict.feature() instanceof EReference reference && reference.isContainment()) {
				kept.notePlace(element);
			} else if (conflict.feature() != null && element.eClass().getEAllStructuralFeatures().contains(conflict.feature())) {
				kept.note(element, conflict.feature());
			}
		}
		return kept;
	}

	private void note(Element element, EStructuralFeature feature) {
		Object value = element.eGet(feature);
		Object copy = value instanceof List<?> list ? List.copyOf(list) : value;
		boolean set = element.eIsSet(feature);
		back.add(() -> {
			if (set) {
				element.eSet(feature, copy);
			} else {
				element.eUnset(feature);
			}
		});
	}

	/** Where an element stands. */
	@SuppressWarnings("unchecked")
	private void notePlace(Element element) {
		EObject container = element.eContainer();
		EReference feature = element.eContainmentFeature();
		if (container != null && feature.isMany()) {
			int at = ((List<?>) container.eGet(feature)).indexOf(element);
			back.add(() -> {
				EList<EObject> list = (EList<EObject>) container.eGet(feature);
				if (element.eContainer() != container) {
					list.add(Math.min(at, list.size()), element);
				}
			});
		}
	}

	/** Puts them back. */
	void restore() {
		back.forEach(Runnable::run);
	}
}
