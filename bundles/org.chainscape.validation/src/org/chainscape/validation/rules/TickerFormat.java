package org.chainscape.validation.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.chainscape.model.chain.ChainPackage;
import org.chainscape.model.chain.Exchange;
import org.chainscape.model.chain.Security;
import org.chainscape.model.ticker.Reading.Kind;
import org.chainscape.model.ticker.Ticker;
import org.chainscape.model.ticker.Tickers;
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

	/** What codes look like, in words. */
	private static final Map<Exchange, TextKey> FORMS = Map.of(Exchange.SH, new TextKey("ticker.SH"), Exchange.SZ, new TextKey("ticker.SZ"),
		Exchange.BJ, new TextKey("ticker.BJ"), Exchange.HK, new TextKey("ticker.HK"), Exchange.O, new TextKey("ticker.O"),
		Exchange.N, new TextKey("ticker.N"), Exchange.TW, new TextKey("ticker.TW"), Exchange.T, new TextKey("ticker.T"),
		Exchange.KS, new TextKey("ticker.KS"));

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
		if (code != null && !code.isBlank() && !fits(security)) {
			EEnumLiteral exchange = ChainPackage.Literals.EXCHANGE.getEEnumLiteral(security.getExchange().getValue());
			sink.report(security, code, exchange, FORMS.get(security.getExchange()));
		}
	}

	@Override
	public List<Fix> fixes(Finding finding, ValidationIndex index) {
		return Mending.of(finding, index, Security.class, security -> {
			String code = security.getCode();
			if (code == null || code.isBlank() || fits(security)) {
				return List.of();
			}
			List<Fix> fixes = new ArrayList<>();
			normalised(security, security.getExchange()).filter(normal -> index.securities(security.getExchange(), normal).isEmpty()
					|| index.securities(security.getExchange(), normal).equals(List.of(security)))
				.ifPresent(normal -> fixes.add(Mending.change("correct-code", List.of(normal), security,
					ChainPackage.Literals.SECURITY__CODE, normal)));
			exchangeOf(security).filter(exchange -> exchange != security.getExchange())
				.flatMap(exchange -> normalised(security, exchange).map(normal -> move(security, exchange, normal)))
				.ifPresent(fixes::add);
			return fixes;
		});
	}

	/**
	 * Funds and bonds of the mainland do not stand in an industry chain; in Hong Kong any five digits may. Codes are exact: no blanks, no
	 * suffix, capital letters.
	 */
	private static boolean fits(Security security) {
		Exchange exchange = security.getExchange();
		return exchange == Exchange.UNSPECIFIED || switch (Tickers.kind(new Ticker(exchange, security.getCode()))) {
		case SECURITY -> true;
		case FUND, BOND, DERIVATIVE -> exchange == Exchange.HK;
		default -> false;
		};
	}

	/** The code alone, as an exchange writes it. */
	private static Optional<String> normalised(Security security, Exchange exchange) {
		return Tickers.read(security.getCode(), exchange).share().map(Ticker::code);
	}

	/** The one exchange the code can belong to, by what stands with it, its range, and the currency. */
	private static Optional<Exchange> exchangeOf(Security security) {
		String currency = Statements.isBlank(security.getCurrency()) ? null : security.getCurrency().strip();
		return Stream.of(security.getCode(), security.getPrintedTicker()).map(text -> {
			List<Exchange> fitting = Tickers.read(text).candidates().stream().filter(ticker -> Tickers.kind(ticker) == Kind.SECURITY)
				.filter(ticker -> currency == null || Tickers.currency(ticker).filter(currency::equals).isPresent())
				.filter(ticker -> !isOnlyKnown(ticker, text)).map(Ticker::exchange).toList();
			return fitting.size() == 1 ? fitting.get(0) : null;
		}).filter(Objects::nonNull).findFirst();
	}

	/** Whether nothing but the name of the share tells where it is listed, which is no ground for a change. */
	private static boolean isOnlyKnown(Ticker ticker, String text) {
		return text.strip().equalsIgnoreCase(ticker.code()) && !Character.isDigit(ticker.code().charAt(0));
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
