package org.chainscape.ui.appearance;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Switches the workbench between light and dark from the next start on, which it offers at once; figures stay as they are printed. */
public final class AppearanceHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		Appearance other = Appearance.chosen() == Appearance.DARK ? Appearance.LIGHT : Appearance.DARK;
		other.choose(HandlerUtil.getActiveShellChecked(event));
		return null;
	}
}
