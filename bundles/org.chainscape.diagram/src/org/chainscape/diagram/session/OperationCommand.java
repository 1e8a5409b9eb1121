package org.chainscape.diagram.session;

import java.util.Objects;

import org.eclipse.gef.commands.Command;

/**
 * A GEF command around plain code. It knows no undo: {@link SharedCommandStack} records what the code does and undoes it from the record.
 */
public final class OperationCommand extends Command {

	private final Runnable code;

	/**
	 * Makes a command.
	 *
	 * @param label name of the step in the undo menu
	 * @param code code that changes the document
	 */
	public OperationCommand(String label, Runnable code) {
		super(label);
		this.code = Objects.requireNonNull(code);
	}

	@Override
	public void execute() {
		code.run();
	}
}
