package org.chainscape.report.template;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.chainscape.report.ReportException;

/** Lengths as people write them: 12cm, 120 mm, 5in, 340pt. */
final class Lengths {

	private static final Pattern LENGTH = Pattern.compile("(\\d+(?:\\.\\d+)?)\\s*(cm|mm|in|pt|厘米|毫米)");
	private static final double UNITS_PER_INCH = 96;
	private static final double LARGEST = 40 * UNITS_PER_INCH;

	private Lengths() {
	}

	/** In units of 1/96 inch. */
	static double parse(String word) throws ReportException {
		Matcher matcher = LENGTH.matcher(word.strip().toLowerCase(java.util.Locale.ROOT));
		if (!matcher.matches()) {
			throw new ReportException("template.length", word);
		}
		double inch = switch (matcher.group(2)) {
			case "cm", "厘米" -> 1 / 2.54;
			case "mm", "毫米" -> 1 / 25.4;
			case "pt" -> 1 / 72.0;
			default -> 1;
		};
		double length = Double.parseDouble(matcher.group(1)) * inch * UNITS_PER_INCH;
		if (length < UNITS_PER_INCH / 4 || length > LARGEST) {
			throw new ReportException("template.length", word);
		}
		return length;
	}
}
