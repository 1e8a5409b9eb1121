package org.chainscape.validation;

import static org.chainscape.validation.Findings.assertFound;

import org.chainscape.model.chain.ChainFactory;
import org.chainscape.model.chain.Company;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.InternalEObject;

import org.junit.jupiter.api.Test;

class UnresolvedReferenceTest {

	private final SampleChain sample = new SampleChain();

	@Test
	void aProxyThatLeadsNowhereIsReportedWhereItIsUsed() {
		sample.chips.getParticipations().get(0).setCompany(lost());
		assertFound(sample, "structure.unresolved-reference @ chips-maker");
	}

	@Test
	void inListsToo() {
		sample.product.getMakers().add(sample.maker);
		sample.product.getMakers().add(lost());
		assertFound(sample, "structure.unresolved-reference @ product");
	}

	@Test
	void referencesWithinTheFileAreFine() {
		sample.product.getMakers().add(sample.maker);
		sample.maker.setParent(sample.builder);
		assertFound(sample);
	}

	private static Company lost() {
		Company company = ChainFactory.eINSTANCE.createCompany();
		((InternalEObject) company).eSetProxyURI(URI.createURI("library.chain#gone"));
		return company;
	}
}
