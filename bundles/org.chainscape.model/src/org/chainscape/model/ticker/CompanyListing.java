package org.chainscape.model.ticker;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.Exchange;
import org.chainscape.model.chain.ListingStatus;
import org.chainscape.model.chain.Security;

/** How a company is listed, to be shown: as it says itself, otherwise as follows from its securities. */
public final class CompanyListing {

	private static final List<ListingStatus> ORDER = List.of(ListingStatus.LISTED, ListingStatus.SUSPENDED, ListingStatus.REGISTERED,
		ListingStatus.TO_BE_LISTED, ListingStatus.DELISTED);

	private CompanyListing() {
	}

	/**
	 * The status of a company; nothing is written into it.
	 *
	 * @param company the company
	 * @return its own status; that of its securities where it says nothing and these say where or since when they trade
	 */
	public static ListingStatus of(Company company) {
		ListingStatus own = company.getListing() == null ? ListingStatus.UNSPECIFIED : company.getListing();
		if (own != ListingStatus.UNSPECIFIED || company.getListingText() != null && !company.getListingText().isBlank()) {
			return own;
		}
		Set<ListingStatus> found = EnumSet.noneOf(ListingStatus.class);
		company.getSecurities().stream().filter(CompanyListing::isTraded)
			.forEach(security -> found.add(security.getDelistedOn() == null ? security.getListing() : ListingStatus.DELISTED));
		return ORDER.stream().filter(found::contains).findFirst().orElse(ListingStatus.UNSPECIFIED);
	}

	private static boolean isTraded(Security security) {
		return Ticker.of(security).filter(ticker -> ticker.exchange() != Exchange.UNSPECIFIED || security.getListedOn() != null).isPresent()
			&& security.getListing() != null;
	}
}
