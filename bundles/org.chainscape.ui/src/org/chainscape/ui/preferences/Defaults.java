package org.chainscape.ui.preferences;

import org.chainscape.exchange.format.FigureSettings;
import org.chainscape.exchange.figure.PagePreset;
import org.chainscape.exchange.format.FigureFormat;
import org.chainscape.scene.Edition;
import org.eclipse.core.runtime.preferences.AbstractPreferenceInitializer;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;

/** What holds until somebody chooses otherwise. */
public final class Defaults extends AbstractPreferenceInitializer {

	/** Seconds an edit waits for the journal. */
	private static final int AUTOSAVE_SECONDS = 10;

	@Override
	public void initializeDefaultPreferences() {
		IEclipsePreferences defaults = StudioPreferences.defaults();
		defaults.putInt(StudioPreferences.AUTOSAVE_SECONDS, AUTOSAVE_SECONDS);
		defaults.put(StudioPreferences.TEAM_FOLDER, "");
		defaults.putBoolean(StudioPreferences.EXPORT_FROM_DEFAULTS, false);
		defaults.put(StudioPreferences.EXPORT_FORMAT, FigureFormat.SVG.name());
		defaults.put(StudioPreferences.EXPORT_PAGE, PagePreset.NATURAL.name());
		defaults.putInt(StudioPreferences.EXPORT_DPI, FigureSettings.PRINT);
		defaults.put(StudioPreferences.EXPORT_RESERVED, Edition.Reserved.LEFT_OUT.name());
	}
}
