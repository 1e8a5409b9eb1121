package org.chainscape.tabular.sheet;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the number format of a cell says about its value.
 *
 * @param code the format as the workbook has it, such as {@code #,##0.00} or {@code yyyy"年"m"月"}; empty for the general one
 * @param sense what sort of value is shown
 * @param unit words shown with the number, such as {@code 亿元} or {@code $}; empty if there are none
 * @param thousands how often the number is divided by 1000 before it is shown
 */
public record NumberFormat(String code, Sense sense, String unit, int thousands) {

	/** No format. */
	public static final NumberFormat GENERAL = new NumberFormat("", Sense.NUMBER, "", 0);

	private static final Pattern LITERAL = Pattern.compile("\"([^\"]*)\"|\\\\(.)|!(.)|\\[\\$([^\\]-]*)[^\\]]*\\]");
	private static final Pattern INVISIBLE = Pattern.compile("[_*].|\\[(?![hHmMsS]+\\])[^\\]]*\\]");
	private static final Pattern SCALE = Pattern.compile("[0#?](,+)(?![0#?,])");
	private static final int LONGEST = 255;

	/** What a format shows. */
	public enum Sense {
		/** A number. */
		NUMBER,
		/** A number times a hundred with a sign of percent. */
		PERCENT,
		/** A day. */
		DAY,
		/** A month of a year. */
		MONTH,
		/** A year. */
		YEAR,
		/** A time of the day, or a length of time. */
		TIME
	}

	/**
	 * Reads a format.
	 *
	 * @param code the format
	 * @return what it says
	 */
	public static NumberFormat of(String code) {
		if (code.isBlank() || code.length() > LONGEST || code.equalsIgnoreCase("General") || code.equals("@")) {
			return code.isBlank() ? GENERAL : new NumberFormat(code.length() > LONGEST ? "" : code, Sense.NUMBER, "", 0);
		}
		String section = firstSection(code);
		String bare = INVISIBLE.matcher(LITERAL.matcher(section).replaceAll("")).replaceAll("");
		Sense sense = sense(bare);
		if (sense != Sense.NUMBER) {
			return new NumberFormat(code, sense, "", 0);
		}
		Matcher scale = SCALE.matcher(bare);
		return new NumberFormat(code, sense, unit(section), scale.find() ? scale.group(1).length() : 0);
	}

	private static String firstSection(String code) {
		boolean quoted = false;
		for (int i = 0; i < code.length(); i++) {
			char character = code.charAt(i);
			quoted ^= character == '"';
			if (character == '\\') {
				i++;
			} else if (character == ';' && !quoted) {
				return code.substring(0, i);
			}
		}
		return code;
	}

	private static Sense sense(String bare) {
		String letters = bare.toLowerCase(Locale.ROOT).replace("general", "");
		boolean digits = letters.matches(".*[0#?].*");
		if (letters.indexOf('%') >= 0) {
			return Sense.PERCENT;
		}
		boolean year = letters.indexOf('y') >= 0 || letters.indexOf('e') >= 0 && !digits;
		boolean clock = letters.indexOf('h') >= 0 || letters.indexOf('s') >= 0 || letters.indexOf('[') >= 0;
		boolean month = letters.indexOf('m') >= 0;
		if (letters.indexOf('d') >= 0) {
			return Sense.DAY;
		}
		if (year) {
			return month ? Sense.MONTH : Sense.YEAR;
		}
		if (clock) {
			return Sense.TIME;
		}
		return month && !digits ? Sense.MONTH : Sense.NUMBER;
	}

	/** What stands behind the digits; if nothing does, the currency before them. Words between digits are a trick and no unit. */
	private static String unit(String section) {
		Matcher literals = LITERAL.matcher(section);
		StringBuilder before = new StringBuilder();
		StringBuilder behind = new StringBuilder();
		int end = 0;
		for (int i = section.length() - 1; i >= 0 && end == 0; i--) {
			end = isDigit(section.charAt(i)) ? i + 1 : 0;
		}
		int start = 0;
		while (start < section.length() && !isDigit(section.charAt(start))) {
			start++;
		}
		while (literals.find()) {
			String words = literals.group().startsWith("\"") ? literals.group(1) : literals.group().startsWith("[") ? literals.group(4)
				: literals.group().substring(1);
			if (literals.start() >= end) {
				behind.append(words);
			} else if (literals.start() < start) {
				before.append(words);
			} else {
				return "";
			}
		}
		return behind.isEmpty() || behind.toString().isBlank() ? before.toString().strip() : behind.toString().strip();
	}

	private static boolean isDigit(char character) {
		return character == '0' || character == '#' || character == '?';
	}

	/** {@return whether numbers in it are days, months or years} */
	public boolean isDate() {
		return sense == Sense.DAY || sense == Sense.MONTH || sense == Sense.YEAR;
	}

	/** The formats that have a number and no code; those of 27 to 58 are the Chinese ones. */
	static NumberFormat builtIn(int id) {
		String code = switch (id) {
			case 1 -> "0";
			case 2 -> "0.00";
			case 3 -> "#,##0";
			case 4 -> "#,##0.00";
			case 9 -> "0%";
			case 10 -> "0.00%";
			case 11, 48 -> "0.00E+00";
			case 14 -> "m/d/yy";
			case 15 -> "d-mmm-yy";
			case 16 -> "d-mmm";
			case 17 -> "mmm-yy";
			case 18, 19, 20, 21, 32, 33, 34, 35, 45, 46, 47, 55, 56 -> "h:mm";
			case 22 -> "m/d/yy h:mm";
			case 27, 36, 50, 52, 57 -> "yyyy\"年\"m\"月\"";
			case 28, 29, 51, 53, 54, 58 -> "m\"月\"d\"日\"";
			case 30 -> "m-d-yy";
			case 31 -> "yyyy\"年\"m\"月\"d\"日\"";
			default -> "";
		};
		return of(code);
	}
}
