package org.chainscape.ui.calculations;

import java.util.HashMap;
import java.util.Map;
import java.util.WeakHashMap;

import org.chainscape.calculation.PrintedValue;
import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.ChainPackage;
import org.chainscape.model.chain.Observation;
import org.chainscape.ui.UiTexts;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;

/** The values assumed for each document, apart from its model. They last as long as the document is open. */
final class Assumptions {

	private final Map<ChainDocument, Map<Observation, PrintedValue>> byDocument = new WeakHashMap<>();

	/** {@return what is assumed in a document; what was deleted from it is forgotten} */
	Map<Observation, PrintedValue> of(ChainDocument document) {
		Map<Observation, PrintedValue> assumed = byDocument.getOrDefault(document, Map.of());
		if (!assumed.isEmpty()) {
			assumed.keySet().removeIf(observation -> !EcoreUtil.isAncestor(document, observation));
		}
		return assumed;
	}

	/** Assumes a value; {@code null} for the printed one. */
	void assume(ChainDocument document, Observation observation, PrintedValue value) {
		Map<Observation, PrintedValue> assumed = byDocument.computeIfAbsent(document, key -> new HashMap<>());
		if (value == null) {
			assumed.remove(observation);
		} else {
			assumed.put(observation, value);
		}
	}

	/** Returns to the printed values. */
	void forget(ChainDocument document) {
		byDocument.remove(document);
	}

	/** Makes the assumptions part of the model in one step; what the source prints stays on record as its words. */
	void write(ChainDocument document, EditingDomain domain) {
		CompoundCommand step = new CompoundCommand(UiTexts.text("calc.whatif.step"));
		of(document).forEach((observation, value) -> {
			set(step, domain, observation, ChainPackage.Literals.OBSERVATION__VALUE, value.value());
			set(step, domain, observation, ChainPackage.Literals.OBSERVATION__UPPER_VALUE, null);
			set(step, domain, observation, ChainPackage.Literals.OBSERVATION__MAGNITUDE, value.magnitude());
			set(step, domain, observation, ChainPackage.Literals.OBSERVATION__UNIT, value.unit().toString());
			set(step, domain, observation, ChainPackage.Literals.OBSERVATION__COMPARATOR, value.comparator());
		});
		forget(document);
		domain.getCommandStack().execute(step);
	}

	private static void set(CompoundCommand step, EditingDomain domain, Observation observation, EAttribute feature, Object value) {
		step.append(SetCommand.create(domain, observation, feature, value));
	}
}
