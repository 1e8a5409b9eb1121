package org.chainscape.diagram.layout;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;

/** Whether boxes glide to their new places, or stand there at once for those who cannot bear motion. */
final class Motion {

	private static final String PREFERENCE = "layout.motion";

	private Motion() {
	}

	static boolean isAllowed() {
		return preferences().getBoolean(PREFERENCE, true);
	}

	static void allow(boolean allowed) {
		IEclipsePreferences preferences = preferences();
		preferences.putBoolean(PREFERENCE, allowed);
		try {
			preferences.flush();
		} catch (BackingStoreException lost) {
			throw new IllegalStateException(lost);
		}
	}

	private static IEclipsePreferences preferences() {
		return InstanceScope.INSTANCE.getNode("org.chainscape.diagram");
	}
}
