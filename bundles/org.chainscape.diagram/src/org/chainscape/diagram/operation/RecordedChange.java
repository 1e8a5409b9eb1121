package org.chainscape.diagram.operation;

import java.util.Objects;
import java.util.function.Consumer;

import org.eclipse.emf.common.command.AbortExecutionException;
import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.ecore.EObject;

/**
 * A command whose undo is recorded while it runs. It is all or nothing: if the code throws, everything it did so far is taken back and the
 * exception goes on. Code that changes nothing leaves no step in the history.
 */
final class RecordedChange extends AbstractCommand {

	private final StepRecorder recorder;
	private final Runnable code;
	private final Consumer<EObject> guard;
	private final Runnable pause;
	private StepRecord change;

	/**
	 * Prepares a change.
	 *
	 * @param label how the step is called in the undo menu
	 * @param recorder records the changes
	 * @param code plain code that changes objects the recorder follows
	 * @param guard throws if an object may not be changed
	 * @param pause called between pieces of the work when it is taken back or done again
	 */
	RecordedChange(String label, StepRecorder recorder, Runnable code, Consumer<EObject> guard, Runnable pause) {
		super(label);
		this.recorder = Objects.requireNonNull(recorder);
		this.code = Objects.requireNonNull(code);
		this.guard = Objects.requireNonNull(guard);
		this.pause = Objects.requireNonNull(pause);
	}

	@Override
	protected boolean prepare() {
		return true;
	}

	@Override
	public void execute() {
		recorder.begin();
		boolean done = false;
		try {
			code.run();
			done = true;
		} finally {
			change = recorder.end(pause);
			if (!done) {
				change.exchange(pause);
			}
		}
		refuse();
		if (change.isEmpty()) {
			throw new AbortExecutionException();
		}
	}

	private void refuse() {
		boolean allowed = false;
		try {
			change.objects().forEach(guard);
			allowed = true;
		} finally {
			if (!allowed) {
				change.exchange(pause);
			}
		}
	}

	@Override
	public boolean canUndo() {
		return change != null;
	}

	@Override
	public void undo() {
		exchange();
	}

	@Override
	public void redo() {
		exchange();
	}

	private void exchange() {
		change.exchange(pause);
		recorder.settle(pause);
	}
}
