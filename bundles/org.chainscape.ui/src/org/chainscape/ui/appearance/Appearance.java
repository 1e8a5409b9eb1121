package org.chainscape.ui.appearance;

import java.util.Locale;

import org.chainscape.ui.Problems;
import org.chainscape.ui.UiTexts;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.osgi.service.prefs.BackingStoreException;

/** The looks of the studio: themes of the platform. Figures are light in both. */
public enum Appearance {

	/** Dark text on light ground. */
	LIGHT("org.eclipse.e4.ui.css.theme.e4_default"),
	/** Light text on dark ground. */
	DARK("org.eclipse.e4.ui.css.theme.e4_dark");

	private static final String NODE = "org.eclipse.e4.ui.css.swt.theme";
	private static final String KEY = "themeid";

	private final String theme;

	Appearance(String theme) {
		this.theme = theme;
	}

	/** {@return the looks the preferences ask for} */
	public static Appearance chosen() {
		return preferences().get(KEY, LIGHT.theme).startsWith(DARK.theme) ? DARK : LIGHT;
	}

	/** {@return how they are called} */
	public String label() {
		return UiTexts.text("appearance." + name().toLowerCase(Locale.ROOT) + ".name");
	}

	/**
	 * Asks for these looks, and whether to start anew, which they need. Who says no keeps the former ones.
	 *
	 * @param shell the window to ask over
	 */
	public void choose(Shell shell) {
		String question = UiTexts.text("appearance." + name().toLowerCase(Locale.ROOT));
		if (this == chosen() || !MessageDialog.openConfirm(shell, UiTexts.text("appearance"), question)) {
			return;
		}
		IEclipsePreferences preferences = preferences();
		preferences.put(KEY, theme);
		try {
			preferences.flush();
			PlatformUI.getWorkbench().restart();
		} catch (BackingStoreException e) {
			Problems.log(UiTexts.text("appearance.unwritable"), e);
			MessageDialog.openError(shell, UiTexts.text("appearance"), UiTexts.text("appearance.unwritable"));
		}
	}

	private static IEclipsePreferences preferences() {
		return InstanceScope.INSTANCE.getNode(NODE);
	}
}
