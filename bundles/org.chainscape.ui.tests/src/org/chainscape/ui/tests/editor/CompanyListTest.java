package org.chainscape.ui.tests.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.chainscape.diagram.drill.CompanyListDialog;
import org.chainscape.model.Identities;
import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.ChainFactory;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.Exchange;
import org.chainscape.model.chain.Security;
import org.chainscape.model.search.ElementSearch;
import org.eclipse.ui.dialogs.FilteredList;
import org.junit.jupiter.api.Test;

/** What is typed into a list of companies. */
class CompanyListTest {

	private final ChainDocument document = Identities.assign(ChainFactory.eINSTANCE.createChainDocument());
	private final Company left = company("寒武纪", "688256");
	private final Company own = company("浪潮信息", "000977");
	private final Company shared = company("海光信息", "688041");

	private static Company company(String name, String code) {
		Company company = Identities.assign(ChainFactory.eINSTANCE.createCompany());
		company.setName(name);
		Security security = Identities.assign(ChainFactory.eINSTANCE.createSecurity());
		security.setCode(code);
		security.setExchange(code.startsWith("6") ? Exchange.SH : Exchange.SZ);
		company.getSecurities().add(security);
		return company;
	}

	private List<Company> typed(String text) {
		ChainDocument library = Identities.assign(ChainFactory.eINSTANCE.createChainDocument());
		library.getCompanies().add(shared);
		document.getLibraries().add(library);
		document.getCompanies().addAll(List.of(left, own));
		FilteredList.FilterMatcher matcher = CompanyListDialog.matcher(List.of(own, shared), () -> ElementSearch.of(document));
		matcher.setFilter(text, true, false);
		return List.of(left, own, shared).stream().filter(matcher::match).toList();
	}

	@Test
	void nothingTypedLeavesWhatIsOffered() {
		assertEquals(List.of(own, shared), typed(""));
	}

	@Test
	void firstLettersOfPinyinFind() {
		assertEquals(List.of(shared), typed("hgxx"));
	}

	@Test
	void tickersFindInAnyStyle() {
		assertEquals(List.of(own), typed("sz000977"));
	}

	@Test
	void whatIsNotOfferedIsNotFound() {
		assertEquals(List.of(), typed("hwj"));
	}
}
