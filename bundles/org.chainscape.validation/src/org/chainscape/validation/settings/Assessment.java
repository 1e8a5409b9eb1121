package org.chainscape.validation.settings;

import java.util.List;

import org.chainscape.validation.ValidationResult;

/**
 * What was found in a document, as its project sees it. Findings of rules that are off are not there.
 *
 * @param verdicts the findings, also the suppressed ones and those about the settings themselves: the gravest first, then in the order of
 *            the file, then by rule
 */
public record Assessment(List<Verdict> verdicts) {

	/** Keeps a copy of the list. */
	public Assessment {
		verdicts = List.copyOf(verdicts);
	}

	/** {@return the findings that are to be seen} */
	public List<Verdict> active() {
		return verdicts.stream().filter(Verdict::isActive).toList();
	}

	/** {@return the findings that are not to be seen, and why} */
	public List<Verdict> suppressed() {
		return verdicts.stream().filter(verdict -> !verdict.isActive()).toList();
	}

	/** {@return the findings that are to be seen, as the result of a validation} */
	public ValidationResult result() {
		return new ValidationResult(verdicts.stream().filter(Verdict::isActive).map(Verdict::finding).toList());
	}
}
