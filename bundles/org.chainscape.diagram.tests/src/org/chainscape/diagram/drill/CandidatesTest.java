package org.chainscape.diagram.drill;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.chainscape.model.Identities;
import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.ChainFactory;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.IndustryChain;
import org.chainscape.model.chain.Participation;
import org.chainscape.model.chain.Product;
import org.chainscape.model.view.DiagramKind;
import org.chainscape.model.viewpoint.Viewpoint;
import org.chainscape.model.viewpoint.Viewpoints;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CandidatesTest {

	private static final Viewpoint EGO = Viewpoints.of(DiagramKind.EGO_MAP);

	private final ChainDocument document = ChainFactory.eINSTANCE.createChainDocument();
	private final Company company = ChainFactory.eINSTANCE.createCompany();
	private final Product product = ChainFactory.eINSTANCE.createProduct();

	@BeforeEach
	void build() {
		IndustryChain chain = ChainFactory.eINSTANCE.createIndustryChain();
		chain.getItems().add(product);
		document.getChains().add(chain);
		document.getCompanies().add(company);
		Identities.assign(document);
	}

	@Test
	void aMapOfSurroundingsIsAboutACompanyOrWhatCompaniesMake() {
		assertEquals(List.of(company, product), new Candidates(document).of(Viewpoint.Question.COMPANY, EGO));
	}

	@Test
	void whatIsSelectedIsProposed() {
		Participation participation = ChainFactory.eINSTANCE.createParticipation();
		participation.setCompany(company);
		assertEquals(List.of(product), new Candidates(document).proposed(Viewpoint.Question.COMPANY, EGO, List.of(product)));
		assertEquals(List.of(company), new Candidates(document).proposed(Viewpoint.Question.COMPANY, EGO, List.of(participation)));
	}
}
