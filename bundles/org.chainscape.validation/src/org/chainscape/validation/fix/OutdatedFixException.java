package org.chainscape.validation.fix;

/** A fix does not fit the document any more: somebody changed what it was about. Nothing was done. */
public final class OutdatedFixException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	/**
	 * The exception.
	 *
	 * @param message which edit of which fix cannot be made; for logs
	 */
	public OutdatedFixException(String message) {
		super(message);
	}
}
