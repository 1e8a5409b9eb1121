package org.chainscape.validation;

import java.util.List;
import java.util.stream.Stream;

import org.chainscape.model.PartialDate;
import org.chainscape.model.chain.ChainFactory;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.Domicile;
import org.chainscape.model.chain.Exchange;
import org.chainscape.model.chain.ListingStatus;
import org.chainscape.model.chain.Security;

/** Cases of rules about companies that are taken for others, and about what of them is listed where. */
final class ListingCases {

	private ListingCases() {
	}

	static List<RuleCase> all() {
		return Stream.of(names(), shares(), marks(), statuses(), days()).flatMap(List::stream).toList();
	}

	private static List<RuleCase> names() {
		return List.of(
			RuleCase.of("identity.duplicate-handle")
				.given(chain -> chain.sample.maker.setHandle("CO-1"))
				.fault("给“浪潮信息”也用编号 CO-1", "“浪潮信息” gets the handle CO-1, too", chain -> chain.sample.builder.setHandle(" CO-1 "))
				.finds("builder ~ maker")
				.boundary("编号只差大小写：co-1", "the handle differs in case: co-1", chain -> chain.sample.builder.setHandle("co-1")),
			RuleCase.of("identity.alias-clash")
				.given(chain -> chain.sample.maker.getAliases().add("Cambrian"))
				.fault("把“Ｃａｍｂｒｉａｎ”也记为“浪潮信息”的别名", "“Ｃａｍｂｒｉａｎ” becomes an alias of “浪潮信息”, too",
					chain -> chain.sample.builder.getAliases().add("Ｃａｍｂｒｉａｎ"))
				.finds("builder ~ maker")
				.boundary("别名只是另一家别名的一部分", "an alias that is a part of another one",
					chain -> chain.sample.builder.getAliases().add("Cambrian AI")),
			RuleCase.of("identity.duplicate-item")
				.fault("再录入一个产品“加 速 卡”", "another product “加 速 卡” is entered", chain -> product(chain, "加 速 卡"))
				.finds("again ~ product")
				.boundary("名称不同的“加速卡 2 代”", "a product of another name, “加速卡 2 代”", chain -> product(chain, "加速卡 2 代")),
			RuleCase.of("identity.split-listing")
				.fault("把寒武纪的 H 股另建为公司“寒武纪Ｈ股”", "the H share of 寒武纪 is kept as a company “寒武纪Ｈ股”",
					chain -> chain.sample.company("h", "寒武纪Ｈ股", Exchange.HK, "06082"))
				.finds("h ~ maker")
				.boundary("另一家公司“客户 A”，没有证券", "a company “客户 A” beside a company “客户”, without a security", chain -> {
					chain.sample.company("customers", "客户");
					chain.sample.company("customer", "客户A");
				}),
			RuleCase.of("identity.split-listing")
				.fault("按交易所简称另建公司“腾讯控股-SW”", "a company “腾讯控股-SW” is made of the short name at the exchange",
					chain -> chain.sample.company("short", "腾讯控股-SW"))
				.finds("short ~ user")
				.boundary("改为记作别名", "it is kept as an alias instead", chain -> chain.sample.user.getAliases().add("腾讯控股-SW")));
	}

	private static List<RuleCase> shares() {
		return List.of(
			RuleCase.of("identity.second-share")
				.fault("给寒武纪再录入一只 A 股 000001.SZ", "another A share, 000001.SZ, is entered for 寒武纪",
					chain -> chain.sample.security("second", chain.sample.maker, Exchange.SZ, "000001"))
				.finds("maker ~ maker-security,second")
				.boundary("再录入一只 B 股", "a B share is entered",
					chain -> chain.sample.security("second", chain.sample.maker, Exchange.SH, "900901")),
			RuleCase.of("identity.security-currency")
				.fault("把 688256.SH 的币种写成港元", "the currency of 688256.SH is said to be HKD",
					chain -> chain.sample.maker.getSecurities().get(0).setCurrency("HKD"))
				.finds("maker-security")
				.boundary("深市 B 股以港元交易", "a Shenzhen B share trades in HKD",
					chain -> chain.sample.security("b", chain.sample.maker, Exchange.SZ, "200012").setCurrency("HKD")),
			RuleCase.of("identity.security-currency")
				.fault("把 00700.HK 的币种写成人民币", "the currency of 00700.HK is said to be CNY",
					chain -> chain.sample.user.getSecurities().get(0).setCurrency("CNY"))
				.finds("user-security")
				.boundary("港股的人民币柜台 80700", "the renminbi counter 80700",
					chain -> chain.sample.security("counter", chain.sample.user, Exchange.HK, "80700").setCurrency("CNY")));
	}

	private static List<RuleCase> marks() {
		return List.of(
			RuleCase.of("identity.domicile")
				.fault("把有 A 股的寒武纪标为境外", "寒武纪, which has an A share, is marked as foreign",
					chain -> chain.sample.maker.setDomicile(Domicile.FOREIGN))
				.finds("maker ~ maker-security")
				.boundary("把只有港股的腾讯标为境外", "腾讯, which has a Hong Kong share only, is marked as foreign",
					chain -> chain.sample.user.setDomicile(Domicile.FOREIGN)),
			RuleCase.of("identity.domicile")
				.fault("国家为 US，却标为境内", "its country is US, but it is marked as domestic", chain -> {
					chain.sample.user.setCountry("US");
					chain.sample.user.setDomicile(Domicile.DOMESTIC);
				})
				.finds("user")
				.boundary("香港公司标为境内", "a company of Hong Kong is marked as domestic", chain -> {
					chain.sample.user.setCountry("HK");
					chain.sample.user.setDomicile(Domicile.DOMESTIC);
				}),
			RuleCase.of("identity.printed-ticker")
				.fault("原文代码是 688257.SH", "the source prints 688257.SH",
					chain -> chain.sample.maker.getSecurities().get(0).setPrintedTicker("688257.SH"))
				.finds("maker-security")
				.boundary("原文代码是 0700.hk，即 00700.HK", "the source prints 0700.hk for 00700.HK",
					chain -> chain.sample.user.getSecurities().get(0).setPrintedTicker("0700.hk")));
	}

