package org.chainscape.validation.rules;

import java.util.List;

import org.chainscape.model.chain.ChainPackage;
import org.chainscape.model.chain.Security;
import org.chainscape.validation.ElementRule;
import org.chainscape.validation.Finding;
import org.chainscape.validation.FindingSink;
import org.chainscape.validation.RuleInfo;
import org.chainscape.validation.RuleMode;
import org.chainscape.validation.Severity;
import org.chainscape.validation.ValidationIndex;
import org.chainscape.validation.fix.Fix;

/** The currency of a security is the one its exchange trades it in. Second counters in Hong Kong are not checked. */
public final class SecurityCurrency implements ElementRule<Security> {

	private static final RuleInfo INFO = new RuleInfo("identity.security-currency", Severity.WARNING, RuleMode.LIVE);

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
		String currency = Markets.currency(security).orElse(null);
		if (currency != null && !Statements.isBlank(security.getCurrency()) && !currency.equals(security.getCurrency().strip())) {
			sink.report(security, security.getCurrency().strip(), Markets.label(security.getExchange()), currency);
		}
	}

	@Override
	public List<Fix> fixes(Finding finding, ValidationIndex index) {
		return Found.subject(this, finding, index).flatMap(security -> Markets.currency(security)
			.map(currency -> List.of(Mending.change("set-currency", List.of(security, currency), security,
				ChainPackage.Literals.SECURITY__CURRENCY, currency))))
			.orElse(List.of());
	}
}
