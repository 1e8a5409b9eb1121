package org.chainscape.validation.rules;

import java.util.List;

import org.chainscape.model.chain.ChainPackage;
import org.chainscape.model.chain.Exchange;
import org.chainscape.model.chain.Security;
import org.chainscape.validation.ElementRule;
import org.chainscape.validation.FindingSink;
import org.chainscape.validation.Groupings;
import org.chainscape.validation.Inputs;
import org.chainscape.validation.RuleInfo;
import org.chainscape.validation.RuleMode;
import org.chainscape.validation.Severity;
import org.chainscape.validation.ValidationIndex;
import org.eclipse.emf.ecore.EEnumLiteral;

/** A code of an exchange is in the library once. Securities without an exchange are not compared. The later one is reported. */
public final class DuplicateSecurity implements ElementRule<Security> {

	private static final RuleInfo INFO = new RuleInfo("identity.duplicate-security", Severity.ERROR, RuleMode.LIVE);

	@Override
	public RuleInfo info() {
		return INFO;
	}

	@Override
	public Class<Security> subject() {
		return Security.class;
	}

	@Override
	public Inputs<Security> inputs() {
		return Inputs.of(Security.class).sharing(Groupings.TICKERS);
	}

	@Override
	public void check(Security security, ValidationIndex index, FindingSink sink) {
		if (security.getExchange() == Exchange.UNSPECIFIED || security.getCode() == null || security.getCode().isBlank()) {
			return;
		}
		Security first = index.securities(security.getExchange(), security.getCode()).get(0);
		if (first != security) {
			sink.report(security, List.of(first), security.getCode().strip(), exchange(security));
		}
	}

	private static EEnumLiteral exchange(Security security) {
		return ChainPackage.Literals.EXCHANGE.getEEnumLiteral(security.getExchange().getValue());
	}
}
