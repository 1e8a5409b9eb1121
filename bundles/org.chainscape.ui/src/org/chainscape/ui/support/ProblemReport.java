package org.chainscape.ui.support;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.chainscape.store.AtomicFile;

/**
 * A report of a problem as a zip file. It holds what was put into it and nothing else; in texts the home folder of the user is written as
 * {@code ~}, so that no name of a person is told by a path.
 */
public final class ProblemReport {

	/** Of longer files the end is taken, in bytes: the newest entries of a log stand there. */
	private static final int LONGEST_LOG = 2_000_000;

	private final Map<String, byte[]> texts = new LinkedHashMap<>();
	private final Map<String, Path> files = new LinkedHashMap<>();
	private final String home;

	/** @param home path of the home folder, as it may stand in texts */
	public ProblemReport(String home) {
		this.home = home;
	}

	/**
	 * Adds a text.
	 *
	 * @param name name of its entry
	 * @param text the text
	 * @return this
	 */
	public ProblemReport text(String name, String text) {
		texts.put(name, nameless(text).getBytes(StandardCharsets.UTF_8));
		return this;
	}

	/**
	 * Adds what is in memory, such as a picture.
	 *
	 * @param name name of its entry
	 * @param content the content
	 * @return this
	 */
	public ProblemReport content(String name, byte[] content) {
		texts.put(name, content);
		return this;
	}

	/**
	 * Adds the end of a log.
	 *
	 * @param name name of its entry
	 * @param log the log; one that is not there is left out
	 * @return this
	 * @throws IOException if it cannot be read
	 */
	public ProblemReport log(String name, Path log) throws IOException {
		if (Files.isRegularFile(log)) {
			byte[] all = Files.readAllBytes(log);
			int from = Math.max(0, all.length - LONGEST_LOG);
			text(name, new String(all, from, all.length - from, StandardCharsets.UTF_8));
		}
		return this;
	}

	/**
	 * Adds a file of the user, as it is.
	 *
	 * @param file the file
	 * @return this
	 */
	public ProblemReport data(Path file) {
		String name = "data/" + file.getFileName();
		for (int number = 2; files.containsKey(name); number++) {
			name = "data/" + number + '-' + file.getFileName();
		}
		files.put(name, file);
		return this;
	}

	/**
	 * Writes the report, as a whole or not at all.
	 *
	 * @param target the file
	 * @throws IOException if something cannot be read or written
	 */
	public void write(Path target) throws IOException {
		AtomicFile.write(target, this::write);
	}

	private void write(OutputStream stream) throws IOException {
		ZipOutputStream zip = new ZipOutputStream(stream, StandardCharsets.UTF_8);
		for (Map.Entry<String, byte[]> entry : texts.entrySet()) {
			zip.putNextEntry(new ZipEntry(entry.getKey()));
			zip.write(entry.getValue());
			zip.closeEntry();
		}
		for (Map.Entry<String, Path> entry : files.entrySet()) {
			zip.putNextEntry(new ZipEntry(entry.getKey()));
			Files.copy(entry.getValue(), zip);
			zip.closeEntry();
		}
		zip.finish();
	}

	private String nameless(String text) {
		return home == null || home.length() < 2 ? text : text.replace(home, "~").replace(home.replace('\\', '/'), "~");
	}
}
