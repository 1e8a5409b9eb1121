package org.chainscape.ui.manual;

import org.chainscape.ui.Problems;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.ui.handlers.HandlerUtil;

/** Switches hints off, or on again from the first. */
public final class HintsHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		boolean wasOn = HandlerUtil.toggleCommandState(event.getCommand());
		if (!wasOn) {
			InstanceScope.INSTANCE.getNode(Problems.BUNDLE).remove(Hints.SEEN);
		}
		return null;
	}
}
