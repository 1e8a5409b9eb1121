package org.chainscape.validation;

/** A rule about the document as a whole, such as the absence of cycles. */
public non-sealed interface GraphRule extends Rule {

	/**
	 * Checks the document in time linear in its size.
	 *
	 * @param index the document
	 * @param sink takes what is wrong
	 */
	void check(ValidationIndex index, FindingSink sink);
}
