package org.chainscape.diagram.drill;

import org.chainscape.model.view.Diagram;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.util.EContentAdapter;

/** Notices that a diagram was changed, be it itself or anything on it. */
final class Changed extends EContentAdapter {

	private final Diagram diagram;
	private boolean changed;

	Changed(Diagram diagram) {
		this.diagram = diagram;
		diagram.eAdapters().add(this);
	}

	@Override
	public void notifyChanged(Notification notification) {
		super.notifyChanged(notification);
		changed |= !notification.isTouch() && notification.getEventType() != Notification.REMOVING_ADAPTER;
	}

	boolean isTrue() {
		return changed;
	}

	/** Counts only what changes from now on. */
	void reset() {
		changed = false;
	}

	void stop() {
		diagram.eAdapters().remove(this);
	}
}
