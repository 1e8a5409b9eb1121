package org.chainscape.validation;

import java.util.List;

import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.ChainFactory;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.Exchange;
import org.chainscape.model.chain.Security;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.InternalEObject;

/** Cases of rules about the company libraries a document uses. */
final class LibraryCases {

	private LibraryCases() {
	}

	static List<RuleCase> all() {
		return List.of(
			RuleCase.of("identity.company-in-library")
				.given(chain -> library(chain, "海光信息", "688041"))
				.fault("本文件再建一家“海 光 信 息”，公司库中已有“海光信息”", "the file gets a company “海 光 信 息” that the library has as “海光信息”",
					chain -> chain.sample.company("again", "海 光 信 息"))
				.finds("again ~ shared")
				.boundary("再建一家公司库中没有的“海光芯创”", "the file gets a company “海光芯创”, which the library does not have",
					chain -> chain.sample.company("other-company", "海光芯创")),
			RuleCase.of("identity.company-in-library")
				.given(chain -> library(chain, "海光信息", "688041"))
				.fault("本文件的公司有公司库公司的证券 688041.SH", "a company of the file has the security 688041.SH of one in the library", chain -> {
					Company again = chain.sample.company("again", "Hygon");
					chain.sample.security("again-security", again, Exchange.SH, "688041");
				})
				.finds("again ~ shared")
				.boundary("公司库中的公司在本文件参与环节", "a company of the library takes part in a segment of the file",
					chain -> chain.sample.join("of-shared", chain.data, shared(chain))),
			RuleCase.of("structure.library-unavailable")
				.fault("使用一个不存在的公司库 lost.chain", "the file uses a library lost.chain that is not there", chain -> {
					ChainDocument lost = ChainFactory.eINSTANCE.createChainDocument();
					((InternalEObject) lost).eSetProxyURI(URI.createURI("lost.chain#root"));
					chain.sample.document.getLibraries().add(lost);
				})
				.finds("doc")
				.boundary("使用一个能读到的公司库", "the file uses a library that can be read", chain -> library(chain, "海光信息", "688041")));
	}

	private static Company shared(ReportedChain chain) {
		return chain.sample.document.getLibraries().get(0).getCompanies().get(0);
	}

	private static void library(ReportedChain chain, String name, String code) {
		ChainDocument library = ChainFactory.eINSTANCE.createChainDocument();
		library.setId("library");
		library.setName("公司库");
		Company company = ChainFactory.eINSTANCE.createCompany();
		company.setId("shared");
		company.setName(name);
		Security security = ChainFactory.eINSTANCE.createSecurity();
		security.setId("shared-security");
		security.setExchange(Exchange.SH);
		security.setCode(code);
		company.getSecurities().add(security);
		library.getCompanies().add(company);
		chain.sample.document.getLibraries().add(library);
	}
}
