package org.chainscape.ui.preferences;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipException;

import org.chainscape.report.house.HouseException;
import org.chainscape.report.house.HouseFile;
import org.chainscape.store.AtomicFile;
import org.chainscape.ui.Problems;
import org.chainscape.validation.settings.ProjectFileException;
import org.chainscape.validation.settings.SettingsFile;
import org.chainscape.validation.settings.TeamFolder;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.IExportedPreferences;
import org.eclipse.core.runtime.preferences.IPreferenceFilter;
import org.eclipse.core.runtime.preferences.IPreferencesService;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.core.runtime.preferences.PreferenceFilterEntry;

/**
 * The settings of the studio as one file: preferences, keys, looks, house style and limits. What belongs to a machine, such as the path of
 * the team's folder and what was opened last, stays.
 */
public final class SettingsTransfer {

	/** How names of these files end. */
	public static final String ENDING = ".chainscape-settings";

	private static final String PREFERENCES = "preferences.epf";
	private static final List<String> FILES = List.of(HouseFile.NAME, SettingsFile.NAME);
	/** What of our own preferences others may have. */
	private static final List<String> OWN = List.of(StudioPreferences.AUTOSAVE_SECONDS, StudioPreferences.EXPORT_FROM_DEFAULTS,
		StudioPreferences.EXPORT_FORMAT, StudioPreferences.EXPORT_PAGE, StudioPreferences.EXPORT_DPI, StudioPreferences.EXPORT_RESERVED);

	private SettingsTransfer() {
	}

	/**
	 * Writes the settings that hold now.
	 *
	 * @param file the file to write
	 * @throws IOException if a file cannot be read or written
	 * @throws CoreException if the preferences cannot be written
	 */
	public static void write(Path file) throws IOException, CoreException {
		SortedMap<String, byte[]> entries = new TreeMap<>();
		ByteArrayOutputStream preferences = new ByteArrayOutputStream();
		IPreferencesService service = Platform.getPreferencesService();
		service.exportPreferences(service.getRootNode(), new IPreferenceFilter[] { filter() }, preferences);
		entries.put(PREFERENCES, preferences.toByteArray());
		for (String name : FILES) {
			Path own = TeamFolder.path().resolve(name);
			if (Files.isRegularFile(own)) {
				entries.put(name, Files.readAllBytes(own));
			}
		}
		SettingsArchive.write(file, entries);
	}

	/**
	 * Takes settings over; those the file does not name stay as they are. All of the file is looked at first: of one that is broken nothing is
	 * taken.
	 *
	 * @param file a file {@link #write} wrote, perhaps on another machine
	 * @throws BadSettingsException if it is none or is broken; its message is a sentence for the user
	 * @throws IOException if the folder of the team cannot be written
	 * @throws CoreException if the preferences cannot be taken over
	 */
	public static void read(Path file) throws IOException, CoreException {
		SortedMap<String, byte[]> entries = entries(file);
		IPreferencesService service = Platform.getPreferencesService();
		IExportedPreferences preferences = preferences(service, file, entries.remove(PREFERENCES));
		Path beside = Files.createTempDirectory("chainscape-settings");
		try {
			for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
				check(file, Files.write(beside.resolve(entry.getKey()), entry.getValue()));
			}
		} finally {
			for (String name : FILES) {
				Files.deleteIfExists(beside.resolve(name));
			}
			Files.delete(beside);
		}
		service.applyPreferences(preferences, new IPreferenceFilter[] { filter() });
		if (!entries.isEmpty()) {
			Files.createDirectories(TeamFolder.path());
		}
		for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
			AtomicFile.write(TeamFolder.path().resolve(entry.getKey()), stream -> stream.write(entry.getValue()));
		}
	}

	private static SortedMap<String, byte[]> entries(Path file) throws IOException {
		try {
			SortedMap<String, byte[]> entries = SettingsArchive.read(file, Stream.concat(Stream.of(PREFERENCES), FILES.stream()).toList());
			if (entries.containsKey(PREFERENCES)) {
				return entries;
			}
		} catch (ZipException e) {
			throw new BadSettingsException(PreferenceTexts.get("team.import.foreign", file.getFileName()), e);
		}
		throw new BadSettingsException(PreferenceTexts.get("team.import.foreign", file.getFileName()), null);
	}

	private static IExportedPreferences preferences(IPreferencesService service, Path file, byte[] content) throws IOException {
		try {
			return service.readPreferences(new ByteArrayInputStream(content));
		} catch (CoreException e) {
			throw new BadSettingsException(PreferenceTexts.get("team.import.broken", file.getFileName(), PREFERENCES), e);
		}
	}

	private static void check(Path file, Path entry) throws IOException {
		try {
			if (entry.endsWith(HouseFile.NAME)) {
				HouseFile.read(entry);
			} else {
				SettingsFile.read(entry);
			}
		} catch (HouseException | ProjectFileException e) {
			throw new BadSettingsException(PreferenceTexts.get("team.import.broken", file.getFileName(), entry.getFileName()), e);
		}
	}

	/** Our preferences, the keys, and the looks. */
	private static IPreferenceFilter filter() {
		Map<String, PreferenceFilterEntry[]> nodes = new HashMap<>();
		nodes.put(Problems.BUNDLE, OWN.stream().map(PreferenceFilterEntry::new).toArray(PreferenceFilterEntry[]::new));
		nodes.put("org.chainscape.diagram", null);
		nodes.put("org.eclipse.ui.workbench", entries("org.eclipse.ui.commands"));
		nodes.put("org.eclipse.e4.ui.css.swt.theme", entries("themeid"));
		return new IPreferenceFilter() {
			@Override
			public String[] getScopes() {
				return new String[] { InstanceScope.SCOPE };
			}

			@Override
			public Map<String, PreferenceFilterEntry[]> getMapping(String scope) {
				return nodes;
			}
		};
	}

	private static PreferenceFilterEntry[] entries(String... keys) {
		return Arrays.stream(keys).map(PreferenceFilterEntry::new).toArray(PreferenceFilterEntry[]::new);
	}
}
