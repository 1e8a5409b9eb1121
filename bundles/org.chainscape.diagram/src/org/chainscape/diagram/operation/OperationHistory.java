package org.chainscape.diagram.operation;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.common.util.WrappedException;

/** The one history of an open document. Unlike its base it swallows no failure: the caller hears of it, and nothing has changed. */
public final class OperationHistory extends BasicCommandStack {

	private StepRecorder recorder;
	private StepChange last = StepChange.unknown();

	/**
	 * Runs code as one step that can be undone.
	 *
	 * @param label name of the step
	 * @param scope below what changes are recorded
	 * @param code the code
	 */
	public void run(String label, Notifier scope, Runnable code) {
		if (recorder == null || recorder.scope() != scope) {
			dispose();
			recorder = new StepRecorder(scope);
		}
		execute(new RecordedChange(label, recorder, code));
	}

	/** {@return what the latest step, undo or redo changed; asked by those the history tells of it} */
	public StepChange lastChange() {
		return last;
	}

	/** {@return what the step that is running has changed so far} */
	public StepChange changeSoFar() {
		return recorder == null ? StepChange.unknown() : recorder.soFar();
	}

	/** Forgets all steps and lets go of the document. */
	public void dispose() {
		if (recorder != null) {
			recorder.dispose();
			recorder = null;
		}
	}

	@Override
	protected void notifyListeners() {
		last = recorder == null ? StepChange.unknown() : recorder.take();
		super.notifyListeners();
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
