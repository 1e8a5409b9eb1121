package org.chainscape.ui.preferences;

import org.chainscape.validation.settings.TeamFolder;

/** Tells the core which folder of the team the preferences name. Without one the machine has the say. */
public final class TeamPlace {

	/** What the machine said before preferences were looked at. */
	private static final String MACHINE = System.getProperty(TeamFolder.PROPERTY);

	private TeamPlace() {
	}

	/** Makes the preference hold from now on. */
	public static void apply() {
		String folder = StudioPreferences.text(StudioPreferences.TEAM_FOLDER).strip();
		if (!folder.isEmpty()) {
			System.setProperty(TeamFolder.PROPERTY, folder);
		} else if (MACHINE != null) {
			System.setProperty(TeamFolder.PROPERTY, MACHINE);
		} else {
			System.clearProperty(TeamFolder.PROPERTY);
		}
	}
}
