package org.chainscape.scene;

import java.util.List;

import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.Exchange;
import org.chainscape.model.chain.ListingStatus;

/** On which market a company is listed, in the words an analyst sorts by. */
final class Listings {

	private static final List<String> ORDER = List.of("a", "hk", "us", "other", "pending", "unlisted");

	private Listings() {
	}

	/** Key of the market of the ticker that is shown; empty if nothing is known. */
	static String of(Company company) {
		Exchange exchange = Tickers.shown(company).map(security -> security.getExchange()).orElse(null);
		if (exchange != null) {
			return switch (exchange) {
			case SH, SZ, BJ -> "a";
			case HK -> "hk";
			case O, N -> "us";
			default -> "other";
			};
		}
		ListingStatus status = company.getListing() == null ? ListingStatus.UNSPECIFIED : company.getListing();
		return switch (status) {
		case REGISTERED, TO_BE_LISTED -> "pending";
		case UNLISTED, DELISTED -> "unlisted";
		case LISTED, SUSPENDED -> "other";
		default -> "";
		};
	}

	static int order(String key) {
		return ORDER.indexOf(key);
	}
}
