package org.chainscape.ui.preferences;

import org.chainscape.ui.Problems;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.DefaultScope;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.ui.preferences.ScopedPreferenceStore;

/** Preferences of the studio: their keys, and what holds until somebody chooses otherwise. */
public final class StudioPreferences {

	/** Seconds between an edit and its place in the journal of unsaved work; 0 for no journal. */
	public static final String AUTOSAVE_SECONDS = "autosave.seconds";
	/** Path of the folder of the team; empty for the one the machine names. */
	public static final String TEAM_FOLDER = "team.folder";
	/** Whether export wizards start with the defaults below instead of what was chosen the last time. */
	public static final String EXPORT_FROM_DEFAULTS = "export.from.defaults";
	/** Constant name of the format of figures. */
	public static final String EXPORT_FORMAT = "export.format";
	/** Constant name of the page of figures. */
	public static final String EXPORT_PAGE = "export.page";
	/** Pixels per inch of pictures. */
	public static final String EXPORT_DPI = "export.dpi";
	/** Constant name of what becomes of reserved statements. */
	public static final String EXPORT_RESERVED = "export.reserved";

	private StudioPreferences() {
	}

	/** {@return the preferences of this workspace, for pages} */
	public static IPreferenceStore store() {
		return new ScopedPreferenceStore(InstanceScope.INSTANCE, Problems.BUNDLE);
	}

	/**
	 * The value that holds.
	 *
	 * @param key one of the keys above
	 * @return its value; empty where it has none
	 */
	public static String text(String key) {
		return Platform.getPreferencesService().getString(Problems.BUNDLE, key, "", null);
	}

	/**
	 * Whether something is switched on.
	 *
	 * @param key one of the keys above
	 * @return whether it is
	 */
	public static boolean is(String key) {
		return Platform.getPreferencesService().getBoolean(Problems.BUNDLE, key, false, null);
	}

	/**
	 * A number.
	 *
	 * @param key one of the keys above
	 * @return its value
	 */
	public static int number(String key) {
		return Platform.getPreferencesService().getInt(Problems.BUNDLE, key, 0, null);
	}

	static IEclipsePreferences defaults() {
		return DefaultScope.INSTANCE.getNode(Problems.BUNDLE);
	}
}
