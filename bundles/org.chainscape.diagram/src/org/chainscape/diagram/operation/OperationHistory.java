package org.chainscape.diagram.operation;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.common.util.WrappedException;

/** The one history of an open document. Unlike its base it swallows no failure: the caller hears of it, and nothing has changed. */
public final class OperationHistory extends BasicCommandStack {

	/**
	 * Runs code as one step that can be undone.
	 *
	 * @param label name of the step
	 * @param scope below what changes are recorded
	 * @param code the code
	 */
	public void run(String label, Notifier scope, Runnable code) {
		execute(new RecordedChange(label, scope, code));
	}

	@Override
	protected void handleError(Exception exception) {
		mostRecentCommand = null;
		if (exception instanceof RuntimeException runtime) {
			throw runtime;
		}
		throw new WrappedException(exception);
	}
}
