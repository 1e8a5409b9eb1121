package org.chainscape.validation.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a team says holds where a project says nothing; suppressions and own rules stay with the project. */
class TeamFolderTest {

	private static final LocalDate TODAY = LocalDate.of(2026, 1, 31);

	@TempDir
	private Path folder;
	private Path team;
	private Path chain;

	@BeforeEach
	void name() throws IOException {
		team = Files.createDirectory(folder.resolve("team"));
		chain = Files.createDirectory(folder.resolve("project")).resolve("x.chain");
		Files.createFile(folder.resolve("project/.project"));
		System.setProperty(TeamFolder.PROPERTY, team.toString());
	}

	@AfterEach
	void forget() {
		System.clearProperty(TeamFolder.PROPERTY);
	}

	@Test
	void withoutFilesOfTheTeamNothingChanges() {
		assertEquals(Optional.empty(), TeamFolder.find(SettingsFile.NAME));
		assertEquals(Settings.STANDARD, ProjectSettings.of(chain).settings());
	}

	@Test
	void theTeamSpeaksWhereTheProjectHasNoSettings() throws Exception {
		SettingsFile.change(team.resolve(SettingsFile.NAME), settings -> settings.withPolicy(new PolicySettings(null, 6, 7.5))
				.withLevel("facts", Level.ERROR).withSuppression(suppression("facts.unit")));
		ProjectSettings settings = ProjectSettings.of(chain);
		assertEquals(6, settings.policy(TODAY).staleMonths());
		assertEquals(Optional.of(Level.ERROR), settings.settings().level("facts.unit"));
		assertEquals(List.of(), settings.settings().suppressions(), "a suppression is a matter of a project");
		assertEquals(chain.resolveSibling(SettingsFile.NAME), SettingsFile.place(chain), "what a project decides goes into its own file");
	}

	@Test
	void theProjectComesFirst() throws Exception {
		SettingsFile.change(team.resolve(SettingsFile.NAME), settings -> settings.withPolicy(new PolicySettings(null, 6, 7.5))
				.withLevel("facts", Level.ERROR).withLevel("flow", Level.OFF));
		SettingsFile.change(chain.resolveSibling(SettingsFile.NAME), settings -> settings.withPolicy(new PolicySettings(null, 24, null))
				.withLevel("facts", Level.INFO).withSuppression(suppression("facts.unit")));
		Settings settings = ProjectSettings.of(chain).settings();
		assertEquals(new PolicySettings(null, 24, 7.5), settings.policy());
		assertEquals(new TreeMap<>(Map.of("facts", Level.INFO, "flow", Level.OFF)), settings.levels());
		assertEquals(1, settings.suppressions().size());
	}

	@Test
	void brokenSettingsOfTheTeamAreSaid() throws Exception {
		Files.writeString(team.resolve(SettingsFile.NAME), "{");
		assertTrue(ProjectSettings.of(chain).failure().isPresent());
		assertEquals(Settings.STANDARD, ProjectSettings.of(chain).settings());
	}

	private static Suppression suppression(String rule) {
		return new Suppression(new FindingPattern(rule, "e", null, null), "", "", new Justification("因为", "甲", TODAY, null));
	}
}
