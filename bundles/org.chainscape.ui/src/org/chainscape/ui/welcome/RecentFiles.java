package org.chainscape.ui.welcome;

import java.io.File;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

import org.chainscape.ui.Problems;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;

/** Chain files that were opened, the latest first; remembered over sessions, forgotten when they are gone. */
public final class RecentFiles {

	/** Key of the preference that holds them: lines of time in milliseconds, tab, absolute path. */
	public static final String KEY = "welcome.recent";
	private static final int MOST = 20;
	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
	private static final DateTimeFormatter DATE = DateTimeFormatter.ISO_LOCAL_DATE;

	/**
	 * A file that was opened.
	 *
	 * @param file the file
	 * @param opened when it was opened last
	 */
	public record Recent(File file, Instant opened) {

		/** {@return its name without extension} */
		public String name() {
			return file.getName().replaceFirst("\\.chain$", "");
		}

		/**
		 * When it was opened, as short as it can be said.
		 *
		 * @param today the day of whoever reads it
		 * @return a time, the word for yesterday, or a date
		 */
		public String when(LocalDate today) {
			ZonedDateTime time = opened.atZone(ZoneId.systemDefault());
			if (time.toLocalDate().equals(today)) {
				return WelcomeTexts.get("recent.today", TIME.format(time));
			}
			return time.toLocalDate().equals(today.minusDays(1)) ? WelcomeTexts.get("recent.yesterday") : DATE.format(time);
		}
	}

	private RecentFiles() {
	}

	/**
	 * The files that were opened and are still there.
	 *
	 * @return the latest first
	 */
	public static List<Recent> all() {
		List<Recent> files = new ArrayList<>();
		for (String line : InstanceScope.INSTANCE.getNode(Problems.BUNDLE).get(KEY, "").split("\n")) {
			String[] parts = line.split("\t", 2);
			if (parts.length == 2 && parts[0].matches("\\d{1,18}") && new File(parts[1]).isFile()) {
				files.add(new Recent(new File(parts[1]), Instant.ofEpochMilli(Long.parseLong(parts[0]))));
			}
		}
		return files;
	}

	/**
	 * Remembers that a file was opened. Another file than before is written to the disk at once, so that it is remembered even if the
	 * program is killed.
	 *
	 * @param file the file
	 * @param now when
	 */
	public static void opened(IFile file, Instant now) {
		if (file.getLocation() == null) {
			return;
		}
		File opened = file.getLocation().toFile();
		List<Recent> files = new ArrayList<>(all());
		boolean before = !files.isEmpty() && files.get(0).file().equals(opened);
		files.removeIf(each -> each.file().equals(opened));
		files.add(0, new Recent(opened, now));
		StringBuilder lines = new StringBuilder();
		files.stream().limit(MOST).forEach(each -> lines.append(each.opened().toEpochMilli()).append('\t').append(each.file()).append('\n'));
		IEclipsePreferences node = InstanceScope.INSTANCE.getNode(Problems.BUNDLE);
		node.put(KEY, lines.toString());
		if (!before) {
			flush(node);
		}
	}

	private static void flush(IEclipsePreferences node) {
		try {
			node.flush();
		} catch (BackingStoreException e) {
			Problems.log(e.getMessage(), e);
		}
	}
}
