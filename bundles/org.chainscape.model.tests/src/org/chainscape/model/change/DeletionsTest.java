package org.chainscape.model.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.ChainFactory;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.Correspondence;
import org.chainscape.model.chain.Element;
import org.chainscape.model.chain.IndustryChain;
import org.chainscape.model.chain.Participation;
import org.chainscape.model.chain.Perspective;
import org.chainscape.model.chain.Product;
import org.chainscape.model.chain.RecordedFinding;
import org.chainscape.model.chain.Segment;
import org.chainscape.model.chain.Stage;
import org.chainscape.model.chain.Supply;
import org.chainscape.model.view.Diagram;
import org.chainscape.model.view.DiagramEdge;
import org.chainscape.model.view.DiagramNode;
import org.chainscape.model.view.Filter;
import org.chainscape.model.view.Group;
import org.chainscape.model.view.Layer;
import org.chainscape.model.view.MatrixColumn;
import org.chainscape.model.view.ViewFactory;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.change.ChangeDescription;
import org.eclipse.emf.ecore.change.util.ChangeRecorder;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DeletionsTest {

	private final ChainDocument document = id(ChainFactory.eINSTANCE.createChainDocument(), "doc");
	private final IndustryChain chain = id(ChainFactory.eINSTANCE.createIndustryChain(), "chain");
	private final Stage stage = id(ChainFactory.eINSTANCE.createStage(), "stage");
	private final Segment doomed = id(ChainFactory.eINSTANCE.createSegment(), "doomed");
	private final Segment inner = id(ChainFactory.eINSTANCE.createSegment(), "inner");
	private final Segment other = id(ChainFactory.eINSTANCE.createSegment(), "other");
	private final Company company = id(ChainFactory.eINSTANCE.createCompany(), "company");
	private final Participation participation = id(ChainFactory.eINSTANCE.createParticipation(), "participation");
	private final Product product = id(ChainFactory.eINSTANCE.createProduct(), "product");
	private final Supply supply = id(ChainFactory.eINSTANCE.createSupply(), "supply");
	private final Correspondence correspondence = id(ChainFactory.eINSTANCE.createCorrespondence(), "correspondence");
	private final RecordedFinding recorded = id(ChainFactory.eINSTANCE.createRecordedFinding(), "recorded");
	private final Diagram diagram = id(ViewFactory.eINSTANCE.createDiagram(), "diagram");
	private final Deletions deletions = new Deletions(document);

	private static <T extends Element> T id(T element, String id) {
		element.setId(id);
		return element;
	}

	@BeforeEach
	void build() {
		new ResourceImpl().getContents().add(document);
		Perspective perspective = id(ChainFactory.eINSTANCE.createPerspective(), "perspective");
		document.getChains().add(chain);
		document.getCompanies().add(company);
		document.getFindings().add(recorded);
		document.getViews().add(diagram);
		chain.getPerspectives().add(perspective);
		perspective.getStages().add(stage);
		stage.getSegments().addAll(List.of(doomed, other));
		doomed.getSegments().add(inner);
		participation.setCompany(company);
		inner.getParticipations().add(participation);
		chain.getItems().add(product);
		product.getPlaces().addAll(List.of(doomed, other));
		supply.setSource(inner);
		supply.setTarget(other);
		chain.getRelations().add(supply);
		correspondence.getLeft().add(inner);
		correspondence.getRight().add(other);
		chain.getCorrespondences().add(correspondence);
		recorded.getElements().addAll(List.of(inner, other, correspondence));
		buildDiagram();
	}

	private void buildDiagram() {
		DiagramNode node = ViewFactory.eINSTANCE.createDiagramNode();
		node.setId("node");
		node.setElement("doomed");
		diagram.getNodes().add(node);
		DiagramEdge edge = ViewFactory.eINSTANCE.createDiagramEdge();
		edge.setRelation("supply");
		diagram.getEdges().add(edge);
		Layer layer = ViewFactory.eINSTANCE.createLayer();
		layer.getElements().addAll(List.of("inner", "other"));
		diagram.getLayers().add(layer);
		Group group = ViewFactory.eINSTANCE.createGroup();
		group.getMembers().addAll(List.of("node", "else"));
		diagram.getGroups().add(group);
		Filter filter = ViewFactory.eINSTANCE.createFilter();
		filter.setArgument("doomed");
		diagram.getFilters().add(filter);
		MatrixColumn column = ViewFactory.eINSTANCE.createMatrixColumn();
		column.setElement("inner");
		diagram.getColumns().add(column);
		diagram.setFocus("inner");
	}

	@Test
	void whatMustReferGoesAndWhatMayReferLetsGo() {
		deletions.delete(List.of(doomed));
		assertEquals(List.of(other), stage.getSegments());
		assertTrue(chain.getRelations().isEmpty());
		assertTrue(chain.getCorrespondences().isEmpty());
		assertEquals(List.of(other), recorded.getElements());
		assertEquals(List.of(other), product.getPlaces());
		assertSame(document, company.eContainer());
	}

	@Test
	void diagramsForget() {
		deletions.delete(List.of(doomed));
		assertTrue(diagram.getNodes().isEmpty() && diagram.getEdges().isEmpty());
		assertTrue(diagram.getFilters().isEmpty() && diagram.getColumns().isEmpty());
		assertEquals(List.of("other"), diagram.getLayers().get(0).getElements());
		assertEquals(List.of("else"), diagram.getGroups().get(0).getMembers());
		assertNull(diagram.getFocus());
	}

	@Test
	void diagramsKeepWhatAnotherBearerOfTheIdIsShownBy() {
		Segment copy = id(ChainFactory.eINSTANCE.createSegment(), "doomed");
		stage.getSegments().add(copy);
		deletions.delete(List.of(copy));
		assertEquals(1, diagram.getNodes().size());
		assertEquals(List.of("node", "else"), diagram.getGroups().get(0).getMembers());
	}

	@Test
	void aCompanyGoesWithItsParticipationsAndAParticipationAlone() {
		deletions.delete(List.of(company));
		assertTrue(inner.getParticipations().isEmpty());
		assertTrue(document.getCompanies().isEmpty());
	}

	@Test
	void aParticipationLeavesItsCompany() {
		deletions.delete(List.of(participation));
		assertEquals(List.of(company), document.getCompanies());
	}

	@Test
	void anItemIsTakenOutOfOnePlaceAndDeletedFromItsLast() {
		deletions.takeOut(product, doomed);
		assertEquals(List.of(other), product.getPlaces());
		deletions.takeOut(product, other);
		assertTrue(chain.getItems().isEmpty());
	}

	@Test
	void theDocumentStays() {
		deletions.delete(List.of(document));
		assertEquals(List.of(chain), document.getChains());
	}

	@Test
	void whatGoesIsKnownBeforeAndOneUndoBringsItBack() {
		EObject before = EcoreUtil.copy(document);
		Deletion deletion = Deletion.of(List.of(doomed), Uses.of(document));
		assertTrue(EcoreUtil.equals(before, document));
		assertTrue(deletion.all().containsAll(List.of(doomed, inner, participation, supply, correspondence)));
		assertTrue(deletion.roots().stream().noneMatch(root -> deletion.all().contains(root.eContainer())));
		ChangeRecorder recorder = new ChangeRecorder(document);
		deletion.run();
		ChangeDescription change = recorder.endRecording();
		deletion.releases().forEach(release -> assertTrue(EcoreUtil.isAncestor(document, release.holder()), release::toString));
		change.apply();
		assertTrue(EcoreUtil.equals(before, document));
	}
}
