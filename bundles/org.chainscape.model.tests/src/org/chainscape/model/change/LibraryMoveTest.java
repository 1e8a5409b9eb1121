package org.chainscape.model.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

import org.chainscape.model.Identities;
import org.chainscape.model.chain.Calculation;
import org.chainscape.model.chain.CalculationInput;
import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.ChainFactory;
import org.chainscape.model.chain.ChainPackage;
import org.chainscape.model.chain.Citation;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.Domicile;
import org.chainscape.model.chain.Exchange;
import org.chainscape.model.chain.IndustryChain;
import org.chainscape.model.chain.Observation;
import org.chainscape.model.chain.Product;
import org.chainscape.model.chain.Property;
import org.chainscape.model.chain.Report;
import org.chainscape.model.chain.Security;
import org.chainscape.model.query.Libraries;
import org.junit.jupiter.api.Test;

class LibraryMoveTest {

	private static final ChainFactory CHAIN = ChainFactory.eINSTANCE;

	private final ChainDocument document = Identities.assign(CHAIN.createChainDocument());
	private final ChainDocument library = Identities.assign(CHAIN.createChainDocument());
	private final Company parent = company(document, "集团");
	private final Company company = company(document, "寒武纪");
	private final Product product = CHAIN.createProduct();
	private final CalculationInput input = CHAIN.createCalculationInput();
	private final Observation revenue = CHAIN.createObservation();

	LibraryMoveTest() {
		IndustryChain chain = CHAIN.createIndustryChain();
		product.setName("思元");
		product.getMakers().add(company);
		chain.getItems().add(product);
		document.getChains().add(chain);
		company.setParent(parent);
		company.getSecurities().add(security());
		Report report = CHAIN.createReport();
		report.setName("年报点评");
		document.getSources().add(report);
		Property property = CHAIN.createProperty();
		property.setName("营业收入");
		document.getProperties().add(property);
		revenue.setProperty(property);
		revenue.setValue(BigDecimal.TEN);
		Citation citation = CHAIN.createCitation();
		citation.setSource(report);
		revenue.getCitations().add(citation);
		company.getObservations().add(revenue);
		Calculation calculation = CHAIN.createCalculation();
		input.setObservation(revenue);
		calculation.getInputs().add(input);
		document.getCalculations().add(calculation);
		Identities.assign(document);
	}

	private static Company company(ChainDocument document, String name) {
		Company company = Identities.assign(CHAIN.createCompany());
		company.setName(name);
		document.getCompanies().add(company);
		return company;
	}

	private static Security security() {
		Security security = Identities.assign(CHAIN.createSecurity());
		security.setExchange(Exchange.SH);
		security.setCode("688256");
		return security;
	}

	private LibraryMove move() {
		LibraryMove move = LibraryMove.of(List.of(company), library);
		Step.make(move.steps());
		Step.make(LibraryMove.leaving(document, move.companies(), library));
		return move;
	}

	@Test
	void aCompanyGoesWithItsParentAndWhatItCites() {
		String id = company.getId();
		assertEquals(2, move().fresh().size());
		assertTrue(document.getCompanies().isEmpty());
		Company there = product.getMakers().get(0);
		assertEquals(id, there.getId());
		assertSame(library, there.eContainer());
		assertSame(library, there.getParent().eContainer());
		assertEquals(List.of(library), document.getLibraries());
		Observation moved = there.getObservations().get(0);
		assertSame(library, moved.getProperty().eContainer());
		assertSame(library, moved.getCitations().get(0).getSource().eContainer());
		assertEquals(List.of(there.getParent(), there), Libraries.companies(document));
	}

	@Test
	void calculationsGoOnWithTheSameNumber() {
		String id = revenue.getId();
		move();
		assertEquals(id, input.getObservation().getId());
		assertSame(library, input.getObservation().eContainer().eContainer());
	}

	@Test
	void aCompanyTheLibraryHasIsMergedAndEqualNumbersAreNotDoubled() {
		Company same = company(library, "Cambricon");
		same.getSecurities().add(security());
		LibraryMove move = move();
		assertEquals(Set.of(company), move.present().keySet());
		assertSame(same, product.getMakers().get(0));
		assertEquals(1, same.getSecurities().size());
		assertTrue(same.getAliases().contains("寒武纪"));
		assertEquals(1, same.getObservations().size());
		assertSame(same.getObservations().get(0), input.getObservation());
		assertTrue(CompanyMerge.of(company, same).enriching().isEmpty());
	}

	@Test
	void whereTwoDifferTheOneThatStaysIsRightUnlessChosenOtherwise() {
		Company other = company(document, "中科寒武纪");
		other.setDomicile(Domicile.FOREIGN);
		company.setDomicile(Domicile.DOMESTIC);
		CompanyMerge merge = CompanyMerge.of(company, other);
		assertEquals(List.of(ChainPackage.Literals.NAMED_ELEMENT__NAME, ChainPackage.Literals.COMPANY__DOMICILE),
				merge.clashes().stream().map(CompanyMerge.Clash::feature).toList());
		Step.make(merge.preferring(Set.of(ChainPackage.Literals.NAMED_ELEMENT__NAME)).steps());
		assertEquals("寒武纪", other.getName());
		assertTrue(other.getAliases().contains("中科寒武纪"));
		assertEquals(Domicile.FOREIGN, other.getDomicile());
		assertSame(parent, other.getParent());
		assertEquals(List.of(other), product.getMakers());
		assertSame(revenue, input.getObservation());
		assertSame(other, revenue.eContainer());
		assertEquals(List.of(parent, other), document.getCompanies());
	}
}
