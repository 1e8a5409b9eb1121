package org.chainscape.ui.preferences;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

import org.chainscape.store.AtomicFile;

/** A few small files in one: a zip file with nothing but entries of known names at its top. */
final class SettingsArchive {

	/** The most an entry may hold, in bytes; settings are small. */
	private static final int MOST = 4_000_000;

	private SettingsArchive() {
	}

	static void write(Path file, SortedMap<String, byte[]> entries) throws IOException {
		AtomicFile.write(file, stream -> {
			ZipOutputStream zip = new ZipOutputStream(stream);
			for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
				ZipEntry head = new ZipEntry(entry.getKey());
				head.setLastModifiedTime(FileTime.fromMillis(0));
				zip.putNextEntry(head);
				zip.write(entry.getValue());
				zip.closeEntry();
			}
			zip.finish();
		});
	}

	/**
	 * Reads those entries that are wanted.
	 *
	 * @param file the file
	 * @param wanted the names of the entries that are known; others are left alone
	 * @return what is there
	 * @throws IOException if the file is none of ours, or holds more than settings do
	 */
	static SortedMap<String, byte[]> read(Path file, Iterable<String> wanted) throws IOException {
		SortedMap<String, byte[]> entries = new TreeMap<>();
		try (ZipFile zip = new ZipFile(file.toFile())) {
			for (String name : wanted) {
				ZipEntry entry = zip.getEntry(name);
				if (entry != null) {
					entries.put(name, content(zip, entry));
				}
			}
		}
		return entries;
	}

	private static byte[] content(ZipFile zip, ZipEntry entry) throws IOException {
		try (InputStream stream = zip.getInputStream(entry)) {
			byte[] content = stream.readNBytes(MOST);
			if (stream.read() >= 0) {
				throw new IOException(entry.getName() + " > " + MOST);
			}
			return content;
		}
	}
}
