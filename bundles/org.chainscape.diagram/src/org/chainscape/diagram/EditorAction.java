package org.chainscape.diagram;

import java.util.function.BooleanSupplier;

import org.eclipse.jface.action.Action;

/** An action of the editor made of two pieces of code. */
final class EditorAction extends Action {

	private final BooleanSupplier condition;
	private final Runnable code;

	EditorAction(String id, String text, BooleanSupplier condition, Runnable code) {
		super(text);
		setId(id);
		this.condition = condition;
		this.code = code;
	}

	/** Greys the action out where it cannot be done. */
	void update() {
		setEnabled(condition.getAsBoolean());
	}

	@Override
	public void run() {
		// The state may have changed since the last update, and doing nothing is better than failing.
		if (condition.getAsBoolean()) {
			code.run();
		}
	}
}
