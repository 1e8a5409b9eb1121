package org.chainscape.validation.settings;

import java.util.Objects;

import org.chainscape.validation.Finding;
import org.chainscape.validation.Severity;

/**
 * A finding as a project sees it.
 *
 * @param finding the finding, with the severity it has in the project
 * @param standard the severity it has by itself
 * @param suppression why it is not to be seen; {@code null} if it is
 * @param settingsLine the line of the settings the finding is about, from 1; 0 if it is about the document
 */
public record Verdict(Finding finding, Severity standard, Suppression suppression, int settingsLine) {

	/** Checks the values. */
	public Verdict {
		Objects.requireNonNull(finding);
		Objects.requireNonNull(standard);
	}

	/** {@return whether it is to be seen} */
	public boolean isActive() {
		return suppression == null;
	}
}
