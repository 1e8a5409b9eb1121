package org.chainscape.rules.evl;

import java.util.ArrayList;
import java.util.List;

import org.chainscape.validation.Finding;

/**
 * What came out of running a project's own rules.
 *
 * @param rules the rules there are, in the order of files and lines; also those that could not be run to their end
 * @param found what the rules found: rule by rule, then in the order of the document
 * @param problems what is wrong with the rules themselves
 * @param output the beginning of what the rules printed
 * @param complete whether all rules that could be read have been run to their end
 * @param documentId id of the document
 */
public record UserRulesResult(List<UserRule> rules, List<Finding> found, List<UserRuleProblem> problems, String output, boolean complete,
		String documentId) {

	/** Keeps copies of the lists. */
	public UserRulesResult {
		rules = List.copyOf(rules);
		found = List.copyOf(found);
		problems = List.copyOf(problems);
	}

	/** {@return what the rules found, and what is wrong with the rules themselves} */
	public List<Finding> findings() {
		List<Finding> all = new ArrayList<>(found);
		problems.forEach(problem -> all.add(problem.finding(documentId)));
		return all;
	}
}
