package org.chainscape.validation.rules;

import java.util.Map;
import java.util.regex.Pattern;

import org.chainscape.model.chain.ChainPackage;
import org.chainscape.model.chain.Exchange;
import org.chainscape.model.chain.Security;
import org.chainscape.validation.ElementRule;
import org.chainscape.validation.FindingSink;
import org.chainscape.validation.RuleInfo;
import org.chainscape.validation.RuleMode;
import org.chainscape.validation.Severity;
import org.chainscape.validation.TextKey;
import org.chainscape.validation.ValidationIndex;

import org.eclipse.emf.ecore.EEnumLiteral;

/** A code has the form of its exchange. Codes without an exchange are not checked. */
public final class TickerFormat implements ElementRule<Security> {

	private static final RuleInfo INFO = new RuleInfo("identity.ticker-format", Severity.ERROR, RuleMode.LIVE);
	/** Number ranges of shares; funds and bonds do not stand in an industry chain. Codes are exact: no blanks, no suffix, capital letters. */
	private static final Map<Exchange, Pattern> FORMS = Map.of(
		Exchange.SH, Pattern.compile("(60[0135]|68[89]|900)\\d{3}"),
		Exchange.SZ, Pattern.compile("(00[0123]|30[012]|200)\\d{3}"),
		Exchange.BJ, Pattern.compile("(43|83|87|88)\\d{4}|920\\d{3}"),
		Exchange.HK, Pattern.compile("\\d{5}"),
		Exchange.O, Pattern.compile("[A-Z]{1,5}"),
		Exchange.N, Pattern.compile("[A-Z]{1,5}([.][A-Z])?"),
		Exchange.TW, Pattern.compile("\\d{4}"),
		Exchange.T, Pattern.compile("\\d[0-9A-Z]\\d[0-9A-Z]"),
		Exchange.KS, Pattern.compile("\\d{5}[0-9A-Z]"));

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
		String code = security.getCode();
		Pattern form = FORMS.get(security.getExchange());
		if (form != null && code != null && !code.isBlank() && !form.matcher(code).matches()) {
			EEnumLiteral exchange = ChainPackage.Literals.EXCHANGE.getEEnumLiteral(security.getExchange().getValue());
			sink.report(security, code, exchange, new TextKey("ticker." + security.getExchange().getLiteral()));
		}
	}
}
