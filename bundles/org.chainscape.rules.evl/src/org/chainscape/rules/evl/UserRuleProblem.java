package org.chainscape.rules.evl;

import java.nio.file.Path;
import java.util.Objects;

import org.chainscape.validation.Finding;
import org.chainscape.validation.OwnRules;
import org.chainscape.validation.RuleInfo;

/**
 * Something wrong with a project's own rules.
 *
 * @param kind one of {@link OwnRules#problems()}
 * @param file the file
 * @param line line from 1
 * @param column column from 1
 * @param rule id of the rule, or empty if it is about the whole file
 * @param reason what is wrong
 */
public record UserRuleProblem(RuleInfo kind, Path file, int line, int column, String rule, Reason reason) {

	/**
	 * What is wrong.
	 *
	 * @param word what it is
	 * @param detail what the sentence is about, such as the operation that may not be used; may be empty
	 * @param elements how many elements the rule failed at; 0 if it is about none
	 * @param firstElement id of the first of them, or empty
	 */
	public record Reason(OwnRules.Reason word, String detail, int elements, String firstElement) {

		static Reason of(OwnRules.Reason word, Object detail) {
			return new Reason(word, Objects.toString(detail), 0, "");
		}

		Reason at(int count, String id) {
			return new Reason(word, detail, count, id);
		}
	}

	/**
	 * The problem as a finding, so that it is seen where all findings are.
	 *
	 * @param documentId id of the document the rules were run on
	 * @return a finding at the first element the rule failed at, else at the document
	 */
	public Finding finding(String documentId) {
		String element = reason.firstElement().isEmpty() ? documentId : reason.firstElement();
		return OwnRules.finding(kind, kind.severity(), element, file.getFileName(), line, column, reason.word().text(),
			reason.detail(), rule, reason.elements());
	}
}
