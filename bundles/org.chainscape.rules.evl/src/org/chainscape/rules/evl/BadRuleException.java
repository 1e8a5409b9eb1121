package org.chainscape.rules.evl;

import org.chainscape.validation.OwnRules;
import org.eclipse.epsilon.common.module.ModuleElement;
import org.eclipse.epsilon.eol.exceptions.EolRuntimeException;

/** A rule does what rules may not do. */
final class BadRuleException extends EolRuntimeException {

	private static final long serialVersionUID = 1L;

	private final OwnRules.Reason word;
	private final String detail;

	/**
	 * A fault of a rule.
	 *
	 * @param word what is wrong
	 * @param detail what it is about
	 * @param place where it happened; may be {@code null}
	 */
	BadRuleException(OwnRules.Reason word, Object detail, ModuleElement place) {
		super(word + " " + detail, place);
		this.word = word;
		this.detail = String.valueOf(detail);
	}

	UserRuleProblem.Reason toReason() {
		return UserRuleProblem.Reason.of(word, detail);
	}
}
