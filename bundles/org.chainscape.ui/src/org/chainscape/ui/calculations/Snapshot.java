package org.chainscape.ui.calculations;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.chainscape.calculation.PrintedValue;
import org.chainscape.model.chain.Calculation;
import org.chainscape.model.chain.CalculationInput;
import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.ChainFactory;
import org.chainscape.model.chain.ChainPackage;
import org.chainscape.model.chain.NamedElement;
import org.chainscape.model.chain.Observation;
import org.chainscape.model.chain.Product;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * The calculations of a document at one moment with everything they are made of, as a document of its own, so that they can be run while
 * the original is edited. Much smaller than the original: what no calculation uses is not in it.
 */
public final class Snapshot {

	private final ChainDocument document = ChainFactory.eINSTANCE.createChainDocument();
	private final EcoreUtil.Copier copies = new EcoreUtil.Copier();
	private final Map<EObject, EObject> originals = new IdentityHashMap<>();
	private final Map<EObject, Product> subjects = new IdentityHashMap<>();
	private final Map<Observation, Calculation> producers = new HashMap<>();

	private Snapshot(ChainDocument source) {
		List<Calculation> calculations = source.getCalculations();
		document.getCalculations().addAll(copies.copyAll(calculations));
		for (Calculation calculation : calculations) {
			add(calculation.getExpected());
			calculation.getInputs().stream().map(CalculationInput::getObservation).forEach(this::add);
			if (calculation.getExpected() != null) {
				producers.putIfAbsent(calculation.getExpected(), calculation);
			}
		}
		copies.copyReferences();
		copies.forEach((original, copy) -> originals.put(copy, original));
	}

	/**
	 * Takes a snapshot, in the thread that changes the document.
	 *
	 * @param source the document
	 * @return its calculations as they are now
	 */
	public static Snapshot of(ChainDocument source) {
		return new Snapshot(source);
	}

	private void add(Observation observation) {
		if (observation != null && !copies.containsKey(observation)) {
			Observation copy = (Observation) copies.copy(observation);
			subject(observation.eContainer()).getObservations().add(copy);
		}
	}

	/** Messages name the subject of an observation; nothing else of it is needed. */
	private Product subject(EObject original) {
		return subjects.computeIfAbsent(original, key -> {
			Product subject = ChainFactory.eINSTANCE.createProduct();
			if (original instanceof NamedElement named) {
				subject.eSet(ChainPackage.Literals.NAMED_ELEMENT__NAME, named.getName());
				subject.eSet(ChainPackage.Literals.NAMED_ELEMENT__NAME_EN, named.getNameEn());
			}
			return subject;
		});
	}

	/** {@return the copy that holds the calculations} */
	ChainDocument document() {
		return document;
	}

	/** {@return the element of the document a copy was made of} */
	<T extends EObject> T original(T copy) {
		@SuppressWarnings("unchecked")
		T original = (T) originals.get(copy);
		return original;
	}

	/** {@return assumptions about the document as assumptions about the copy; those about what is in no calculation are left out} */
	Map<Observation, PrintedValue> translate(Map<Observation, PrintedValue> assumptions) {
		Map<Observation, PrintedValue> translated = new HashMap<>();
		assumptions.forEach((observation, value) -> {
			if (copies.get(observation) instanceof Observation copy) {
				translated.put(copy, value);
			}
		});
		return translated;
	}

	/** {@return the calculation of the document whose result an input of a copied calculation is} */
	Optional<Calculation> behind(CalculationInput input) {
		if (input.getCalculation() != null) {
			return Optional.ofNullable(original(input.getCalculation()));
		}
		Calculation producer = input.getObservation() == null ? null : producers.get(original(input.getObservation()));
		return Optional.ofNullable(producer).filter(calculation -> calculation != original((Calculation) input.eContainer()));
	}
}
