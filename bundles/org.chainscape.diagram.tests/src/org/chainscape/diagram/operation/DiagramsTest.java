package org.chainscape.diagram.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

import org.chainscape.model.Identities;
import org.chainscape.model.chain.ChainFactory;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.Participation;
import org.chainscape.model.chain.Segment;
import org.chainscape.model.query.ElementIndex;
import org.chainscape.model.query.Views;
import org.chainscape.model.view.Diagram;
import org.chainscape.model.view.DiagramKind;
import org.chainscape.model.view.Group;
import org.chainscape.model.view.MatrixContent;
import org.chainscape.model.view.ViewFactory;
import org.chainscape.scene.SceneBuilder;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DiagramsTest {

	private final Workshop workshop = new Workshop();
	private final Diagrams diagrams = new Diagrams(workshop.document);

	@ParameterizedTest
	@EnumSource(DiagramKind.class)
	void everyKindIsCreatedAndDrawnAsOneStep(DiagramKind kind) {
		Segment segment = workshop.segment(workshop.stage(0));
		Company company = company("寒武纪", segment);
		String before = workshop.text();
		String focus = kind == DiagramKind.EGO_MAP ? company.getId() : kind == DiagramKind.SEGMENT_DETAIL ? segment.getId() : null;
		List<String> elements = kind == DiagramKind.MATRIX || kind == DiagramKind.FREE_MAP ? List.of(segment.getId()) : List.of();
		NewDiagram wanted = new NewDiagram(kind, "", List.of(workshop.perspective().getId()), focus, 2, elements,
				kind == DiagramKind.MATRIX ? List.of(Diagrams.column(company)) : List.of());
		workshop.run(() -> diagrams.create(wanted));
		Diagram made = Views.diagrams(workshop.document).get(1);
		assertEquals(kind, made.getKind());
		assertFalse(made.getName().isBlank());
		assertEquals(1, Views.diagrams(workshop.document).stream().filter(each -> each.getName().equals(made.getName())).count());
		assertTrue(new SceneBuilder(workshop.canvas.options()).build(made, ElementIndex.of(workshop.document)).parts().size() > 0);
		workshop.history.undo();
		assertEquals(before, workshop.text());
	}

	@Test
	void aSegmentIsShownByItsDetailAndACompanyByItsEgoMap() {
		Segment segment = workshop.segment(workshop.stage(0));
		Company company = company("寒武纪", segment);
		Participation participation = segment.getParticipations().get(0);
		String before = workshop.text();
		Diagram detail = diagrams.about(segment);
		Diagram ego = diagrams.about(participation);
		assertEquals(DiagramKind.SEGMENT_DETAIL, detail.getKind());
		assertEquals(company.getId(), ego.getFocus());
		assertNull(ego.eContainer());
		assertEquals(before, workshop.text(), "a derived diagram does not touch the document");
		workshop.run(() -> diagrams.keep(ego));
		assertSame(ego, diagrams.about(company), "what is kept is found again");
		workshop.history.undo();
		assertEquals(before, workshop.text());
	}

	@Test
	void nothingElseIsShownFromNear() {
		assertTrue(Diagrams.near(workshop.stage(0)).isEmpty());
		assertTrue(Diagrams.near(null).isEmpty());
		assertTrue(Diagrams.near(ChainFactory.eINSTANCE.createParticipation()).isEmpty(), "a participation without a company");
	}

	@Test
	void aCopyHasIdsOfItsOwnAndKeepsItsGroupsTogether() {
		Diagram original = Views.diagrams(workshop.document).get(0);
		workshop.run(() -> {
			original.setFigureNumber(3);
			Group group = Identities.assign(ViewFactory.eINSTANCE.createGroup());
			original.getNodes().stream().limit(2).forEach(node -> group.getMembers().add(node.getId()));
			original.getGroups().add(group);
		});
		String before = workshop.text();
		Diagram[] copy = new Diagram[1];
		workshop.run(() -> copy[0] = diagrams.duplicate(original));
		assertEquals(List.of(original, copy[0]), Views.diagrams(workshop.document));
		Set<String> ids = new HashSet<>();
		ids(original, ids);
		int own = ids.size();
		ids(copy[0], ids);
		assertEquals(2 * own, ids.size(), "no id twice");
		assertEquals(copy[0].getNodes().get(0).getId(), copy[0].getGroups().get(0).getMembers().get(0));
		assertNotEquals(original.getName(), copy[0].getName());
		assertNull(copy[0].getFigureNumber(), "a number stands for one figure");
		workshop.history.undo();
		assertEquals(before, workshop.text());
	}

	@Test
	void diagramsChangePlacesButNotBeyondTheEnds() {
		Diagram first = Views.diagrams(workshop.document).get(0);
		Diagram[] second = new Diagram[1];
		workshop.run(() -> second[0] = diagrams.create());
		workshop.run(() -> diagrams.move(first, 1));
		assertEquals(List.of(second[0], first), Views.diagrams(workshop.document));
		workshop.run(() -> diagrams.move(second[0], -5));
		assertEquals(List.of(second[0], first), Views.diagrams(workshop.document));
	}

	@Test
	void columnsOfAMatrixFollowFromWhatTheyAreAbout() {
		assertEquals(MatrixContent.PARTICIPATION, Diagrams.column(ChainFactory.eINSTANCE.createCompany()).getContent());
		assertEquals(MatrixContent.OBSERVATION, Diagrams.column(ChainFactory.eINSTANCE.createProperty()).getContent());
	}

	private Company company(String name, Segment place) {
		Company company = Identities.assign(ChainFactory.eINSTANCE.createCompany());
		company.setName(name);
		workshop.run(() -> {
			workshop.document.getCompanies().add(company);
			new Creations(workshop.canvas).participation(company, place);
		});
		return company;
	}

	private static void ids(EObject object, Set<String> ids) {
		ids.add(Identities.idOf(object));
		for (Iterator<EObject> all = object.eAllContents(); all.hasNext();) {
			String id = Identities.idOf(all.next());
			if (id != null) {
				ids.add(id);
			}
		}
	}
}
