package org.chainscape.rules.evl;

import java.nio.file.Path;

import org.chainscape.validation.OwnRules;

/**
 * Something in a file that cannot be understood.
 *
 * @param file the file
 * @param line line from 1
 * @param column column from 1
 * @param reason what is wrong
 */
record Fault(Path file, int line, int column, UserRuleProblem.Reason reason) {

	UserRuleProblem problem(String rule) {
		return new UserRuleProblem(OwnRules.BROKEN, file, line, column, rule, reason);
	}
}
