package org.chainscape.cli;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Starts the command line where no class path can name its plug-ins: a line of Windows holds 8191 characters, which a long path to the
 * installation exceeds. This class needs nothing but Java; it looks up the plug-ins in the installation and hands over to {@link Main}.
 */
public final class Installation {

	private static final String HOME = "chainscape.home";
	/** Which version of each plug-in is installed; after an update the folder also holds former ones. */
	private static final String INSTALLED = "configuration/org.eclipse.equinox.simpleconfigurator/bundles.info";

	private Installation() {
	}

	/**
	 * Runs the command line of the installation that the system property {@code chainscape.home} names.
	 *
	 * @param arguments those of the command line
	 * @throws ReflectiveOperationException if the installation holds another command line than this one
	 */
	public static void main(String[] arguments) throws ReflectiveOperationException {
		Path home = Path.of(System.getProperty(HOME));
		URL[] jars;
		try {
			jars = jars(home).toArray(URL[]::new);
		} catch (IOException e) {
			System.err.println("chainscape: the installation is damaged: " + e.getMessage() + " in " + home);
			System.exit(ExitCode.WRONG_USE);
			return;
		}
		// Open until the end: classes are loaded as they are needed.
		URLClassLoader plugins = new URLClassLoader(jars, ClassLoader.getPlatformClassLoader());
		Thread.currentThread().setContextClassLoader(plugins);
		plugins.loadClass("org.chainscape.cli.Main").getMethod("main", String[].class).invoke(null, (Object) arguments);
	}

	/**
	 * The plug-ins of the command line.
	 *
	 * @param home the folder of the installation
	 * @return jars, in the order of the list of the command line
	 * @throws IOException if one is not installed, or a list cannot be read
	 */
	static List<URL> jars(Path home) throws IOException {
		Map<String, String> installed = new HashMap<>();
		for (String line : Files.readAllLines(home.resolve(INSTALLED))) {
			String[] fields = line.split(",");
			if (fields.length > 2) {
				installed.put(fields[0], fields[2]);
			}
		}
		List<URL> jars = new ArrayList<>();
		for (String name : Files.readAllLines(home.resolve("cli.jars"))) {
			String file = installed.get(name);
			if (file == null) {
				throw new IOException("no plug-in " + name);
			}
			jars.add(home.resolve(file.replaceFirst("^file:", "")).toUri().toURL());
		}
		return jars;
	}
}
