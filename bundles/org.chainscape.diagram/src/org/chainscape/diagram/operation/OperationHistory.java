package org.chainscape.diagram.operation;

import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.common.util.WrappedException;
import org.eclipse.emf.ecore.EObject;

/** The one history of an open document. Unlike its base it swallows no failure: the caller hears of it, and nothing has changed. */
public final class OperationHistory extends BasicCommandStack {

	private StepRecorder recorder;
	private StepChange last = StepChange.unknown();
	private boolean held;
	private Pauses pauses = Pauses.NONE;
	private long begun;
	private boolean pausing;
	private Consumer<EObject> guard = changed -> {
	};

	/**
	 * Runs code as one step that can be undone.
	 *
	 * @param label name of the step
	 * @param scope below what changes are recorded
	 * @param code the code
	 */
	public void run(String label, Notifier scope, Runnable code) {
		follow(scope);
		whole(() -> execute(new RecordedChange(label, recorder, code, guard, () -> pause(false))));
	}

	/**
	 * Says who gives others their turn within long steps.
	 *
	 * @param given called between pieces of a step
	 */
	public void pauses(Pauses given) {
		pauses = given;
	}

	/**
	 * To be called by the code of a step between pieces of its work.
	 *
	 * @throws CancellationException if the user has stopped the step; what was done so far is taken back when it leaves the code
	 */
	public void pause() {
		if (!pause(true)) {
			throw new CancellationException();
		}
	}

	/** {@return whether a step waits for others; the document is neither as before nor as after it} */
	public boolean isPausing() {
		return pausing;
	}

	private boolean pause(boolean stoppable) {
		if (pausing) {
			return true;
		}
		boolean before = held;
		pausing = true;
		held = true;
		try {
			return pauses.goOn(begun, stoppable);
		} finally {
			held = before;
			pausing = false;
		}
	}

	private void whole(Runnable step) {
		begun = System.nanoTime();
		try {
			step.run();
		} finally {
			pauses.ended();
		}
	}

	@Override
	public void undo() {
		whole(super::undo);
	}

	@Override
	public void redo() {
		whole(super::redo);
	}

	/**
	 * Says what steps may change.
	 *
	 * @param refusal is given every object a step has changed; throws what is to be told if it may not be, and the step is taken back
	 */
	public void guard(Consumer<EObject> refusal) {
		guard = refusal;
	}

	/** To be told when more has changed than a step can say, as when another file was read again. The steps there are stay. */
	public void outdated() {
		if (recorder != null) {
			recorder.take();
		}
		last = StepChange.unknown();
		super.notifyListeners();
	}

	/**
	 * Gets ready to record, which the first step would have to wait for otherwise.
	 *
	 * @param scope below what changes are recorded
	 */
	public void follow(Notifier scope) {
		if (recorder == null || recorder.scope() != scope) {
			dispose();
			recorder = new StepRecorder(scope);
		}
	}

	/** {@return what the latest step, undo or redo changed; asked by those the history tells of it} */
	public StepChange lastChange() {
		return last;
	}

	/** {@return what the step that is running has changed so far} */
	public StepChange changeSoFar() {
		return recorder == null ? StepChange.unknown() : recorder.soFar();
	}

	/** {@return whether nothing may change at present} */
	public boolean isHeld() {
		return held;
	}

	/**
	 * Allows no undo and redo, or allows them again. Whoever runs steps asks {@link #isHeld}.
	 *
	 * @param stays whether the document has to stay as it is
	 */
	public void hold(boolean stays) {
		held = stays;
	}

	@Override
	public boolean canUndo() {
		return !held && super.canUndo();
	}

	@Override
	public boolean canRedo() {
		return !held && super.canRedo();
	}

	/** Forgets all steps and lets go of the document. */
	public void dispose() {
		if (recorder != null) {
			recorder.dispose();
			recorder = null;
		}
	}

	/** Forgets all steps of a document that is closed. Letting go of each of its objects would take longer than forgetting them all. */
	public void forget() {
		recorder = null;
		flush();
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
