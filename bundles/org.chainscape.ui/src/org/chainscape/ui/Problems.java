package org.chainscape.ui;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;

/** How something that went wrong reaches the error log or a dialog. */
public final class Problems {

	/** Symbolic name of the workbench bundle, the source of its log entries. */
	public static final String BUNDLE = "org.chainscape.ui";

	private Problems() {
	}

	/**
	 * An error with a sentence for the user.
	 *
	 * @param sentence what went wrong and what to do
	 * @param cause the cause, or {@code null}
	 * @return the status
	 */
	public static IStatus status(String sentence, Throwable cause) {
		return new Status(IStatus.ERROR, BUNDLE, sentence, cause);
	}

	/**
	 * Writes an error to the error log.
	 *
	 * @param sentence what went wrong
	 * @param cause the cause, or {@code null}
	 */
	public static void log(String sentence, Throwable cause) {
		Platform.getLog(Problems.class).log(status(sentence, cause));
	}
}
