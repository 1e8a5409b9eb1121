package org.chainscape.validation.rules;

import java.util.ArrayList;
import java.util.List;

import org.chainscape.model.chain.ChainPackage;
import org.chainscape.model.chain.Exchange;
import org.chainscape.model.chain.Security;
import org.chainscape.validation.ElementRule;
import org.chainscape.validation.Finding;
import org.chainscape.validation.FindingSink;
import org.chainscape.validation.RuleInfo;
import org.chainscape.validation.RuleMode;
import org.chainscape.validation.Severity;
import org.chainscape.validation.TextKey;
import org.chainscape.validation.ValidationIndex;
import org.chainscape.validation.fix.Edit;
import org.chainscape.validation.fix.Fix;
import org.eclipse.emf.ecore.EEnumLiteral;

/** A code has the form of its exchange. Codes without an exchange are not checked. */
public final class TickerFormat implements ElementRule<Security> {

	private static final RuleInfo INFO = new RuleInfo("identity.ticker-format", Severity.ERROR, RuleMode.LIVE);

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
		if (code != null && !code.isBlank() && !Tickers.fits(code, security.getExchange())) {
			EEnumLiteral exchange = ChainPackage.Literals.EXCHANGE.getEEnumLiteral(security.getExchange().getValue());
			sink.report(security, code, exchange, new TextKey("ticker." + security.getExchange().getLiteral()));
		}
	}

	@Override
	public List<Fix> fixes(Finding finding, ValidationIndex index) {
		return Mending.of(finding, index, Security.class, security -> {
			String code = security.getCode();
			if (code == null || code.isBlank() || Tickers.fits(code, security.getExchange())) {
				return List.of();
			}
			List<Fix> fixes = new ArrayList<>();
			Tickers.normalised(code, security.getExchange()).filter(normal -> index.securities(security.getExchange(), normal).isEmpty()
					|| index.securities(security.getExchange(), normal).equals(List.of(security)))
				.ifPresent(normal -> fixes.add(Mending.change("correct-code", List.of(normal), security,
					ChainPackage.Literals.SECURITY__CODE, normal)));
			Tickers.exchangeOf(security).filter(exchange -> exchange != security.getExchange())
				.flatMap(exchange -> Tickers.normalised(code, exchange).map(normal -> move(security, exchange, normal)))
				.ifPresent(fixes::add);
			return fixes;
		});
	}

	private static Fix move(Security security, Exchange exchange, String code) {
		List<Edit> edits = new ArrayList<>();
		edits.add(new Edit.Change(security, ChainPackage.Literals.SECURITY__EXCHANGE, exchange));
		if (!code.equals(security.getCode())) {
			edits.add(new Edit.Change(security, ChainPackage.Literals.SECURITY__CODE, code));
		}
		return new Fix("correct-exchange", List.of(ChainPackage.Literals.EXCHANGE.getEEnumLiteral(exchange.getValue()), code), edits);
	}
}
