package org.chainscape.ui.launch;

import org.chainscape.ui.UiTexts;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.osgi.service.prefs.BackingStoreException;

/** Switches the workbench between light and dark from the next start on, which it offers at once; figures stay as they are printed. */
public final class AppearanceHandler extends AbstractHandler {

	private static final String NODE = "org.eclipse.e4.ui.css.swt.theme";
	private static final String KEY = "themeid";
	private static final String LIGHT = "org.eclipse.e4.ui.css.theme.e4_default";
	private static final String DARK = "org.eclipse.e4.ui.css.theme.e4_dark";

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IEclipsePreferences preferences = InstanceScope.INSTANCE.getNode(NODE);
		boolean dark = preferences.get(KEY, LIGHT).startsWith(DARK);
		String question = UiTexts.text(dark ? "appearance.light" : "appearance.dark");
		if (MessageDialog.openConfirm(HandlerUtil.getActiveShellChecked(event), UiTexts.text("appearance"), question)) {
			preferences.put(KEY, dark ? LIGHT : DARK);
			try {
				preferences.flush();
			} catch (BackingStoreException e) {
				throw new ExecutionException(String.valueOf(e.getMessage()), e);
			}
			PlatformUI.getWorkbench().restart();
		}
		return null;
	}
}
