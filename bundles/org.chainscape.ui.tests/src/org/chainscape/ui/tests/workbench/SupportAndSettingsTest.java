package org.chainscape.ui.tests.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;

import org.chainscape.report.house.HouseFile;
import org.chainscape.ui.preferences.BadSettingsException;
import org.chainscape.ui.preferences.StudioPreferences;
import org.chainscape.ui.preferences.TeamPlace;
import org.chainscape.ui.preferences.SettingsTransfer;
import org.chainscape.ui.support.ProblemReport;
import org.chainscape.validation.settings.TeamFolder;
import org.eclipse.jface.preference.IPreferenceStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Settings go from one machine to another as a file; a report of a problem holds what was chosen and nothing else. */
class SupportAndSettingsTest {

	private static final String HOUSE = "{\"schema\": \"chainscape-house\", \"version\": 1, \"name\": \"甲证券\"}";

	@TempDir
	private Path folder;
	private final IPreferenceStore store = StudioPreferences.store();

	@BeforeEach
	void name() {
		store.setValue(StudioPreferences.TEAM_FOLDER, folder.resolve("team").toString());
		TeamPlace.apply();
	}

	@AfterEach
	void forget() {
		store.setToDefault(StudioPreferences.TEAM_FOLDER);
		store.setToDefault(StudioPreferences.EXPORT_DPI);
		TeamPlace.apply();
	}

	@Test
	void thePreferenceNamesTheFolderOfTheTeam() {
		assertEquals(folder.resolve("team"), TeamFolder.path());
		store.setToDefault(StudioPreferences.TEAM_FOLDER);
		TeamPlace.apply();
		assertFalse(TeamFolder.path().startsWith(folder), TeamFolder.path().toString());
	}

	@Test
	void settingsAreTakenOverAndWhatBelongsToTheMachineStays() throws Exception {
		Files.createDirectories(TeamFolder.path());
		Files.writeString(TeamFolder.path().resolve(HouseFile.NAME), HOUSE);
		store.setValue(StudioPreferences.EXPORT_DPI, 432);
		Path file = folder.resolve("a" + SettingsTransfer.ENDING);
		SettingsTransfer.write(file);

		store.setToDefault(StudioPreferences.EXPORT_DPI);
		store.setValue(StudioPreferences.TEAM_FOLDER, folder.resolve("elsewhere").toString());
		TeamPlace.apply();
		SettingsTransfer.read(file);

		assertEquals(432, StudioPreferences.number(StudioPreferences.EXPORT_DPI));
		assertEquals(folder.resolve("elsewhere").toString(), StudioPreferences.text(StudioPreferences.TEAM_FOLDER));
		assertEquals("甲证券", HouseFile.read(folder.resolve("elsewhere").resolve(HouseFile.NAME)).name());
	}

	@Test
	void whatIsNoSettingsFileIsRefusedWithASentence() throws Exception {
		Path text = Files.writeString(folder.resolve("a" + SettingsTransfer.ENDING), "text");
		assertSentence(text, "a" + SettingsTransfer.ENDING);
		Path other = folder.resolve("b" + SettingsTransfer.ENDING);
		zip(other, "notes.txt", "text");
		assertSentence(other, "b" + SettingsTransfer.ENDING);
	}

	@Test
	void ofABrokenSettingsFileNothingIsTaken() throws Exception {
		store.setValue(StudioPreferences.EXPORT_DPI, 432);
		Path file = folder.resolve("a" + SettingsTransfer.ENDING);
		SettingsTransfer.write(file);
		store.setToDefault(StudioPreferences.EXPORT_DPI);
		zip(file, HouseFile.NAME, "{");
		assertSentence(file, HouseFile.NAME);
		assertFalse(Files.exists(TeamFolder.path().resolve(HouseFile.NAME)));
		assertEquals(store.getDefaultInt(StudioPreferences.EXPORT_DPI), StudioPreferences.number(StudioPreferences.EXPORT_DPI));
	}

	private static void assertSentence(Path file, String names) {
		String sentence = assertThrows(BadSettingsException.class, () -> SettingsTransfer.read(file)).getMessage();
		assertTrue(sentence.contains(names), sentence);
	}

	private static void zip(Path file, String entry, String text) throws IOException {
		try (FileSystem zip = FileSystems.newFileSystem(file, Map.of("create", "true"))) {
			Files.writeString(zip.getPath(entry), text);
		}
	}

	@Test
	void aReportHoldsWhatWasPutIntoItAndNoNameOfTheUser() throws Exception {
		Path log = Files.writeString(folder.resolve("log"), "!ENTRY /srv/zhang/chains/x.chain");
		Path data = Files.writeString(folder.resolve("x.chain"), "<chain/>");
		Path target = folder.resolve("report.zip");
		new ProblemReport("/srv/zhang").text("a.txt", "in /srv/zhang").log("studio.log", log).log("none.log", folder.resolve("none"))
			.write(target);
		try (ZipFile zip = new ZipFile(target.toFile())) {
			assertEquals(List.of("a.txt", "studio.log"), zip.stream().map(Object::toString).toList());
			assertEquals("!ENTRY ~/chains/x.chain",
				new String(zip.getInputStream(zip.getEntry("studio.log")).readAllBytes(), StandardCharsets.UTF_8));
		}
		new ProblemReport("/srv/zhang").data(data).data(data).write(target);
		try (ZipFile zip = new ZipFile(target.toFile())) {
			assertEquals(List.of("data/x.chain", "data/2-x.chain"), zip.stream().map(Object::toString).toList());
		}
		assertTrue(Files.exists(data));
	}
}