	private static List<RuleCase> statuses() {
		return List.of(
			RuleCase.of("identity.listed-without-security")
				.fault("录入一家已上市的公司，没有代码", "a listed company is entered without a code",
					chain -> chain.sample.company("new", "新公司").setListing(ListingStatus.LISTED))
				.finds("new")
				.boundary("待上市的公司没有代码", "a company to be listed has no code yet",
					chain -> chain.sample.company("new", "新公司").setListing(ListingStatus.TO_BE_LISTED)),
			RuleCase.of("identity.listing-status")
				.fault("把有交易中证券的寒武纪标为未上市", "寒武纪, the share of which trades, is marked as unlisted",
					chain -> chain.sample.maker.setListing(ListingStatus.UNLISTED))
				.finds("maker ~ maker-security")
				.boundary("已上市的公司有一只证券已退市", "a listed company has another share that is delisted", chain -> {
					chain.sample.maker.setListing(ListingStatus.LISTED);
					delisted(chain, chain.sample.maker);
				}),
			RuleCase.of("identity.listing-status")
				.fault("已上市的公司只有一只已退市的证券", "the only share of a listed company is delisted", chain -> {
					Company company = chain.sample.company("new", "新公司");
					company.setListing(ListingStatus.LISTED);
					delisted(chain, company);
				})
				.finds("new ~ delisted")
				.boundary("已退市的公司有一只已退市的证券", "the share of a delisted company is delisted", chain -> {
					Company company = chain.sample.company("new", "新公司");
					company.setListing(ListingStatus.DELISTED);
					delisted(chain, company);
				}));
	}

	private static List<RuleCase> days() {
		return List.of(
			RuleCase.of("identity.delisted-before-listed")
				.fault("688256.SH 的退市日期写在上市日期之前", "688256.SH is delisted before it is listed", chain -> {
					days(chain, "2020-07-20", "2019-01");
					chain.sample.maker.getSecurities().get(0).setListing(ListingStatus.DELISTED);
				})
				.finds("maker-security")
				.boundary("同一年上市又退市，只知道年份", "listed and delisted in one year, of which nothing more is known", chain -> {
					days(chain, "2020", "2020");
					chain.sample.maker.getSecurities().get(0).setListing(ListingStatus.DELISTED);
				}),
			RuleCase.of("identity.listing-day")
				.fault("已上市的证券，上市日期在将来", "a listed security has its first day of trading ahead", chain -> days(chain, "2099-01-01", null))
				.finds("maker-security")
				.boundary("上市日期已过", "its first day of trading has come", chain -> days(chain, "2020-07-20", null)),
			RuleCase.of("identity.listing-day")
				.fault("待上市的证券，上市日期早已过去", "a security to be listed has its first day of trading long behind it", chain -> {
					days(chain, "2020-07-20", null);
					chain.sample.maker.getSecurities().get(0).setListing(ListingStatus.TO_BE_LISTED);
				})
				.finds("maker-security")
				.boundary("待上市的证券，上市日期在将来", "a security to be listed has it ahead", chain -> {
					days(chain, "2099", null);
					chain.sample.maker.getSecurities().get(0).setListing(ListingStatus.TO_BE_LISTED);
				}),
			RuleCase.of("identity.delisting-day")
				.fault("已上市的证券，退市日期已过", "a listed security has its last day of trading behind it", chain -> days(chain, null, "2021-05-06"))
				.finds("maker-security")
				.boundary("已公告将来退市的证券仍在交易", "a security that will be delisted still trades", chain -> days(chain, null, "2099-05")),
			RuleCase.of("identity.delisting-day")
				.fault("已退市的证券，退市日期在将来", "a delisted security has its last day of trading ahead", chain -> {
					days(chain, null, "2099");
					chain.sample.maker.getSecurities().get(0).setListing(ListingStatus.DELISTED);
				})
				.finds("maker-security")
				.boundary("已退市的证券，退市日期已过", "a delisted security has it behind it", chain -> {
					days(chain, null, "2021-05-06");
					chain.sample.maker.getSecurities().get(0).setListing(ListingStatus.DELISTED);
				}));
	}

	private static void days(ReportedChain chain, String listed, String delisted) {
		Security security = chain.sample.maker.getSecurities().get(0);
		security.setListedOn(listed == null ? null : PartialDate.parse(listed));
		security.setDelistedOn(delisted == null ? null : PartialDate.parse(delisted));
	}

	private static void delisted(ReportedChain chain, Company company) {
		Security share = chain.sample.security("delisted", company, Exchange.SH, "600001");
		share.setListing(ListingStatus.DELISTED);
	}

	private static void product(ReportedChain chain, String name) {
		var product = SampleChain.named(ChainFactory.eINSTANCE.createProduct(), "again", name);
		product.getPlaces().add(chain.sample.chips);
		chain.sample.chain.getItems().add(product);
	}
}
