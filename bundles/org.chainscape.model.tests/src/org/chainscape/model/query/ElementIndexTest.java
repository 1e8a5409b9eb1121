package org.chainscape.model.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.ChainFactory;
import org.chainscape.model.chain.ChainNode;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.IndustryChain;
import org.chainscape.model.chain.Participation;
import org.chainscape.model.chain.Perspective;
import org.chainscape.model.chain.Relation;
import org.chainscape.model.chain.Segment;
import org.chainscape.model.chain.Stage;
import org.chainscape.model.view.Diagram;
import org.chainscape.model.view.DiagramNode;
import org.chainscape.model.view.ViewFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ElementIndexTest {

	private final ChainFactory factory = ChainFactory.eINSTANCE;
	private final ChainDocument document = factory.createChainDocument();
	private final IndustryChain chain = factory.createIndustryChain();
	private final Stage stage = factory.createStage();
	private final Segment segment = factory.createSegment();
	private final Company company = factory.createCompany();

	@BeforeEach
	void build() {
		document.setId("document");
		document.getChains().add(chain);
		Perspective perspective = factory.createPerspective();
		chain.getPerspectives().add(perspective);
		perspective.getStages().add(stage);
		stage.setId("stage");
		stage.getSegments().add(segment);
		segment.setId("segment");
		company.setId("company");
		document.getCompanies().add(company);
	}

	@Test
	void findsModelAndViewElementsAtEveryDepth() {
		Diagram diagram = ViewFactory.eINSTANCE.createDiagram();
		DiagramNode node = ViewFactory.eINSTANCE.createDiagramNode();
		node.setId("node");
		diagram.getNodes().add(node);
		document.getViews().add(diagram);
		ElementIndex index = ElementIndex.of(document);
		assertSame(document, index.document());
		assertEquals(Optional.of(document), index.find("document"));
		assertEquals(Optional.of(segment), index.find("segment"));
		assertEquals(Optional.of(node), index.find("node"));
		assertEquals(Optional.empty(), index.find("elsewhere"));
		assertEquals(Optional.empty(), index.find(null));
		assertEquals(Optional.of(segment), index.find("segment", Segment.class));
		assertEquals(Optional.empty(), index.find("segment", Stage.class));
	}

	@Test
	void theFirstOfTwoElementsWithOneIdIsFound() {
		Company twin = factory.createCompany();
		twin.setId("company");
		document.getCompanies().add(twin);
		assertEquals(Optional.of(company), ElementIndex.of(document).find("company"));
	}

	@Test
	void knowsWhereACompanyTakesPartInOrder() {
		Participation atStage = participation();
		Participation atSegment = participation();
		Participation nobody = factory.createParticipation();
		stage.getParticipations().add(atStage);
		segment.getParticipations().add(atSegment);
		segment.getParticipations().add(nobody);
		ElementIndex index = ElementIndex.of(document);
		assertEquals(2, index.participationsOf(company).size());
		assertTrue(index.participationsOf(company).containsAll(List.of(atStage, atSegment)));
		assertEquals(List.of(), index.participationsOf(factory.createCompany()));
	}

	@Test
	void knowsTheRelationsOfANodeAndASelfLoopOnce() {
		Relation there = relation(stage, segment);
		Relation back = relation(segment, stage);
		Relation loop = relation(segment, segment);
		Relation dangling = relation(segment, null);
		ElementIndex index = ElementIndex.of(document);
		assertEquals(List.of(there, back, loop, dangling), index.relations());
		assertEquals(List.of(there, back, loop, dangling), index.relationsOf(segment));
		assertEquals(List.of(there, back), index.relationsOf(stage));
		assertEquals(List.of(), index.relationsOf(company));
	}

	@Test
	void isASnapshotNobodyCanChange() {
		ElementIndex index = ElementIndex.of(document);
		relation(stage, segment);
		assertEquals(List.of(), index.relations());
		assertThrows(UnsupportedOperationException.class, () -> index.relations().add(null));
	}

	private Participation participation() {
		Participation participation = factory.createParticipation();
		participation.setCompany(company);
		return participation;
	}

	private Relation relation(ChainNode source, ChainNode target) {
		Relation relation = factory.createSupply();
		relation.setSource(source);
		relation.setTarget(target);
		chain.getRelations().add(relation);
		return relation;
	}
}
