package org.chainscape.validation.rules;

import org.chainscape.model.chain.Security;
import org.chainscape.model.query.Dates;
import org.chainscape.validation.ElementRule;
import org.chainscape.validation.FindingSink;
import org.chainscape.validation.RuleInfo;
import org.chainscape.validation.RuleMode;
import org.chainscape.validation.Severity;
import org.chainscape.validation.ValidationIndex;

/** A security is not delisted before its first day of trading. */
public final class DelistedBeforeListed implements ElementRule<Security> {

	private static final RuleInfo INFO = new RuleInfo("identity.delisted-before-listed", Severity.ERROR, RuleMode.LIVE);

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public Class<Security> subject() {
		return Security.class;
	}

	@Override
	public void check(Security security, ValidationIndex index, FindingSink sink) {
		if (Dates.isBefore(security.getDelistedOn(), security.getListedOn())) {
			sink.report(security, security.getListedOn(), security.getDelistedOn());
		}
	}
}
