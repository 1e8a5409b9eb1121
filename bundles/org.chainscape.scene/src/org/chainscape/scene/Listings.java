package org.chainscape.scene;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.Exchange;
import org.chainscape.model.chain.ListingStatus;
import org.chainscape.model.chain.Security;
import org.chainscape.model.ticker.Ticker;

/** Which security a company is shown with, and on which market it is listed, in the words an analyst sorts by. */
final class Listings {

	private static final List<String> ORDER = List.of("a", "hk", "us", "other", "pending", "unlisted");

	private Listings() {
	}

	/** The security whose ticker is printed on a chip: the first that trades. */
	static Optional<Security> shown(Company company) {
		return company.getSecurities().stream().filter(security -> security.getCode() != null && !security.getCode().isBlank())
				.min(Comparator.comparing(security -> security.getListing() == ListingStatus.LISTED ? 0 : 1));
	}

	static String text(Security security) {
		return TextWrap.clean(Ticker.text(security));
	}

	/** Key of the market of the ticker that is shown; empty if nothing is known. */
	static String of(Company company) {
		Exchange exchange = shown(company).map(security -> security.getExchange()).orElse(null);
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
