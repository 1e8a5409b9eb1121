package org.chainscape.model.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.chainscape.model.Identities;
import org.chainscape.model.aigc.AigcFactory;
import org.chainscape.model.aigc.Gpu;
import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.ChainFactory;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.Exchange;
import org.chainscape.model.chain.IndustryChain;
import org.chainscape.model.chain.Observation;
import org.chainscape.model.chain.Participation;
import org.chainscape.model.chain.Perspective;
import org.chainscape.model.chain.Property;
import org.chainscape.model.chain.Security;
import org.chainscape.model.chain.Segment;
import org.chainscape.model.chain.Stage;
import org.chainscape.model.search.Catalogue.Found;
import org.chainscape.model.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CatalogueTest {

	private final ChainDocument document = ChainFactory.eINSTANCE.createChainDocument();
	private Company company;
	private Segment segment;

	@BeforeEach
	void fill() {
		IndustryChain chain = ChainFactory.eINSTANCE.createIndustryChain();
		chain.setName("AIGC 产业链");
		Perspective perspective = ChainFactory.eINSTANCE.createPerspective();
		perspective.setName("三要素");
		Stage stage = ChainFactory.eINSTANCE.createStage();
		stage.setName("算力");
		segment = ChainFactory.eINSTANCE.createSegment();
		segment.setName("AI 芯片");
		company = ChainFactory.eINSTANCE.createCompany();
		company.setName("寒武纪");
		company.getAliases().add("Cambricon");
		Security security = ChainFactory.eINSTANCE.createSecurity();
		security.setCode("688256");
		security.setExchange(Exchange.SH);
		company.getSecurities().add(security);
		Participation participation = ChainFactory.eINSTANCE.createParticipation();
		participation.setCompany(company);
		participation.setPrintedName("寒武纪-U");
		segment.getParticipations().add(participation);
		Gpu gpu = AigcFactory.eINSTANCE.createGpu();
		gpu.setName("思元370");
		Property property = ChainFactory.eINSTANCE.createProperty();
		property.setName("算力");
		Observation fact = ChainFactory.eINSTANCE.createObservation();
		fact.setHandle("OBS-7");
		fact.setProperty(property);
		fact.setPrinted("256TOPS");
		gpu.getObservations().add(fact);
		stage.getSegments().add(segment);
		perspective.getStages().add(stage);
		chain.getPerspectives().add(perspective);
		chain.getItems().add(gpu);
		document.getChains().add(chain);
		document.getCompanies().add(company);
		document.getProperties().add(property);
		Identities.assign(document);
	}

	@Test
	@DisplayName("An element is found by name, alias, printed name, ticker, pinyin and handle, and says where it stands")
	void found() {
		Catalogue catalogue = Catalogue.of(document, Language.ZH);
		for (String typed : List.of("寒武", "cambri", "寒武纪-U", "688256", "sh688256", "hwj", "hanwuji")) {
			List<Found> found = catalogue.find(typed, each -> true, 10);
			assertEquals(company.getId(), found.get(0).element().id(), typed);
			assertEquals("688256.SH", found.get(0).element().detail(), typed);
		}
		Found place = catalogue.find("AI芯片", each -> true, 10).isEmpty() ? catalogue.find("AI 芯片", each -> true, 10).get(0)
				: catalogue.find("AI芯片", each -> true, 10).get(0);
		assertEquals("AIGC 产业链 › 三要素 › 算力", place.element().where(" › "));
		Found fact = catalogue.find("obs-7", each -> true, 10).get(0);
		assertEquals("算力：256TOPS", fact.element().name());
		assertEquals("AIGC 产业链 › 思元370", fact.element().where(" › "));
	}

	@Test
	@DisplayName("Entries are chosen by class and looked up by id; a catalogue does not follow later edits")
	void chosen() {
		Catalogue catalogue = Catalogue.of(document, Language.ZH);
		assertEquals(List.of("Stage"), catalogue.find("算力", each -> each.type().getName().equals("Stage"), 10).stream()
				.map(each -> each.element().type().getName()).toList());
		assertTrue(catalogue.find(segment.getId()).isPresent());
		assertFalse(catalogue.find("nobody").isPresent());
		segment.setName("另一个");
		assertEquals("AI 芯片", catalogue.find(segment.getId()).orElseThrow().name());
	}

	@Test
	@DisplayName("Made in slices a catalogue has the same entries")
	void slices() {
		Catalogue.Listing listing = new Catalogue.Listing(document, Language.ZH);
		int[] left = {0};
		int slices = 0;
		do {
			left[0] = 2;
			slices++;
		} while (!listing.work(() -> left[0]-- > 0));
		assertTrue(slices > 3, "in slices");
		assertEquals(Catalogue.of(document, Language.ZH).size(), listing.catalogue().size());
	}

	@Test
	@DisplayName("The same elements are found as by the search over the document")
	void sameAsSearch() {
		for (String typed : List.of("算力", "hwj", "A", "芯片", "688256", "370")) {
			List<String> wanted = ElementSearch.of(document).find(typed, 50).stream().map(match -> match.element().getId()).toList();
			assertEquals(wanted, Catalogue.of(document, Language.ZH).find(typed, each -> true, 50).stream()
					.map(each -> each.element().id()).toList(), typed);
		}
	}

	@Test
	@DisplayName("A class in front is meant with those below it, in either language and as it begins; what has no colon has no class")
	void classes() {
		ClassPrefix product = ClassPrefix.of("产品：思元");
		assertEquals(new ClassPrefix("产品", "思元"), product);
		assertTrue(product.allows(AigcFactory.eINSTANCE.createGpu().eClass()));
		assertFalse(product.allows(company.eClass()));
		assertTrue(ClassPrefix.of("Comp: x").allows(company.eClass()));
		assertTrue(ClassPrefix.of("思元").allows(company.eClass()));
		assertEquals("思元", ClassPrefix.of("思元").rest());
	}
}
