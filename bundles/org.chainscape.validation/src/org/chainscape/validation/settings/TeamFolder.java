package org.chainscape.validation.settings;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The folder in which a team keeps what holds for all its projects: house style, limits, severities. What a project says itself comes
 * first. It is the folder the system property {@value #PROPERTY} names, else that of the environment variable {@value #VARIABLE}, else
 * {@code .chainscape/team} in the home folder of the user; it need not exist.
 */
public final class TeamFolder {

	/** System property with the path of the folder. */
	public static final String PROPERTY = "chainscape.team";
	/** Environment variable with the path of the folder. */
	public static final String VARIABLE = "CHAINSCAPE_TEAM";

	private TeamFolder() {
	}

	/** {@return the folder, whether or not it exists} */
	public static Path path() {
		return named(System.getProperty(PROPERTY)).or(() -> named(System.getenv(VARIABLE))).orElseGet(TeamFolder::personal);
	}

	/** {@return the folder that counts where none is named} */
	public static Path personal() {
		return Path.of(System.getProperty("user.home", "."), ".chainscape", "team");
	}

	/**
	 * A file of the team.
	 *
	 * @param name name of the file
	 * @return the file, if there is one
	 */
	public static Optional<Path> find(String name) {
		return Optional.of(path().resolve(name)).filter(Files::isRegularFile);
	}

	private static Optional<Path> named(String path) {
		try {
			return path == null || path.isBlank() ? Optional.empty() : Optional.of(Path.of(path));
		} catch (InvalidPathException e) {
			return Optional.empty();
		}
	}
}
