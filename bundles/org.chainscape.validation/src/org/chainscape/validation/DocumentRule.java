package org.chainscape.validation;

/**
 * A rule that has to look at more than its subjects, such as the drawn picture of a diagram. It is checked on save, on demand and on the
 * command line, never while somebody types.
 */
public non-sealed interface DocumentRule extends Rule {

	/**
	 * Checks the document in time linear in its size.
	 *
	 * @param index the document
	 * @param sink takes what is wrong
	 */
	void check(ValidationIndex index, FindingSink sink);
}
