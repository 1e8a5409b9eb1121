package org.chainscape.model.ticker;

import java.util.Locale;
import java.util.function.BinaryOperator;

import org.chainscape.model.chain.Exchange;
import org.chainscape.model.ticker.Reading.Kind;

/** The styles tickers are written in. */
public enum TickerStyle {

	/** 600519.SH, 00700.HK, AAPL.O: that of Wind, and of everything Chainscape prints. */
	HOUSE("house", 5, (code, exchange) -> code + '.' + exchange),
	/** 600519.SS, 0700.HK, AAPL, BRK-B. */
	YAHOO("yahoo", 4, (code, exchange) -> exchange.equals("=") ? code.replace('.', '-') : code + '.' + exchange),
	/** 600519.SS, 0700.HK, AAPL.O, BRKb.N. */
	REUTERS("reuters", 4, (code, exchange) -> withSmallClass(code) + '.' + exchange),
	/** 600519 CH, 700 HK, AAPL US, BRK/B US. */
	BLOOMBERG("bloomberg", 1, (code, exchange) -> code.replace('.', '/') + ' ' + exchange),
	/** 600519 CH Equity, 700 HK Equity, AAPL US Equity. */
	BLOOMBERG_EQUITY("bloomberg", 1, (code, exchange) -> code.replace('.', '/') + ' ' + exchange + " Equity"),
	/** 600519.XSHG, 00700.XHKG, AAPL.XNAS: with the identifiers of ISO 10383. */
	ISO("iso", 5, (code, exchange) -> code + '.' + exchange),
	/** SH600519, HK00700, US.AAPL. */
	PREFIX("prefix", 5, (code, exchange) -> exchange + (Spelling.isDigit(code.charAt(0)) ? "" : ".") + code),
	/** sh.600519, hk.00700, us.aapl. */
	PREFIX_DOT("prefix", 5, (code, exchange) -> (exchange + '.' + code).toLowerCase(Locale.ROOT)),
	/** SHA:600519, HKG:0700, NASDAQ:AAPL. */
	GOOGLE("google", 4, (code, exchange) -> exchange + ':' + code),
	/** SSE:600519, HKEX:700, NASDAQ:AAPL. */
	TRADINGVIEW("tradingview", 1, (code, exchange) -> exchange + ':' + code),
	/** sh600519, hk00700, gb_aapl. */
	SINA("sina", 5, (code, exchange) -> exchange + code.replace('.', '$').toLowerCase(Locale.ROOT)),
	/** 1.600519, 116.00700, 105.AAPL. With digits it looks like a number, and is only read where the exchange is known from elsewhere. */
	EASTMONEY("eastmoney", 5, (code, exchange) -> exchange + '.' + code.replace('.', '_')),
	/** The code alone. */
	BARE("bare", 5, (code, exchange) -> code);

	private final String column;
	private final int digitsInHongKong;
	private final BinaryOperator<String> form;

	TickerStyle(String column, int digitsInHongKong, BinaryOperator<String> form) {
		this.column = column;
		this.digitsInHongKong = digitsInHongKong;
		this.form = form;
	}

	/**
	 * Writes a ticker in this style.
	 *
	 * @param ticker a ticker
	 * @return the text; in house style where this style has no way to write it
	 */
	public String write(Ticker ticker) {
		return can(ticker) ? form.apply(code(ticker), ExchangeStyles.name(ticker.exchange(), column)) : ticker.house();
	}

	/**
	 * Whether this style has a way to write a ticker.
	 *
	 * @param ticker a ticker
	 * @return false if it has no name for the exchange, or writes indices, bonds and funds in another way
	 */
	public boolean can(Ticker ticker) {
		Kind kind = Tickers.kind(ticker);
		boolean share = kind == Kind.SECURITY || kind == Kind.NOT_A_TICKER;
		boolean digits = !ticker.code().isEmpty() && Spelling.isDigit(ticker.code().charAt(0));
		boolean plain = share || this == HOUSE || this == BARE || digits && !column.equals("bloomberg");
		return plain && !ticker.code().isEmpty() && !ExchangeStyles.name(ticker.exchange(), column).equals("-");
	}

	private String code(Ticker ticker) {
		String code = ticker.code();
		int zeros = 0;
		while (ticker.exchange() == Exchange.HK && code.length() - zeros > digitsInHongKong && code.charAt(zeros) == '0') {
			zeros++;
		}
		return code.substring(zeros);
	}

	private static String withSmallClass(String code) {
		int dot = code.indexOf('.');
		return dot < 0 ? code : code.substring(0, dot) + code.substring(dot + 1).toLowerCase(Locale.ROOT);
	}
}
