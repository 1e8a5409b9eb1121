package org.chainscape.tabular.guard;

import java.util.regex.Pattern;

/**
 * Keeps spreadsheets from running texts as formulas. In a CSV file a text that starts with {@code = + - @}, a tab or a carriage return, and
 * is not a plain number, gets an apostrophe in front; so does a text that starts with apostrophes before such a sign. Reading takes exactly
 * one apostrophe away again, so that every text comes back as it was.
 */
public final class FormulaGuard {

	private static final Pattern DANGEROUS = Pattern.compile("'*[=+\\-@\\t\\r].*", Pattern.DOTALL);
	private static final Pattern GUARDED = Pattern.compile("'+[=+\\-@\\t\\r].*", Pattern.DOTALL);
	private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9][0-9,]*(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]{1,3})?%?");

	private FormulaGuard() {
	}

	/**
	 * Whether a spreadsheet might take a text for a formula.
	 *
	 * @param text a text
	 * @return true if it starts like one and is no number
	 */
	public static boolean isDangerous(String text) {
		return DANGEROUS.matcher(text).matches() && !NUMBER.matcher(text).matches();
	}

	/**
	 * Makes a text safe.
	 *
	 * @param text a text
	 * @return the text, with an apostrophe in front if it needs one
	 */
	public static String guard(String text) {
		return isDangerous(text) ? "'" + text : text;
	}

	/**
	 * Undoes {@link #guard}.
	 *
	 * @param text a text from a CSV file
	 * @return the text as it was before it was guarded
	 */
	public static String unguard(String text) {
		return GUARDED.matcher(text).matches() && isDangerous(text.substring(1)) ? text.substring(1) : text;
	}
}
