package org.chainscape.store.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/**
 * How much is kept.
 *
 * @param count most versions of one file, at least 1
 * @param days how old a version may become, at least 1
 * @param megabytes most room for all files together, compressed, in units of a million bytes; at least 1
 */
public record Limits(int count, int days, int megabytes) {

	/** A hundred versions of a file, of a year at most, and a gigabyte. */
	public static final Limits STANDARD = new Limits(100, 365, 1000);

	private static final String COUNT = "backups.count";
	private static final String DAYS = "backups.days";
	private static final String MEGABYTES = "backups.MB";

	/** Lifts what is too little to 1. */
	public Limits {
		count = Math.max(1, count);
		days = Math.max(1, days);
		megabytes = Math.max(1, megabytes);
	}

	/**
	 * Reads limits.
	 *
	 * @param file what {@link #write} wrote
	 * @return the limits; the standard ones where the file says nothing, or is none
	 */
	static Limits read(Path file) {
		Properties said = new Properties();
		try (InputStream stream = Files.newInputStream(file)) {
			said.load(stream);
		} catch (IOException | IllegalArgumentException e) {
			return STANDARD;
		}
		return new Limits(number(said, COUNT, STANDARD.count), number(said, DAYS, STANDARD.days), number(said, MEGABYTES, STANDARD.megabytes));
	}

	/** {@return the lines {@link #read} understands} */
	String text() {
		return COUNT + "=" + count + "\n" + DAYS + "=" + days + "\n" + MEGABYTES + "=" + megabytes + "\n";
	}

	private static int number(Properties said, String key, int otherwise) {
		try {
			return Integer.parseInt(said.getProperty(key, "").strip());
		} catch (NumberFormatException e) {
			return otherwise;
		}
	}
}
