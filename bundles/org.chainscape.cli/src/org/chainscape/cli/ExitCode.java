package org.chainscape.cli;

/** How a run ends. */
final class ExitCode {

	/** Done, and nothing to complain of. */
	static final int DONE = 0;
	/** Done, with findings at or above the limit. */
	static final int FINDINGS = 1;
	/** Wrong use, or input that cannot be read, or output that cannot be written. */
	static final int WRONG_USE = 2;
	/** A fault of the program. */
	static final int INTERNAL = 3;

	private ExitCode() {
	}
}
