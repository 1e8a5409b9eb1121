package org.chainscape.scene;

import java.util.Comparator;
import java.util.Optional;

import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.Exchange;
import org.chainscape.model.chain.ListingStatus;
import org.chainscape.model.chain.Security;

/** The ticker printed on a chip: that of the first security that trades. */
final class Tickers {

	private Tickers() {
	}

	static Optional<Security> shown(Company company) {
		return company.getSecurities().stream().filter(security -> security.getCode() != null && !security.getCode().isBlank())
				.min(Comparator.comparing(security -> security.getListing() == ListingStatus.LISTED ? 0 : 1));
	}

	static String text(Security security) {
		Exchange exchange = security.getExchange();
		String suffix = exchange == null || exchange == Exchange.UNSPECIFIED ? "" : "." + exchange.getLiteral();
		return TextWrap.clean(security.getCode()) + suffix;
	}
}
