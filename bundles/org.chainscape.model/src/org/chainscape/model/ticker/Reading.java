package org.chainscape.model.ticker;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.chainscape.model.chain.ChainPackage;
import org.chainscape.model.chain.Exchange;
import org.chainscape.model.text.Labels;
import org.chainscape.model.text.Language;
import org.chainscape.model.text.Texts;

/**
 * How a text reads as a ticker.
 *
 * @param text the text, without blanks around it
 * @param kind what it is
 * @param candidates what it may mean, best first; one where it is told, several where it is ambiguous, none where it is no ticker
 * @param reason why it is not told
 * @param about the exchange the reason is about; unspecified where it is about none
 */
public record Reading(String text, Kind kind, List<Ticker> candidates, Reason reason, Exchange about) {

	private static final Texts TEXTS = Texts.beside(Reading.class);

	/** What a ticker stands for. */
	public enum Kind {
		/** A share or depositary receipt of a company. */
		SECURITY,
		/** An index. */
		INDEX,
		/** A fund. */
		FUND,
		/** A bond. */
		BOND,
		/** A warrant or another derivative. */
		DERIVATIVE,
		/** It may be one or the other. */
		AMBIGUOUS,
		/** It cannot be read as a ticker. */
		NOT_A_TICKER
	}

	/** Why a text does not tell one ticker. */
	public enum Reason {
		/** It does. */
		NONE,
		/** There is no text. */
		BLANK,
		/** Nothing in it looks like a code. */
		NO_TICKER,
		/** It names an exchange this is no code of. */
		NO_SUCH_CODE,
		/** It names an exchange that is not known. */
		UNKNOWN_EXCHANGE,
		/** It names another exchange than the one that was given. */
		OTHER_EXCHANGE,
		/** It may be several. */
		SEVERAL
	}

	/** Copies the candidates. */
	public Reading {
		candidates = List.copyOf(candidates);
	}

	/** {@return the ticker, where the text tells one} */
	public Optional<Ticker> ticker() {
		return reason == Reason.NONE ? Optional.of(candidates.get(0)) : Optional.empty();
	}

	/**
	 * The one share the text can mean, for places where only a share can be meant: {@code 000001} is a share in Shenzhen or an index in
	 * Shanghai, and in a table of companies it is the share.
	 *
	 * @return the share; empty if none or several fit, or the text says another exchange than the one given
	 */
	public Optional<Ticker> share() {
		List<Ticker> shares = candidates.stream().filter(candidate -> Tickers.kind(candidate) == Kind.SECURITY).toList();
		return shares.size() == 1 && (reason == Reason.NONE || reason == Reason.SEVERAL) ? Optional.of(shares.get(0)) : Optional.empty();
	}

	/**
	 * Why the text does not tell one ticker, as a sentence.
	 *
	 * @param language the language
	 * @return the sentence; empty if it does tell one
	 */
	public String problem(Language language) {
		if (reason == Reason.NONE) {
			return "";
		}
		String meant = candidates.stream().map(Ticker::house).collect(Collectors.joining(TEXTS.get(language, "separator")));
		return TEXTS.get(language, "reason." + reason, text,
				Labels.of(ChainPackage.Literals.EXCHANGE.getEEnumLiteral(about.getValue()), language), meant);
	}
}
