package org.chainscape.validation;

import java.util.List;

import org.chainscape.model.chain.Exchange;

/** Cases of rules about identity. */
final class IdentityCases {

	private IdentityCases() {
	}

	static List<RuleCase> all() {
		return List.of(
			RuleCase.of("identity.duplicate-company")
				.fault("公司库里再建一家“寒 武 纪”", "a second company “寒 武 纪” enters the library", chain -> chain.sample.company("again", "寒 武 纪"))
				.finds("again ~ maker")
				.boundary("再建一家名称不同的“寒武纪行歌”", "a company with another name, “寒武纪行歌”, enters the library",
					chain -> chain.sample.company("other-company", "寒武纪行歌")),
			RuleCase.of("identity.duplicate-company")
				.given(chain -> chain.sample.maker.getAliases().add("Cambricon"))
				.fault("再建一家名称等于已有别名的“ｃａｍｂｒｉｃｏｎ”", "a company bears an alias of another one, in full width",
					chain -> chain.sample.company("again", "ｃａｍｂｒｉｃｏｎ"))
				.finds("again ~ maker")
				.boundary("别名与自己的名称相同", "an alias is the company's own name", chain -> chain.sample.maker.getAliases().add("寒武纪")),
			RuleCase.of("identity.duplicate-id")
				.fault("把“浪潮信息”的标识改得与“寒武纪”相同", "“浪潮信息” gets the id of “寒武纪”", chain -> chain.sample.builder.setId("maker"))
				.finds("maker")
				.boundary("给“浪潮信息”换一个没有人用的标识", "“浪潮信息” gets an id nobody has", chain -> chain.sample.builder.setId("builder-2")),
			RuleCase.of("identity.duplicate-security")
				.fault("把寒武纪的证券 688256.SH 再记到腾讯控股名下", "688256.SH is entered a second time, at another company",
					chain -> chain.sample.security("again", chain.sample.user, Exchange.SH, "688256"))
				.finds("again ~ maker-security")
				.boundary("同一公司在另一交易所上市", "the company is listed on another exchange, too",
					chain -> chain.sample.security("h-share", chain.sample.maker, Exchange.HK, "06082")),
			RuleCase.of("identity.ticker-format")
				.fault("把 000977.SZ 写成 977.SZ", "000977.SZ is written as 977.SZ",
					chain -> chain.sample.builder.getSecurities().get(0).setCode("977"))
				.finds("builder-security")
				.boundary("没有写明交易所的代码 977", "the code 977 without an exchange", chain -> {
					chain.sample.builder.getSecurities().get(0).setCode("977");
					chain.sample.builder.getSecurities().get(0).setExchange(Exchange.UNSPECIFIED);
				}));
	}
}
