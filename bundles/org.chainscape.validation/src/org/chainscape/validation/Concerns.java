package org.chainscape.validation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Knows whom the change of an object concerns, from what rules and groupings say they read.
 *
 * @param <D> who reads: a rule or a grouping
 */
final class Concerns<D> {

	private record Entry<D>(D reader, Inputs.Reading<?, ?> reading) {
	}

	private final Map<D, Inputs<?>> readers;
	private final Map<EClass, List<D>> subjects = new HashMap<>();
	private final Map<EClass, List<Entry<D>>> readings = new HashMap<>();

	Concerns(Map<D, Inputs<?>> readers) {
		this.readers = readers;
	}

	/**
	 * Finds who is concerned.
	 *
	 * @param object what has changed
	 * @param feature in what; {@code null} for everything
	 * @param index the document
	 * @param concerned is given each reader with each subject, possibly more than once
	 */
	void find(EObject object, EStructuralFeature feature, ValidationIndex index, BiConsumer<D, EObject> concerned) {
		for (D reader : subjects.computeIfAbsent(object.eClass(), this::about)) {
			concerned.accept(reader, object);
		}
		for (Entry<D> entry : readings.computeIfAbsent(object.eClass(), this::reading)) {
			if (feature == null || entry.reading().features().isEmpty() || entry.reading().features().contains(feature)) {
				Collection<? extends EObject> found = entry.reading().concernedBy(object, index);
				found.forEach(subject -> concerned.accept(entry.reader(), subject));
			}
		}
	}

	private List<D> about(EClass type) {
		return readers.entrySet().stream().filter(entry -> entry.getValue().subject().isAssignableFrom(type.getInstanceClass()))
			.map(Map.Entry::getKey).toList();
	}

	private List<Entry<D>> reading(EClass type) {
		List<Entry<D>> found = new ArrayList<>();
		readers.forEach((reader, inputs) -> inputs.readings().stream()
			.filter(reading -> reading.type().isAssignableFrom(type.getInstanceClass()))
			.forEach(reading -> found.add(new Entry<>(reader, reading))));
		return found;
	}
}
