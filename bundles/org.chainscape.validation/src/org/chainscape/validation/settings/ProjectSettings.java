package org.chainscape.validation.settings;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.chainscape.validation.Policy;
import org.chainscape.validation.ValidationResult;
import org.chainscape.validation.settings.SettingsFile.Content;

/**
 * The settings that hold for a chain, from wherever they are. If the file cannot be read, the standard settings hold, and every assessment
 * says so.
 */
public final class ProjectSettings {

	private final Path file;
	private final Content content;
	private final ProjectFileException failure;

	private ProjectSettings(Path file, Content content, ProjectFileException failure) {
		this.file = file;
		this.content = content;
		this.failure = failure;
	}

	/** {@return the standard settings, from no file} */
	public static ProjectSettings none() {
		return new ProjectSettings(null, Content.STANDARD, null);
	}

	/**
	 * The settings of a chain: those of its project, and where they say nothing those of the {@linkplain TeamFolder team}.
	 *
	 * @param chainFile the chain file
	 * @return the settings, or the standard ones if there are none
	 */
	public static ProjectSettings of(Path chainFile) {
		ProjectSettings own = SettingsFile.find(chainFile).map(ProjectSettings::read).orElseGet(ProjectSettings::none);
		return TeamFolder.find(SettingsFile.NAME).filter(team -> !team.equals(own.file)).map(team -> own.over(read(team))).orElse(own);
	}

	/**
	 * The settings of a file.
	 *
	 * @param file the settings file
	 * @return its settings
	 */
	public static ProjectSettings read(Path file) {
		try {
			return new ProjectSettings(file, SettingsFile.content(file), null);
		} catch (ProjectFileException e) {
			return new ProjectSettings(file, Content.STANDARD, e);
		}
	}

	/** These settings, completed by those of the team. Own rules and suppressions are matters of a project. */
	private ProjectSettings over(ProjectSettings team) {
		Content completed = new Content(settings().over(team.settings()), content.levelLines(), content.suppressionLines(), content.link());
		return new ProjectSettings(file, completed, failure == null ? team.failure : failure);
	}

	/** {@return the file; empty if the settings are standard because there is none} */
	public Optional<Path> file() {
		return Optional.ofNullable(file);
	}

	/** {@return why the file cannot be read and the settings are standard; empty if all is well} */
	public Optional<ProjectFileException> failure() {
		return Optional.ofNullable(failure);
	}

	/** {@return the settings} */
	public Settings settings() {
		return content.settings();
	}

	/**
	 * The policy for rules.
	 *
	 * @param today the day of the run
	 * @return the policy
	 */
	public Policy policy(LocalDate today) {
		return settings().policy().on(today);
	}

	/**
	 * The folders of the project's own rules.
	 *
	 * @param chainFile the chain file; without settings its own folder counts
	 * @return the folders, which need not exist
	 */
	public List<Path> ruleFolders(Path chainFile) {
		Path base = folder(chainFile);
		return settings().ruleFolders().stream().map(name -> base.resolve(name).normalize()).toList();
	}

	/**
	 * How suppressions name a chain file.
	 *
	 * @param chainFile the chain file
	 * @return its path relative to the settings, with slashes; empty if it has none
	 */
	public String relative(Path chainFile) {
		return chainFile == null ? "" : RelativePaths.of(folder(chainFile), chainFile);
	}

	/**
	 * Sees findings as the project sees them.
	 *
	 * @param result what was found
	 * @param examination what was looked at
	 * @return the findings with their severities in the project and their suppressions, and those about the settings
	 */
	public Assessment apply(ValidationResult result, Examination examination) {
		Assessor assessor = assessor(result, examination);
		assessor.work(() -> true);
		return assessor.assessment();
	}

	/**
	 * Sees findings as the project sees them, little by little.
	 *
	 * @param result what was found
	 * @param examination what was looked at
	 * @return what is to be worked on
	 */
	public Assessor assessor(ValidationResult result, Examination examination) {
		return new Assessor(this, result, examination);
	}

	Content content() {
		return content;
	}

	private Path folder(Path chainFile) {
		return (file == null ? chainFile : file).toAbsolutePath().normalize().getParent();
	}
}
