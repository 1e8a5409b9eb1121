package org.chainscape.analysis;

import org.chainscape.validation.Severity;

/**
 * Findings by severity.
 *
 * @param errors errors
 * @param warnings warnings
 * @param infos infos
 */
public record SeverityCounts(int errors, int warnings, int infos) {

	/** No findings. */
	public static final SeverityCounts NONE = new SeverityCounts(0, 0, 0);

	/** {@return all of them} */
	public int total() {
		return errors + warnings + infos;
	}

	/**
	 * Adds numbers.
	 *
	 * @param other other findings
	 * @return both together
	 */
	public SeverityCounts plus(SeverityCounts other) {
		return new SeverityCounts(errors + other.errors, warnings + other.warnings, infos + other.infos);
	}

	/**
	 * Adds a finding.
	 *
	 * @param severity its severity
	 * @return the numbers with it
	 */
	public SeverityCounts plus(Severity severity) {
		return switch (severity) {
			case ERROR -> new SeverityCounts(errors + 1, warnings, infos);
			case WARNING -> new SeverityCounts(errors, warnings + 1, infos);
			case INFO -> new SeverityCounts(errors, warnings, infos + 1);
		};
	}
}
