package org.chainscape.ui.following;

import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.emf.common.command.CommandStackListener;

/** Hears of every step in the chain that is looked at, of undo and redo too. User interface thread only. */
public final class StepWatch {

	private final CommandStackListener listener;
	private CommandStack stack;

	/** @param stepped called after each step */
	public StepWatch(Runnable stepped) {
		listener = event -> stepped.run();
	}

	/**
	 * Goes to another chain.
	 *
	 * @param chain the chain; one that is only read has no steps
	 */
	public void follow(OpenChain chain) {
		stop();
		stack = chain.domain() == null ? null : chain.domain().getCommandStack();
		if (stack != null) {
			stack.addCommandStackListener(listener);
		}
	}

	/** Hears of nothing any more. */
	public void stop() {
		if (stack != null) {
			stack.removeCommandStackListener(listener);
			stack = null;
		}
	}

	/** {@return the steps of the chain; {@code null} if it cannot be edited} */
	public CommandStack stack() {
		return stack;
	}
}
