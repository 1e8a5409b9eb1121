package org.chainscape.model.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.ChainFactory;
import org.chainscape.model.chain.Citation;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.Element;
import org.chainscape.model.chain.Observation;
import org.chainscape.model.chain.Property;
import org.chainscape.model.chain.Source;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CensusTest {

	private final ChainDocument document = ChainFactory.eINSTANCE.createChainDocument();
	private final Property revenue = ChainFactory.eINSTANCE.createProperty();
	private final Property share = ChainFactory.eINSTANCE.createProperty();
	private final Source source = ChainFactory.eINSTANCE.createReport();

	@Test
	@DisplayName("Facts are counted by property, citing elements by source, each element once; made in slices it is the same")
	void counts() {
		document.getProperties().addAll(List.of(revenue, share));
		document.getSources().add(source);
		Company company = ChainFactory.eINSTANCE.createCompany();
		document.getCompanies().add(company);
		Observation first = fact(company, revenue);
		Observation second = fact(company, revenue);
		cite(first);
		cite(first);
		cite(company);
		Census census = Census.of(document);
		assertEquals(2, census.observations());
		assertEquals(List.of(revenue), census.stated());
		assertEquals(List.of(first, second), census.of(revenue));
		assertEquals(List.of(), census.of(share));
		assertEquals(List.of(company, first), census.citing(source).stream().sorted((a, b) -> a == company ? -1 : 1).toList());
		Census slow = new Census(document);
		int[] left = {0};
		do {
			left[0] = 1;
		} while (!slow.work(() -> left[0]-- > 0));
		assertEquals(census.of(revenue), slow.of(revenue));
		assertEquals(census.citing(source), slow.citing(source));
	}

	private Observation fact(Company company, Property property) {
		Observation fact = ChainFactory.eINSTANCE.createObservation();
		fact.setProperty(property);
		company.getObservations().add(fact);
		return fact;
	}

	private void cite(Element element) {
		Citation citation = ChainFactory.eINSTANCE.createCitation();
		citation.setSource(source);
		element.getCitations().add(citation);
	}
}
