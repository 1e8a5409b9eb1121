package org.chainscape.validation;

import static org.chainscape.validation.Findings.assertFound;

import org.chainscape.model.chain.ChainFactory;
import org.chainscape.model.chain.ChainPackage;
import org.chainscape.model.chain.Company;
import org.chainscape.model.query.LostReference;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;

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

	@Test
	void whatWasLostWhenTheFileWasReadIsReportedAtItsHolder() {
		Resource resource = new ResourceImpl(URI.createURI("a.chain"));
		resource.getContents().add(sample.document);
		resource.getWarnings().add(new Lost(sample.maker, ChainPackage.Literals.COMPANY__PARENT, "gone"));
		assertFound(sample, "structure.unresolved-reference @ maker");
		sample.maker.setParent(sample.builder);
		assertFound(sample);
	}

	private record Lost(EObject holder, EStructuralFeature reference, String missingId) implements LostReference {

		@Override
		public String getMessage() {
			return missingId;
		}

		@Override
		public String getLocation() {
			return "a.chain";
		}

		@Override
		public int getLine() {
			return 0;
		}

		@Override
		public int getColumn() {
			return 0;
		}
	}

	private static Company lost() {
		Company company = ChainFactory.eINSTANCE.createCompany();
		((InternalEObject) company).eSetProxyURI(URI.createURI("library.chain#gone"));
		return company;
	}
}
