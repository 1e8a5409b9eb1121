package org.chainscape.diagram.session;

import java.util.function.BiConsumer;

import org.chainscape.diagram.operation.OperationHistory;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.CommandStack;

/**
 * The GEF side of the one history of a document. A GEF command, compound or not, becomes one recorded step of the EMF history; undo and
 * redo are those of the EMF history, whoever made the step.
 */
public final class SharedCommandStack extends CommandStack {

	private final OperationHistory history;
	private final BiConsumer<String, Runnable> runner;

	/**
	 * Stands in for a history.
	 *
	 * @param history the history
	 * @param runner runs code as one named step of the history
	 */
	public SharedCommandStack(OperationHistory history, BiConsumer<String, Runnable> runner) {
		this.history = history;
		this.runner = runner;
	}

	@Override
	public void execute(Command command) {
		if (command != null && command.canExecute()) {
			runner.accept(command.getLabel() == null ? "" : command.getLabel(), command::execute);
		}
	}

	@Override
	public boolean canUndo() {
		return history.canUndo();
	}

	@Override
	public boolean canRedo() {
		return history.canRedo();
	}

	@Override
	public void undo() {
		history.undo();
	}

	@Override
	public void redo() {
		history.redo();
	}

	@Override
	public boolean isDirty() {
		return history.isSaveNeeded();
	}

	@Override
	public void markSaveLocation() {
		history.saveIsDone();
	}

	@Override
	public void flush() {
		history.flush();
	}
}
