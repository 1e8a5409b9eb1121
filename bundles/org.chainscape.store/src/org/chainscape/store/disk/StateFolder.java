package org.chainscape.store.disk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * Where the program keeps what belongs to a user and to no file: former versions and journals of unsaved work. It is one place for the
 * studio and the command line, so that each finds what the other has kept; it does not lie beside the files, whose folders are zipped
 * and sent.
 */
public final class StateFolder {

	/** System property, and in capitals with underscores environment variable, that names another folder. */
	public static final String SETTING = "chainscape.state";

	private static final String NAME = "chainscape";

	private StateFolder() {
	}

	/** {@return the folder of this user; it need not exist} */
	public static Path ofUser() {
		return of(System.getProperties(), System.getenv());
	}

	/**
	 * The folder under given circumstances.
	 *
	 * @param system the system properties
	 * @param environment the environment
	 * @return the folder; it need not exist
	 */
	static Path of(Properties system, Map<String, String> environment) {
		String setting = Stream.of(Optional.ofNullable(system.getProperty(SETTING)),
				Optional.ofNullable(environment.get(SETTING.toUpperCase(Locale.ROOT).replace('.', '_'))))
				.flatMap(Optional::stream).filter(text -> !text.isBlank()).findFirst().orElse(null);
		if (setting != null) {
			return Path.of(setting).toAbsolutePath();
		}
		Path home = Path.of(system.getProperty("user.home", "."));
		String name = system.getProperty("os.name", "").toLowerCase(Locale.ROOT);
		if (name.startsWith("windows")) {
			return set(environment, "LOCALAPPDATA").orElse(home.resolve("AppData").resolve("Local")).resolve("Chainscape");
		}
		if (name.startsWith("mac")) {
			return home.resolve("Library").resolve("Application Support").resolve("Chainscape");
		}
		return set(environment, "XDG_STATE_HOME").orElse(home.resolve(".local").resolve("state")).resolve(NAME);
	}

	/**
	 * Makes a folder that nobody else may look into, where the system knows permissions.
	 *
	 * @param folder the folder
	 * @throws IOException if it cannot be made
	 */
	public static void make(Path folder) throws IOException {
		if (!Files.isDirectory(folder)) {
			boolean posix = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
			if (posix) {
				Files.createDirectories(folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
			} else {
				Files.createDirectories(folder);
			}
		}
	}

	private static Optional<Path> set(Map<String, String> environment, String variable) {
		return Optional.ofNullable(environment.get(variable)).filter(text -> !text.isBlank()).map(Path::of).filter(Path::isAbsolute);
	}
}
