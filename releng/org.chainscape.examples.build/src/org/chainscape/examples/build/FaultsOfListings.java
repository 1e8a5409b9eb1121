package org.chainscape.examples.build;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.chainscape.model.chain.ChainNode;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.Correspondence;
import org.chainscape.model.chain.Domicile;
import org.chainscape.model.chain.Exchange;
import org.chainscape.model.chain.Item;
import org.chainscape.model.chain.ListingStatus;
import org.chainscape.model.chain.Perspective;
import org.chainscape.model.chain.Place;
import org.chainscape.model.chain.Product;
import org.chainscape.model.chain.Security;
import org.chainscape.model.chain.Segment;
import org.chainscape.model.chain.Stage;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Ways to enter things twice, to contradict a listing, and to leave parts without anything. */
final class FaultsOfListings {

	private FaultsOfListings() {
	}

	static List<FaultKind> kinds() {
		return Stream.of(doubles(), listings(), blanks()).flatMap(List::stream).toList();
	}

	private static List<FaultKind> doubles() {
		return List.of(
			new FaultKind("identity.duplicate-handle", ground -> ground.at(Item.class, each -> each.getHandle() != null, item -> {
				Product again = ground.named(Ground.CHAIN.createProduct(), "试种产品" + ground.random(1_000_000));
				again.setHandle(item.getHandle());
				again.getPlaces().add(ground.any(Segment.class));
				ground.chain().getItems().add(again);
				return Fault.among("same handle", again, item);
			})),
			new FaultKind("identity.alias-clash", FaultsOfListings::sharedAlias),
			new FaultKind("identity.duplicate-item", ground -> ground.at(Product.class, each -> each.getName() != null, product -> {
				Product again = ground.named((Product) EcoreUtil.create(product.eClass()), " " + product.getName());
				again.getPlaces().add(ground.any(Segment.class));
				ground.chain().getItems().add(again);
				return Fault.at(again, "there twice");
			})),
			new FaultKind("identity.split-listing", ground -> ground.at(Company.class, each -> each.getName() != null, company -> {
				Company other = ground.named(Ground.CHAIN.createCompany(), company.getName() + "H股");
				ground.document().getCompanies().add(other);
				return Fault.at(other, "split by market");
			})));
	}

	private static List<FaultKind> listings() {
		return List.of(
			new FaultKind("identity.second-share", ground -> ground.at(Security.class, FaultsOfListings::isAShare,
				share -> Fault.at(share.eContainer(), security(ground, (Company) share.eContainer(), "300"), "a second A share"))),
			new FaultKind("identity.security-currency", ground -> ground.at(Security.class, FaultsOfListings::isAShare, share -> {
				share.setCurrency("KRW");
				return Fault.at(share, "in won");
			})),
			new FaultKind("identity.domicile", ground -> ground.at(Security.class, FaultsOfListings::isAShare, share -> {
				((Company) share.eContainer()).setDomicile(Domicile.FOREIGN);
				return Fault.at(share.eContainer(), "foreign with an A share");
			})),
			new FaultKind("identity.printed-ticker", ground -> ground.at(Security.class, FaultsOfListings::isAShare, share -> {
				share.setPrintedTicker("0" + share.getCode().substring(0, 4) + "9.HK");
				return Fault.at(share, "another ticker printed");
			})),
			new FaultKind("identity.listed-without-security", ground -> ground.at(Company.class, each -> each.getSecurities().isEmpty(), company -> {
				company.setListing(ListingStatus.LISTED);
				return Fault.at(company, "listed without a security");
			})),
			new FaultKind("identity.listing-status", ground -> ground.at(Security.class, FaultsOfListings::isAShare, share -> {
				((Company) share.eContainer()).setListing(ListingStatus.UNLISTED);
				return Fault.at(share.eContainer(), share, "unlisted");
			})));
	}

	private static List<FaultKind> blanks() {
		return List.of(
			new FaultKind("structure.orphan-item", ground -> {
				Product orphan = ground.named(Ground.CHAIN.createProduct(), "试种产品" + ground.random(1_000_000));
				ground.chain().getItems().add(orphan);
				return Optional.of(Fault.at(orphan, "in no place"));
			}),
			new FaultKind("structure.correspondence-side", ground -> ground.at(Correspondence.class, each -> !each.getLeft().isEmpty(), each -> {
				(ground.random(2) == 0 ? each.getLeft() : each.getRight()).clear();
				return Fault.at(each, "one side");
			})),
			new FaultKind("structure.correspondence-within", ground -> ground.at(Correspondence.class, each -> !each.getLeft().isEmpty(), each -> {
				ChainNode left = each.getLeft().get(0);
				each.getRight().add(left.eContainer() instanceof Place outer ? outer : left);
				return Fault.at(each, "to itself");
			})),
			new FaultKind("structure.empty-perspective", ground -> {
				Perspective empty = ground.named(Ground.CHAIN.createPerspective(), "试种视角");
				ground.chain().getPerspectives().add(empty);
				return Optional.of(Fault.at(empty, "no stages"));
			}),
			new FaultKind("structure.empty-stage", ground -> {
				Stage empty = ground.named(Ground.CHAIN.createStage(), "试种阶段");
				ground.any(Perspective.class).getStages().add(empty);
				return Optional.of(Fault.at(empty, "nothing in it"));
			}));
	}

	private static Optional<Fault> sharedAlias(Ground ground) {
		String alias = "试种别名" + ground.random(1_000_000);
		Company one = ground.any(Company.class);
		return ground.at(Company.class, each -> each != one, other -> {
			one.getAliases().add(alias);
			other.getAliases().add(alias);
			return Fault.among("alias " + alias, one, other);
		});
	}

	private static boolean isAShare(Security security) {
		return security.eContainer() instanceof Company && security.getListing() == ListingStatus.LISTED && security.getCode() != null
			&& (security.getExchange() == Exchange.SH && security.getCode().startsWith("6")
				|| security.getExchange() == Exchange.SZ && security.getCode().matches("[03].*"));
	}

	private static Security security(Ground ground, Company company, String start) {
		Security security = ground.identified(Ground.CHAIN.createSecurity());
		security.setExchange(Exchange.SZ);
		security.setCode(start + String.format("%03d", ground.random(1000)));
		company.getSecurities().add(security);
		return security;
	}
}
