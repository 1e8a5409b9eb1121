package org.chainscape.validation.rules;

import org.chainscape.model.chain.Security;
import org.chainscape.model.ticker.Ticker;
import org.chainscape.model.ticker.Tickers;
import org.chainscape.validation.ElementRule;
import org.chainscape.validation.FindingSink;
import org.chainscape.validation.RuleInfo;
import org.chainscape.validation.RuleMode;
import org.chainscape.validation.Severity;
import org.chainscape.validation.ValidationIndex;

/** The ticker a source prints can be read as the code and exchange of the security, in whatever style it is printed. */
public final class PrintedTicker implements ElementRule<Security> {

	private static final RuleInfo INFO = new RuleInfo("identity.printed-ticker", Severity.WARNING, RuleMode.LIVE);

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
		if (Ticker.of(security).filter(ticker -> Tickers.contradicts(security.getPrintedTicker(), ticker)).isPresent()) {
			sink.report(security, security.getPrintedTicker().strip(), security.getCode(), Markets.label(security.getExchange()));
		}
	}
}
