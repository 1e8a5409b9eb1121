package org.chainscape.validation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EContentAdapter;

/** Hears of every change inside a document and says it in four words: touched, referred, arrived, left. */
final class Changes extends EContentAdapter {

	/** What happened to objects. */
	interface Listener {

		/** A feature of an object has another value. */
		void touched(EObject object, EStructuralFeature feature);

		/** A reference of another object to this one has come or gone. */
		void referred(EObject object, EStructuralFeature feature);

		/** Objects that came together, and everything in them, are in the document, or stand at another place of it. */
		void arrived(List<EObject> objects);

		/** An object and everything in it is no longer where it was. */
		void left(EObject object);

		/** So much has changed that nothing is told of it, nor of what changes from now on but that something does. */
		void flooded();
	}

	/** More objects than this that come or go, or are changed, are not worth being looked at one by one while everybody waits. */
	static final int MANY = 3_000;

	private final Listener listener;
	private final int many;
	private int count;
	private boolean telling = true;

	/**
	 * @param many from how many objects on nothing is told
	 */
	Changes(Listener listener, int many) {
		this.listener = listener;
		this.many = many;
	}

	/** To be told when what has changed so far was looked at, and everything that changes from now on is to be told. */
	void settled() {
		count = 0;
		telling = true;
	}

	@Override
	protected void setTarget(EObject target) {
		count++;
		super.setTarget(target);
	}

	@Override
	protected void unsetTarget(EObject target) {
		count++;
		super.unsetTarget(target);
	}

	@Override
	public void notifyChanged(Notification notification) {
		super.notifyChanged(notification);
		if (notification.isTouch() || !(notification.getNotifier() instanceof EObject object)
				|| !(notification.getFeature() instanceof EStructuralFeature feature)) {
			return;
		}
		if (feature instanceof EReference reference && reference.isContainer()) {
			return;
		}
		count++;
		if (!telling || count > many) {
			telling = false;
			listener.flooded();
			return;
		}
		if (feature instanceof EReference reference && reference.isContainment()) {
			if (notification.getEventType() != Notification.MOVE) {
				objects(notification.getOldValue()).forEach(listener::left);
			}
			List<EObject> arrived = objects(notification.getNewValue());
			if (!arrived.isEmpty()) {
				listener.arrived(arrived);
			}
		} else if (feature instanceof EReference) {
			objects(notification.getOldValue()).forEach(other -> listener.referred(other, feature));
			objects(notification.getNewValue()).forEach(other -> listener.referred(other, feature));
		}
		listener.touched(object, feature);
	}

	private static List<EObject> objects(Object value) {
		if (value instanceof EObject object) {
			return List.of(object);
		}
		List<EObject> objects = new ArrayList<>();
		if (value instanceof Collection<?> many) {
			many.stream().filter(EObject.class::isInstance).map(EObject.class::cast).forEach(objects::add);
		}
		return objects;
	}
}
