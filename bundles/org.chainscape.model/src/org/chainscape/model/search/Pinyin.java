package org.chainscape.model.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** How Chinese characters are read: without tones, ü written v or u, with every reading in use today, the commonest first. */
public final class Pinyin {

	private static final int FIRST = 0x3400;
	private static final int LAST = 0x9FFF;
	private static final String[] NONE = {};
	private static final String[][] READINGS = read();
	private static final int[] BITS = bits();

	private Pinyin() {
	}

	/**
	 * The readings of a character.
	 *
	 * @param character any character
	 * @return its readings in small letters without tones; empty for what is not Chinese
	 */
	public static List<String> of(char character) {
		return List.of(readings(character));
	}

	/** The same without a copy; not to be changed. */
	static String[] readings(char character) {
		String[] found = character < FIRST || character > LAST ? null : READINGS[character - FIRST];
		return found == null ? NONE : found;
	}

	/** A bit for each letter a to z that occurs in a reading. */
	static int letters(char character) {
		return character < FIRST || character > LAST ? 0 : BITS[character - FIRST];
	}

	/** {@return every reading there is} */
	static Set<String> syllables() {
		Set<String> all = new LinkedHashSet<>();
		for (String[] each : READINGS) {
			all.addAll(List.of(each == null ? NONE : each));
		}
		return all;
	}

	private static int[] bits() {
		int[] bits = new int[READINGS.length];
		for (int i = 0; i < bits.length; i++) {
			for (String reading : READINGS[i] == null ? NONE : READINGS[i]) {
				bits[i] |= Term.letters(reading);
			}
		}
		return bits;
	}

	private static String[][] read() {
		String[][] readings = new String[LAST - FIRST + 1][];
		try (InputStream stream = Pinyin.class.getResourceAsStream("pinyin.txt");
				BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
			lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
				int gap = line.indexOf(' ');
				String[] each = variants(line.substring(0, gap));
				line.chars().skip(gap + 1L).forEach(character -> readings[character - FIRST] = each);
			});
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return readings;
	}

	/** Many people type lu for lü. */
	private static String[] variants(String readings) {
		Set<String> all = new LinkedHashSet<>();
		for (String reading : readings.split(",")) {
			all.add(reading);
			all.add(reading.replace('v', 'u'));
		}
		return all.toArray(String[]::new);
	}
}
