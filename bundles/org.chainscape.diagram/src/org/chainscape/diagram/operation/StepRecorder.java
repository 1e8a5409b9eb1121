package org.chainscape.diagram.operation;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.change.ChangeDescription;
import org.eclipse.emf.ecore.change.util.ChangeRecorder;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Records the changes of one document step by step. Its base walks through everything when recording begins and ends; this one stays
 * attached, follows what comes and goes, and so spends on a step what the step changes.
 */
final class StepRecorder extends ChangeRecorder {

	private static final Runnable NOBODY = () -> {
	};

	private final Notifier scope;
	/** Objects that left a container since the last step; most of them are somewhere else by its end. */
	private final Set<EObject> removed = new LinkedHashSet<>();
	private final Set<Notifier> arrived = new LinkedHashSet<>();
	private StepChange change = new StepChange();

	StepRecorder(Notifier scope) {
		this.scope = scope;
		addAdapter(scope);
		arrived.clear();
	}

	Notifier scope() {
		return scope;
	}

	/** Begins a step. */
	void begin() {
		settle(NOBODY);
		beginRecording(null, List.of());
	}

	/**
	 * Ends a step.
	 *
	 * @param pause called between pieces of the work
	 * @return how to take the step back
	 */
	StepRecord end(Runnable pause) {
		ChangeDescription description = endRecording();
		// What came and went again within the step is nobody's.
		description.getObjectChanges().removeIf(entry -> arrived.contains(entry.getKey()) && isGone(entry.getKey()));
		StepRecord record = new StepRecord(description);
		settle(pause);
		return record;
	}

	/** The former values are all that is wanted of a recording; what the base makes of them takes a walk over long lists for each member. */
	@Override
	protected void consolidateChanges() {
		targetObjects.clear();
		originalTargetObjects.clear();
	}

	/** {@return what changed since this was last asked, recorded or not} */
	StepChange take() {
		settle(NOBODY);
		StepChange taken = change;
		change = new StepChange();
		return taken;
	}

	/** {@return what changed since {@link #take()} so far} */
	StepChange soFar() {
		return change;
	}

	@Override
	public void notifyChanged(Notification notification) {
		change.add(notification);
		if (notification.getNotifier() instanceof EObject && notification.getFeature() instanceof EReference reference
				&& reference.isContainment()) {
			left(notification.getOldValue(), notification.getEventType());
		}
		if (isRecording()) {
			super.notifyChanged(notification);
		} else {
			follow(notification);
		}
	}

	@Override
	public void setTarget(Notifier target) {
		arrived.add(target);
		for (Object inner : contents(target)) {
			addAdapter((Notifier) inner);
		}
	}

	@Override
	public void unsetTarget(Notifier target) {
		// Nothing is kept of targets.
	}

	@Override
	public void dispose() {
		forget(scope);
		super.dispose();
	}

	private void left(Object value, int event) {
		if (event == Notification.REMOVE_MANY && value instanceof Collection<?> many) {
			many.stream().filter(EObject.class::isInstance).map(EObject.class::cast).forEach(removed::add);
		} else if (event != Notification.MOVE && value instanceof EObject object) {
			removed.add(object);
		}
	}

	private void follow(Notification notification) {
		boolean contains = notification.getNotifier() instanceof EObject
				? notification.getFeature() instanceof EReference reference && reference.isContainment() : true;
		if (contains && notification.getEventType() != Notification.MOVE) {
			if (notification.getNewValue() instanceof Notifier one) {
				addAdapter(one);
			} else if (notification.getEventType() == Notification.ADD_MANY && notification.getNewValue() instanceof Collection<?> many) {
				many.stream().filter(Notifier.class::isInstance).map(Notifier.class::cast).forEach(this::addAdapter);
			}
		}
	}

	/**
	 * Lets go of what is nowhere any more.
	 *
	 * @param pause called between pieces of the work
	 */
	void settle(Runnable pause) {
		int done = 0;
		for (EObject object : List.copyOf(removed)) {
			if (isLost(object)) {
				forget(object);
			}
			if (++done % Lists.PIECE == 0) {
				pause.run();
			}
		}
		removed.clear();
		arrived.clear();
	}

	/** Whether an object is nowhere. */
	private static boolean isLost(Notifier object) {
		return object instanceof EObject element && element.eResource() == null && element.eContainer() == null;
	}

	private boolean isGone(EObject object) {
		EObject root = EcoreUtil.getRootContainer(object);
		return root != scope && isLost(root);
	}

	private void forget(Notifier notifier) {
		if (notifier.eAdapters().remove(this)) {
			contents(notifier).forEach(inner -> forget((Notifier) inner));
		}
	}

	private static Collection<?> contents(Notifier notifier) {
		return notifier instanceof EObject object ? object.eContents() : notifier instanceof Resource resource ? resource.getContents()
				: notifier instanceof ResourceSet resources ? resources.getResources() : List.of();
	}
}
