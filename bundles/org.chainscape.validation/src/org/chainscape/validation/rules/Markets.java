package org.chainscape.validation.rules;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.chainscape.model.chain.ChainPackage;
import org.chainscape.model.chain.Exchange;
import org.chainscape.model.chain.ListingStatus;
import org.chainscape.model.chain.Security;
import org.eclipse.emf.ecore.EEnumLiteral;

/** What is traded where. */
final class Markets {

	/** The exchanges A and B shares are traded on. */
	static final Set<Exchange> MAINLAND = Set.of(Exchange.SH, Exchange.SZ, Exchange.BJ);

	private static final Map<Exchange, String> CURRENCIES = Map.of(Exchange.SH, "CNY", Exchange.SZ, "CNY", Exchange.BJ, "CNY",
		Exchange.HK, "HKD", Exchange.O, "USD", Exchange.N, "USD", Exchange.TW, "TWD", Exchange.T, "JPY", Exchange.KS, "KRW");

	private Markets() {
	}

	/** {@return whether it is a B share, which is traded in foreign currency} */
	static boolean isBShare(Security security) {
		String code = security.getCode() == null ? "" : security.getCode().strip();
		return security.getExchange() == Exchange.SH && code.startsWith("900") || security.getExchange() == Exchange.SZ
			&& code.startsWith("200");
	}

	/** {@return the currency a security is traded in; empty if that cannot be told} */
	static Optional<String> currency(Security security) {
		String code = security.getCode() == null ? "" : security.getCode().strip();
		if (isBShare(security)) {
			return Optional.of(security.getExchange() == Exchange.SH ? "USD" : "HKD");
		}
		// Hong Kong trades some shares a second time in renminbi or dollars, under codes that start with 8 or 9.
		boolean counter = security.getExchange() == Exchange.HK && code.matches("[89]\\d{4}");
		return counter ? Optional.empty() : Optional.ofNullable(CURRENCIES.get(security.getExchange()));
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
