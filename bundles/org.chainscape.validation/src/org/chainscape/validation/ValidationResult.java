package org.chainscape.validation;

import java.util.List;

/**
 * What was found in a document.
 *
 * @param findings the findings: the gravest first, then in the order of the file, then by rule; the same for the same document at every run
 */
public record ValidationResult(List<Finding> findings) {

	/** Keeps a copy of the list. */
	public ValidationResult {
		findings = List.copyOf(findings);
	}

	/**
	 * How many findings there are of a severity.
	 *
	 * @param severity the severity
	 * @return their number
	 */
	public long count(Severity severity) {
		return findings.stream().filter(finding -> finding.severity() == severity).count();
	}

	/**
	 * Whether there is a finding at or above a severity.
	 *
	 * @param severity the least severity that counts
	 * @return true if there is one
	 */
	public boolean hasAtLeast(Severity severity) {
		return findings.stream().anyMatch(finding -> finding.severity().compareTo(severity) >= 0);
	}
}
