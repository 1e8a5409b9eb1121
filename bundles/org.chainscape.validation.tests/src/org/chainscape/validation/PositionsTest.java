package org.chainscape.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.chainscape.model.Identities;
import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.ChainFactory;
import org.chainscape.model.chain.IndustryChain;
import org.chainscape.model.chain.Observation;
import org.chainscape.model.chain.Product;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PositionsTest {

	private final ChainFactory factory = ChainFactory.eINSTANCE;
	private final ChainDocument document = Identities.assign(factory.createChainDocument());
	private final IndustryChain chain = factory.createIndustryChain();

	@Test
	@DisplayName("Many that come together at the front, in the middle and at the end stand in the order of the file, with everything in them")
	void rows() {
		document.getChains().add(chain);
		document.getCompanies().add(factory.createCompany());
		chain.getItems().addAll(products(3));
		ValidationIndex index = new LiveValidator(Validator.standard(), document, Policy.on(LocalDate.EPOCH)).index();
		chain.getItems().addAll(products(400));
		chain.getItems().addAll(0, products(50));
		chain.getItems().addAll(100, products(200));
		// Out of one place, into another one.
		chain.getItems().addAll(7, List.of(chain.getItems().remove(300), factory.createProduct()));
		List<EObject> all = new ArrayList<>(List.of(document));
		document.eAllContents().forEachRemaining(all::add);
		List<EObject> sorted = new ArrayList<>(all);
		sorted.sort(Comparator.comparingLong(index::position));
		assertEquals(all, sorted);
		assertEquals(all.size(), all.stream().map(index::position).distinct().count());
	}

	private List<Product> products(int count) {
		List<Product> products = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			Product product = factory.createProduct();
			Observation observation = factory.createObservation();
			product.getObservations().add(observation);
			products.add(product);
		}
		return products;
	}
}
