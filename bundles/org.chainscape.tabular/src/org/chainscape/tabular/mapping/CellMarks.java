package org.chainscape.tabular.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Short marks of the cells of a row, to tell later which of them have been edited: a point for a cell that is empty, four letters for any
 * other. What spreadsheet programs do by themselves is no edit: zeros and separators of numbers, separators of days, blanks.
 */
public final class CellMarks {

	private static final Pattern NUMBER = Pattern.compile(
		"([+-]?)([0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)((?:\\.[0-9]+)?)\\s*([^0-9\\s]?[^0-9]{0,7})");
	private static final Pattern DAY = Pattern.compile("([0-9]{4})[-/.年]([0-9]{1,2})[-/.月]([0-9]{1,2})日?");
	private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
	private static final char EMPTY = '.';
	private static final int LENGTH = 4;
	private static final int BITS = 6;
	private static final long PRIME = 0x100000001b3L;
	private static final long BASIS = 0xcbf29ce484222325L;

	private CellMarks() {
	}

	/**
	 * The mark of a cell.
	 *
	 * @param text what stands in it
	 * @return the same for texts that say the same
	 */
	public static String of(String text) {
		String plain = plain(text);
		if (plain.isEmpty()) {
			return String.valueOf(EMPTY);
		}
		long hash = hash(plain);
		StringBuilder mark = new StringBuilder(LENGTH);
		for (int i = 0; i < LENGTH; i++) {
			mark.append(LETTERS.charAt((int) (hash >>> i * BITS & (1 << BITS) - 1)));
		}
		return mark.toString();
	}

	/**
	 * The marks of a row, one by one.
	 *
	 * @param marks the marks of all cells
	 * @return a mark for each
	 */
	public static List<String> split(String marks) {
		List<String> all = new ArrayList<>();
		for (int i = 0; i < marks.length();) {
			int end = Math.min(marks.length(), i + (marks.charAt(i) == EMPTY ? 1 : LENGTH));
			all.add(marks.substring(i, end));
			i = end;
		}
		return all;
	}

	/** A number that tells texts apart; the same on every machine. */
	public static long hash(String text) {
		long hash = BASIS;
		for (int i = 0; i < text.length(); i++) {
			hash = (hash ^ text.charAt(i)) * PRIME;
		}
		hash = (hash ^ hash >>> 33) * 0xff51afd7ed558ccdL;
		hash = (hash ^ hash >>> 33) * 0xc4ceb9fe1a85ec53L;
		return hash ^ hash >>> 33;
	}

	private static String plain(String text) {
		String stripped = text.strip().replace('％', '%').replaceAll("\\s+", " ");
		Matcher day = DAY.matcher(stripped);
		if (day.matches()) {
			return day.group(1) + '-' + two(day.group(2)) + '-' + two(day.group(3));
		}
		Matcher number = NUMBER.matcher(stripped);
		if (!number.matches()) {
			return stripped;
		}
		String whole = number.group(2).replace(",", "").replaceFirst("^0+(?=.)", "");
		String fraction = number.group(3).replaceFirst("\\.?0+$", "");
		boolean zero = whole.equals("0") && fraction.isEmpty();
		return (number.group(1).equals("-") && !zero ? "-" : "") + whole + fraction + number.group(4).strip();
	}

	private static String two(String digits) {
		return digits.length() == 1 ? '0' + digits : digits;
	}
}
