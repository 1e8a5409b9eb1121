package org.chainscape.scene;

import java.util.Objects;

/**
 * A finding shown as a badge at the corner of the part it is about.
 *
 * @param severity how grave it is; decides colour and sign
 * @param text what was found, for tooltips
 */
public record Mark(Severity severity, String text) {

	/** Refuses missing parts. */
	public Mark {
		Objects.requireNonNull(severity);
		Objects.requireNonNull(text);
	}

	/** Grades of marks, the least grave first. */
	public enum Severity {
		/** Worth knowing. */
		INFO("i"),
		/** Probably wrong. */
		WARNING("!"),
		/** Wrong. */
		ERROR("×");

		private final String sign;

		Severity(String sign) {
			this.sign = sign;
		}

		/** {@return the sign inside the badge, so that colour is not the only difference} */
		public String sign() {
			return sign;
		}
	}
}
