package org.chainscape.cli;

/** Ends a run with exit code 2: wrong use, or something that cannot be read or written. The message is one line for the user. */
final class CliException extends Exception {

	private static final long serialVersionUID = 1L;

	CliException(String message) {
		super(oneLine(message));
	}

	CliException(String message, Throwable cause) {
		super(oneLine(message), cause);
	}

	static String oneLine(String text) {
		return text.replaceAll("\\s*[\\r\\n]+\\s*", " ");
	}
}
