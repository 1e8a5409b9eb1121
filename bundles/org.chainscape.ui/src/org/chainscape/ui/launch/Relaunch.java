package org.chainscape.ui.launch;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.chainscape.ui.Problems;
import org.chainscape.ui.UiTexts;
import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.osgi.service.datalocation.Location;

/**
 * Starts the studio anew, in the workspace it was left for. The workbench says which one in the words it has for a native launcher; there
 * is none, so these words go to the start script. That of Linux and macOS waits for the end of the studio and reads a file it has named;
 * that of Windows leaves no window behind, does not wait, and is therefore run from here.
 */
public final class Relaunch {

	/** System property with the script to run for a new start. */
	private static final String SCRIPT = "chainscape.restart";
	/** System property with the file in which a script that waits reads the workspace of the new start. */
	private static final String NOTE = "chainscape.relaunch";
	/** System property in which the workbench leaves the arguments of the new start, one a line. */
	private static final String ARGUMENTS = "eclipse.exitdata";

	private Relaunch() {
	}

	/**
	 * Starts the studio anew if it is left for that.
	 *
	 * @param code what the workbench left with
	 * @return what the program is to leave with
	 */
	static Object after(Object code) {
		if (!IApplication.EXIT_RESTART.equals(code) && !IApplication.EXIT_RELAUNCH.equals(code)) {
			return code;
		}
		Location location = Platform.getInstanceLocation();
		Path current = Path.of(new File(location.getURL().getPath()).getPath());
		String workspace = workspace(System.getProperty(ARGUMENTS), current.toString());
		// Otherwise they would be printed.
		System.clearProperty(ARGUMENTS);
		String script = System.getProperty(SCRIPT);
		String note = System.getProperty(NOTE);
		try {
			if (script != null) {
				// The new one may be faster than the end of this one, and would hand over to it.
				location.release();
				new ProcessBuilder(script, "ide", "-data", workspace).start();
				return IApplication.EXIT_OK;
			}
			if (note != null) {
				Files.createDirectories(Path.of(note).getParent());
				Files.writeString(Path.of(note), workspace + '\n');
			}
		} catch (IOException e) {
			Problems.log(UiTexts.text("launch.again", script == null ? note : script), e);
		}
		return IApplication.EXIT_RESTART;
	}

	/**
	 * The workspace of the new start.
	 *
	 * @param arguments what the workbench asks to be started with, one a line; may be {@code null}
	 * @param current   the workspace that is left
	 * @return a path
	 */
	public static String workspace(String arguments, String current) {
		if (arguments == null) {
			return current;
		}
		List<String> lines = arguments.lines().map(String::strip).toList();
		int data = lines.lastIndexOf("-data");
		if (data < 0 || data + 1 == lines.size()) {
			return current;
		}
		String wanted = lines.get(data + 1);
		// A restart gives an address, another workspace comes as it was typed.
		return wanted.startsWith("file:") ? Path.of(fileAddress(wanted)).toString() : wanted;
	}

	private static URI fileAddress(String text) {
		return URI.create(text.replace(" ", "%20"));
	}
}
