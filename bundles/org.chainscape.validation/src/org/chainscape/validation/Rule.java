package org.chainscape.validation;

import java.util.List;

import org.chainscape.validation.fix.Fix;

/**
 * One thing that must hold in a document. A rule reads the index only, keeps no state, knows no other rule and makes no texts.
 * <p>
 * Rules are found as services: a class is a rule of the standard set when it is listed in {@code META-INF/services} of this bundle.
 */
public sealed interface Rule permits ElementRule, GroupRule, KnotRule, DocumentRule {

	/** {@return id, severity and mode} */
	RuleInfo info();

	/**
	 * How a finding of this rule can be mended.
	 *
	 * @param finding a finding of this rule
	 * @param index the document, in its present state
	 * @return the ways, the best first; none if only a person can tell or the finding is no longer true
	 */
	default List<Fix> fixes(Finding finding, ValidationIndex index) {
		return List.of();
	}
}
