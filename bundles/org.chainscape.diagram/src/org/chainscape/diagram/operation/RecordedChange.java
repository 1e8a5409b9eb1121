package org.chainscape.diagram.operation;

import java.util.List;
import java.util.Objects;

import org.eclipse.emf.common.command.AbortExecutionException;
import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.ecore.change.ChangeDescription;
import org.eclipse.emf.ecore.change.util.ChangeRecorder;

/**
 * A command whose undo is recorded while it runs. It is all or nothing: if the code throws, everything it did so far is taken back and the
 * exception goes on. Code that changes nothing leaves no step in the history.
 */
public final class RecordedChange extends AbstractCommand {

	private final Notifier scope;
	private final Runnable code;
	private ChangeDescription change;

	/**
	 * Prepares a change.
	 *
	 * @param label how the step is called in the undo menu
	 * @param scope resource set, resource or object below which changes are recorded
	 * @param code plain code that changes objects below the scope
	 */
	public RecordedChange(String label, Notifier scope, Runnable code) {
		super(label);
		this.scope = Objects.requireNonNull(scope);
		this.code = Objects.requireNonNull(code);
	}

	@Override
	protected boolean prepare() {
		return true;
	}

	@Override
	public void execute() {
		ChangeRecorder recorder = new ChangeRecorder();
		recorder.beginRecording(List.of(scope));
		boolean done = false;
		try {
			code.run();
			done = true;
		} finally {
			change = recorder.endRecording();
			recorder.dispose();
			if (!done) {
				change.apply();
			}
		}
		if (change.getObjectChanges().isEmpty() && change.getResourceChanges().isEmpty()) {
			throw new AbortExecutionException();
		}
	}

	@Override
	public boolean canUndo() {
		return change != null;
	}

	@Override
	public void undo() {
		change.applyAndReverse();
	}

	@Override
	public void redo() {
		change.applyAndReverse();
	}
}
