package org.chainscape.examples.build;

import java.util.List;
import java.util.function.Consumer;

import org.chainscape.model.PartialDate;
import org.chainscape.model.chain.Flaw;
import org.chainscape.model.chain.ListingStatus;
import org.chainscape.model.chain.Product;
import org.chainscape.model.chain.Security;

/** Ways to be at odds with the table something came from, and days of trading that cannot be. */
final class FaultsOfImports {

	private FaultsOfImports() {
	}

	static List<FaultKind> kinds() {
		return List.of(
			new FaultKind("import.withdrawn", ground -> ground.at(Product.class, each -> each.getFlaws().isEmpty(), product -> {
				product.getFlaws().add(Flaw.WITHDRAWN);
				return Fault.at(product, "withdrawn");
			})),
			days("identity.delisted-before-listed", share -> {
				share.setListedOn(PartialDate.parse("2020-07-20"));
				share.setDelistedOn(PartialDate.parse("2019-01"));
				share.setListing(ListingStatus.DELISTED);
			}),
			days("identity.listing-day", share -> share.setListedOn(PartialDate.parse("2099-01-01"))),
			days("identity.delisting-day", share -> share.setDelistedOn(PartialDate.parse("2021-05-06"))));
	}

	private static FaultKind days(String rule, Consumer<Security> days) {
		return new FaultKind(rule, ground -> ground.at(Security.class, each -> each.getListing() == ListingStatus.LISTED, share -> {
			days.accept(share);
			return Fault.at(share, "days of trading");
		}));
	}
}
