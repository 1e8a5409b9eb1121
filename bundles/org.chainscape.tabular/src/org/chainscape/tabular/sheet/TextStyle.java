package org.chainscape.tabular.sheet;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How cells are told apart in text.
 *
 * @param delimiter what stands between cells
 * @param quote what encloses cells that hold delimiters or line ends
 * @param announced whether the first line says {@code sep=} and is no row
 * @param careful whether a quote that is not closed before the next delimiter is a letter, as on the clipboard
 */
record TextStyle(char delimiter, char quote, boolean announced, boolean careful) {

	private static final Pattern ANNOUNCED = Pattern.compile("sep=(.)\\r?\\n.*", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
	private static final char[] CANDIDATES = { ',', '\t', ';', '|' };
	private static final int ROWS = 200;

	/** Finds out from the first characters of a file; what is not known and cannot be told is comma and double quote. */
	static TextStyle of(String beginning, boolean whole, Character known, boolean careful) {
		Matcher matcher = ANNOUNCED.matcher(beginning);
		boolean announced = matcher.matches();
		if (known == null && announced) {
			return new TextStyle(matcher.group(1).charAt(0), '"', true, careful);
		}
		String sample = announced ? beginning.substring(beginning.indexOf('\n') + 1) : beginning;
		char quote = quote(sample);
		return new TextStyle(known != null ? known : delimiter(sample, whole, quote), quote, announced, careful);
	}

	/** {@return the quote: the single one only where many cells stand in single quotes and none in double ones} */
	private static char quote(String sample) {
		if (count("(?<![^,;\\t|\\r\\n])\"", sample) > 0) {
			return '"';
		}
		int opening = count("(?<![^,;\\t|\\r\\n])'", sample);
		int closing = count("'(?![^,;\\t|\\r\\n])", sample);
		int cells = count("[,;\\t|\\n]", sample) + 1;
		return opening == closing && opening > 1 && opening * 2 >= cells ? '\'' : '"';
	}

	private static int count(String pattern, String sample) {
		return (int) Pattern.compile(pattern).matcher(sample).results().count();
	}

	private static char delimiter(String sample, boolean whole, char quote) {
		char best = ',';
		double most = 0;
		for (char candidate : CANDIDATES) {
			double score = score(sample, whole, candidate, quote);
			if (score > most) {
				most = score;
				best = candidate;
			}
		}
		return best;
	}

	/** How regular the rows are if a character stands between cells: the part of the rows that has the most frequent number of cells. */
	private static double score(String sample, boolean whole, char delimiter, char quote) {
		Map<Integer, Integer> rowsBySize = new HashMap<>();
		int rows = 0;
		int size = 1;
		int start = 0;
		boolean quoted = false;
		for (int i = 0; i < sample.length() && rows < ROWS; i++) {
			char character = sample.charAt(i);
			if (character == quote && (quoted || i == 0 || isBoundary(sample.charAt(i - 1), delimiter))) {
				quoted = !quoted;
			} else if (!quoted && character == delimiter) {
				size++;
			} else if (!quoted && (character == '\n' || character == '\r')) {
				if (i > start) {
					rowsBySize.merge(size, 1, Integer::sum);
					rows++;
				}
				size = 1;
				start = i + 1;
			}
		}
		if ((whole || rows == 0) && start < sample.length() && rows < ROWS) {
			rowsBySize.merge(size, 1, Integer::sum);
			rows++;
		}
		int most = rowsBySize.entrySet().stream().max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
			.map(Map.Entry::getKey).orElse(1);
		return most < 2 ? 0 : (double) rowsBySize.get(most) / rows + Math.min(most, 50) / 1000.0;
	}

	private static boolean isBoundary(char before, char delimiter) {
		return before == delimiter || before == '\n' || before == '\r' || before == '"' || before == '\'';
	}
}
