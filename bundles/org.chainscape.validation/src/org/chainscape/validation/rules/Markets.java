package org.chainscape.validation.rules;

import java.util.Optional;
import java.util.Set;

import org.chainscape.model.chain.ChainPackage;
import org.chainscape.model.chain.Exchange;
import org.chainscape.model.chain.ListingStatus;
import org.chainscape.model.chain.Security;
import org.chainscape.model.ticker.Market;
import org.chainscape.model.ticker.Ticker;
import org.chainscape.model.ticker.Tickers;
import org.eclipse.emf.ecore.EEnumLiteral;

/** What is traded where. */
final class Markets {

	/** The exchanges A and B shares are traded on. */
	static final Set<Exchange> MAINLAND = Set.of(Exchange.SH, Exchange.SZ, Exchange.BJ);

	private Markets() {
	}

	/** {@return whether it is a B share, which is traded in foreign currency} */
	static boolean isBShare(Security security) {
		return Ticker.of(security).flatMap(Tickers::market).filter(Market::isB).isPresent();
	}

	/** {@return the currency a security is traded in; empty if that cannot be told} */
	static Optional<String> currency(Security security) {
		return Ticker.of(security).flatMap(Tickers::currency);
	}

	/** {@return whether somebody can trade it, today or after a halt} */
	static boolean isTraded(Security security) {
		return isTraded(security.getListing());
	}

	/** {@return whether this is the status of what is traded, today or after a halt} */
	static boolean isTraded(ListingStatus status) {
		return status == ListingStatus.LISTED || status == ListingStatus.SUSPENDED;
	}

	/** {@return the label of a status} */
	static EEnumLiteral label(ListingStatus status) {
		return ChainPackage.Literals.LISTING_STATUS.getEEnumLiteral(status.getValue());
	}

	/** {@return the label of an exchange} */
	static EEnumLiteral label(Exchange exchange) {
		return ChainPackage.Literals.EXCHANGE.getEEnumLiteral(exchange.getValue());
	}
}
