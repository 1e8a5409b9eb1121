package org.chainscape.ui.publish;

/** Something cannot be published. The message is a sentence in the language of the workbench: what is wrong and what to do. */
public final class PublishException extends Exception {

	private static final long serialVersionUID = 1L;

	/**
	 * A problem.
	 *
	 * @param sentence what is wrong and what to do
	 * @param cause the cause, or {@code null}
	 */
	public PublishException(String sentence, Throwable cause) {
		super(sentence, cause);
	}
}
