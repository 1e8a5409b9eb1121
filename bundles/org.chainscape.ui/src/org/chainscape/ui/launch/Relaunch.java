package org.chainscape.ui.launch;

import java.io.File;
import java.io.IOException;

import org.chainscape.ui.Problems;
import org.chainscape.ui.UiTexts;
import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.osgi.service.datalocation.Location;

/**
 * Starts the studio anew where no script waits for it to end: the start script of Windows leaves no window behind and therefore cannot. It
 * names itself in a system property; the other one waits and starts the studio again when it leaves with {@link IApplication#EXIT_RESTART}.
 */
final class Relaunch {

	/** System property with the script to run for a new start. */
	private static final String SCRIPT = "chainscape.restart";

	private Relaunch() {
	}

	/**
	 * Starts the studio anew if it is left for that.
	 *
	 * @param code what the workbench left with
	 * @return what the program is to leave with
	 */
	static Object after(Object code) {
		String script = System.getProperty(SCRIPT);
		if (script == null || !IApplication.EXIT_RESTART.equals(code)) {
			return code;
		}
		Location workspace = Platform.getInstanceLocation();
		// The new one may be faster than the end of this one, and would hand over to it.
		workspace.release();
		try {
			new ProcessBuilder("cmd.exe", "/c", script, "ide", "-data", new File(workspace.getURL().getPath()).getPath()).start();
		} catch (IOException e) {
			Problems.log(UiTexts.text("launch.again", script), e);
		}
		return IApplication.EXIT_OK;
	}
}
