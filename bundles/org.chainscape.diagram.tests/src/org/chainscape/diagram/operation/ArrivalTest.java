package org.chainscape.diagram.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.chainscape.diagram.operation.Arrival.Spot;
import org.chainscape.model.Identities;
import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.ChainFactory;
import org.chainscape.model.chain.Citation;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.IndustryChain;
import org.chainscape.model.chain.Participation;
import org.chainscape.model.chain.Perspective;
import org.chainscape.model.chain.Product;
import org.chainscape.model.chain.Report;
import org.chainscape.model.chain.Segment;
import org.chainscape.model.chain.Stage;
import org.chainscape.model.text.Language;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ArrivalTest {

	private final ChainDocument document = ChainFactory.eINSTANCE.createChainDocument();
	private final Perspective perspective = ChainFactory.eINSTANCE.createPerspective();
	private final Stage up = stage("上游");
	private final Stage down = stage("下游");
	private final Segment chips = segment("芯片");
	private final Segment gpu = segment("GPU");
	private final Segment models = segment("模型");
	private final Company company = ChainFactory.eINSTANCE.createCompany();
	private final Product product = ChainFactory.eINSTANCE.createProduct();
	private final Report report = ChainFactory.eINSTANCE.createReport();

	@BeforeEach
	void build() {
		IndustryChain chain = ChainFactory.eINSTANCE.createIndustryChain();
		document.getChains().add(chain);
		chain.getPerspectives().add(perspective);
		perspective.getStages().addAll(List.of(up, down));
		up.getSegments().addAll(List.of(chips, gpu));
		down.getSegments().add(models);
		document.getCompanies().add(company);
		chain.getItems().add(product);
		document.getSources().add(report);
		Identities.assign(document);
	}

	private static Stage stage(String name) {
		Stage stage = ChainFactory.eINSTANCE.createStage();
		stage.setName(name);
		return stage;
	}

	private static Segment segment(String name) {
		Segment segment = ChainFactory.eINSTANCE.createSegment();
		segment.setName(name);
		return segment;
	}

	private Arrival arrival(EObject dragged, EObject target, Spot spot) {
		return new Arrival(document, List.of(dragged), null, target, spot);
	}

	private boolean isRefused(EObject dragged, EObject target, Spot spot) {
		Arrival arrival = arrival(dragged, target, spot);
		boolean refused = arrival.refusal(Language.ZH).isPresent();
		if (refused) {
			assertFalse(arrival.refusal(Language.ZH).get().isBlank());
			assertThrows(IllegalArgumentException.class, () -> arrival.run(null));
		}
		return refused;
	}

	@Test
	@DisplayName("A segment goes into another place or another order, not into itself and not to where it is")
	void segments() {
		arrival(gpu, chips, Spot.ON).run(null);
		assertEquals(List.of(gpu), chips.getSegments());
		assertTrue(isRefused(chips, gpu, Spot.ON));
		assertTrue(isRefused(chips, gpu, Spot.BEFORE));
		assertTrue(isRefused(gpu, chips, Spot.ON));
		arrival(gpu, models, Spot.BEFORE).run(null);
		assertEquals(List.of(gpu, models), down.getSegments());
		arrival(gpu, models, Spot.AFTER).run(null);
		assertEquals(List.of(models, gpu), down.getSegments());
	}

	@Test
	@DisplayName("Stages change their order, and go into nothing")
	void stages() {
		arrival(down, up, Spot.BEFORE).run(null);
		assertEquals(List.of(down, up), perspective.getStages());
		assertTrue(isRefused(down, up, Spot.ON));
		assertTrue(isRefused(down, chips, Spot.ON));
	}

	@Test
	@DisplayName("A company takes part once; its participation goes elsewhere")
	void companies() {
		Participation made = (Participation) arrival(company, chips, Spot.ON).run(null).get(0);
		assertEquals(company, made.getCompany());
		assertTrue(isRefused(company, chips, Spot.ON));
		arrival(made, models, Spot.ON).run(null);
		assertEquals(List.of(made), models.getParticipations());
		assertTrue(isRefused(made, models, Spot.ON));
		assertTrue(isRefused(company, report, Spot.ON));
	}

	@Test
	@DisplayName("An item sits in several places, or in another one instead of the one it is dragged out of")
	void items() {
		arrival(product, chips, Spot.ON).run(null);
		arrival(product, gpu, Spot.ON).run(null);
		assertEquals(List.of(chips, gpu), product.getPlaces());
		new Arrival(document, List.of(product), gpu, models, Spot.ON).run(null);
		assertEquals(List.of(chips, models), product.getPlaces());
		assertTrue(isRefused(product, chips, Spot.ON));
	}

	@Test
	@DisplayName("A source is cited by what it is dropped on, once; sources and the document cite nothing")
	void sources() {
		Citation citation = (Citation) arrival(report, company, Spot.ON).run(null).get(0);
		assertEquals(report, citation.getSource());
		assertTrue(isRefused(report, company, Spot.ON));
		assertTrue(isRefused(report, document, Spot.ON));
		assertTrue(isRefused(report, citation, Spot.ON));
		assertFalse(isRefused(report, chips, Spot.AFTER));
	}

	@Test
	@DisplayName("What belongs to another document, and a mixture, is refused")
	void foreign() {
		assertTrue(isRefused(segment("fremd"), chips, Spot.ON));
		assertTrue(new Arrival(document, List.of(gpu, company), null, models, Spot.ON).refusal(Language.EN).isPresent());
		assertFalse(arrival(gpu, models, Spot.ON).label(Language.ZH).isBlank());
	}
}
