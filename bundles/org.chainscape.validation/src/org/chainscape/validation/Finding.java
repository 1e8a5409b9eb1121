package org.chainscape.validation;

import java.util.List;

/**
 * A violation of a rule by an element. Texts are made from it by {@link RuleTexts}, in the language of the reader.
 *
 * @param ruleId id of the rule
 * @param severity how grave it is
 * @param elementId id of the element, or of its nearest container that has an id; empty only if not even the document has one
 * @param relatedIds ids of other elements that take part, without those that have none
 * @param arguments values for the message, encoded by {@link Arguments}
 */
public record Finding(String ruleId, Severity severity, String elementId, List<String> relatedIds, List<String> arguments) {

	/** Keeps copies of the lists. */
	public Finding {
		relatedIds = List.copyOf(relatedIds);
		arguments = List.copyOf(arguments);
	}
}
