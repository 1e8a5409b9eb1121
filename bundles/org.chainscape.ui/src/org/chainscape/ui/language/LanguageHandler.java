package org.chainscape.ui.language;

import java.util.Map;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.handlers.RadioState;
import org.eclipse.ui.menus.UIElement;

/** The entries of the menu Window / Language: one for each choice, the one that holds is marked. */
public final class LanguageHandler extends AbstractHandler implements IElementUpdater {

	@Override
	public boolean isEnabled() {
		return Languages.switchable();
	}

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		String wanted = event.getParameter(RadioState.PARAMETER_ID);
		if (wanted != null) {
			Languages.choose(HandlerUtil.getActiveShellChecked(event), LanguageChoice.valueOf(wanted));
		}
		return null;
	}

	@Override
	public void updateElement(UIElement element, @SuppressWarnings("rawtypes") Map parameters) {
		element.setChecked(Languages.chosen().name().equals(parameters.get(RadioState.PARAMETER_ID)));
	}
}
