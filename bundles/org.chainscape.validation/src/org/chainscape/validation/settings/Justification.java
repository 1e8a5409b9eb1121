package org.chainscape.validation.settings;

import java.time.LocalDate;

/**
 * Why a finding is not to be seen.
 *
 * @param reason the reason, in words; a suppression with a blank one does not count
 * @param by who decided; empty if not said
 * @param on when it was decided; {@code null} if not said
 * @param until the last day it holds; {@code null} for ever
 */
public record Justification(String reason, String by, LocalDate on, LocalDate until) {

	/** Strips the texts. */
	public Justification {
		reason = reason == null ? "" : reason.strip();
		by = by == null ? "" : by.strip();
	}

	/**
	 * Whether the time is over.
	 *
	 * @param today the day
	 * @return true from the day after the last one
	 */
	public boolean isExpired(LocalDate today) {
		return until != null && today.isAfter(until);
	}
}
