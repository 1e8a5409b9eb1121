package org.chainscape.diagram.operation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.change.ChangeDescription;
import org.eclipse.emf.ecore.change.FeatureChange;
import org.eclipse.emf.ecore.resource.Resource;

/**
 * What features were before a step, or after it once it is taken back. A change description of EMF goes through long lists member by member
 * and has to shift all others each time; this one exchanges them in pieces, between which others may have their turn.
 */
final class StepRecord {

	private final List<Slot> slots = new ArrayList<>();

	/**
	 * Takes over what was recorded.
	 *
	 * @param recorded features with their former values
	 */
	StepRecord(ChangeDescription recorded) {
		recorded.getObjectChanges().forEach(entry -> entry.getValue().forEach(change -> add(new FeatureSlot(entry.getKey(), change))));
		recorded.getResourceChanges().forEach(change -> add(new ContentsSlot(change.getResource(), change.getValue())));
	}

	private void add(Slot slot) {
		if (!slot.former.equals(slot.now())) {
			slots.add(slot);
		}
	}

	/** {@return whether nothing is different} */
	boolean isEmpty() {
		return slots.isEmpty();
	}

	/** {@return the objects of which something is different} */
	Set<EObject> objects() {
		Set<EObject> objects = new LinkedHashSet<>();
		slots.stream().map(Slot::object).filter(Objects::nonNull).forEach(objects::add);
		return objects;
	}

	/**
	 * Brings back what was, and remembers what is.
	 *
	 * @param pause called between pieces of the work; does not throw
	 */
	void exchange(Runnable pause) {
		// Before anything is brought back, since references have two ends and what goes to one place leaves another.
		List<State> present = slots.stream().map(Slot::now).toList();
		for (int i = 0; i < slots.size(); i++) {
			slots.get(i).write(pause);
			slots.get(i).former = present.get(i);
			pause.run();
		}
	}

	/** The value of a feature; of a list all of it. */
	private record State(boolean set, Object value) {
	}

	/** Where a value is. */
	private abstract static class Slot {

		State former;

		Slot(State former) {
			this.former = former;
		}

		abstract EObject object();

		abstract State now();

		abstract void write(Runnable pause);
	}

	/** A feature of an object. */
	private static final class FeatureSlot extends Slot {

		private final EObject object;
		private final EStructuralFeature feature;

		FeatureSlot(EObject object, FeatureChange change) {
			super(new State(change.isSet(), !change.getFeature().isMany() ? change.getValue()
				: change.isSet() ? new ArrayList<>((List<?>) change.getValue()) : List.of()));
			this.object = object;
			feature = change.getFeature();
		}

		@Override
		EObject object() {
			return object;
		}

		@Override
		State now() {
			boolean set = object.eIsSet(feature);
			return new State(set, !feature.isMany() ? object.eGet(feature) : set ? new ArrayList<>((List<?>) object.eGet(feature)) : List.of());
		}

		@Override
		@SuppressWarnings("unchecked")
		void write(Runnable pause) {
			if (feature.isMany()) {
				Lists.bring((EList<Object>) object.eGet(feature), (List<Object>) former.value(), feature instanceof EReference, pause);
			}
			if (!former.set()) {
				object.eUnset(feature);
			} else if (!feature.isMany()) {
				object.eSet(feature, former.value());
			}
		}
	}

	/** The contents of a file. */
	private static final class ContentsSlot extends Slot {

		private final Resource resource;

		ContentsSlot(Resource resource, List<?> former) {
			super(new State(true, new ArrayList<>(former)));
			this.resource = resource;
		}

		@Override
		EObject object() {
			return null;
		}

		@Override
		State now() {
			return new State(true, new ArrayList<>(resource.getContents()));
		}

		@Override
		@SuppressWarnings("unchecked")
		void write(Runnable pause) {
			Lists.bring((EList<Object>) (EList<?>) resource.getContents(), (List<Object>) former.value(), true, pause);
		}
	}
}
