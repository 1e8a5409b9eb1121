package org.chainscape.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.UUID;

import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.ChainFactory;
import org.chainscape.model.chain.Company;
import org.chainscape.model.view.BendPoint;
import org.chainscape.model.view.Diagram;
import org.chainscape.model.view.DiagramEdge;
import org.chainscape.model.view.ViewFactory;
import org.junit.jupiter.api.Test;

class IdentitiesTest {

	@Test
	void missingIdsAreAssignedAtEveryDepthAndOthersStay() {
		ChainDocument document = ChainFactory.eINSTANCE.createChainDocument();
		Company known = ChainFactory.eINSTANCE.createCompany();
		known.setId("known");
		Company blank = ChainFactory.eINSTANCE.createCompany();
		blank.setId(" ");
		document.getCompanies().add(known);
		document.getCompanies().add(blank);
		Diagram diagram = ViewFactory.eINSTANCE.createDiagram();
		DiagramEdge edge = ViewFactory.eINSTANCE.createDiagramEdge();
		BendPoint bend = ViewFactory.eINSTANCE.createBendPoint();
		edge.getBendPoints().add(bend);
		diagram.getEdges().add(edge);
		document.getViews().add(diagram);
		assertSame(document, Identities.assign(document));
		assertEquals("known", known.getId());
		UUID.fromString(document.getId());
		UUID.fromString(blank.getId());
		UUID.fromString(edge.getId());
		assertNotEquals(document.getId(), blank.getId());
		assertEquals(edge.getId(), Identities.idOf(edge));
		assertEquals("known", Identities.idOf(known));
		assertNull(Identities.idOf(bend));
		String before = blank.getId();
		Identities.assign(document);
		assertEquals(before, blank.getId());
	}

	@Test
	void derivedIdsDependOnBothHandlesAndNothingElse() {
		String id = Identities.derive("DOC", "SEG-S3-04");
		assertEquals(id, UUID.fromString(id).toString());
		assertEquals(id, Identities.derive("DOC", "SEG-S3-04"));
		assertNotEquals(id, Identities.derive("DOC", "SEG-S3-05"));
		assertNotEquals(id, Identities.derive("DOC2", "SEG-S3-04"));
		assertNotEquals(Identities.derive("a", "bc"), Identities.derive("ab", "c"));
	}

	/** Files in the field hold such ids; a change here would part them from their tables. */
	@Test
	void derivedIdsNeverChange() {
		assertEquals("7568e78f-281e-31cf-9206-f3060c681862", Identities.derive("DOC", "SEG-S3-04"));
	}
}
